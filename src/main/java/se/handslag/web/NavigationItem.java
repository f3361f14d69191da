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
 * @param isAtFoot whether it stands at the foot of the page only, among what one seldom looks for
 */
public record NavigationItem(
        int order, Route route, String title, Predicate<@Nullable SignedIn> shownTo, boolean isAtFoot) {

    /** An entry for those. */
    public NavigationItem(int order, Route route, String title, Predicate<@Nullable SignedIn> shownTo) {
        this(order, route, title, shownTo, false);
    }

    /** An entry for everybody. */
    public NavigationItem(int order, Route route, String title) {
        this(order, route, title, who -> true);
    }

    /** An entry for everybody, at the foot of the page only. */
    public static NavigationItem atFoot(int order, Route route, String title) {
        return new NavigationItem(order, route, title, who -> true, true);
    }
}
