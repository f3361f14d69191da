package se.handslag.identity.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.identity.Role;
import se.handslag.identity.Space;

/** An invitation that is open, as those see it who have to do with it. */
public final class Invitation {

    /** So many days after it was made it ends. */
    public static final int HOLDS_DAYS = 7;

    private Invitation() {}

    /**
     * As the organisation that invites sees it.
     *
     * @param association the name of the one that is to begin; null where it is for the organisation itself
     * @param byUs whether whoever looks made it, and so may take it back
     */
    public record Sent(
            UUID id,
            String address,
            Role role,
            @Nullable String association,
            @Nullable String invitedBy,
            Instant endsAt,
            boolean byUs) {}

    /**
     * As whoever has its link sees it.
     *
     * @param address to which it was sent
     * @param inviter the organisation that invites; where it begins an association, that is another
     * @param invitedBy who invited; empty where it was whoever runs the program
     * @param association the name of the one that is to begin; empty where it is for the organisation that invites
     * @param until the last day; empty until further notice
     * @param isAddressKnown whether somebody signs in by that address already
     */
    public record Received(
            String address,
            Space inviter,
            Optional<String> invitedBy,
            Optional<String> association,
            Role role,
            LocalDate from,
            Optional<LocalDate> until,
            boolean isAddressKnown) {

        /** What the organisation is called that one is to act for. */
        public String organisation() {
            return association.orElseGet(inviter::called);
        }
    }

    /**
     * One that has just been made.
     *
     * @param link the secret of its link, told this once
     */
    public record Made(UUID id, String link, MailAddress address, Instant endsAt) {}

    /** What came of inviting. */
    public sealed interface Inviting {

        /** The invitation is open. */
        record Invited(Made made) implements Inviting {}

        /** It was not made, and why. */
        record Refused(Why why) implements Inviting {}
    }

    /** What came of taking one. */
    public sealed interface Taking {

        /**
         * The person acts for the organisation from the first day of the mandate on.
         *
         * @param organisation its space
         */
        record Taken(UUID person, UUID organisation, LocalDate from) implements Taking {}

        /** They do not, and why. */
        record Refused(Why why) implements Taking {}
    }

    /** Why an invitation is not made or not taken. */
    public enum Why {
        /** They may not let others act there. */
        NOT_YOURS,
        /** An association of that name has a space here already. */
        ASSOCIATION_HERE,
        /** Somebody signs in by that address already: they are to sign in first. */
        ADDRESS_KNOWN,
        /** It has been taken, taken back, or has ended; or there never was such a one. */
        GONE,
        /** So many have been made in so short a time. */
        TOO_MANY;

        /** As it is written in the keys of texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
