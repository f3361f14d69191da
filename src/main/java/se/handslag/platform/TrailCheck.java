package se.handslag.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking the trail.
 *
 * @param spaces how many spaces have one
 * @param entries how many changes and looks it tells of
 * @param seals how many seals were looked at
 * @param unsealed of the entries, those that wait to be sealed; of them only the values can be checked
 * @param faults all that is wrong; none when all is as it was recorded
 */
public record TrailCheck(int spaces, long entries, long seals, long unsealed, List<Fault> faults) {

    /**
     * Something that is not as it was recorded.
     *
     * @param space whose trail it is
     * @param fault what is wrong, by the name that {@code platform.audit_faults} gives it, such as "entry removed"
     * @param seal the number of the seal, from 1, where it is about a sealed entry or a seal
     * @param entry the entry, where it is known
     * @param table the table it is of, with its schema, where it is known
     * @param row the row of that table, where it is known
     * @param at when the change was made, or the seal; where it is known
     */
    public record Fault(
            UUID space,
            String fault,
            @Nullable Long seal,
            @Nullable UUID entry,
            @Nullable String table,
            @Nullable UUID row,
            @Nullable Instant at) {}

    private static final String COUNTS = """
            select (select count(*) from platform.audit_entry), (select count(*) from platform.audit_seal),
                (select count(*) from platform.audit_entry where seal_number is null)
            """;

    /** The faults are those of the moment, and stand still. */
    public TrailCheck {
        faults = List.copyOf(faults);
    }

    /** Of every space, as the owner sees it. */
    static TrailCheck of(Connection owner) throws SQLException {
        return of(owner, Map.of());
    }

    /**
     * Of every space, and held against what was noted of seals outside the database: who takes away the whole end of a trail there, and
     * all that points to it, leaves one that is whole but too short.
     */
    static TrailCheck of(Connection owner, Map<UUID, SealNotes.Note> noted) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        TreeSet<UUID> spaces = new TreeSet<>(noted.keySet());
        spaces.addAll(spaces(owner));
        for (UUID space : spaces) {
            faults.addAll(faults(owner, space));
            lacking(owner, space, Optional.ofNullable(noted.get(space))).ifPresent(faults::add);
        }
        try (Statement statement = owner.createStatement();
                ResultSet counts = statement.executeQuery(COUNTS)) {
            counts.next();
            return new TrailCheck(spaces.size(), counts.getLong(1), counts.getLong(2), counts.getLong(3), faults);
        }
    }

    private static Collection<UUID> spaces(Connection owner) throws SQLException {
        List<UUID> spaces = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet answer = statement.executeQuery("select platform.audited_spaces()")) {
            while (answer.next()) {
                spaces.add(answer.getObject(1, UUID.class));
            }
        }
        return spaces;
    }

    private static List<Fault> faults(Connection owner, UUID space) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        try (PreparedStatement statement = owner.prepareStatement(
                "select fault, seal_number, entry_id, table_name, row_id, at from platform.audit_faults(?)")) {
            statement.setObject(1, space);
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    OffsetDateTime at = answer.getObject(6, OffsetDateTime.class);
                    faults.add(new Fault(
                            space,
                            answer.getString(1),
                            answer.getObject(2, Long.class),
                            answer.getObject(3, UUID.class),
                            answer.getString(4),
                            answer.getObject(5, UUID.class),
                            at == null ? null : at.toInstant()));
                }
            }
        }
        return faults;
    }

    private static Optional<Fault> lacking(Connection owner, UUID space, Optional<SealNotes.Note> noted)
            throws SQLException {
        if (noted.isEmpty()) {
            return Optional.empty();
        }
        try (PreparedStatement statement =
                owner.prepareStatement("select hash from platform.audit_seal where space_id = ? and number = ?")) {
            statement.setObject(1, space);
            statement.setLong(2, noted.get().number());
            try (ResultSet answer = statement.executeQuery()) {
                boolean there = answer.next()
                        && HexFormat.of()
                                .formatHex(answer.getBytes(1))
                                .equals(noted.get().hash());
                return there
                        ? Optional.empty()
                        : Optional.of(new Fault(
                                space, "noted seal missing", noted.get().number(), null, null, null, null));
            }
        }
    }
}
