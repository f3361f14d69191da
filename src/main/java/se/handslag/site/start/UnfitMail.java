package se.handslag.site.start;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.handslag.kernel.Texts;
import se.handslag.messages.MailRefusal;

/** Why no mail can be sent with the settings that were given, as a sentence and what to do about it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnfitMail implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MailRefusal refusal) {
                Texts texts = OperatorWords.ofThisMachine();
                String key = "start.mail." + refusal.why().name().toLowerCase(Locale.ROOT);
                return new FailureAnalysis(texts.get(key, refusal.setting()), texts.get("start.mail.advice"), refusal);
            }
        }
        return null;
    }
}
