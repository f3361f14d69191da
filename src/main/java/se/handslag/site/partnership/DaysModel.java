package se.handslag.site.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import se.handslag.obligations.DutyState;
import se.handslag.obligations.kept.TypedDone;
import se.handslag.partnership.Partnership;
import se.handslag.site.telling.DutyRow;
import se.handslag.site.telling.DutyRows;
import se.handslag.site.telling.Speech;

/**
 * Everything that is owed in a partnership, by how it stands.
 *
 * @param groups none of them empty
 * @param form of the duty that somebody speaks of just now
 * @param today as fields of a form write it: no duty is done later
 */
record DaysModel(
        UUID partnership, String name, String readers, List<Group> groups, Optional<DoneForm> form, String today) {

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

    static DaysModel of(Opened opened, Optional<DoneForm> form, LocalDate today, Speech speech) {
        Partnership partnership = opened.partnership();
        List<DutyRow> rows = new DutyRows(opened.agreement().terms().kind(), today, speech).of(opened.obligations());
        List<Group> groups = List.of(
                group("late", rows, DutyRow::isLate),
                group("now", rows, row -> row.state() == DutyState.READY || row.soon()),
                group("later", rows, row -> row.state() == DutyState.COMING && !row.soon()),
                group("waiting", rows, row -> row.state() == DutyState.WAITING),
                folded("met", rows, DutyState.MET, form),
                folded("passed", rows, DutyState.PASSED, form));
        return new DaysModel(
                partnership.id(),
                partnership.name(),
                PartnershipModel.readers(partnership, speech),
                groups.stream().filter(group -> !group.rows().isEmpty()).toList(),
                form,
                today.toString());
    }

    /** The form of that duty, where it is the one spoken of; else one that proposes today. */
    DoneForm formOf(DutyRow row) {
        return form.filter(each -> each.duty().equals(row.id())).orElseGet(() -> DoneForm.proposing(row.id(), today));
    }

    /** Whether that duty's form is shown without being asked for. */
    boolean isOpen(DutyRow row) {
        return form.filter(each -> each.duty().equals(row.id())).isPresent();
    }

    /** How many letters tell what shows that something is done, at most. */
    int longest() {
        return TypedDone.LONGEST;
    }

    private static Group group(String code, List<DutyRow> rows, Predicate<DutyRow> such) {
        return new Group(code, rows.stream().filter(such).toList(), false);
    }

    private static Group folded(String code, List<DutyRow> rows, DutyState state, Optional<DoneForm> form) {
        List<DutyRow> such = rows.stream().filter(row -> row.state() == state).toList();
        boolean spokenOf = form.filter(
                        each -> such.stream().anyMatch(row -> row.id().equals(each.duty())))
                .isPresent();
        return new Group(code, such, !spokenOf);
    }
}
