package se.handslag.obligations.kept;

import static se.handslag.obligations.db.Tables.OBLIGATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;
import se.handslag.obligations.AmountRule;
import se.handslag.obligations.Due;
import se.handslag.obligations.Flag;
import se.handslag.obligations.Obligation;
import se.handslag.obligations.ObligationId;
import se.handslag.obligations.ObligationKind;
import se.handslag.obligations.Origin;
import se.handslag.obligations.Owed;
import se.handslag.obligations.db.tables.records.ObligationRow;

/** An obligation as the columns of its row, and back. */
final class ObligationRows {

    private ObligationRows() {}

    /** Lays into the row all that the obligation says; how it stands is left as it is. */
    static void fill(ObligationRow row, Obligation obligation) {
        row.setStoredId(obligation.id().stored());
        row.setKind(obligation.what().code());
        row.set(OBLIGATION.WHO, obligation.who());
        row.setToWhom(ObligationJson.write(obligation.toWhom()));
        row.setDue(ObligationJson.write(obligation.due()));
        row.set(OBLIGATION.DUE_ON, decidedDay(decided(row)).or(obligation::day).orElse(null));
        row.setStrength(obligation.strength().name().toLowerCase(Locale.ROOT));
        row.set(OBLIGATION.PERIOD, written(obligation.period()));
        row.set(OBLIGATION.AMOUNT, written(obligation.amount()));
        row.set(OBLIGATION.CLAUSE, written(obligation.clause().orElse(null)));
        row.set(OBLIGATION.ORIGIN, obligation.clause().isPresent() ? null : written(obligation.origin()));
        row.setReason(ObligationJson.write(obligation.reason()));
        row.setFlags(ObligationJson.write(new TreeSet<>(obligation.flags())));
    }

    /** The obligation equal to the one that was laid into the row. */
    static Obligation obligation(ObligationRow row) {
        return new Obligation(
                ObligationId.parse(row.getStoredId()).orElseThrow(),
                ObligationKind.of(row.getKind()),
                row.getWho(),
                List.of(ObligationJson.read(row.getToWhom(), String[].class)),
                ObligationJson.read(row.getDue(), Due.class),
                Source.Strength.valueOf(row.getStrength().toUpperCase(Locale.ROOT)),
                read(row.getPeriod(), DatePeriod.class),
                read(row.getAmount(), AmountRule.class),
                origin(row),
                ObligationJson.read(row.getReason(), Message.class),
                Set.of(ObligationJson.read(row.getFlags(), Flag[].class)));
    }

    private static Origin origin(ObligationRow row) {
        Citation clause = read(row.getClause(), Citation.class);
        return clause != null ? new Origin.Term(clause) : Objects.requireNonNull(read(row.getOrigin(), Origin.class));
    }

    /** As its words say, whatever was decided otherwise. */
    static Owed owed(ObligationRow row) {
        return new Owed(obligation(row), row.getMetOn(), row.getCarriedOver());
    }

    static KeptObligation kept(ObligationRow row) {
        Decided decided = decided(row);
        Obligation said = obligation(row);
        return new KeptObligation(
                row.getId(),
                row.getAgreementId(),
                decidedDay(decided).map(said::movedTo).orElse(said),
                Standing.of(row.getStanding()),
                row.getKeptSince(),
                done(row),
                decided,
                row.getCarriedOver(),
                row.getRevision());
    }

    private static @Nullable Decided decided(ObligationRow row) {
        return read(row.getDecided(), Decided.class);
    }

    private static Optional<LocalDate> decidedDay(@Nullable Decided decided) {
        return Optional.ofNullable(decided).flatMap(Decided::newDay);
    }

    private static @Nullable Done done(ObligationRow row) {
        LocalDate metOn = row.getMetOn();
        String evidence = row.getEvidence();
        String by = row.getMetByName();
        return metOn == null ? null : new Done(metOn, evidence == null ? "" : evidence, by == null ? "" : by);
    }

    private static @Nullable JSONB written(@Nullable Object part) {
        return part == null ? null : ObligationJson.write(part);
    }

    private static <T> @Nullable T read(@Nullable JSONB written, Class<T> part) {
        return written == null ? null : ObligationJson.read(written, part);
    }
}
