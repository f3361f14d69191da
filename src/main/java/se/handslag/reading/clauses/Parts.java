package se.handslag.reading.clauses;

import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Source;
import se.handslag.reading.lexicon.Amounts;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Headings;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Tells under which heading a passage stands, and where its own words begin and end. */
final class Parts {

    private static final String[] JOINTS = {", och", ", samt", ", and"};

    private Parts() {}

    /** Whether one of the words stands in the heading over the passage. */
    static boolean isUnder(Block block, String... words) {
        Block heading = block.heading();
        return heading != null && Words.hasAny(heading.lower(), words);
    }

    /** The text without its number, the marks of emphasis around it and its closing stop. */
    static Span wording(String text) {
        int from = Math.max(Headings.numberLength(text), letterLength(text));
        int to = text.length();
        while (from < to && " *#-".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " *.;:,".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        for (String joint : JOINTS) {
            if (to - from > joint.length() && text.startsWith(joint, to - joint.length())) {
                to -= joint.length();
            }
        }
        return new Span(from, to);
    }

    /** How long a label as "D.2 " is; 0 where there is none. */
    private static int letterLength(String text) {
        boolean labelled = text.length() > 5
                && Letters.isUpper(text.charAt(0))
                && text.charAt(1) == '.'
                && Letters.isDigit(text.charAt(2));
        int blank = labelled ? text.indexOf(' ') : -1;
        return blank > 0 && blank < 6 ? blank + 1 : 0;
    }

    /** Where the words of a sentence stand, and how binding they are. */
    static Source source(Sentence sentence, Span words) {
        return Strengths.source(sentence.cite(words.from(), words.to()), sentence.lower());
    }

    /** Where the words of a passage stand, and how binding they are. */
    static Source source(Block block, Span words) {
        return Strengths.source(block.cite(words), words.of(block.lower()));
    }

    /** Whether the sentence is the first of its passage. */
    static boolean isFirst(Sentence sentence, Clauses clauses) {
        return clauses.text().sentencesOf(sentence.block()).get(0).equals(sentence);
    }

    /** Whether a sum of money stands in the sentence. */
    static boolean speaksOfMoney(Sentence sentence) {
        return sentence.has(Cue.AMOUNT)
                && !Amounts.in(sentence.text(), sentence.lower()).isEmpty();
    }

    /** What stands after "Syfte:" and the like; null where the passage does not begin with one of the labels and a colon. */
    static @Nullable Span afterLabel(Block block, String... labels) {
        int colon = block.text().indexOf(':');
        if (colon < 0 || colon > 30) {
            return null;
        }
        for (String label : labels) {
            if (block.lower().startsWith(label)) {
                Span words = wording(block.text().substring(colon + 1));
                return words.isEmpty() ? null : new Span(words.from() + colon + 1, words.to() + colon + 1);
            }
        }
        return null;
    }
}
