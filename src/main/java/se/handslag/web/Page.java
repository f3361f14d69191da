package se.handslag.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.handslag.identity.Right;
import se.handslag.identity.SignedIn;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;

/**
 * What every page knows of itself: its language, its own address, the menu, and where its files lie.
 *
 * @param route the page's own address; null on a page that answers an address nobody knows
 * @param menu the entries of the menu for whoever asks, in order
 * @param search where one searches from every page; null where there is no such page for whoever asks
 * @param account the own page of whoever is signed in; null for a stranger
 * @param who who is signed in; null for a stranger
 * @param proofs gives what a form carries to prove that it comes from our own page; asking for it begins a session
 */
public record Page(
        Texts texts,
        @Nullable Route route,
        List<NavigationItem> menu,
        Assets assets,
        @Nullable Route search,
        @Nullable Route account,
        @Nullable SignedIn who,
        Supplier<String> proofs) {

    public Page {
        menu = List.copyOf(menu);
    }

    /** The entries that stand at the top of the page. */
    public List<NavigationItem> topMenu() {
        return menu.stream().filter(item -> !item.isAtFoot()).toList();
    }

    /** Whether one can search from this page; the page of the search itself has a field of its own. */
    public boolean isSearched() {
        return search != null && !search.equals(route);
    }

    /** Where one searches from this page. */
    public String searchLink() {
        return link(Objects.requireNonNull(search));
    }

    /** Whether whoever is signed in may do that; a stranger may not. */
    public boolean may(Right right) {
        return who != null && who.may(right);
    }

    /** Where the own page lies of whoever is signed in; nowhere where there is no such page. */
    public @Nullable String accountLink() {
        return account == null ? null : link(account);
    }

    /** What a form carries to prove that it comes from this page. */
    public String proof() {
        return proofs.get();
    }

    /** The language of the page. */
    public Language language() {
        return texts.language();
    }

    /** The other language. */
    public Language otherLanguage() {
        return language() == Language.SWEDISH ? Language.ENGLISH : Language.SWEDISH;
    }

    /** The words of that key. */
    public String say(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** The address of that page in this page's language. */
    public String link(Route to) {
        return to.in(language());
    }

    /** This page's address in the other language; the beginning where it has none. */
    public String inOtherLanguage() {
        return route == null ? Pages.START.in(otherLanguage()) : route.in(otherLanguage());
    }

    /** Whether the entry of the menu is this very page. */
    public boolean isAt(NavigationItem item) {
        return item.route().equals(route);
    }

    /** Where a file of the face lies, such as "handslag.css"; its address changes with its content. */
    public String asset(String file) {
        return assets.path(file);
    }

    /** The letters in the order and shape of this language. */
    public Locale locale() {
        return Locale.of(language().code());
    }
}
