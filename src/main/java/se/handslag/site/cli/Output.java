package se.handslag.site.cli;

import java.io.IOException;
import java.nio.file.Path;
import se.handslag.site.telling.ReadDocument;

/** Where what was read goes. */
interface Output {

    /** Takes one document as soon as it is read. */
    void take(Path file, ReadDocument document) throws IOException;

    /** All are read. */
    void end();
}
