package se.handslag.site.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.handslag.identity.Entrance;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.partnership.ListQuery;
import se.handslag.reading.kept.search.Asked;
import se.handslag.reading.kept.search.TypedSearch;
import se.handslag.site.MemberRoutes;
import se.handslag.web.Pages;
import se.handslag.web.Templates;

/** Shows whoever is signed in what was found. */
@Controller
class SearchController {

    private static final int MOST_PARTS = 10_000;

    private final Pages pages;
    private final Templates templates;
    private final SearchDesk desk;
    private final Clock clock;

    SearchController(Pages pages, Templates templates, SearchDesk desk, Clock clock) {
        this.pages = pages;
        this.templates = templates;
        this.desk = desk;
        this.clock = clock;
    }

    @Needs(Right.LOOK)
    @GetMapping({MemberRoutes.SEARCH_SV, MemberRoutes.SEARCH_EN})
    View search(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "page", defaultValue = "1") int asked,
            HttpServletRequest request,
            HttpServletResponse response) {
        TypedSearch parsed = Asked.parse(typed);
        SearchModel nothing = new SearchModel(
                Entrance.required(request),
                LocalDate.now(clock),
                typed.strip(),
                parsed instanceof TypedSearch.TooLong,
                Optional.empty(),
                1);
        SearchModel model = switch (parsed) {
            case Asked words -> found(nothing, words, Math.clamp(asked, 1, MOST_PARTS));
            case TypedSearch.Nothing _ -> nothing;
            case TypedSearch.TooLong _ -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield nothing;
            }
        };
        return templates.view("site/search/search.jte", pages.at(MemberRoutes.SEARCH, request), model);
    }

    /** Whoever asks for a part that there is not is shown the last that there is. */
    private SearchModel found(SearchModel nothing, Asked words, int number) {
        SearchModel model = part(nothing, words, number);
        return number <= model.parts() ? model : part(nothing, words, model.parts());
    }

    private SearchModel part(SearchModel nothing, Asked words, int number) {
        return nothing.with(desk.look(words, (number - 1) * ListQuery.USUAL, ListQuery.USUAL), number);
    }
}
