package se.handslag.site.cli;

import java.io.IOException;

/** Where what was read goes. */
interface Output {

    /** Takes one document as soon as it is read. */
    void take(ReadDocument document) throws IOException;

    /** All are read. */
    void end();
}
