package se.handslag.agreement.forms;

import org.jspecify.annotations.Nullable;

/** Something that a term says; null where it does not. */
@FunctionalInterface
interface Part<T, V> {

    @Nullable
    V of(T term);
}
