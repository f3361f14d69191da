package se.handslag.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** What a session remembers: who acts for whom, as ids. Whether they still may is asked anew each time. */
record Acting(UUID person, UUID organisation) implements Principal, Serializable {

    /** What tells the rest of a request, or of a session, that this person has proved who they are. */
    static Authentication proofOf(SignedIn who) {
        var acting = new Acting(who.person(), who.space().id());
        return UsernamePasswordAuthenticationToken.authenticated(acting, null, AuthorityUtils.NO_AUTHORITIES);
    }

    /** Whether it is that organisation that is acted for. */
    boolean isAs(SignedIn mandate) {
        return mandate.space().id().equals(organisation);
    }

    @Override
    public String getName() {
        return person.toString();
    }
}
