package se.handslag.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** What a session remembers: who acts for whom, as ids. Whether they still may is asked anew each time. */
record Acting(UUID person, UUID organisation) implements Principal, Serializable {

    @Override
    public String getName() {
        return person.toString();
    }
}
