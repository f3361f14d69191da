package se.handslag.records;

import java.util.Locale;

/** The kinds of file that are kept, as told by their content and not by their names. */
public enum FileFormat {
    PDF,
    DOCX,
    ODT,
    PLAIN_TEXT;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
