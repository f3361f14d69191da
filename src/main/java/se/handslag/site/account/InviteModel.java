package se.handslag.site.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.identity.Role;
import se.handslag.identity.account.Invitation;
import se.handslag.identity.account.NewInvitation;
import se.handslag.messages.Courier;

/**
 * What the page tells on which one invites.
 *
 * @param own the form for one's own organisation; empty where one may not
 * @param association the form for an association that is to begin; empty where one may not
 * @param made what has just been made
 * @param open those that are open, the latest first
 */
record InviteModel(Optional<Form> own, Optional<Form> association, Optional<Made> made, List<Line> open) {

    InviteModel {
        open = List.copyOf(open);
    }

    /**
     * One of the forms, with what was typed in it.
     *
     * @param begin what its fields' names on the page begin with
     * @param refused why it was not done, as a code; empty where nothing was sent or it was
     */
    record Form(
            String begin,
            List<Role> roles,
            NewInvitation.Typed typed,
            Set<NewInvitation.Field> wrong,
            Optional<Invitation.Why> refused) {

        Form {
            roles = List.copyOf(roles);
            wrong = Set.copyOf(wrong);
        }

        /** Whether that field was filled in wrong. */
        boolean isWrong(NewInvitation.Field field) {
            return wrong.contains(field);
        }

        /** Whether it is the first field that is to be mended. */
        boolean isFirstWrong(NewInvitation.Field field) {
            return wrong.stream().min(Enum::compareTo).filter(field::equals).isPresent();
        }
    }

    /**
     * What was made just now.
     *
     * @param link shown once, to be handed over; empty where it has been mailed
     * @param until the last day and time that it holds, in words
     */
    record Made(String address, Courier.Outcome mailed, Optional<String> link, String until) {}

    /**
     * One that is open.
     *
     * @param what for whom and as what, in words
     * @param until in words
     */
    record Line(Invitation.Sent sent, String what, String until) {}
}
