package se.handslag.reading.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.Term;

/** What somebody says of what was read, one thing after the other. */
final class Said {

    private static final UUID SOMEBODY = new UUID(1, 2);
    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");

    private final AgreementTerms proposed;
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Acceptance> acceptances = new ArrayList<>();

    private Said(AgreementTerms proposed) {
        this.proposed = proposed;
    }

    static Said of(AgreementTerms proposed) {
        return new Said(proposed);
    }

    Said that(ValueKey value, Verdict verdict) {
        return that(value, verdict, null);
    }

    Said accepted(int place) {
        return that(new ValueKey.Read(place), Verdict.ACCEPTED);
    }

    Said notStated(int place) {
        return that(new ValueKey.Read(place), Verdict.NOT_STATED);
    }

    Said corrected(int place, Term term) {
        return that(new ValueKey.Read(place), Verdict.CORRECTED, term);
    }

    Said added(int number, Term term) {
        return that(new ValueKey.Added(number), Verdict.CORRECTED, term);
    }

    Said takenAway(int number) {
        judgements.removeIf(each -> each.value().equals(new ValueKey.Added(number)));
        return that(new ValueKey.Added(number), Verdict.OPEN);
    }

    Said letStand(Finding finding) {
        acceptances.add(new Acceptance(FindingKey.of(finding), "Parterna vet om det.", SOMEBODY));
        return this;
    }

    Said everything() {
        Review.of(proposed, List.of(), List.of()).values().forEach(value -> that(value.key(), Verdict.ACCEPTED));
        return this;
    }

    Said everySilence() {
        for (Matter matter : Matter.values()) {
            if (review().isSilent(matter)) {
                that(new ValueKey.Silent(matter), Verdict.NOT_STATED);
            }
        }
        return this;
    }

    Review review() {
        return Review.of(proposed, judgements, acceptances);
    }

    private Said that(ValueKey value, Verdict verdict, @Nullable Term term) {
        judgements.add(new Judgement(value, verdict, term, SOMEBODY, THEN, 1));
        return this;
    }
}
