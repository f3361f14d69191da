package se.handslag.web;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.handslag.identity.SignedIn;

/**
 * An entry in the menu of every page, contributed by the module that has the page.
 *
 * @param order where in the menu, the lowest first
 * @param title the key of its words
 * @param shownTo to whom it is shown; a stranger is null
 */
public record NavigationItem(int order, Route route, String title, Predicate<@Nullable SignedIn> shownTo) {

    /** An entry for everybody. */
    public NavigationItem(int order, Route route, String title) {
        this(order, route, title, who -> true);
    }
}
