package se.handslag.site.telling;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.obligations.kept.KeptObligation;
import se.handslag.partnership.PartnershipListed;
import se.handslag.partnership.PartnershipListed.ListedParty;

/** Who is to do something, seen from one of the parties. */
public enum Side {
    /** They themselves. */
    OURS("ours"),
    /** All of them together, or nobody in particular: theirs too. */
    JOINT("joint"),
    /** Somebody else. */
    THEIRS("theirs");

    private final String code;

    Side(String code) {
        this.code = code;
    }

    /** Its name in exchanged data, which never changes. */
    public String code() {
        return code;
    }

    /**
     * Whose turn it is. A group of the parties, such as their steering group, is nobody's own.
     *
     * @param in null where it is not known who takes part
     * @param us the space of the party that looks
     */
    public static Side of(KeptObligation duty, @Nullable PartnershipListed in, UUID us) {
        String who = duty.obligation().who();
        ListedParty doer = doer(who, in);
        if (who == null || doer == null) {
            return JOINT;
        }
        return us.equals(doer.space()) ? OURS : THEIRS;
    }

    /** The party that is named as the one to do it; null where none is. */
    public static @Nullable ListedParty doer(@Nullable String who, @Nullable PartnershipListed in) {
        if (who == null || in == null) {
            return null;
        }
        return in.parties().stream()
                .filter(party -> party.isCalled(who))
                .findFirst()
                .orElse(null);
    }
}
