package se.handslag.site.account;

import se.handslag.identity.Browsing;
import se.handslag.kernel.Texts;

/** Tells what somebody browses with: "Firefox i Windows". */
final class Browsed {

    private Browsed() {}

    static String told(Browsing browsing, Texts texts) {
        return texts.get(
                "account.browsing",
                texts.get("account.browser." + browsing.browser().code()),
                texts.get("account.machine." + browsing.machine().code()));
    }

    /** What a passkey is called until its owner calls it something else: by the machine on which it was made. */
    static String label(Browsing browsing, Texts texts) {
        return texts.get(
                "account.passkey.on",
                texts.get("account.machine." + browsing.machine().code()));
    }
}
