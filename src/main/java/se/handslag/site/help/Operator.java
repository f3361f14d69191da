package se.handslag.site.help;

import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Texts;

/**
 * Who runs this installation and answers for it.
 *
 * @param name the organisation, from the setting {@code handslag.operator}; empty when it is not set
 * @param contact an e-mail address, a web address or words, from {@code handslag.contact}; empty when it is not set
 */
record Operator(String name, String contact) {

    /** The name, or words that stand for it. */
    String named(Texts texts) {
        return name.isEmpty() ? texts.get("help.operator.unnamed") : name;
    }

    /** How to reach them, or where one may find out. */
    String reached(Texts texts) {
        return contact.isEmpty() ? texts.get("help.operator.unreached") : contact;
    }

    /** The contact as an address to follow; null where it is only words. */
    @Nullable
    String address() {
        if (contact.startsWith("https://")) {
            return contact;
        }
        boolean mail = contact.indexOf('@') > 0 && contact.chars().noneMatch(Character::isWhitespace);
        return mail ? "mailto:" + contact : null;
    }
}
