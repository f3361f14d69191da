package se.handslag.site.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.handslag.identity.Entrance;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.reading.kept.KeptReadings;
import se.handslag.site.MemberRoutes;
import se.handslag.web.Pages;
import se.handslag.web.Problems;
import se.handslag.web.Templates;

/** Begins an agreement that is typed in, where there is no document that can be read. */
@Controller
class TypedController {

    private static final String READINGS = "/api/readings";

    private final Pages pages;
    private final Templates templates;
    private final KeptReadings kept;
    private final Problems problems;

    TypedController(Pages pages, Templates templates, KeptReadings kept) {
        this.pages = pages;
        this.templates = templates;
        this.kept = kept;
        this.problems = ReviewApi.problems(pages);
    }

    /**
     * What the page tells.
     *
     * @param title as it was typed
     * @param longest how many letters it may have
     * @param isWrong whether it must be mended
     */
    record Model(String title, int longest, boolean isWrong) {}

    /** How a program begins one. */
    record Begun(@Nullable String title) {}

    @Needs(Right.BRING)
    @GetMapping({MemberRoutes.TYPED_SV, MemberRoutes.TYPED_EN})
    View begin(HttpServletRequest request) {
        return page("", false, request);
    }

    @Needs(Right.BRING)
    @PostMapping({MemberRoutes.TYPED_SV, MemberRoutes.TYPED_EN})
    View begin(
            @RequestParam(defaultValue = "") String title, HttpServletRequest request, HttpServletResponse response) {
        return kept.begin(title)
                .map(id -> ReviewAnswers.toReview(id, "?add=party", request))
                .orElseGet(() -> {
                    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                    return page(title, true, request);
                });
    }

    /** The same for a program; what the agreement says is then sent value by value. */
    @Needs(Right.BRING)
    @PostMapping(path = READINGS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> begin(@RequestBody Begun begun, HttpServletRequest request) {
        if (Entrance.who(request).isEmpty()) {
            return problems.ofUnknownAsker();
        }
        return kept.begin(begun.title() == null ? "" : begun.title())
                .<ResponseEntity<?>>map(TypedController::created)
                .orElseGet(() -> problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "title"));
    }

    private static ResponseEntity<?> created(UUID id) {
        return ResponseEntity.created(URI.create(READINGS + "/" + id))
                .header(HttpHeaders.ETAG, "\"1\"")
                .build();
    }

    private View page(String title, boolean isWrong, HttpServletRequest request) {
        Model model = new Model(title, KeptReadings.LONGEST_TITLE, isWrong);
        return templates.view("site/review/typed.jte", pages.at(MemberRoutes.TYPED, request), model);
    }
}
