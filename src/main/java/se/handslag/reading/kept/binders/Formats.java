package se.handslag.reading.kept.binders;

import java.nio.charset.StandardCharsets;
import se.handslag.reading.document.Documents;
import se.handslag.reading.document.Folders;
import se.handslag.reading.kept.KeptFormat;
import se.handslag.records.FileFormat;

/** What a file is kept as, told by its bytes. */
final class Formats {

    /** How far into a packed file the names of its first parts stand. */
    private static final int BEGINNING = 4096;

    private Formats() {}

    static FileFormat of(byte[] bytes) {
        return new Documents().formatOf(bytes).map(KeptFormat::of).orElseGet(() -> packed(bytes));
    }

    private static FileFormat packed(byte[] bytes) {
        if (!Folders.isZip(bytes)) {
            return FileFormat.OTHER;
        }
        if (Folders.isFolder(bytes)) {
            return FileFormat.ZIP;
        }
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return beginning.contains("xl/") || beginning.contains("[Content_Types].xml")
                ? FileFormat.XLSX
                : FileFormat.OTHER;
    }
}
