package se.handslag.reading.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.handslag.reading.document.Refusal.Reason;

/** A text document in the OpenDocument format: the parts of the package that hold its text. */
final class OdtFile {

    static final String MIME_TYPE = "application/vnd.oasis.opendocument.text";

    private static final String CONTENT = "content.xml";
    private static final byte[] ENCRYPTED = "encryption-data".getBytes(StandardCharsets.US_ASCII);

    private final ZipArchive archive;

    OdtFile(ZipArchive archive) {
        this.archive = archive;
    }

    /** The text of each page. */
    List<String> pages() throws UnreadableException {
        requireUnlocked();
        OdtStyles styles = new OdtStyles();
        TextFlow flow = new TextFlow();
        new BoundedXml(archive.get(CONTENT)).walk(new OdtBody(flow, styles));
        return flow.pages(linesOf("header"), linesOf("footer"));
    }

    private void requireUnlocked() throws UnreadableException {
        byte[] manifest = archive.find("META-INF/manifest.xml");
        boolean isLocked = manifest != null && Bytes.indexOf(manifest, ENCRYPTED, 0, manifest.length) >= 0;
        if (isLocked || archive.has("encrypted-package")) {
            throw new UnreadableException(Reason.LOCKED);
        }
    }

    private List<String> linesOf(String kind) throws UnreadableException {
        byte[] part = archive.find("styles.xml");
        // Most documents have neither head nor foot, and their styles are longer than their text.
        if (part == null || Bytes.indexOf(part, (":" + kind).getBytes(StandardCharsets.US_ASCII), 0, part.length) < 0) {
            return List.of();
        }
        Set<String> lines = new LinkedHashSet<>();
        BoundedXml xml = new BoundedXml(part);
        while (xml.next()) {
            if (xml.isStart() && (xml.name().equals(kind) || xml.name().equals(kind + "-first"))) {
                TextFlow flow = new TextFlow();
                xml.walk(new OdtBody(flow, new OdtStyles()));
                lines.addAll(flow.lines());
            }
        }
        return new ArrayList<>(lines);
    }
}
