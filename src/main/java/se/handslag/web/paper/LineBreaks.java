package se.handslag.web.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: where Java says, but not within "2026-12-31" or "14-25". */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        breaks.setText(text);
    }

    /** The next place, as an index into the text; -1 after the last. */
    @Override
    public int next() {
        int place = breaks.next();
        while (isWithinNumber(place)) {
            place = breaks.next();
        }
        return place;
    }

    private boolean isWithinNumber(int place) {
        return place > 0
                && place < text.length()
                && text.charAt(place - 1) == '-'
                && Character.isDigit(text.charAt(place));
    }
}
