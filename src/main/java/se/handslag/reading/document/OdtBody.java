package se.handslag.reading.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Reads the markup of OpenDocument's paragraphs, lists and tables. */
final class OdtBody implements Markup {

    /** Spreadsheets pasted into a text say of their empty margins that they repeat a thousand times. */
    private static final int MOST_REPEATED = 63;

    /** A list, or a list in a list, with the number of its items so far. */
    private static final class OpenList {
        private final String style;
        private int items;
        private boolean isMarkDue;

        OpenList(String style) {
            this.style = style;
        }
    }

    private final TextFlow flow;
    private final OdtStyles styles;
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final Deque<Integer> columns = new ArrayDeque<>();
    private int paragraphs;

    OdtBody(TextFlow flow, OdtStyles styles) {
        this.flow = flow;
        this.styles = styles;
    }

    @Override
    public void start(BoundedXml xml) throws UnreadableException {
        switch (xml.name()) {
            case "p", "h" -> startParagraph(xml);
            case "tab" -> flow.text('\t');
            case "s" -> flow.text(" ".repeat(xml.count("c", MOST_REPEATED)));
            case "line-break" -> flow.text('\n');
            case "soft-page-break" -> flow.pageBreak();
            case "style" -> styles.readStyle(xml);
            case "list-style" -> styles.readListStyle(xml);
            case "list" -> startList(xml);
            case "list-item" -> startItem();
            case "table" -> flow.startTable();
            case "table-row" -> flow.startRow();
            case "table-cell", "covered-table-cell" -> {
                columns.push(xml.count("number-columns-repeated", MOST_REPEATED));
                flow.startCell();
            }
            case "text-box" -> flow.startBox();
            case "note" -> note(xml);
            case "annotation",
                    "tracked-changes",
                    "forms",
                    "title",
                    "desc",
                    "ruby-text",
                    "font-face-decls",
                    "scripts",
                    "event-listeners" -> xml.skip();
            default -> {
                // A container, or nothing that holds text.
            }
        }
    }

    @Override
    public void end(String name) throws UnreadableException {
        switch (name) {
            case "p", "h" -> {
                paragraphs--;
                flow.endParagraph();
            }
            case "list" -> lists.poll();
            case "table-cell", "covered-table-cell" -> {
                Integer repeated = columns.poll();
                flow.endCell(repeated == null ? 1 : repeated);
            }
            case "table-row" -> flow.endRow();
            case "table" -> flow.endTable();
            case "text-box" -> flow.endBox();
            default -> {
                // Nothing ends with it.
            }
        }
    }

    private void startParagraph(BoundedXml xml) throws UnreadableException {
        String style = xml.attribute("style-name");
        if (style != null && styles.breaksPage(style)) {
            flow.pageBreak();
        }
        paragraphs++;
        OpenList list = lists.peek();
        if (list != null && list.isMarkDue) {
            list.isMarkDue = false;
            flow.item(styles.mark(list.style, lists.size(), list.items));
        }
    }

    private void startList(BoundedXml xml) {
        String style = xml.attribute("style-name");
        OpenList outer = lists.peek();
        lists.push(new OpenList(style != null ? style : outer != null ? outer.style : ""));
    }

    private void startItem() {
        OpenList list = lists.peek();
        if (list != null) {
            list.items++;
            list.isMarkDue = true;
        }
    }

    private void note(BoundedXml xml) throws UnreadableException {
        int outside = xml.depth() - 1;
        String mark = flow.mark();
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart() && xml.name().equals("note-body")) {
                TextFlow body = new TextFlow();
                xml.walk(new OdtBody(body, styles));
                flow.note(mark, String.join(" ", body.lines()));
            }
        }
    }

    /** In this format line ends and runs of blanks between words are one blank; real ones have elements of their own. */
    @Override
    public void characters(BoundedXml xml) throws UnreadableException {
        if (paragraphs == 0) {
            return;
        }
        char[] characters = xml.characters();
        int start = xml.charactersStart();
        int end = start + xml.charactersLength();
        int written = start;
        for (int i = start; i < end; i++) {
            char c = characters[i];
            boolean isBlank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (isBlank || c == '\u00ad') {
                flow.text(characters, written, i - written);
                written = i + 1;
                if (isBlank && !flow.endsBlank()) {
                    flow.text(' ');
                }
            }
        }
        flow.text(characters, written, end - written);
    }
}
