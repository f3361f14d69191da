package se.handslag.site.cli;

import java.io.PrintStream;
import se.handslag.kernel.Texts;
import se.handslag.site.telling.Words;

/**
 * Tells on the error stream how far a long reading has come: one line that is written over again where somebody looks,
 * else a line for every ten documents. A few documents are read before anybody wonders.
 */
final class Progress {

    private static final int MANY = 10;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean terminal;
    private final int total;
    private final Texts texts;
    private boolean shown;

    Progress(PrintStream err, boolean terminal, int total, Texts texts) {
        this.err = err;
        this.terminal = terminal;
        this.total = total;
        this.texts = texts;
    }

    /** The document with this number, from 1, is about to be read. */
    void reading(int number, String name) {
        if (total >= MANY && terminal) {
            err.print(CLEAR_LINE + texts.get("cli.progress.reading", number, total, Words.clean(name)));
            err.flush();
            shown = true;
        }
    }

    /** The document with this number has been read. */
    void hasRead(int number) {
        if (total >= MANY && !terminal && number % MANY == 0) {
            err.println(texts.get("cli.progress.done", number, total));
        }
    }

    /** Takes the line away, so that something else can be written. */
    void clear() {
        if (shown) {
            err.print(CLEAR_LINE);
            err.flush();
            shown = false;
        }
    }
}
