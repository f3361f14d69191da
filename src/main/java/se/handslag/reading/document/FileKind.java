package se.handslag.reading.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import se.handslag.reading.document.Refusal.Reason;

/** What a file is, told by its bytes. A kind that is not read is refused at once. */
enum FileKind {
    PDF(Format.PDF) {
        @Override
        List<String> pages(byte[] bytes) throws UnreadableException {
            return new PdfFile(bytes).pages();
        }
    },
    DOCX(Format.DOCX) {
        @Override
        List<String> pages(byte[] bytes) throws UnreadableException {
            return new DocxFile(new ZipArchive(bytes)).pages();
        }
    },
    ODT(Format.ODT) {
        @Override
        List<String> pages(byte[] bytes) throws UnreadableException {
            return new OdtFile(new ZipArchive(bytes)).pages();
        }
    },
    PLAIN_TEXT(Format.PLAIN_TEXT) {
        @Override
        List<String> pages(byte[] bytes) {
            return PlainText.pages(bytes);
        }
    };

    private static final byte[] PDF_HEADER = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PDF_OBJECT = {' ', 'o', 'b', 'j'};
    /** Readers of PDF accept mail headers and the like before the document, as far as this. */
    private static final int JUNK_BYTES = 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1};
    /** How a compound file that is a locked Office document names the stream with the real document in it. */
    private static final byte[] LOCKED_PACKAGE =
            "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0".getBytes(StandardCharsets.ISO_8859_1);

    private final Format format;

    FileKind(Format format) {
        this.format = format;
    }

    Format format() {
        return format;
    }

    /** The text of each page. */
    abstract List<String> pages(byte[] bytes) throws UnreadableException;

    /** The kind, or a refusal when it is none that is read. */
    static FileKind of(byte[] bytes, String fileName) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException(Reason.EMPTY);
        }
        if (isPdf(bytes)) {
            return PDF;
        }
        if (Bytes.startsWith(bytes, ZIP) || Bytes.startsWith(bytes, EMPTY_ZIP)) {
            return ofZip(bytes, fileName);
        }
        if (Bytes.startsWith(bytes, COMPOUND)) {
            boolean locked = Bytes.indexOf(bytes, LOCKED_PACKAGE, 0, bytes.length) >= 0;
            throw new UnreadableException(locked ? Reason.LOCKED : Reason.OTHER_KIND);
        }
        if (PlainText.isText(bytes)) {
            return PLAIN_TEXT;
        }
        throw new UnreadableException(isNamedLikeOurs(fileName) ? Reason.BROKEN : Reason.OTHER_KIND);
    }

    private static FileKind ofZip(byte[] bytes, String fileName) throws UnreadableException {
        ZipArchive archive;
        try {
            archive = new ZipArchive(bytes);
        } catch (UnreadableException cutOff) {
            boolean isOurs = isNamedLikeOurs(fileName) || beginsLikeOurs(bytes);
            throw isOurs ? cutOff : new UnreadableException(Reason.OTHER_KIND);
        }
        byte[] mimeType = archive.find("mimetype");
        if (mimeType != null && new String(mimeType, StandardCharsets.US_ASCII).startsWith(OdtFile.MIME_TYPE)) {
            return ODT;
        }
        if (archive.has(DocxFile.USUAL_BODY) || DocxFile.isNamedByPackage(archive)) {
            return DOCX;
        }
        throw new UnreadableException(Reason.OTHER_KIND);
    }

    /** Whether the first entries' names, which stand readable in the bytes, are those of a document. */
    static boolean beginsLikeOurs(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, JUNK_BYTES), StandardCharsets.ISO_8859_1);
        return beginning.contains(OdtFile.MIME_TYPE)
                || beginning.contains("[Content_Types].xml")
                || beginning.contains("word/")
                || beginning.contains("xl/");
    }

    private static boolean isPdf(byte[] bytes) {
        int header = Bytes.indexOf(bytes, PDF_HEADER, 0, Math.min(bytes.length, JUNK_BYTES));
        // A text that merely mentions the header has no objects.
        return header == 0 || (header > 0 && Bytes.indexOf(bytes, PDF_OBJECT, header, bytes.length) > 0);
    }

    private static boolean isNamedLikeOurs(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".pdf") || name.endsWith(".docx") || name.endsWith(".odt") || name.endsWith(".txt");
    }
}
