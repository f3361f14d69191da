package se.handslag.site.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.handslag.kernel.Texts;
import se.handslag.messages.MailRefusal;
import se.handslag.platform.DatabaseRefusal;
import se.handslag.platform.StartRefusal;

/**
 * Why the program will not keep anything in the database or folder it was given, or send mail with its settings, as a sentence and
 * what to do about it.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedStart implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case DatabaseRefusal refusal -> {
                    String key = "start.data." + refusal.code();
                    return told(refusal, key, key + ".advice");
                }
                case MailRefusal refusal -> {
                    return told(refusal, "start.mail." + refusal.code(), "start.mail.advice");
                }
                default -> {}
            }
        }
        return null;
    }

    private static FailureAnalysis told(StartRefusal refusal, String key, String advice) {
        Texts texts = OperatorWords.ofThisMachine();
        return new FailureAnalysis(texts.get(key, refusal.what()), texts.get(advice), refusal);
    }
}
