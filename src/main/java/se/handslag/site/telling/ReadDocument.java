package se.handslag.site.telling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.MainTerms;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.kernel.Texts;
import se.handslag.reading.Reading;

/**
 * A document that was read, what it says, and what falls due of it.
 *
 * @param name what people call it, mostly the name of its file
 * @param place tells two documents of one name apart: a path, or the name itself
 */
public record ReadDocument(String name, String place, Reading reading, Duties duties) {

    private static final int NEAR = 90;

    /** The only document of its name. */
    public static ReadDocument of(String name, Reading reading, Texts texts) {
        return new ReadDocument(name, name, reading, ReadDocuments.duties(reading, texts));
    }

    public MainTerms main() {
        return new MainTerms(reading.terms());
    }

    public int count(FindingKind.Grade grade) {
        int count = 0;
        for (Finding finding : reading.findings()) {
            count += finding.kind().grade() == grade ? 1 : 0;
        }
        return count;
    }

    /** Whether there is anything in it that one knows from an agreement: what sort of paper it is, or who is in it. */
    public boolean isRecognised() {
        return reading.terms().kind() != DocumentKind.OTHER
                || reading.terms().first(PartyTerm.Party.class).isPresent();
    }

    /** Whether it would only be a burden to say on which page something stands. */
    public boolean isOnePage() {
        return reading.document().pages().size() == 1;
    }

    /**
     * The first thing to do that is not past as the day begins. People find their meetings in other calendars; they are left
     * out where something that must not be missed is near.
     */
    public Optional<DeadlineLine> nextDeadline(LocalDate today) {
        boolean near = nextVital(today)
                .filter(day -> !day.isAfter(today.plusDays(NEAR)))
                .isPresent();
        return duties.deadlines().stream()
                .filter(deadline -> !deadline.date().isBefore(today))
                .filter(deadline -> !near || deadline.matter() != Matter.MEETING)
                .min(Comparator.comparing(DeadlineLine::date).thenComparing(DeadlineLine::matter));
    }

    /** The first day to come that must not be missed. */
    public Optional<LocalDate> nextVital(LocalDate today) {
        return duties.deadlines().stream()
                .filter(DeadlineLine::isVital)
                .map(DeadlineLine::date)
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder());
    }
}
