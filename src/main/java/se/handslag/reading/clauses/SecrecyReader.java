package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.ConductTerm.Secrecy;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Reads what is said of openness, secrecy and personal data. */
final class SecrecyReader implements ClauseReader {

    private static final String[] HEADINGS = {"sekretess", "tystnad", "secrecy", "confidential", "offentlighet"};
    private static final String[] ALLIED = {
        "personuppgift",
        "dataskydd",
        "gdpr",
        "integritet",
        "insyn",
        "öppenhet",
        "register",
        "personal data",
        "data protection",
        "openness"
    };

    private static final SwiftPattern SPEAKS_OF_SOMEBODY =
            SwiftPattern.compile("(?<!\\p{L})uppgift(?:er)? om|skyddad|för(?:s)? vidare|pass on");

    @Override
    public List<Secrecy> read(Clauses clauses) {
        List<Secrecy> found = new ArrayList<>();
        for (Sentence sentence : clauses.text().sentences()) {
            Block block = sentence.block();
            if (block.index() >= clauses.signaturesFrom()) {
                break;
            }
            if (isAboutIt(sentence) && !block.is(Block.Kind.HEADING) && !sentence.has(Cue.ATTACH)) {
                Span words = Parts.wording(sentence.text());
                if (words.to() - words.from() > 20) {
                    found.add(new Secrecy(Parts.source(sentence, words), words.of(sentence.text())));
                }
            }
        }
        return found;
    }

    private static boolean isAboutIt(Sentence sentence) {
        Block heading = sentence.block().heading();
        return sentence.has(Cue.SECRECY)
                || heading != null
                        && (isOnlyAboutIt(heading.lower())
                                || Words.hasAny(heading.lower(), HEADINGS)
                                        && SPEAKS_OF_SOMEBODY.standsIn(sentence.lower()));
    }

    /** "Sekretess och personuppgifter", but not "Deltagande, sekretess och handlingar": that part is about other things too. */
    private static boolean isOnlyAboutIt(String heading) {
        boolean about = Words.hasAny(heading, HEADINGS);
        for (String part : heading.split(", | och | samt | and ")) {
            about &= Words.hasAny(part, HEADINGS) || Words.hasAny(part, ALLIED);
        }
        return about;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Volontärerna har tystnadsplikt om det de får veta.",
                        Secrecy.class,
                        "text=Volontärerna har tystnadsplikt om det de får veta"),
                new Example(
                        "Avtal\n\nTystnad\n\nDet som sägs vid bordet stannar där, och ingen för det vidare till andra.",
                        Secrecy.class,
                        "text=Det som sägs vid bordet stannar där"));
    }
}
