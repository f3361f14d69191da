package se.handslag.site.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.MainTerms;
import se.handslag.reading.Reading;

/** A file that was read, what it says, and what falls due of it. */
record ReadDocument(Path file, Reading reading, Duties duties) {

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

    /** The first deadline that is not past as the day begins. */
    Optional<DeadlineLine> nextDeadline(LocalDate today) {
        for (DeadlineLine deadline : duties.deadlines()) {
            if (!deadline.date().isBefore(today)) {
                return Optional.of(deadline);
            }
        }
        return Optional.empty();
    }
}
