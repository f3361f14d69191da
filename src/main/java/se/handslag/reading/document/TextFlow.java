package se.handslag.reading.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import se.handslag.reading.document.Refusal.Reason;

/**
 * Writes the text of a word processor's document, page by page. A paragraph is a line; an empty line divides paragraphs,
 * but neither the items of a list nor the rows of a table. A row is a line with tabs between its cells.
 */
final class TextFlow {

    /** What a line is, for the empty line before the next. */
    private enum Kind {
        NOTHING,
        PARAGRAPH,
        ITEM,
        ROW
    }

    private record Line(String text, Kind kind) {}

    /** Where paragraphs end up: on the page, in a cell or in a text box that floats beside its paragraph. */
    private static final class Frame {

        private final boolean isCell;
        private String mark = "";
        private final StringBuilder paragraph = new StringBuilder();
        private final List<Line> lines = new ArrayList<>();
        private final List<Line> floating = new ArrayList<>();
        private final List<StringBuilder> rows = new ArrayList<>();

        Frame(boolean isCell) {
            this.isCell = isCell;
        }
    }

    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private final List<StringBuilder> pages = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<String> notes = new ArrayList<>();
    private StringBuilder page = new StringBuilder();
    private Kind last = Kind.NOTHING;
    private boolean breaksPage;
    private int notesSoFar;
    private long units;

    TextFlow() {
        frames.push(new Frame(false));
    }

    void text(char[] characters, int start, int length) throws UnreadableException {
        charge(length);
        frame().paragraph.append(characters, start, length);
    }

    void text(char c) throws UnreadableException {
        charge(1);
        frame().paragraph.append(c);
    }

    void text(String text) throws UnreadableException {
        charge(text.length());
        frame().paragraph.append(text);
    }

    /** Whether the paragraph so far is empty or ends with a blank, so that one more blank would be none. */
    boolean endsBlank() {
        StringBuilder paragraph = frame().paragraph;
        return paragraph.isEmpty() || Character.isWhitespace(paragraph.charAt(paragraph.length() - 1));
    }

    /** A note's mark in the text, such as ¹; the note's own lines follow by {@link #note}. */
    String mark() throws UnreadableException {
        StringBuilder mark = new StringBuilder();
        String number = Integer.toString(++notesSoFar);
        for (int i = 0; i < number.length(); i++) {
            mark.append(SUPERSCRIPTS.charAt(number.charAt(i) - '0'));
        }
        text(mark.toString());
        return mark.toString();
    }

    /** A note's text, which goes to the foot of the page with its mark. */
    void note(String mark, String text) throws UnreadableException {
        charge(text.length());
        notes.add(mark + " " + text);
    }

    /** Begins a new page here, unless this one is still empty. Inside a table it waits until the row is full. */
    void pageBreak() throws UnreadableException {
        Frame bottom = frames.getLast();
        if (bottom.rows.isEmpty()) {
            if (frames.size() == 1) {
                endLine(bottom);
                endPage();
            }
        } else if (isRowEmpty()) {
            endPage();
        } else {
            breaksPage = true;
        }
    }

    /** Makes the paragraph the item of a list, marked by "- " or "1. ". */
    void item(String mark) {
        frame().mark = mark;
    }

    /** Ends the paragraph. */
    void endParagraph() throws UnreadableException {
        Frame frame = frame();
        endLine(frame);
        frame.mark = "";
        if (!frame.floating.isEmpty()) {
            List<Line> floating = List.copyOf(frame.floating);
            frame.floating.clear();
            for (Line line : floating) {
                write(frame, line);
            }
        }
    }

    private void endLine(Frame frame) {
        String text = frame.paragraph.toString().strip();
        frame.paragraph.setLength(0);
        if (!text.isEmpty()) {
            write(frame, new Line(frame.mark + text, frame.mark.isEmpty() ? Kind.PARAGRAPH : Kind.ITEM));
            frame.mark = "";
        }
    }

    void startTable() throws UnreadableException {
        endParagraph();
        if (frames.size() == 1) {
            last = Kind.NOTHING;
        }
    }

    void startRow() {
        frame().rows.add(new StringBuilder());
    }

    void startCell() {
        frames.push(new Frame(true));
    }

    /** Ends the cell, which covers so many columns. */
    void endCell(int columns) throws UnreadableException {
        endParagraph();
        Frame cell = frames.pop();
        List<StringBuilder> rows = frame().rows;
        if (!cell.isCell || rows.isEmpty()) {
            throw new UnreadableException(Reason.BROKEN);
        }
        StringBuilder row = rows.getLast();
        for (int i = 0; i < cell.lines.size(); i++) {
            row.append(i == 0 ? "" : " ").append(onOneLine(cell.lines.get(i).text()));
        }
        row.repeat('\t', columns);
        charge(columns);
    }

    /** A tab or a line's end would be taken for the border of a cell or a row. */
    private static String onOneLine(String text) {
        boolean isOneLine = text.indexOf('\t') < 0 && text.indexOf('\n') < 0;
        return isOneLine ? text : text.replaceAll("\\s*[\\t\\n]\\s*", " ");
    }

    void endRow() throws UnreadableException {
        Frame frame = frame();
        if (frame.rows.isEmpty()) {
            throw new UnreadableException(Reason.BROKEN);
        }
        String row = frame.rows.removeLast().toString().stripTrailing();
        if (!row.isEmpty()) {
            write(frame, new Line(row, Kind.ROW));
        }
        if (breaksPage && frames.size() == 1 && frame.rows.isEmpty()) {
            breaksPage = false;
            endPage();
        }
    }

    void endTable() {
        if (frames.size() == 1) {
            last = last == Kind.ROW ? Kind.PARAGRAPH : last;
        }
    }

    void startBox() {
        frames.push(new Frame(false));
    }

    void endBox() throws UnreadableException {
        endParagraph();
        Frame box = frames.pop();
        if (frames.isEmpty()) {
            throw new UnreadableException(Reason.BROKEN);
        }
        frame().floating.addAll(box.lines);
    }

    /** The pages' text, mended, with what stands in the first page's head and foot. */
    List<String> pages(List<String> head, List<String> foot) throws UnreadableException {
        while (frames.size() > 1) {
            endBox();
        }
        endParagraph();
        endPage();
        if (pages.isEmpty()) {
            pages.add(page);
        }
        StringBuilder first = pages.getFirst();
        for (String line : foot) {
            first.append(first.isEmpty() ? "" : "\n\n").append(line);
        }
        first.insert(0, head.isEmpty() ? "" : String.join("\n", head) + "\n\n");
        List<String> texts = new ArrayList<>(pages.size());
        for (StringBuilder text : pages) {
            texts.add(TextRepair.repaired(text.toString()));
        }
        return texts;
    }

    /** All lines without their pages, for parts that have none: heads, feet and notes. */
    List<String> lines() throws UnreadableException {
        return String.join("\n", pages(List.of(), List.of()))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private Frame frame() {
        return frames.getFirst();
    }

    private boolean isRowEmpty() {
        for (Frame frame : frames) {
            if (!frame.paragraph.isEmpty() || (frame.isCell && !frame.lines.isEmpty())) {
                return false;
            }
        }
        List<StringBuilder> rows = frames.getLast().rows;
        return !rows.isEmpty() && rows.getLast().toString().isBlank();
    }

    private void write(Frame frame, Line line) {
        if (frame.isCell || frames.size() > 1) {
            frame.lines.add(line);
            return;
        }
        if (!page.isEmpty()) {
            boolean isOneList = line.kind() == last && last != Kind.PARAGRAPH;
            page.append(isOneList ? "\n" : "\n\n");
        }
        page.append(line.text());
        last = line.kind();
    }

    private void endPage() throws UnreadableException {
        if (page.isEmpty() && notes.isEmpty()) {
            return;
        }
        for (String note : notes) {
            page.append(page.isEmpty() ? "" : "\n\n").append(note);
        }
        notes.clear();
        pages.add(page);
        page = new StringBuilder();
        last = Kind.NOTHING;
        if (pages.size() > Limits.PAGES) {
            throw new UnreadableException(Reason.TOO_MANY_PAGES);
        }
    }

    private void charge(int length) throws UnreadableException {
        units += length;
        if (units > Limits.TEXT_UNITS) {
            throw new UnreadableException(Reason.UNPACKS_TOO_LARGE);
        }
    }
}
