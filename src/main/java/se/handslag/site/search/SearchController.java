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
import se.handslag.partnership.ListQuery;
import se.handslag.reading.kept.search.Asked;
import se.handslag.reading.kept.search.TypedSearch;
import se.handslag.site.MemberRoutes;
import se.handslag.site.search.SearchDesk.Found;
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

    @GetMapping({MemberRoutes.SEARCH_SV, MemberRoutes.SEARCH_EN})
    View search(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "page", defaultValue = "1") int asked,
            HttpServletRequest request,
            HttpServletResponse response) {
        int number = Math.clamp(asked, 1, MOST_PARTS);
        TypedSearch parsed = Asked.parse(typed);
        Optional<Found> found = switch (parsed) {
            case Asked words -> Optional.of(desk.look(words, (number - 1) * ListQuery.USUAL, ListQuery.USUAL));
            case TypedSearch.Nothing _ -> Optional.empty();
            case TypedSearch.TooLong _ -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield Optional.empty();
            }
        };
        SearchModel model = new SearchModel(
                Entrance.required(request),
                LocalDate.now(clock),
                typed.strip(),
                parsed instanceof TypedSearch.TooLong,
                found,
                number);
        return templates.view("site/search/search.jte", pages.at(MemberRoutes.SEARCH, request), model);
    }
}
