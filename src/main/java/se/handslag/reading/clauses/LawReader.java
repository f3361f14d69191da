package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.ReferenceTerm.Law;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Reads the laws that are named, by name, by number or by both; each once. A diary number is no law. */
final class LawReader implements ClauseReader {

    private static final String[] STEMS = {"lag", "förordning", "balken"};
    private static final Set<String> BARE =
            Set.of("lag", "lagen", "lagens", "förordning", "förordningen", "förordningens");
    private static final String[] ENDINGS = {"lagen", "lagens", "förordningen", "förordningens", "balken"};
    private static final int LONGEST_WORD = 50;
    private static final int LONGEST_NAME = 140;

    private static final SwiftPattern NUMBER = SwiftPattern.compile("^ ?\\(?(?:sfs )?(\\d{4}:\\d{1,4})(?!\\d)\\)?");
    private static final SwiftPattern ABOUT = SwiftPattern.compile("^ om (?:\\p{L}+[ -]?){1,10}");
    private static final SwiftPattern ABOUT_ENDS = SwiftPattern.compile(
            " (?:trädde|träder|har|är|ska|skall|gäller|som|innebär|kan|får|måste|inte|att|enligt|regleras|följs|tillämpas|i|när|för att|vid|samt|utgör|där|eftersom|av den|bedöms|därför|blir|behöver|kräver|omfattas|ger|hindrar|skulle|berörs)(?!\\p{L})");
    private static final SwiftPattern CHAPTER =
            SwiftPattern.compile("(?:\\d{1,2} ?kap\\.? ?)?(?:\\d{1,3} ?[a-z]? ?§§? ?(?:i )?)?$");
    private static final SwiftPattern SHORT =
            SwiftPattern.compile("(?<![\\p{L}\\d])(GDPR|OSL|LOU|SoL|LSS|HSL|LVU|LVM)(?![\\p{L}\\d])");
    private static final SwiftPattern ACT = SwiftPattern.compile(
            "((?:(?:[A-Z][a-z]+|of|the|and|on|to) ){1,8}(?:Act|Ordinance|Code))(?:(?: ?\\()(?:SFS )?(\\d{4}:\\d{1,4})\\))?(?![A-Za-z])");

    private static final String[] NO_LAWS = {
        "förslag", "anslag", "avslag", "inslag", "uppslag", "påslag", "nedslag", "tillslag", "underlag", "överlag"
    };

    @Override
    public List<Law> read(Clauses clauses) {
        List<Law> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : clauses.text().sentencesWith(Cue.LAW, Cue.SECRECY, Cue.PURCHASE)) {
            named(found, seen, sentence);
            shortened(found, seen, sentence);
            if (sentence.text().contains("Act") || sentence.text().contains("Ordinance")) {
                english(found, seen, sentence);
            }
        }
        return found;
    }

    private static void named(List<Law> found, Set<String> seen, Sentence sentence) {
        String lower = sentence.lower();
        for (String stem : STEMS) {
            int at = lower.indexOf(stem);
            while (at >= 0) {
                int start = wordStart(lower, at);
                int end = at + stem.length();
                while (end < lower.length() && end - at < LONGEST_WORD && Letters.isLetter(lower.charAt(end))) {
                    end++;
                }
                if (isLaw(lower.substring(start, end))) {
                    readWord(found, seen, sentence, start, end);
                }
                at = lower.indexOf(stem, end);
            }
        }
    }

    private static int wordStart(String lower, int within) {
        int start = within;
        while (start > 0 && within - start < LONGEST_WORD && Letters.isLetter(lower.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isLaw(String word) {
        if (BARE.contains(word)) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() > ending.length()) {
                return !isNoLaw(word);
            }
        }
        return false;
    }

    private static boolean isNoLaw(String word) {
        return word.equals("slagen")
                || word.endsWith("bolagen")
                || word.endsWith("förlagen")
                || Words.hasAny(word, NO_LAWS);
    }

    private static void readWord(List<Law> found, Set<String> seen, Sentence sentence, int wordStart, int end) {
        String lower = sentence.lower();
        Matcher number = NUMBER.finder(lower.substring(end, Math.min(lower.length(), end + 30)));
        boolean numbered = number.find();
        String sfs = numbered ? number.group(1) : null;
        int afterNumber = numbered ? end + number.end() : end;
        boolean bare = BARE.contains(lower.substring(wordStart, end));
        int to = bare ? aboutEnd(lower, afterNumber) : afterNumber;
        boolean about = to > afterNumber;
        if (bare && sfs == null && !about) {
            return;
        }
        // "offentlighets- och sekretesslagen" begins two words before.
        int start = lower.startsWith("- och ", wordStart - 6) ? wordStart(lower, wordStart - 6) : wordStart;
        String name = bare && !about ? null : name(sentence.text(), start, end, afterNumber, to);
        add(found, seen, sentence, start, to, name, sfs);
    }

    /** Where "om mottagande av ..." ends; the given place where it does not follow. */
    private static int aboutEnd(String lower, int from) {
        String rest = lower.substring(from, Math.min(lower.length(), from + LONGEST_NAME));
        Matcher about = ABOUT.finder(rest);
        if (!about.find()) {
            return from;
        }
        Matcher ends = ABOUT_ENDS.matcher(rest.substring(0, about.end()));
        int end = ends.find(4) ? ends.start() : about.end();
        while (end > 0 && (rest.charAt(end - 1) == ' ' || rest.charAt(end - 1) == '-')) {
            end--;
        }
        return from + end;
    }

    /** The name as written, but for its number in the midst and a genitive's s. */
    private static String name(String text, int start, int end, int afterNumber, int to) {
        String head = text.substring(start, end);
        String lower = Letters.lower(head);
        String plain = lower.endsWith("lagens") || lower.endsWith("förordningens")
                ? head.substring(0, head.length() - 1)
                : head;
        return to > afterNumber ? plain + text.substring(afterNumber, to) : plain;
    }

    private static void shortened(List<Law> found, Set<String> seen, Sentence sentence) {
        if (!Words.hasAny(sentence.text(), "GDPR", "OSL", "LOU", "SoL", "LSS", "HSL", "LVU", "LVM")) {
            return;
        }
        Matcher matcher = SHORT.finder(sentence.text());
        while (matcher.find()) {
            int after = Math.min(sentence.text().length(), matcher.end() + 30);
            Matcher number = NUMBER.finder(sentence.lower().substring(matcher.end(), after));
            boolean numbered = number.find();
            int end = matcher.end() + (numbered ? number.end() : 0);
            add(found, seen, sentence, matcher.start(), end, matcher.group(1), numbered ? number.group(1) : null);
        }
    }

    private static void english(List<Law> found, Set<String> seen, Sentence sentence) {
        Matcher act = ACT.finder(sentence.text());
        while (act.find()) {
            String name = act.group(1);
            int skip = 0;
            for (String small : new String[] {"of ", "and ", "to ", "on ", "the ", "The "}) {
                if (name.startsWith(small, skip)) {
                    skip += small.length();
                }
            }
            if (name.indexOf(' ', skip) > 0) {
                add(found, seen, sentence, act.start() + skip, act.end(), name.substring(skip), act.group(2));
            }
        }
    }

    private static void add(
            List<Law> found,
            Set<String> seen,
            Sentence sentence,
            int start,
            int end,
            @Nullable String name,
            @Nullable String number) {
        if (seen.add((name == null ? "" : Letters.lower(name)) + "|" + number)) {
            Matcher chapter = CHAPTER.finder(sentence.lower().substring(Math.max(0, start - 24), start));
            int from = chapter.find() ? Math.max(0, start - 24) + chapter.start() : start;
            Span cited = Span.trimmed(sentence.text(), from, end);
            found.add(new Law(Source.plainly(sentence.cite(cited.from(), cited.to())), name, number));
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Personalen följer 5 kap. 4 § socialtjänstlagen (2001:453).",
                        Law.class,
                        "name=socialtjänstlagen, number=2001:453"),
                new Example(
                        "Här gäller offentlighets- och sekretesslagen (2009:400).",
                        Law.class,
                        "name=offentlighets- och sekretesslagen, number=2009:400"),
                new Example(
                        "Sedan lagen (2016:38) om mottagande av vissa nyanlända trädde i kraft är mycket annorlunda.",
                        Law.class,
                        "name=lagen om mottagande av vissa nyanlända, number=2016:38"),
                new Example("Lag (2010:427).", Law.class, "name=null, number=2010:427"),
                new Example("Personuppgifter behandlas enligt GDPR.", Law.class, "name=GDPR, number=null"),
                new Example(
                        "It is no contract under the Public Procurement Act (2016:1145).",
                        Law.class,
                        "name=Public Procurement Act, number=2016:1145"));
    }
}
