package se.handslag.reading.binder;

import java.util.List;

/**
 * The people of a list.
 *
 * @param unread rows below the head that are no person, in order
 */
public record ContactList(List<ContactLine> lines, List<UnreadRow> unread) {

    public ContactList {
        lines = List.copyOf(lines);
        unread = List.copyOf(unread);
    }
}
