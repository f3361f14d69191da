package se.handslag.records;

import java.util.Locale;

/** The kinds of file that are kept, as told by their content and not by their names. */
public enum FileFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text"),
    PLAIN_TEXT("text/plain;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ZIP("application/zip"),
    /** Anything else: kept as it came, and opened by whatever opens it. */
    OTHER("application/octet-stream");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** What a browser is told that it is. */
    public String mediaType() {
        return mediaType;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FileFormat of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
