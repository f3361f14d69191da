package se.handslag.site.review;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.web.Pages;

/** What a program is told when something cannot be done, by the words of its key. */
@Component
class ApiProblems {

    private final Texts texts;

    ApiProblems(Pages pages) {
        this.texts = pages.texts(Language.SWEDISH);
    }

    ResponseEntity<?> of(HttpStatus status, String what) {
        return of(described(status, what));
    }

    ResponseEntity<?> of(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** That a token is needed: RFC 6750, section 3. */
    ResponseEntity<?> unknownAsker() {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(described(HttpStatus.UNAUTHORIZED, "who"));
    }

    ProblemDetail described(HttpStatus status, String what) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, texts.get("review.api." + what + ".detail"));
        problem.setTitle(texts.get("review.api." + what + ".title"));
        return problem;
    }
}
