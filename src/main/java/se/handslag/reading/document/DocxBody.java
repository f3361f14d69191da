package se.handslag.reading.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the markup of Word's paragraphs and tables; one part of the package, or one note, at a time. */
final class DocxBody implements Markup {

    private static final int MOST_COLUMNS = 63;

    /**
     * A head or foot that a section refers to.
     *
     * @param kind "header" or "footer"
     * @param relation the name under which the body's relations have the part
     */
    record PagePart(String kind, String relation) {}

    private final TextFlow flow;
    private final DocxFile file;
    private final List<PagePart> pageParts = new ArrayList<>();
    private final Map<String, Map<String, String>> notes = new HashMap<>();
    private @Nullable DocxNumbering numbering;
    private boolean isPageDue;
    private boolean isInText;
    private int columns = 1;

    DocxBody(TextFlow flow, DocxFile file) {
        this.flow = flow;
        this.file = file;
    }

    /** The heads and feet of the first section that has any. */
    List<PagePart> pageParts() {
        return List.copyOf(pageParts);
    }

    @Override
    public void start(BoundedXml xml) throws UnreadableException {
        switch (xml.name()) {
            case "t" -> isInText = true;
            case "tab", "ptab" -> flow.text('\t');
            case "br" -> lineBreak(xml.attribute("type"));
            case "cr" -> flow.text('\n');
            case "noBreakHyphen" -> flow.text('-');
            case "lastRenderedPageBreak" -> flow.pageBreak();
            case "pPr" -> paragraphProperties(xml);
            case "rPr" -> runProperties(xml);
            case "tcPr" -> cellProperties(xml);
            case "sectPr" -> section(xml);
            case "tbl" -> flow.startTable();
            case "tr" -> flow.startRow();
            case "tc" -> {
                columns = 1;
                flow.startCell();
            }
            case "txbxContent" -> flow.startBox();
            case "footnoteReference" -> note(xml, "footnotes");
            case "endnoteReference" -> note(xml, "endnotes");
            // The fallback repeats a text box for old programs; what was deleted or moved away is no longer said.
            case "Fallback", "del", "moveFrom", "tblPr", "trPr", "tblGrid", "instrText" -> xml.skip();
            default -> {
                // A container, or nothing that holds text.
            }
        }
    }

    @Override
    public void end(String name) throws UnreadableException {
        switch (name) {
            case "t" -> isInText = false;
            case "p" -> endParagraph();
            case "tc" -> {
                flow.endCell(columns);
                columns = 1;
            }
            case "tr" -> flow.endRow();
            case "tbl" -> flow.endTable();
            case "txbxContent" -> flow.endBox();
            default -> {
                // Nothing ends with it.
            }
        }
    }

    private void endParagraph() throws UnreadableException {
        flow.endParagraph();
        if (isPageDue) {
            isPageDue = false;
            flow.pageBreak();
        }
    }

    /** Soft hyphens are left out: where Word would break a word says nothing about the word. */
    @Override
    public void characters(BoundedXml xml) throws UnreadableException {
        if (!isInText) {
            return;
        }
        char[] characters = xml.characters();
        int start = xml.charactersStart();
        int end = start + xml.charactersLength();
        for (int i = start; i < end; i++) {
            if (characters[i] == '\u00ad') {
                flow.text(characters, start, i - start);
                start = i + 1;
            }
        }
        flow.text(characters, start, end - start);
    }

    private void lineBreak(@Nullable String type) throws UnreadableException {
        if ("page".equals(type)) {
            flow.pageBreak();
        } else {
            flow.text('\n');
        }
    }

    private void paragraphProperties(BoundedXml xml) throws UnreadableException {
        int outside = xml.depth() - 1;
        String list = "";
        int level = 0;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "numId" -> list = value(xml);
                case "ilvl" -> level = level(value(xml));
                case "pageBreakBefore" -> {
                    if (isOn(xml)) {
                        flow.pageBreak();
                    }
                }
                case "sectPr" -> section(xml);
                case "rPr", "tabs", "pPrChange" -> xml.skip();
                default -> {
                    // How it looks.
                }
            }
        }
        if (!list.isEmpty() && !list.equals("0")) {
            flow.item(numbering().mark(list, level));
        }
    }

    private DocxNumbering numbering() throws UnreadableException {
        DocxNumbering known = numbering;
        if (known == null) {
            known = new DocxNumbering(file.numbering());
            numbering = known;
        }
        return known;
    }

    /** Skips what describes a run, and the run with it when it is hidden. */
    private void runProperties(BoundedXml xml) throws UnreadableException {
        int outside = xml.depth() - 1;
        boolean isHidden = false;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart() && xml.name().equals("rPrChange")) {
                xml.skip();
            } else {
                isHidden |= xml.isStart() && xml.name().equals("vanish") && isOn(xml);
            }
        }
        if (isHidden && outside > 0) {
            skipRest(xml, outside - 1);
        }
    }

    private static void skipRest(BoundedXml xml, int outside) throws UnreadableException {
        while (xml.depth() > outside && xml.next()) {
            // Hidden text is not part of what the parties see.
        }
    }

    private void cellProperties(BoundedXml xml) throws UnreadableException {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart() && xml.name().equals("gridSpan")) {
                columns = xml.count("val", MOST_COLUMNS);
            }
        }
    }

    private void section(BoundedXml xml) throws UnreadableException {
        int outside = xml.depth() - 1;
        boolean isFirst = pageParts.isEmpty();
        boolean isNewPage = true;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            String name = xml.name();
            if (isFirst && (name.equals("headerReference") || name.equals("footerReference"))) {
                String relation = xml.attribute("id");
                if (relation != null) {
                    pageParts.add(new PagePart(name.substring(0, 6), relation));
                }
            } else if (name.equals("type")) {
                isNewPage = !value(xml).equals("continuous");
            }
        }
        isPageDue |= isNewPage;
    }

    private void note(BoundedXml xml, String kind) throws UnreadableException {
        String id = xml.attribute("id");
        Map<String, String> known = notes.get(kind);
        if (known == null) {
            known = file.notes(kind);
            notes.put(kind, known);
        }
        String text = id == null ? null : known.get(id);
        if (text != null) {
            flow.note(flow.mark(), text);
        }
    }

    private static String value(BoundedXml xml) {
        String value = xml.attribute("val");
        return value == null ? "" : value;
    }

    private static int level(String digit) {
        return digit.length() == 1 && digit.charAt(0) > '0' && digit.charAt(0) < '9' ? digit.charAt(0) - '0' : 0;
    }

    private static boolean isOn(BoundedXml xml) {
        String value = value(xml);
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
