package se.handslag.site.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.handslag.site.telling.ReadDocument;

/** The report for people: each document as it comes or, when they are many, a card each in
 * the order of their days; and when there are several, what is to be seen over all of them. */
final class ReportOutput implements Output {

    /** More documents than these get a card each, unless the whole report is asked for. */
    private static final int FULL_REPORTS = 5;

    private final PrintStream out;
    private final TerminalReport report;
    private final Cores cores;
    private final boolean full;
    private final List<ReadDocument> documents = new ArrayList<>();

    ReportOutput(PrintStream out, TerminalReport report, Cores cores, boolean full, int expected) {
        this.out = out;
        this.report = report;
        this.cores = cores;
        this.full = full || expected <= FULL_REPORTS;
    }

    @Override
    public void take(Path file, ReadDocument document) {
        documents.add(document);
        if (full) {
            out.print(report.full(document));
            out.flush();
        }
    }

    @Override
    public void end() {
        if (!full) {
            report.cards(documents).forEach(out::print);
        }
        if (documents.size() > 1) {
            out.print(report.summary(documents, cores.across(documents)));
        }
        out.flush();
    }
}
