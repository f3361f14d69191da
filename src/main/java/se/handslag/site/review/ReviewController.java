package se.handslag.site.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.handslag.agreement.Succession;
import se.handslag.agreement.forms.Filled;
import se.handslag.agreement.forms.TermForm;
import se.handslag.agreement.forms.TermForms;
import se.handslag.agreement.terms.Term;
import se.handslag.identity.Entrance;
import se.handslag.identity.SignedIn;
import se.handslag.kernel.Language;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;
import se.handslag.reading.kept.ConfirmOutcome;
import se.handslag.reading.kept.Confirmation;
import se.handslag.reading.kept.Confirming;
import se.handslag.reading.kept.Judging;
import se.handslag.reading.kept.Reviewed;
import se.handslag.reading.kept.Reviews;
import se.handslag.reading.kept.Said;
import se.handslag.reading.review.FindingKey;
import se.handslag.reading.review.Matter;
import se.handslag.reading.review.ReviewedValue;
import se.handslag.reading.review.ValueKey;
import se.handslag.reading.review.Verdict;
import se.handslag.site.MemberRoutes;
import se.handslag.site.review.ReviewDrawing.Asked;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.Templates;

/** Shows a review, and takes what is said in it. Everything said is kept at once; what is shown next follows from that. */
@Controller
class ReviewController {

    /** What the name of a field begins with that says which organisation a party is. */
    static final String SAME_AS = "same.";

    private static final Set<String> PROBLEMS = Set.of("reason", "notReady", "superseded", "gone");

    private final Pages pages;
    private final Templates templates;
    private final ReviewDesk desk;
    private final Reviews reviews;
    private final Confirmation confirmation;

    ReviewController(Pages pages, Templates templates, ReviewDesk desk, Reviews reviews, Confirmation confirmation) {
        this.pages = pages;
        this.templates = templates;
        this.desk = desk;
        this.reviews = reviews;
        this.confirmation = confirmation;
    }

    @GetMapping({ReviewRoutes.REVIEW_SV, ReviewRoutes.REVIEW_EN})
    View show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String changed,
            @RequestParam(required = false) @Nullable String edit,
            @RequestParam(required = false) @Nullable String add,
            @RequestParam(required = false) @Nullable String problem,
            HttpServletRequest request) {
        Texts texts = texts(request);
        Optional<FormView> form = edit == null && add == null ? Optional.empty() : form(id, edit, add, texts);
        Optional<String> told = Optional.ofNullable(problem)
                .filter(code -> PROBLEMS.contains(code))
                .map(code -> texts.get("review.problem." + code));
        return view(id, new Asked(ValueKey.parse(next), ValueKey.parse(changed), form, told), request);
    }

    @PostMapping({ReviewRoutes.VALUE_SV, ReviewRoutes.VALUE_EN})
    View judge(
            @PathVariable UUID id,
            @PathVariable String value,
            @RequestParam String verdict,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String kind,
            HttpServletRequest request,
            HttpServletResponse response) {
        ValueKey key = ValueKey.parse(value).orElseThrow(ReviewController::nothing);
        Verdict said = Verdict.withCode(verdict).orElseThrow(ReviewController::nothing);
        if (said == Verdict.CORRECTED) {
            return correct(id, key, seen, kind, request, response);
        }
        return answer(id, key, reviews.judge(id, new Judging(key, said, null, seen)), request);
    }

    @PostMapping({ReviewRoutes.MATTER_SV, ReviewRoutes.MATTER_EN})
    View acceptMatter(@PathVariable UUID id, @PathVariable String matter, HttpServletRequest request) {
        Matter whole = Matter.withCode(matter).orElseThrow(ReviewController::nothing);
        return answer(id, new ValueKey.Silent(whole), reviews.acceptMatter(id, whole), request);
    }

    @PostMapping({ReviewRoutes.CLEAR_SV, ReviewRoutes.CLEAR_EN})
    View acceptWithoutRemarks(@PathVariable UUID id, HttpServletRequest request) {
        reviews.acceptWithoutRemarks(id);
        return onward(id, new ValueKey.Read(-1), request);
    }

    @PostMapping({ReviewRoutes.FINDING_SV, ReviewRoutes.FINDING_EN})
    View acceptFinding(
            @PathVariable UUID id,
            @PathVariable String finding,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request) {
        if (reason.isBlank()) {
            return to(MemberRoutes.reading(id).in(language(request)) + "?problem=reason#findings");
        }
        Said said = reviews.accept(id, new FindingKey(finding), reason);
        if (said instanceof Said.Unknown) {
            return to(MemberRoutes.reading(id).in(language(request)) + "?problem=gone#findings");
        }
        return to(MemberRoutes.reading(id).in(language(request)) + "#findings");
    }

    @PostMapping({ReviewRoutes.CONFIRM_SV, ReviewRoutes.CONFIRM_EN})
    View confirm(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable List<String> letIn,
            @RequestParam(required = false) @Nullable UUID into,
            @RequestParam(defaultValue = "amends") String succession,
            HttpServletRequest request) {
        Set<String> lettingIn = new HashSet<>(letIn == null ? List.of() : letIn);
        Confirming confirming = new Confirming(
                // What is added to a partnership that is there does not rename it.
                into == null ? name : "",
                Optional.ofNullable(into).map(dossier -> new Confirming.Into(dossier, Succession.of(succession))),
                lettingIn,
                sameAs(request),
                null,
                null);
        Language language = language(request);
        return switch (confirmation.confirm(id, confirming)) {
            case ConfirmOutcome.Confirmed confirmed ->
                to(MemberRoutes.partnership(confirmed.partnership()).in(language));
            case ConfirmOutcome.NotReady _ -> to(MemberRoutes.reading(id).in(language) + "?problem=notReady#problem");
            case ConfirmOutcome.Superseded _ ->
                to(MemberRoutes.reading(id).in(language) + "?problem=superseded#problem");
            case ConfirmOutcome.Unknown _ -> throw nothing();
        };
    }

    private View correct(
            UUID id, ValueKey key, int seen, String kind, HttpServletRequest request, HttpServletResponse response) {
        Reviewed reviewed = desk.find(id).orElseThrow(ReviewController::nothing);
        if (!TermForms.kinds().contains(kind)) {
            throw nothing();
        }
        Map<String, String> answers = answers(request);
        @Nullable
        Term before = reviewed.review().value(key).map(ReviewedValue::term).orElse(null);
        return switch (Correction.of(id, key, kind, answers, before, texts(request))) {
            case Filled.Value filled -> {
                Said said = reviews.judge(id, new Judging(key, Verdict.CORRECTED, filled.term(), seen));
                if (said instanceof Said.ChangedMeanwhile) {
                    response.setStatus(HttpStatus.CONFLICT.value());
                    yield typedAgain(id, key, kind, answers, Map.of(), request);
                }
                yield answer(id, key, said, request);
            }
            case Filled.Wrong wrong -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield typedAgain(id, key, kind, answers, wrong.problems(), request);
            }
        };
    }

    /** What was typed stands in the form, and beside it what is wrong, or what somebody else has said meanwhile. */
    private View typedAgain(
            UUID id,
            ValueKey key,
            String kind,
            Map<String, String> answers,
            Map<String, Message> problems,
            HttpServletRequest request) {
        Reviewed reviewed = desk.find(id).orElseThrow(ReviewController::nothing);
        int now = reviewed.review().value(key).map(ReviewedValue::revision).orElse(0);
        // One that somebody else has added meanwhile is another value: this becomes the one after it.
        boolean taken = key instanceof ValueKey.Added && now > 0 && problems.isEmpty();
        ValueKey free = taken ? reviewed.review().nextAdded() : key;
        FormView form = FormView.of(free, taken ? 0 : now, Correction.typed(kind, answers), problems, texts(request));
        Optional<ValueKey> changed = problems.isEmpty() && !taken ? Optional.of(key) : Optional.empty();
        return view(id, new Asked(Optional.empty(), changed, Optional.of(form), Optional.empty()), request);
    }

    private Optional<FormView> form(UUID id, @Nullable String edit, @Nullable String add, Texts texts) {
        Reviewed reviewed = desk.find(id).orElseThrow(ReviewController::nothing);
        if (add != null && TermForms.kinds().contains(add)) {
            TermForm blank = TermForms.blank(add);
            return Optional.of(FormView.of(reviewed.review().nextAdded(), 0, blank, Map.of(), texts));
        }
        return ValueKey.parse(edit)
                .flatMap(reviewed.review()::value)
                .flatMap(value -> TermForms.of(value.term())
                        .map(form -> FormView.of(value.key(), value.revision(), form, Map.of(), texts)));
    }

    private View answer(UUID id, ValueKey key, Said said, HttpServletRequest request) {
        return switch (said) {
            case Said.Kept _ -> onward(id, key, request);
            case Said.ChangedMeanwhile _ ->
                to(MemberRoutes.reading(id).in(language(request)) + "?changed=" + key.written() + "#v-"
                        + key.written());
            case Said.Unknown _ -> throw nothing();
        };
    }

    private View onward(UUID id, ValueKey key, HttpServletRequest request) {
        Reviewed reviewed = desk.find(id).orElseThrow(ReviewController::nothing);
        SignedIn who = Entrance.required(request);
        reviews.look(id, who.person(), ReviewDesk.matterOf(reviewed.review(), key));
        String review = MemberRoutes.reading(id).in(language(request));
        return to(ReviewDesk.nextOpen(reviewed.review(), key)
                // No fragment beside it: a page that has one puts the focus nowhere.
                .map(next -> review + "?next=" + next.written())
                .orElse(review + "#confirm"));
    }

    private View view(UUID id, Asked asked, HttpServletRequest request) {
        Page page = pages.at(MemberRoutes.reading(id), request);
        ReviewModel model =
                desk.lay(id, asked, Entrance.required(request), page.texts()).orElseThrow(ReviewController::nothing);
        return templates.view("site/review/review.jte", page, model);
    }

    /** Which organisation of the register each party was said to be. */
    private static Map<String, UUID> sameAs(HttpServletRequest request) {
        Map<String, UUID> same = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(SAME_AS) && !values[0].isBlank()) {
                same.put(name.substring(SAME_AS.length()), UUID.fromString(values[0]));
            }
        });
        return same;
    }

    /** The fields as they were filled in; of boxes under one name, all that are ticked. */
    private static Map<String, String> answers(HttpServletRequest request) {
        Map<String, String> answers = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> answers.put(name, String.join(",", values)));
        return answers;
    }

    private Texts texts(HttpServletRequest request) {
        return pages.texts(language(request));
    }

    private static Language language(HttpServletRequest request) {
        return Route.languageOf(request.getRequestURI());
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static View to(String path) {
        RedirectView view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
