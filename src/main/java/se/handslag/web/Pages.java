package se.handslag.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import se.handslag.identity.Entrance;
import se.handslag.identity.SignedIn;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;

/** Makes the {@link Page} that a request asks for. */
@Component
public class Pages {

    /** Where everybody begins. */
    public static final Route START = new Route("/", "/en");

    public static final String SIGN_OUT_SV = "/logga-ut";
    public static final String SIGN_OUT_EN = "/en/sign-out";

    /** Where one goes out; on every page of whoever is in. */
    public static final Route SIGN_OUT = new Route(SIGN_OUT_SV, SIGN_OUT_EN);

    private static final String FACE = "/face/";

    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);
    private final Map<String, String> paths = new ConcurrentHashMap<>();
    private final List<NavigationItem> menu;
    private final Optional<SearchPage> search;
    private final Optional<AccountPage> account;
    private final ResourceUrlProvider resources;

    Pages(
            List<TextBundle> bundles,
            List<NavigationItem> items,
            Optional<SearchPage> search,
            Optional<AccountPage> account,
            ResourceUrlProvider resources) {
        String[] folders = bundles.stream().map(TextBundle::folder).distinct().toArray(String[]::new);
        for (Language language : Language.values()) {
            texts.put(language, Texts.in(language, folders));
        }
        this.menu = items.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        this.search = search;
        this.account = account;
        this.resources = resources;
    }

    /** The page at the route, in the language of the address that was asked for. */
    public Page at(@Nullable Route route, HttpServletRequest request) {
        Language language = Route.languageOf(request.getRequestURI());
        return page(language, route, Entrance.who(request).orElse(null), () -> proof(request));
    }

    /** The page at the route for a stranger, in that language. It has no forms that need a proof. */
    public Page in(Language language, @Nullable Route route) {
        return page(language, route, null, () -> {
            throw new IllegalStateException("A page outside a request has no proof to give");
        });
    }

    private Page page(Language language, @Nullable Route route, @Nullable SignedIn who, Supplier<String> proofs) {
        List<NavigationItem> shown =
                menu.stream().filter(item -> item.shownTo().test(who)).toList();
        Route searched = who == null ? null : search.map(SearchPage::route).orElse(null);
        Route own = who == null ? null : account.map(AccountPage::route).orElse(null);
        return new Page(texts(language), route, shown, this::path, searched, own, who, proofs);
    }

    private static String proof(HttpServletRequest request) {
        return ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken();
    }

    /** All texts of all pages in that language. */
    public Texts texts(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    private String path(String file) {
        return paths.computeIfAbsent(file, name -> {
            String path = resources.getForLookupPath(FACE + name);
            if (path == null) {
                throw new IllegalArgumentException("No file of the face is called " + name);
            }
            return path;
        });
    }
}
