package se.handslag.site.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.handslag.agreement.forms.TermForms;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.kernel.Texts;
import se.handslag.reading.kept.Reviewed;
import se.handslag.reading.kept.Reviews;
import se.handslag.reading.kept.Said;
import se.handslag.reading.review.FindingKey;
import se.handslag.reading.review.Matter;
import se.handslag.reading.review.ValueKey;
import se.handslag.web.Pages;
import se.handslag.web.Route;

/** Shows a review, and takes what is said of many of its values at once, or of what is wrong with them. */
@Controller
class ReviewController {

    private static final Set<String> PROBLEMS = Set.of("reason", "notReady", "superseded", "gone");

    private final Pages pages;
    private final ReviewAnswers answers;
    private final Reviews reviews;

    ReviewController(Pages pages, ReviewAnswers answers, Reviews reviews) {
        this.pages = pages;
        this.answers = answers;
        this.reviews = reviews;
    }

    @Needs(Right.LOOK)
    @GetMapping({ReviewRoutes.REVIEW_SV, ReviewRoutes.REVIEW_EN})
    View show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String changed,
            @RequestParam(required = false) @Nullable String added,
            @RequestParam(required = false) @Nullable String edit,
            @RequestParam(required = false) @Nullable String add,
            @RequestParam(required = false) @Nullable String problem,
            HttpServletRequest request) {
        Texts texts = pages.texts(Route.languageOf(request.getRequestURI()));
        Optional<FormView> form = edit == null && add == null ? Optional.empty() : form(id, edit, add, texts);
        Optional<String> told = Optional.ofNullable(problem)
                .filter(code -> PROBLEMS.contains(code))
                .map(code -> texts.get("review.problem." + code));
        Asked asked = new Asked(ValueKey.parse(next), ValueKey.parse(changed), ValueKey.parse(added), form, told);
        return answers.page(id, asked, request);
    }

    @Needs(Right.BRING)
    @PostMapping({ReviewRoutes.MATTER_SV, ReviewRoutes.MATTER_EN})
    View acceptMatter(@PathVariable UUID id, @PathVariable String matter, HttpServletRequest request) {
        Matter whole = Matter.withCode(matter).orElseThrow(ReviewAnswers::nothing);
        return answers.said(id, new ValueKey.Silent(whole), reviews.acceptMatter(id, whole), request);
    }

    @Needs(Right.BRING)
    @PostMapping({ReviewRoutes.CLEAR_SV, ReviewRoutes.CLEAR_EN})
    View acceptWithoutRemarks(@PathVariable UUID id, HttpServletRequest request) {
        reviews.acceptWithoutRemarks(id);
        return answers.toFirst(id, request);
    }

    @Needs(Right.BRING)
    @PostMapping({ReviewRoutes.FINDING_SV, ReviewRoutes.FINDING_EN})
    View acceptFinding(
            @PathVariable UUID id,
            @PathVariable String finding,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request) {
        if (reason.isBlank()) {
            return ReviewAnswers.toReview(id, "?problem=reason#findings", request);
        }
        Said said = reviews.accept(id, new FindingKey(finding), reason);
        return ReviewAnswers.toReview(
                id, said instanceof Said.Unknown ? "?problem=gone#findings" : "#findings", request);
    }

    private Optional<FormView> form(UUID id, @Nullable String edit, @Nullable String add, Texts texts) {
        Reviewed reviewed = reviews.find(id).orElseThrow(ReviewAnswers::nothing);
        if (add != null && TermForms.kinds().contains(add)) {
            return Optional.of(FormView.of(reviewed.review().nextAdded(), 0, TermForms.blank(add), Map.of(), texts));
        }
        return ValueKey.parse(edit)
                .flatMap(reviewed.review()::value)
                .flatMap(value -> TermForms.of(value.term())
                        .map(form -> FormView.of(value.key(), value.revision(), form, Map.of(), texts)));
    }
}
