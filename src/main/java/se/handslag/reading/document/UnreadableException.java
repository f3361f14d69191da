package se.handslag.reading.document;

import java.io.IOException;

/** Carries a refusal up through a parser that was half way into a file; it never leaves {@link Documents}. */
final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Refusal.Reason reason;

    UnreadableException(Refusal.Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    Refusal.Reason reason() {
        return reason;
    }

    /** Without a stack: it is an answer, and a hostile file should not be dear to refuse. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
