package se.handslag.site.telling;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.obligations.DutyState;
import se.handslag.obligations.DutyStates;
import se.handslag.obligations.Obligation;
import se.handslag.obligations.kept.Decided;
import se.handslag.obligations.kept.KeptObligation;
import se.handslag.site.telling.DutyRow.Choice;

/** Puts into words what is owed in one partnership, and how it stands today. */
public record DutyRows(DocumentKind kind, LocalDate today, Speech speech) {

    /** A day this near, or nearer, is told as near. */
    public static final int SOON_DAYS = 30;

    /** All of them, in the order they come in. */
    public List<DutyRow> of(List<KeptObligation> all) {
        DutyStates states = KeptObligation.states(all, today);
        return all.stream().map(kept -> row(kept, kept.state(states))).toList();
    }

    private DutyRow row(KeptObligation kept, DutyState state) {
        Obligation obligation = kept.obligation();
        String words = Words.clean(new DutyWords(speech).words(obligation, kind));
        String what = FirstSentence.of(words);
        Optional<LocalDate> day = obligation.day();
        return new DutyRow(
                kept.id(),
                kept.revision(),
                state,
                day,
                what,
                Optional.ofNullable(obligation.who()),
                words.length() == what.length() ? "" : words.substring(what.length() + 2),
                Words.cut(Words.clean(obligation.origin().words()), Words.LONGEST),
                obligation.clause().isPresent(),
                state == DutyState.COMING
                        && day.filter(each -> !each.isAfter(today.plusDays(SOON_DAYS)))
                                .isPresent(),
                Matter.of(obligation.what()) == Matter.VITAL,
                choices(kept),
                Optional.ofNullable(kept.met())
                        .map(done -> new DutyRow.Met(speech.date(done.on()), done.evidence(), done.by())),
                Optional.ofNullable(kept.decided()).map(this::decided));
    }

    private static Set<Choice> choices(KeptObligation kept) {
        Set<Choice> choices = EnumSet.noneOf(Choice.class);
        if (kept.canBeDone()) {
            choices.add(Choice.DONE);
        }
        if (kept.met() != null) {
            choices.add(Choice.NOT_DONE);
        }
        if (kept.canBeDecided()) {
            choices.add(kept.decided() == null ? Choice.DECIDED : Choice.NOT_DECIDED);
        }
        if (kept.canBeTakenAway()) {
            choices.add(Choice.TAKEN_AWAY);
        }
        return choices;
    }

    private String decided(Decided decided) {
        String on = speech.date(decided.on());
        return decided.newDay()
                .map(day -> speech.say("tell.decided.moved", speech.date(day), decided.reference(), on))
                .orElseGet(() -> speech.say("tell.decided.waived", decided.reference(), on));
    }
}
