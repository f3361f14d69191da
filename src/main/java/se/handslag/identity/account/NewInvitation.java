package se.handslag.identity.account;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.identity.Role;
import se.handslag.identity.SpaceKind;

/**
 * Whom somebody wants to let act, for what, and when.
 *
 * @param from the first day
 * @param until the last day; null until further notice
 * @param association the name of the one that is to begin here; null where it is for the organisation that invites
 */
public record NewInvitation(
        MailAddress address,
        Role role,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String association) {

    /** A longer name is none. */
    public static final int LONGEST_NAME = 120;

    /** What is asked for. */
    public enum Field {
        ADDRESS,
        ROLE,
        FROM,
        UNTIL,
        ASSOCIATION;

        /** As it is called in the form and in the keys of texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What was typed, as it was.
     *
     * @param association empty where it is for the organisation that invites
     */
    public record Typed(String address, String role, String from, String until, Optional<String> association) {}

    /** What came of reading it. */
    public sealed interface Read {

        /** All of it can be understood. */
        record Whole(NewInvitation invitation) implements Read {}

        /** Some of it cannot. */
        record Wrong(List<Field> fields) implements Read {

            /** A copy, so that nobody adds to it. */
            public Wrong {
                fields = List.copyOf(fields);
            }
        }
    }

    /**
     * Reads what was typed.
     *
     * @param kind of the organisation that invites
     */
    public static Read parse(Typed typed, SpaceKind kind) {
        Optional<MailAddress> address = MailAddress.parse(typed.address());
        Optional<Role> role = roles(typed, kind).stream()
                .filter(each -> each.code().equals(typed.role()))
                .findFirst();
        Optional<LocalDate> from = day(typed.from());
        Optional<LocalDate> until = day(typed.until());
        Optional<String> association = typed.association().map(NewInvitation::oneLine);
        boolean ends = !typed.until().isBlank();
        boolean endsTooEarly =
                from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
        List<Field> wrong = new ArrayList<>();
        note(address.isEmpty(), Field.ADDRESS, wrong);
        note(role.isEmpty(), Field.ROLE, wrong);
        note(from.isEmpty(), Field.FROM, wrong);
        note((ends && until.isEmpty()) || endsTooEarly, Field.UNTIL, wrong);
        note(association.isPresent() && !isName(association.get()), Field.ASSOCIATION, wrong);
        return wrong.isEmpty()
                ? new Read.Whole(new NewInvitation(
                        address.orElseThrow(),
                        role.orElseThrow(),
                        from.orElseThrow(),
                        until.orElse(null),
                        association.orElse(null)))
                : new Read.Wrong(wrong);
    }

    private static List<Role> roles(Typed typed, SpaceKind kind) {
        return typed.association().isPresent() ? Inviting.firstRolesOf(SpaceKind.ASSOCIATION) : Inviting.rolesOf(kind);
    }

    private static void note(boolean isWrong, Field field, List<Field> wrong) {
        if (isWrong) {
            wrong.add(field);
        }
    }

    /** Whether something can be the name of a person or an organisation. */
    public static boolean isName(String typed) {
        String name = oneLine(typed);
        return name.codePoints().anyMatch(Character::isLetter) && name.length() <= LONGEST_NAME;
    }

    /** As a name is kept. */
    public static String oneLine(String typed) {
        return typed.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
