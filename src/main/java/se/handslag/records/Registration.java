package se.handslag.records;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.handslag.identity.SpaceKind;
import se.handslag.kernel.Message;

/**
 * What a document is registered under, and since when it is what it is.
 *
 * @param number with an association, that of the authority it deals with: a reference and no registration
 * @param since the day it was received or established; null for a draft
 */
public record Registration(
        @Nullable DiaryNumber number,
        Standing standing,
        @Nullable LocalDate since) implements TypedRegistration {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** Nobody has said anything yet. */
    static final Registration NONE = new Registration(null, Standing.DRAFT, null);

    /** Only what is no draft is so since a day. */
    public Registration {
        if ((standing == Standing.DRAFT) != (since == null)) {
            throw new IllegalArgumentException(
                    "Of a draft no day is known, of all else one is: " + standing + " " + since);
        }
    }

    /**
     * Why this may not become that, by the field it is about; empty when it may. What has been received or established stays public
     * and never becomes a draft again, but which of the two it is, and since when, may have been noted wrong. The words of the Freedom
     * of the Press Act are about authorities, so with an association there is neither.
     */
    Map<String, Message> refusals(Registration wanted, SpaceKind keeper, LocalDate today) {
        Map<String, Message> refusals = new LinkedHashMap<>();
        if (wanted.standing == Standing.DRAFT && standing != Standing.DRAFT) {
            refusals.put(STANDING, Message.of("records.standing.backToDraft"));
        }
        if (wanted.standing != Standing.DRAFT && keeper != SpaceKind.BOARD) {
            refusals.put(STANDING, Message.of("records.standing.notAnAuthority"));
        }
        if (wanted.since != null && wanted.since.isAfter(today)) {
            refusals.put(SINCE, Message.of("records.since.toCome"));
        }
        if (wanted.since != null && wanted.since.isBefore(EARLIEST)) {
            refusals.put(SINCE, Message.of("records.since.tooEarly"));
        }
        return refusals;
    }
}
