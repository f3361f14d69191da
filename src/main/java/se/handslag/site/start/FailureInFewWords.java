package se.handslag.site.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells why the program did not start in one line, where the framework would fill a screen (it is silenced for that). */
class FailureInFewWords implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(FailureInFewWords.class);

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction();
        LOG.error("{}{}", analysis.getDescription(), action == null ? "" : " " + action);
    }
}
