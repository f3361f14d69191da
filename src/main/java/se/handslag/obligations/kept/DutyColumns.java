package se.handslag.obligations.kept;

import static se.handslag.obligations.db.Tables.GUEST_DUTY;
import static se.handslag.obligations.db.Tables.OBLIGATION;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;

/** By what one looks for obligations, where they lie and where they are copied to alike. */
record DutyColumns(
        Field<UUID> partnership, Field<String> standing, Field<LocalDate> dueOn, Field<LocalDate> keptSince) {

    /** Those that lie in the space itself. */
    static final DutyColumns AT_HOME =
            new DutyColumns(OBLIGATION.DOSSIER_ID, OBLIGATION.STANDING, OBLIGATION.DUE_ON, OBLIGATION.KEPT_SINCE);

    /** Those of dossiers that lie in others' spaces. */
    static final DutyColumns AS_GUEST =
            new DutyColumns(GUEST_DUTY.PARTNERSHIP_ID, GUEST_DUTY.STANDING, GUEST_DUTY.DUE_ON, GUEST_DUTY.KEPT_SINCE);
}
