package se.handslag.site.help;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.handslag.kernel.Citation;
import se.handslag.reading.document.DocumentText;

/**
 * What stands in an example: the paragraphs that a finding points into, with the words it points at.
 *
 * @param document what the example is called where there are several; empty otherwise
 */
record Quotation(String document, List<List<Piece>> paragraphs) {

    private static final Pattern PARAGRAPH = Pattern.compile("(?s)\\S.*?(?=\\n\\n|\\s*\\z)");

    /** A run of words of a paragraph. */
    record Piece(String words, boolean pointedAt) {}

    Quotation {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The paragraphs of a text of one page that hold any of the places; all but the title where no place is given. */
    static Quotation of(String name, DocumentText document, List<Citation> places) {
        String text = document.pages().getFirst().text();
        BitSet pointedAt = new BitSet(text.length());
        places.forEach(place -> pointedAt.set(place.start(), place.end()));
        List<List<Piece>> paragraphs = PARAGRAPH
                .matcher(text)
                .results()
                .filter(paragraph -> places.isEmpty() ? paragraph.start() > 0 : touches(paragraph, pointedAt))
                .map(paragraph -> pieces(text, paragraph.start(), paragraph.end(), pointedAt))
                .toList();
        return new Quotation(name, paragraphs);
    }

    private static boolean touches(MatchResult paragraph, BitSet pointedAt) {
        int next = pointedAt.nextSetBit(paragraph.start());
        return next >= 0 && next < paragraph.end();
    }

    private static List<Piece> pieces(String text, int start, int end, BitSet pointedAt) {
        List<Piece> pieces = new ArrayList<>();
        for (int from = start; from < end; ) {
            boolean marked = pointedAt.get(from);
            int turn = marked ? pointedAt.nextClearBit(from) : pointedAt.nextSetBit(from);
            int to = turn < 0 ? end : Math.min(turn, end);
            pieces.add(new Piece(text.substring(from, to), marked));
            from = to;
        }
        return pieces;
    }
}
