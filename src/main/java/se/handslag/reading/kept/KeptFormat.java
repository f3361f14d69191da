package se.handslag.reading.kept;

import se.handslag.reading.document.Format;
import se.handslag.records.FileFormat;

/** As what a document is kept that can be read. */
public final class KeptFormat {

    private KeptFormat() {}

    /** The same format, as records call it. */
    public static FileFormat of(Format format) {
        return switch (format) {
            case PDF -> FileFormat.PDF;
            case DOCX -> FileFormat.DOCX;
            case ODT -> FileFormat.ODT;
            case PLAIN_TEXT -> FileFormat.PLAIN_TEXT;
        };
    }
}
