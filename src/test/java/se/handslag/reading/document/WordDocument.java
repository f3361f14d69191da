package se.handslag.reading.document;

import java.util.ArrayList;
import java.util.List;

/** A Word document in the making, written as Word itself writes it. */
final class WordDocument {

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder section = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final List<String[]> parts = new ArrayList<>();

    static WordDocument saying(String... paragraphs) {
        WordDocument document = new WordDocument();
        for (String paragraph : paragraphs) {
            document.paragraph(run(paragraph));
        }
        return document;
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String cell(String... paragraphs) {
        StringBuilder cell = new StringBuilder("<w:tc>");
        for (String paragraph : paragraphs) {
            cell.append("<w:p>").append(run(paragraph)).append("</w:p>");
        }
        return cell.append("</w:tc>").toString();
    }

    static String wideCell(int columns, String text) {
        return cell(text).replace("<w:tc>", "<w:tc><w:tcPr><w:gridSpan w:val=\"" + columns + "\"/></w:tcPr>");
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    WordDocument paragraph(String content) {
        return markup("<w:p>" + content + "</w:p>");
    }

    WordDocument item(String list, String text) {
        return paragraph(
                "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>" + run(text));
    }

    WordDocument table(String... rows) {
        return markup("<w:tbl>" + String.join("", rows) + "</w:tbl>");
    }

    WordDocument markup(String markup) {
        body.append(markup);
        return this;
    }

    WordDocument withHeader(String text) {
        return withPart("header", text);
    }

    WordDocument withFooter(String text) {
        return withPart("footer", text);
    }

    private WordDocument withPart(String kind, String text) {
        String id = "rId" + (parts.size() + 1);
        String name = kind + (parts.size() + 1) + ".xml";
        section.append("<w:" + kind + "Reference w:type=\"default\" r:id=\"" + id + "\"/>");
        relations.append("<Relationship Id=\"" + id + "\" Type=\"" + kind + "\" Target=\"" + name + "\"/>");
        return with("word/" + name, "<w:hdr" + NAMESPACES + "><w:p>" + run(text) + "</w:p></w:hdr>");
    }

    WordDocument withFootnote(String id, String text) {
        return with(
                "word/footnotes.xml",
                "<w:footnotes" + NAMESPACES + "><w:footnote w:id=\"" + id + "\"><w:p>" + run(text)
                        + "</w:p></w:footnote></w:footnotes>");
    }

    /** Gives list 1 bullets and list 2 numbers. */
    WordDocument withLists() {
        return with(
                "word/numbering.xml",
                "<w:numbering" + NAMESPACES + ">"
                        + "<w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
                        + "<w:lvlText w:val=\"\uf0b7\"/></w:lvl></w:abstractNum>"
                        + "<w:abstractNum w:abstractNumId=\"9\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                        + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"8\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"9\"/></w:num></w:numbering>");
    }

    WordDocument with(String name, String content) {
        parts.add(new String[] {name, content});
        return this;
    }

    String xml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document" + NAMESPACES + "><w:body>" + body + "<w:sectPr>"
                + section + "</w:sectPr></w:body></w:document>";
    }

    byte[] bytes() {
        Packed zip = new Packed()
                .with("word/document.xml", xml())
                .with("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
        parts.forEach(part -> zip.with(part[0], part[1]));
        return zip.bytes();
    }
}
