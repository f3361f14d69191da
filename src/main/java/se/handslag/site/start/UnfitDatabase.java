package se.handslag.site.start;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.handslag.kernel.Texts;
import se.handslag.platform.DatabaseRefusal;

/** Why the program will not keep anything in the database or folder it was given, as a sentence and what to do about it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnfitDatabase implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseRefusal refusal) {
                return told(refusal);
            }
        }
        return null;
    }

    private static FailureAnalysis told(DatabaseRefusal refusal) {
        Texts texts = OperatorWords.ofThisMachine();
        String key = "start.data." + refusal.why().name().toLowerCase(Locale.ROOT);
        return new FailureAnalysis(texts.get(key, refusal.what()), texts.get(key + ".advice"), refusal);
    }
}
