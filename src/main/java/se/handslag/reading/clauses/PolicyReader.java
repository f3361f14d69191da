package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import se.handslag.agreement.terms.ReferenceTerm.Policy;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Reads policies, plans and conventions by name, and the decisions that the agreement says it rests on; each once. */
final class PolicyReader implements ClauseReader {

    private static final SwiftPattern NAMED = SwiftPattern.compile(
            "\"(?:vision|agenda|open|strategi|plan|program)[^\"]{2,50}\"|(?<!\\p{L})agenda 2030"
                    + "|(?<!\\p{L})(?:fn: ?s |europeiska )?(?:barn|istanbul|kvinno|europa)?konvention(?:en|er)?(?: om [^.,;()\"]{3,60}?)?(?= ska| skall| är| och | som |[.,;()\"]|$)"
                    + "|(?<!\\p{L})cemr[- ]deklaration(?:en)?"
                    + "|(?<!\\p{L})(?:policy|policyn|riktlinjer|riktlinjerna|strategi|strategin|handlingsplan|program|programmet) (?:för|om|mot) [^.,;()\"]{3,60}?(?= ska| skall| är| som | och att | och till | antagen| antogs| beslutad|[.,;()\"]|$)"
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
        Set<Block> listed = listed(clauses);
        for (Sentence sentence : clauses.sentencesWith(Cue.POLICY)) {
            if (!listed.contains(sentence.block())) {
                Matcher named = NAMED.finder(sentence.lower());
                while (named.find()) {
                    add(found, seen, sentence, named.start(), named.end());
                }
            }
        }
        for (Block block : listed) {
            Span words = Parts.wording(block.text());
            if (!words.isEmpty() && seen.add(words.of(block.lower()))) {
                found.add(new Policy(Source.plainly(block.cite(words)), words.of(block.text())));
            }
        }
        return found;
    }

    /** The items that are nothing but names of decisions, conventions or guidelines. */
    private static Set<Block> listed(Clauses clauses) {
        Set<Block> listed = new LinkedHashSet<>();
        boolean decisions = false;
        for (Block block : clauses.text().blocks()) {
            if (block.index() >= clauses.signaturesFrom()) {
                break;
            }
            if (!block.is(Block.Kind.ITEM)) {
                decisions = Words.hasAny(block.lower(), "politiska beslut", "styrdokument", "policydokument");
            } else if (isName(block) && (decisions || isOfValues(block))) {
                listed.add(block);
            }
        }
        return listed;
    }

    private static boolean isName(Block item) {
        return item.text().length() <= 160 && !Words.hasAny(item.lower(), " ska ", " skall ", " är ");
    }

    private static boolean isOfValues(Block item) {
        return Parts.isUnder(item, "värdegrund")
                && Words.hasAny(item.lower(), "konvention", "deklaration", "polic", "riktlinj", "agenda 2030");
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
