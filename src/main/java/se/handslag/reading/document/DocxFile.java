package se.handslag.reading.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A Word document: the parts of the package that hold its text. */
final class DocxFile {

    static final String USUAL_BODY = "word/document.xml";

    private static final byte[] WORD_TEXT = "wordprocessingml.document.main+xml".getBytes(StandardCharsets.US_ASCII);

    private final ZipArchive archive;
    private final String body;

    DocxFile(ZipArchive archive) throws UnreadableException {
        this.archive = archive;
        this.body = archive.has(USUAL_BODY) ? USUAL_BODY : PackageRelations.mainPart(archive, USUAL_BODY);
    }

    /** The text of each page. */
    List<String> pages() throws UnreadableException {
        TextFlow flow = new TextFlow();
        DocxBody text = new DocxBody(flow, this);
        new BoundedXml(archive.get(body)).walk(text);
        Map<String, String> parts = text.pageParts().isEmpty() ? Map.of() : PackageRelations.of(archive, body);
        return flow.pages(linesOf(text.pageParts(), parts, "header"), linesOf(text.pageParts(), parts, "footer"));
    }

    /** The notes of one kind ("footnotes" or "endnotes") by their number in the file. */
    Map<String, String> notes(String kind) throws UnreadableException {
        Map<String, String> notes = new HashMap<>();
        byte[] part = archive.find(beside(kind + ".xml"));
        if (part == null) {
            return notes;
        }
        BoundedXml xml = new BoundedXml(part);
        while (xml.next()) {
            if (xml.isStart() && (xml.name().equals("footnote") || xml.name().equals("endnote"))) {
                String id = xml.attribute("id");
                TextFlow flow = new TextFlow();
                xml.walk(new DocxBody(flow, this));
                notes.put(id == null ? "" : id, String.join(" ", flow.lines()));
            }
        }
        return notes;
    }

    /** The numbering of lists, or null when the document has none. */
    byte @Nullable [] numbering() throws UnreadableException {
        return archive.find(beside("numbering.xml"));
    }

    /** Whether the package says that its main part is a Word text under an unusual name. */
    static boolean isNamedByPackage(ZipArchive archive) throws UnreadableException {
        byte[] types = archive.find("[Content_Types].xml");
        return types != null
                && archive.has(PackageRelations.OF_THE_PACKAGE)
                && Bytes.indexOf(types, WORD_TEXT, 0, types.length) >= 0;
    }

    private List<String> linesOf(List<DocxBody.PagePart> parts, Map<String, String> targets, String kind)
            throws UnreadableException {
        Set<String> lines = new LinkedHashSet<>();
        for (DocxBody.PagePart part : parts) {
            String target = targets.get(part.relation());
            byte[] content = target == null || !part.kind().equals(kind) ? null : archive.find(target);
            if (content != null) {
                TextFlow flow = new TextFlow();
                new BoundedXml(content).walk(new DocxBody(flow, this));
                lines.addAll(flow.lines());
            }
        }
        return new ArrayList<>(lines);
    }

    private String beside(String name) {
        return body.substring(0, body.lastIndexOf('/') + 1) + name;
    }
}
