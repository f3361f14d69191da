package se.handslag.site.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.obligations.DutyState;
import se.handslag.obligations.DutyStates;
import se.handslag.obligations.Obligation;
import se.handslag.obligations.kept.Done;
import se.handslag.obligations.kept.KeptObligation;

/** Puts into words what is owed in one partnership, and how it stands today. */
public record DutyRows(DocumentKind kind, LocalDate today, Speech speech) {

    /** A day this near, or nearer, is told as near. */
    public static final int SOON_DAYS = 30;

    /** All of them, in the order they come in. */
    public List<DutyRow> of(List<KeptObligation> all) {
        DutyStates states = DutyStates.of(all.stream().map(KeptObligation::owed).toList(), today);
        return all.stream()
                .map(kept -> row(kept, states.of(kept.owed(), kept.keptSince())))
                .toList();
    }

    private DutyRow row(KeptObligation kept, DutyState state) {
        Obligation obligation = kept.obligation();
        String words = Words.clean(new DutyWords(speech).words(obligation, kind));
        String what = FirstSentence.of(words);
        Optional<LocalDate> day = obligation.day();
        Done met = kept.met();
        return new DutyRow(
                kept.id(),
                kept.revision(),
                state,
                day,
                what,
                words.length() == what.length() ? "" : words.substring(what.length() + 2),
                Words.cut(Words.clean(obligation.clause().words()), Words.LONGEST),
                state == DutyState.COMING
                        && day.filter(each -> !each.isAfter(today.plusDays(SOON_DAYS)))
                                .isPresent(),
                Matter.of(obligation.what()) == Matter.VITAL,
                kept.canBeDone(),
                Optional.ofNullable(met).map(done -> speech.date(done.on())),
                met == null ? "" : met.evidence());
    }
}
