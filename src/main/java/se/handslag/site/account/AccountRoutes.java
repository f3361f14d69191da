package se.handslag.site.account;

import java.util.UUID;
import se.handslag.site.MemberRoutes;
import se.handslag.web.Route;

/** Where people are invited, take an invitation, and have what is their own. */
public final class AccountRoutes {

    static final String INVITE_SV = MemberRoutes.MINE_SV + "/bjud-in";
    static final String INVITE_EN = MemberRoutes.MINE_EN + "/invite";
    static final String BACK_SV = "/ta-tillbaka";
    static final String BACK_EN = "/take-back";
    static final String INVITATION_SV = "/inbjudan";
    static final String INVITATION_EN = "/en/invitation";
    static final String LINK = "/{link}";
    static final String PASSKEY_SV = "/nyckel";
    static final String PASSKEY_EN = "/passkey";
    static final String ACCOUNT_SV = "/mitt-konto";
    static final String ACCOUNT_EN = "/en/account";
    static final String PASSWORD_SV = ACCOUNT_SV + "/losenord";
    static final String PASSWORD_EN = ACCOUNT_EN + "/password";
    static final String SESSION_SV = ACCOUNT_SV + "/inloggning";
    static final String SESSION_EN = ACCOUNT_EN + "/session";
    static final String AWAY_SV = "/bort";
    static final String AWAY_EN = "/away";

    /** A person's own page. */
    public static final Route ACCOUNT = new Route(ACCOUNT_SV, ACCOUNT_EN);

    /** Where one lets others act for the organisation that one acts for. */
    public static final Route INVITE = new Route(INVITE_SV, INVITE_EN);

    static final Route PASSWORD = new Route(PASSWORD_SV, PASSWORD_EN);
    static final Route PASSKEY = new Route(ACCOUNT_SV + PASSKEY_SV, ACCOUNT_EN + PASSKEY_EN);

    private AccountRoutes() {}

    /** Where that invitation is taken. */
    public static Route invitation(String link) {
        return new Route(INVITATION_SV + "/" + link, INVITATION_EN + "/" + link);
    }

    static Route invitationPasskey(String link) {
        return new Route(INVITATION_SV + "/" + link + PASSKEY_SV, INVITATION_EN + "/" + link + PASSKEY_EN);
    }

    static Route takeBack(UUID invitation) {
        return new Route(INVITE_SV + "/" + invitation + BACK_SV, INVITE_EN + "/" + invitation + BACK_EN);
    }

    static Route removePasskey(UUID passkey) {
        return new Route(PASSKEY.swedish() + "/" + passkey + AWAY_SV, PASSKEY.english() + "/" + passkey + AWAY_EN);
    }

    static Route endSession(String name) {
        return new Route(SESSION_SV + "/" + name + AWAY_SV, SESSION_EN + "/" + name + AWAY_EN);
    }
}
