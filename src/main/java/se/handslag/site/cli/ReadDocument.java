package se.handslag.site.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.MainTerms;
import se.handslag.reading.Reading;

/** A file that was read, what it says, and what falls due of it. */
record ReadDocument(Path file, Reading reading, Duties duties) {

    private static final int NEAR = 90;

    String name() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    MainTerms main() {
        return new MainTerms(reading.terms());
    }

    int count(FindingKind.Grade grade) {
        int count = 0;
        for (Finding finding : reading.findings()) {
            count += finding.kind().grade() == grade ? 1 : 0;
        }
        return count;
    }

    /** Whether it would only be a burden to say on which page something stands. */
    boolean isOnePage() {
        return reading.document().pages().size() == 1;
    }

    /**
     * The first thing to do that is not past as the day begins. People find their meetings in other calendars; they are left
     * out where something that must not be missed is near.
     */
    Optional<DeadlineLine> nextDeadline(LocalDate today) {
        boolean near = nextVital(today)
                .filter(day -> !day.isAfter(today.plusDays(NEAR)))
                .isPresent();
        return duties.deadlines().stream()
                .filter(deadline -> !deadline.date().isBefore(today))
                .filter(deadline -> !near || deadline.matter() != Matter.MEETING)
                .min(Comparator.comparing(DeadlineLine::date).thenComparing(DeadlineLine::matter));
    }

    /** The first day to come that must not be missed. */
    Optional<LocalDate> nextVital(LocalDate today) {
        return duties.deadlines().stream()
                .filter(DeadlineLine::isVital)
                .map(DeadlineLine::date)
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder());
    }
}
