package se.handslag.site.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import se.handslag.obligations.DutyState;
import se.handslag.obligations.kept.TypedDone;
import se.handslag.obligations.kept.TypedDuty;
import se.handslag.partnership.Participant;
import se.handslag.partnership.Partnership;
import se.handslag.platform.Ids;
import se.handslag.site.telling.DutyRow;
import se.handslag.site.telling.DutyRow.Choice;
import se.handslag.site.telling.DutyRows;
import se.handslag.site.telling.Speech;

/**
 * Everything that is owed in a partnership, by how it stands.
 *
 * @param groups none of them empty
 * @param parties those that can be said to do something, by name
 * @param form of the duty that somebody speaks of just now
 * @param today as fields of a form write it: no duty is done later
 */
record DaysModel(
        UUID partnership,
        String name,
        String readers,
        List<Group> groups,
        List<String> parties,
        Optional<DutyForm> form,
        String today) {

    /**
     * Those that stand alike.
     *
     * @param code what the keys of its texts end with
     * @param folded whether they are shown only when asked for
     */
    record Group(String code, List<DutyRow> rows, boolean folded) {

        Group {
            rows = List.copyOf(rows);
        }
    }

    static DaysModel of(Opened opened, Optional<DutyForm> form, LocalDate today, Speech speech) {
        Partnership partnership = opened.partnership();
        List<DutyRow> rows = new DutyRows(opened.agreement().terms().kind(), today, speech).of(opened.obligations());
        List<Group> groups = List.of(
                group("late", rows, DutyRow::isLate),
                group("now", rows, row -> row.state() == DutyState.READY || row.soon()),
                group("later", rows, row -> row.state() == DutyState.COMING && !row.soon()),
                group("waiting", rows, row -> row.state() == DutyState.WAITING),
                folded("met", rows, DutyState.MET, form),
                folded("waived", rows, DutyState.WAIVED, form),
                folded("passed", rows, DutyState.PASSED, form));
        return new DaysModel(
                partnership.id(),
                partnership.name(),
                PartnershipModel.readers(partnership, speech),
                groups.stream().filter(group -> !group.rows().isEmpty()).toList(),
                partnership.parties().stream().map(Participant.Party::name).toList(),
                form,
                today.toString());
    }

    /** Nothing has been typed but that it was done today. */
    static DutyForm proposing(UUID duty, LocalDate today) {
        return DutyForm.of(duty, Choice.DONE, Map.of(TypedDone.ON, today.toString()));
    }

    /** Where that is said of that duty: the form that somebody is at, or one that proposes today. */
    DutyForm formOf(DutyRow row, Choice said) {
        return form.filter(each -> each.isOf(row.id(), said))
                .orElseGet(() -> DutyForm.of(row.id(), said, Map.of(TypedDone.ON, today, TypedDuty.DECIDED_ON, today)));
    }

    /** Whether somebody is at that form of that duty, so that it is shown without being asked for. */
    boolean isOpen(DutyRow row, Choice said) {
        return form.filter(each -> each.isOf(row.id(), said)).isPresent();
    }

    /** Where something more is noted that is to be done. */
    DutyForm newForm() {
        return form.filter(each -> each.duty() == null).orElseGet(() -> DutyForm.of(null, null, Map.of()));
    }

    /** Whether somebody is noting something more. */
    boolean isNewOpen() {
        return form.filter(each -> each.duty() == null).isPresent();
    }

    /** What came in the way of what was said of it; empty where the form in which it was said tells that itself. */
    Optional<String> told(DutyRow row) {
        return form.filter(each -> row.id().equals(each.duty()))
                .filter(each -> !(each.choice() != null && each.choice().hasForm() && row.can(each.choice())))
                .flatMap(DutyForm::told);
    }

    /** The id of what is noted next: that of the form that somebody is at, unless something else has got it. */
    String nextKey() {
        String fresh = Ids.next().toString();
        return newForm().told().isPresent() ? fresh : newForm().typed().getOrDefault("key", fresh);
    }

    private static Group group(String code, List<DutyRow> rows, Predicate<DutyRow> such) {
        return new Group(code, rows.stream().filter(such).toList(), false);
    }

    private static Group folded(String code, List<DutyRow> rows, DutyState state, Optional<DutyForm> form) {
        List<DutyRow> such = rows.stream().filter(row -> row.state() == state).toList();
        boolean spokenOf = form.filter(
                        each -> such.stream().anyMatch(row -> row.id().equals(each.duty())))
                .isPresent();
        return new Group(code, such, !spokenOf);
    }
}
