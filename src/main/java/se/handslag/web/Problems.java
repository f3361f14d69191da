package se.handslag.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;

/**
 * What a program is told when something cannot be done: RFC 9457.
 *
 * @param prefix what the keys of the texts begin with; {@code .title} and {@code .detail} end them
 */
public record Problems(Texts texts, String prefix) {

    private static final String FIELDS = "fields";

    /** That answer, in the words of its key. */
    public ResponseEntity<?> of(HttpStatus status, String what) {
        return of(described(status, what));
    }

    /** That problem as an answer. */
    public static ResponseEntity<?> of(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** What is wrong with each field, by its name; in the words of {@code fields}. */
    public ResponseEntity<?> ofFields(Map<String, Message> problems) {
        Map<String, String> words = new LinkedHashMap<>();
        problems.forEach((field, message) -> words.put(field, texts.say(message)));
        ProblemDetail problem = described(HttpStatus.UNPROCESSABLE_CONTENT, FIELDS);
        problem.setProperty(FIELDS, words);
        return of(problem);
    }

    /** That a token is needed, in the words of {@code who}: RFC 6750, section 3. */
    public ResponseEntity<?> ofUnknownAsker() {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(described(HttpStatus.UNAUTHORIZED, "who"));
    }

    /** The problem in the words of its key, to which more can be added. */
    public ProblemDetail described(HttpStatus status, String what) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, texts.get(prefix + what + ".detail"));
        problem.setTitle(texts.get(prefix + what + ".title"));
        return problem;
    }
}
