package se.handslag.site.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.handslag.agreement.forms.Filled;
import se.handslag.agreement.forms.TermForms;
import se.handslag.agreement.terms.Term;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;
import se.handslag.reading.kept.Reviewed;
import se.handslag.reading.kept.Reviews;
import se.handslag.reading.kept.Said;
import se.handslag.reading.review.Judging;
import se.handslag.reading.review.ReviewedValue;
import se.handslag.reading.review.ValueKey;
import se.handslag.reading.review.Verdict;
import se.handslag.web.Pages;
import se.handslag.web.Route;

/** Takes what is said of one value. Everything said is kept at once; what is shown next follows from that. */
@Controller
class ValueController {

    private final Pages pages;
    private final ReviewAnswers answers;
    private final Reviews reviews;

    ValueController(Pages pages, ReviewAnswers answers, Reviews reviews) {
        this.pages = pages;
        this.answers = answers;
        this.reviews = reviews;
    }

    /** A form as it was filled in. */
    private record Typed(UUID reading, ValueKey key, int seen, String kind, Map<String, String> fields) {}

    @Needs(Right.BRING)
    @PostMapping({ReviewRoutes.VALUE_SV, ReviewRoutes.VALUE_EN})
    View judge(
            @PathVariable UUID id,
            @PathVariable String value,
            @RequestParam String verdict,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String kind,
            HttpServletRequest request,
            HttpServletResponse response) {
        ValueKey key = ValueKey.parse(value).orElseThrow(ReviewAnswers::nothing);
        Verdict said = Verdict.withCode(verdict).orElseThrow(ReviewAnswers::nothing);
        return said == Verdict.CORRECTED
                ? correct(new Typed(id, key, seen, kind, fields(request)), request, response)
                : answers.said(id, key, reviews.judge(id, new Judging(key, said, null, seen)), request);
    }

    private View correct(Typed typed, HttpServletRequest request, HttpServletResponse response) {
        Reviewed reviewed = reviews.find(typed.reading()).orElseThrow(ReviewAnswers::nothing);
        if (!TermForms.kinds().contains(typed.kind())) {
            throw ReviewAnswers.nothing();
        }
        @Nullable
        Term before =
                reviewed.review().value(typed.key()).map(ReviewedValue::term).orElse(null);
        Texts texts = pages.texts(Route.languageOf(request.getRequestURI()));
        return switch (Correction.of(typed.reading(), typed.key(), typed.kind(), typed.fields(), before, texts)) {
            case Filled.Value filled -> corrected(typed, filled.term(), before == null, request, response);
            case Filled.Wrong wrong -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield again(typed, wrong.problems(), request);
            }
        };
    }

    private View corrected(
            Typed typed, Term term, boolean isNew, HttpServletRequest request, HttpServletResponse response) {
        Said said = reviews.judge(typed.reading(), new Judging(typed.key(), Verdict.CORRECTED, term, typed.seen()));
        if (said instanceof Said.ChangedMeanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return again(typed, Map.of(), request);
        }
        return isNew && said instanceof Said.Kept
                ? ReviewAnswers.toReview(
                        typed.reading(), "?added=" + typed.key().written(), request)
                : answers.said(typed.reading(), typed.key(), said, request);
    }

    /** What was typed stands in the form, and beside it what is wrong, or what somebody else has said meanwhile. */
    private View again(Typed typed, Map<String, Message> problems, HttpServletRequest request) {
        Reviewed reviewed = reviews.find(typed.reading()).orElseThrow(ReviewAnswers::nothing);
        int now = reviewed.review().revisionOf(typed.key());
        // One that somebody else has added meanwhile is another value: this becomes the one after it.
        boolean taken = typed.key() instanceof ValueKey.Added && now > 0 && problems.isEmpty();
        ValueKey free = taken ? reviewed.review().nextAdded() : typed.key();
        FormView form = FormView.of(
                free,
                taken ? 0 : now,
                Correction.typed(typed.kind(), typed.fields()),
                problems,
                pages.texts(Route.languageOf(request.getRequestURI())));
        Optional<ValueKey> changed = problems.isEmpty() && !taken ? Optional.of(typed.key()) : Optional.empty();
        return answers.page(typed.reading(), Asked.filling(Optional.of(form), changed), request);
    }

    /** The fields as they were filled in; of boxes under one name, all that are ticked. */
    private static Map<String, String> fields(HttpServletRequest request) {
        Map<String, String> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, String.join(",", values)));
        return fields;
    }
}
