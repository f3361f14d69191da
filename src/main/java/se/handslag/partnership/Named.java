package se.handslag.partnership;

import org.jspecify.annotations.Nullable;

/** A party, as texts name it. */
interface Named {

    String name();

    /** The board that enters on behalf of a public body; null where none is named. */
    @Nullable
    String board();

    /** Whether a text means it by that name: its own, or that of the board that enters on its behalf. */
    default boolean isCalled(String named) {
        return named.equalsIgnoreCase(name()) || named.equalsIgnoreCase(board());
    }
}
