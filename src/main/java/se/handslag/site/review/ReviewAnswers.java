package se.handslag.site.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import se.handslag.identity.Entrance;
import se.handslag.reading.kept.Reviewed;
import se.handslag.reading.kept.Reviews;
import se.handslag.reading.kept.Said;
import se.handslag.reading.review.Onward;
import se.handslag.reading.review.ValueKey;
import se.handslag.site.MemberRoutes;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.SeeOther;
import se.handslag.web.Templates;

/** What one is shown in a review, or led to when something has been said in it. */
@Component
class ReviewAnswers {

    private final Pages pages;
    private final Templates templates;
    private final ReviewDesk desk;
    private final Reviews reviews;

    ReviewAnswers(Pages pages, Templates templates, ReviewDesk desk, Reviews reviews) {
        this.pages = pages;
        this.templates = templates;
        this.desk = desk;
        this.reviews = reviews;
    }

    /** The review itself. */
    View page(UUID id, Asked asked, HttpServletRequest request) {
        Page page = pages.at(MemberRoutes.reading(id), request);
        ReviewModel model =
                desk.lay(id, asked, Entrance.required(request), page.texts()).orElseThrow(ReviewAnswers::nothing);
        return templates.view("site/review/review.jte", page, model);
    }

    /** To the next open value, or to whoever spoke meanwhile. */
    View said(UUID id, ValueKey key, Said said, HttpServletRequest request) {
        return switch (said) {
            case Said.Kept _ -> onward(id, key, request);
            case Said.ChangedMeanwhile _ -> toReview(id, "?changed=" + key.written() + "#v-" + key.written(), request);
            case Said.Unknown _ -> throw nothing();
        };
    }

    /** To the first open value; to the end where none is. */
    View toFirst(UUID id, HttpServletRequest request) {
        Reviewed reviewed = reviews.find(id).orElseThrow(ReviewAnswers::nothing);
        return toValue(id, Onward.first(reviewed.review()), request);
    }

    private View onward(UUID id, ValueKey key, HttpServletRequest request) {
        Reviewed reviewed = reviews.find(id).orElseThrow(ReviewAnswers::nothing);
        reviews.look(id, Entrance.required(request).person(), reviewed.review().matterOf(key));
        return toValue(id, Onward.after(reviewed.review(), key), request);
    }

    /** No fragment beside what is asked: a page that has one puts the focus nowhere. */
    private static View toValue(UUID id, Optional<ValueKey> value, HttpServletRequest request) {
        return toReview(id, value.map(open -> "?next=" + open.written()).orElse("#confirm"), request);
    }

    /** To the review, with that behind its address. */
    static View toReview(UUID id, String more, HttpServletRequest request) {
        return to(MemberRoutes.reading(id), more, request);
    }

    static View to(Route route, String more, HttpServletRequest request) {
        return SeeOther.at(route.in(Route.languageOf(request.getRequestURI())) + more);
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
