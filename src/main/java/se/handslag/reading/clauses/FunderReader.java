package se.handslag.reading.clauses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.MoneyTerm.Funder;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amount;
import se.handslag.reading.lexicon.Amounts;
import se.handslag.reading.lexicon.Dates;
import se.handslag.reading.lexicon.WrittenDate;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;

/** Reads who outside the partnership pays for it, for which days, and whether what is left goes back. */
final class FunderReader implements ClauseReader {

    private static final SwiftPattern NAME = SwiftPattern.compile(
            "(?:Länsstyrelsen(?: i [\\p{Lu}]\\p{L}+(?: län)?)?|Allmänna [Aa]rvsfonden|Arvsfonden|Socialstyrelsen|Tillväxtverket|Jordbruksverket|Boverket|MUCF|Folkhälsomyndigheten|Kulturrådet|Skolverket|Europeiska socialfonden|Delegationen mot segregation|Brottsofferfonden|Kriminalvården|Postkodstiftelsen|Migrationsverket|Jämställdhetsmyndigheten"
                    + "|(?:Stiftelsen|Sparbanksstiftelsen|Fonden) \\p{Lu}[\\p{L} ]*?(?= |,|\\.|$)\\p{L}*|\\p{Lu}\\p{L}+stiftelsen(?: \\p{Lu}\\p{L}+)?|\\p{Lu}\\p{L}+s? (?:stiftelse|fond)|(?:the )?(?:County Administrative Board|\\p{Lu}\\p{L}+ (?:Foundation|Fund)))");
    private static final SwiftPattern GRANTS = SwiftPattern.compile(
            "bevilja|finansier|utvecklingsmedel|statsbidrag|bidrar|bidrag|stödjer|stöd\\b|medel|anslag|skjuter till|står för|granted|funds?\\b|fund(?:ed|ing)|tilldela");
    private static final SwiftPattern YEAR = SwiftPattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final SwiftPattern OTHER = SwiftPattern.compile(
            "tidigare|pröva[dt]|prova[dt]|finansierades|hittills|försöket|förra|fick\\b|sedan 20\\d\\d|utanför|ännu inte|sökta men|ansökan|har inget med|pilot|previous|ended|betalades|avslutade|vid sidan av|eget avtal|kan komma att|ska söka|får söka|avser att söka|ordinarie");

    @Override
    public List<Funder> read(Clauses clauses) {
        List<Funder> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.FUNDER)) {
            Matcher name = NAME.finder(sentence.text());
            if (sentence.has(Cue.AMOUNT)
                    && name.find()
                    && GRANTS.standsIn(sentence.lower())
                    && !isOther(sentence, clauses)
                    && clauses.parties().named(name.group()) == null) {
                Funder funder = funder(sentence, name.group(), clauses);
                if (funder != null
                        && found.stream().noneMatch(other -> other.name().equals(funder.name()))) {
                    found.add(funder);
                }
            }
        }
        return found;
    }

    /** Whether the sentence tells what somebody outside the partnership pays. */
    static boolean tells(Sentence sentence, Clauses clauses) {
        if (!sentence.has(Cue.FUNDER)) {
            return false;
        }
        Matcher name = NAME.finder(sentence.text());
        return name.find()
                && GRANTS.standsIn(sentence.lower())
                && clauses.parties().named(name.group()) == null
                && !Words.hasAny(sentence.lower(), "bidrar med", "skjuter till");
    }

    /** The body outside the partnership with whose name a row's label begins; null where it begins otherwise. */
    static @Nullable String nameAtStart(String label) {
        Matcher known = NAME.finder(label);
        if (known.find() && known.start() == 0) {
            return known.group();
        }
        int comma = label.indexOf(',');
        String name = comma < 0 ? label : label.substring(0, comma);
        return Names.looksLikeOrganisation(name) ? name : null;
    }

    /** Money of years that were over when the term began. */
    private static boolean isOfEarlierYears(Sentence sentence, Clauses clauses) {
        LocalDate first = clauses.firstDay();
        Matcher years = YEAR.finder(sentence.text());
        int last = 0;
        while (years.find()) {
            last = Math.max(last, Integer.parseInt(years.group()));
        }
        return first != null && last > 0 && last < first.getYear();
    }

    private static boolean isOther(Sentence sentence, Clauses clauses) {
        Sentence next = clauses.after(sentence);
        return isOfEarlierYears(sentence, clauses)
                || OTHER.standsIn(sentence.lower())
                || next != null
                        && Words.hasAny(next.lower(), "utanför partnerskapet", "inget med", "separat", "ingår inte");
    }

    private static @Nullable Funder funder(Sentence sentence, String name, Clauses clauses) {
        List<Amount> amounts = Amounts.in(sentence.text(), sentence.lower());
        if (amounts.isEmpty()) {
            return null;
        }
        Amount amount = amounts.get(0);
        return new Funder(
                new Source(
                        sentence.cite(),
                        Strengths.of(sentence.lower()),
                        Strengths.precisionAt(sentence.lower(), amount.from())),
                name.startsWith("the ") ? name.substring(4) : name,
                amount.money(),
                ownPeriod(sentence),
                condition(name, clauses),
                takesBack(name, clauses));
    }

    private static @Nullable DatePeriod ownPeriod(Sentence sentence) {
        List<WrittenDate> dates = Dates.in(sentence.text(), sentence.lower()).stream()
                .filter(date -> date.isDay() || date.grain() == WrittenDate.Grain.MONTH)
                .toList();
        if (dates.size() < 2) {
            return null;
        }
        LocalDate first = dates.get(0).first();
        LocalDate last = dates.get(1).last();
        return first == null || last == null || last.isBefore(first) ? null : DatePeriod.of(first, last);
    }

    private static @Nullable String condition(String name, Clauses clauses) {
        for (Sentence sentence : clauses.sentencesWith(Cue.FUNDER, Cue.PAYS)) {
            if (Words.hasAny(sentence.lower(), "förutsättning för", "villkor", "under förutsättning", "on condition")
                    && (sentence.text().contains(name) || Words.hasAny(sentence.lower(), "medel"))) {
                return sentence.text();
            }
        }
        return null;
    }

    private static boolean takesBack(String name, Clauses clauses) {
        for (Sentence sentence : clauses.sentencesWith(Cue.REPAY)) {
            if (sentence.text().contains(name)
                    && Words.hasAny(
                            sentence.lower(), "tillbaka", "återbetal", "återgå", "returned", "repaid", "åter")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "Projektet har beviljats 400 000 kr av Länsstyrelsen för tiden 2024-01-01 – 2024-12-31. Oanvända medel ska betalas tillbaka till Länsstyrelsen.",
                Funder.class,
                "takesBackUnspent=true"));
    }
}
