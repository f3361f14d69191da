package se.handslag.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.handslag.reading.document.Refusal.Reason;

/** A workbook of Excel or what writes like it: which sheets it has, and the words that they share. */
final class XlsxFile {

    static final String USUAL_BOOK = "xl/workbook.xml";

    private static final int MOST_SHEETS = 20;

    private record Named(String name, String part) {}

    private final ZipArchive archive;
    private final List<Named> names = new ArrayList<>();
    private final NumberShapes shapes;
    private final List<String> shared = new ArrayList<>();

    XlsxFile(byte[] bytes) throws UnreadableException {
        archive = new ZipArchive(bytes);
        if (!archive.has("[Content_Types].xml")
                || !archive.has(USUAL_BOOK) && !archive.has(PackageRelations.OF_THE_PACKAGE)) {
            throw new UnreadableException(Reason.OTHER_KIND);
        }
        String book = archive.has(USUAL_BOOK) ? USUAL_BOOK : PackageRelations.mainPart(archive, USUAL_BOOK);
        if (!archive.has(book) || !book.startsWith("xl/")) {
            throw new UnreadableException(Reason.OTHER_KIND);
        }
        Map<String, String> parts = PackageRelations.of(archive, book);
        boolean isFrom1904 = readBook(new BoundedXml(archive.get(book)), parts);
        byte[] styles = archive.find("xl/styles.xml");
        shapes = styles == null ? new NumberShapes(isFrom1904) : new NumberShapes(styles, isFrom1904);
        byte[] strings = archive.find("xl/sharedStrings.xml");
        if (strings != null) {
            readShared(new BoundedXml(strings));
        }
    }

    /** Its sheets with their text, in order; those that are charts and the like are left out. */
    List<XlsxSheet> sheets() throws UnreadableException {
        List<XlsxSheet> sheets = new ArrayList<>();
        int cells = 0;
        for (Named named : names.subList(0, Math.min(names.size(), MOST_SHEETS))) {
            byte[] part = archive.find(named.part());
            if (part != null) {
                SheetText text = new SheetText(sheets.size() + 1, named.name(), SheetText.MOST_CELLS - cells);
                XlsxSheet sheet = new XlsxSheet(this, text);
                new BoundedXml(part).walk(sheet);
                cells += text.cells();
                sheets.add(sheet);
            }
        }
        return sheets;
    }

    NumberShapes shapes() {
        return shapes;
    }

    /** The words that cells refer to by their number; null where there are none. */
    @Nullable
    String shared(int index) {
        return index >= 0 && index < shared.size() ? shared.get(index) : null;
    }

    private boolean readBook(BoundedXml xml, Map<String, String> parts) throws UnreadableException {
        boolean isFrom1904 = false;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            if (xml.name().equals("workbookPr")) {
                String from = xml.attribute("date1904");
                isFrom1904 = "1".equals(from) || "true".equals(from);
            } else if (xml.name().equals("sheet")) {
                String name = xml.attribute("name");
                String relation = xml.attribute("id");
                String part = relation == null ? null : parts.get(relation);
                if (name != null && part != null && part.contains("worksheets/")) {
                    names.add(new Named(SheetText.onOneLine(name), part));
                }
            }
        }
        return isFrom1904;
    }

    private void readShared(BoundedXml xml) throws UnreadableException {
        StringBuilder words = new StringBuilder();
        boolean inText = false;
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "si" -> words.setLength(0);
                    case "t" -> inText = true;
                    // How a word is pronounced, in Japanese books, is no part of it.
                    case "rPh" -> xml.skip();
                    default -> {
                        // Fonts and the like.
                    }
                }
            } else if (xml.isEnd()) {
                inText = inText && !xml.name().equals("t");
                if (xml.name().equals("si")) {
                    shared.add(words.toString());
                }
            } else if (inText) {
                words.append(xml.characters(), xml.charactersStart(), xml.charactersLength());
            }
        }
    }
}
