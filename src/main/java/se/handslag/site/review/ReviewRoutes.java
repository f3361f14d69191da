package se.handslag.site.review;

import java.util.UUID;
import se.handslag.kernel.Language;
import se.handslag.reading.review.FindingKey;
import se.handslag.reading.review.Matter;
import se.handslag.reading.review.ValueKey;
import se.handslag.site.MemberRoutes;
import se.handslag.web.Route;

/** Where the review of a reading lies, and where what is said of it is sent. */
final class ReviewRoutes {

    static final String REVIEW_SV = MemberRoutes.READING_SV + MemberRoutes.ONE;
    static final String REVIEW_EN = MemberRoutes.READING_EN + MemberRoutes.ONE;
    static final String VALUE_SV = REVIEW_SV + "/varde/{value}";
    static final String VALUE_EN = REVIEW_EN + "/value/{value}";
    static final String MATTER_SV = REVIEW_SV + "/sak/{matter}";
    static final String MATTER_EN = REVIEW_EN + "/matter/{matter}";
    static final String CLEAR_SV = REVIEW_SV + "/utan-anmarkning";
    static final String CLEAR_EN = REVIEW_EN + "/without-remarks";
    static final String FINDING_SV = REVIEW_SV + "/anmarkning/{finding}";
    static final String FINDING_EN = REVIEW_EN + "/finding/{finding}";
    static final String CONFIRM_SV = REVIEW_SV + "/bekrafta";
    static final String CONFIRM_EN = REVIEW_EN + "/confirm";

    private ReviewRoutes() {}

    /** Where something is said of a value. */
    static String value(UUID reading, ValueKey value, Language language) {
        return of(reading, "/varde/" + value.written(), "/value/" + value.written(), language);
    }

    /** Where all of a matter is accepted. */
    static String matter(UUID reading, Matter matter, Language language) {
        return of(reading, "/sak/" + matter.code(), "/matter/" + matter.code(), language);
    }

    /** Where all that nothing is said against is accepted. */
    static String clear(UUID reading, Language language) {
        return of(reading, "/utan-anmarkning", "/without-remarks", language);
    }

    /** Where something that is wrong is let stand. */
    static String finding(UUID reading, FindingKey finding, Language language) {
        return of(reading, "/anmarkning/" + finding.written(), "/finding/" + finding.written(), language);
    }

    /** Where all of it is confirmed. */
    static String confirm(UUID reading, Language language) {
        return of(reading, "/bekrafta", "/confirm", language);
    }

    private static String of(UUID reading, String swedish, String english, Language language) {
        Route review = MemberRoutes.reading(reading);
        return new Route(review.swedish() + swedish, review.english() + english).in(language);
    }
}
