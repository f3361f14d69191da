package se.handslag.site.start;

import java.net.BindException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import se.handslag.kernel.Texts;

/** Why the program cannot have the address it was given, as a sentence and what to do about it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class CannotListen implements FailureAnalyzer {

    private final Environment environment;

    CannotListen(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        Texts texts = OperatorWords.ofThisMachine();
        String host = environment.getProperty("server.address", "");
        String port = environment.getProperty("server.port", "");
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case PortInUseException taken -> {
                    String which = Integer.toString(taken.getPort());
                    return new FailureAnalysis(texts.get("start.taken", which), texts.get("start.taken.advice"), cause);
                }
                case BindException bind -> {
                    String why = String.valueOf(bind.getMessage());
                    return new FailureAnalysis(
                            texts.get("start.refused", host, port, why), texts.get("start.refused.advice"), cause);
                }
                case UnknownHostException unknown -> {
                    return new FailureAnalysis(
                            texts.get("start.unknownHost", host), texts.get("start.refused.advice"), cause);
                }
                default -> {}
            }
        }
        return null;
    }
}
