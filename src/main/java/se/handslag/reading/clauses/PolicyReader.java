package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handslag.agreement.terms.ReferenceTerm.Policy;
import se.handslag.agreement.terms.Source;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Reads policies, plans and conventions by name, and the decisions that the agreement says it rests on; each once. */
final class PolicyReader implements ClauseReader {

    private static final Pattern NAMED = Pattern.compile(
            "\"(?:vision|agenda|open|strategi|plan|program)[^\"]{2,50}\"|(?<!\\p{L})agenda 2030"
                    + "|(?<!\\p{L})(?:fn: ?s |europeiska )?(?:barn|istanbul|kvinno|europa)?konvention(?:en|er)?(?: om [^.,;()\"]{3,60}?)?(?= ska| skall| är| och | som |[.,;()\"]|$)"
                    + "|(?<!\\p{L})cemr[- ]deklaration(?:en)?"
                    + "|(?<!\\p{L})(?:policy|policyn|riktlinjer|riktlinjerna|strategi|strategin|handlingsplan|program|programmet) (?:för|om|mot) [^.,;()\"]{3,60}?(?= ska| skall| är| som | och att | antagen| antogs| beslutad|[.,;()\"]|$)"
                    + "|(?<!\\p{L})[\\p{L}]{4,20}(?:policy|policyn|strategi|strategin|plan|planen|program|programmet)(?= (?:\\(?kf |\"|\\(kf|antagen|\\d{4}| \"))"
                    + "|(?<!\\p{L})(?:överenskommelse om samverkan|(?:den )?(?:lokala|nationella|övergripande) överenskommelse[n]?) [^.;()\"]{0,12}[^.;()\"]{0,60}?idéburn?en? sektorn?");
    private static final String[] OWN = {
        "verksamhetsplan",
        "tidplan",
        "budgetplan",
        "aktivitetsplan",
        "detaljplan",
        "årsplan",
        "projektplan",
        "föreningsplan"
    };

    @Override
    public List<Policy> read(Clauses clauses) {
        List<Policy> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.POLICY)) {
            Block block = sentence.block();
            if (isListed(block)) {
                continue;
            }
            Matcher named = NAMED.matcher(sentence.lower());
            while (named.find()) {
                add(found, seen, sentence, named.start(), named.end());
            }
        }
        for (Block block : clauses.text().blocks()) {
            if (isListed(block) && block.index() < clauses.signaturesFrom()) {
                Span words = Parts.wording(block.text());
                if (!words.isEmpty() && seen.add(words.of(block.lower()))) {
                    found.add(new Policy(Source.plainly(block.cite(words)), words.of(block.text())));
                }
            }
        }
        return found;
    }

    /** An item of a list of decisions, or one that is nothing but the name of a convention or of guidelines. */
    private static boolean isListed(Block block) {
        if (!block.is(Block.Kind.ITEM)
                || block.text().length() > 160
                || block.lower().endsWith(".")) {
            return false;
        }
        return Parts.isUnder(block, "politiska beslut", "styrdokument", "policydokument")
                || (Parts.isUnder(block, "värdegrund", "utgår")
                        && Words.hasAny(block.lower(), "konvention", "deklaration", "polic", "riktlinj", "agenda 2030")
                        && !Words.hasAny(block.lower(), " ska ", " skall ", " är "));
    }

    private static void add(List<Policy> found, Set<String> seen, Sentence sentence, int from, int to) {
        Span span = Span.trimmed(sentence.text(), from, to);
        String name = span.of(sentence.text());
        String lower = Letters.lower(name);
        boolean general = lower.equals("konvention") || lower.equals("konventioner") || Words.hasAny(lower, OWN);
        if (!general && seen.add(lower.replace("\"", ""))) {
            found.add(new Policy(Source.plainly(sentence.cite(span.from(), span.to())), name.replace("\"", "")));
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Fullmäktige har antagit en policy om byns kvarnar.",
                        Policy.class,
                        "name=policy om byns kvarnar"),
                new Example(
                        "FN:s konvention om barnets rättigheter ska följas.",
                        Policy.class,
                        "name=FN:s konvention om barnets rättigheter"),
                new Example(
                        "Avtal\n\nAvtalet utgår från politiska beslut:\n\n- Kommunens mål för vattendrag\n- Planen för kvarnar",
                        Policy.class,
                        "name=Kommunens mål för vattendrag"));
    }
}
