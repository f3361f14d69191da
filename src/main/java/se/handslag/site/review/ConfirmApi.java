package se.handslag.site.review;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import se.handslag.agreement.Succession;
import se.handslag.agreement.terms.Finding;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.reading.kept.ConfirmOutcome;
import se.handslag.reading.kept.Confirmation;
import se.handslag.reading.kept.Confirming;
import se.handslag.reading.review.Matter;
import se.handslag.web.Pages;
import se.handslag.web.Problems;

/** Lets programs confirm what was reviewed. */
@RestController
class ConfirmApi {

    private static final String ALL = "all";
    private static final int LONGEST_KEY = 200;

    private final Confirmation confirmation;
    private final Problems problems;

    ConfirmApi(Confirmation confirmation, Pages pages) {
        this.confirmation = confirmation;
        this.problems = ReviewApi.problems(pages);
    }

    /**
     * How it is confirmed.
     *
     * @param accept "all" to take every value as it was read
     * @param reason why errors may stand then
     * @param name what the partnership is to be called; as the document calls itself where nothing is said
     * @param into the partnership that it becomes part of; one of its own where nothing is said
     * @param succession "amends" or "replaces", with the above
     */
    record SentConfirming(
            @Nullable String accept,
            @Nullable String reason,
            @Nullable String name,
            @Nullable UUID into,
            @Nullable String succession) {

        static final SentConfirming NOTHING = new SentConfirming(null, null, null, null, null);

        /** Whether it is known what is to be taken as read, and why. */
        boolean isAccepting() {
            return accept == null || accept.equals(ALL) && reason != null && !reason.isBlank();
        }

        /** How it becomes part of a partnership; empty where nobody knows such a way. */
        Optional<Succession> how() {
            String said = succession == null ? Succession.AMENDS.code() : succession;
            return Stream.of(Succession.AMENDS, Succession.REPLACES)
                    .filter(each -> each.code().equals(said))
                    .findFirst();
        }
    }

    /** Confirms the reading. The same key twice is the same request, and gets the same answer. */
    @Needs(Right.CONFIRM)
    @PostMapping("/api/readings/{id}/confirm")
    ResponseEntity<?> confirm(
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody(required = false) @Nullable SentConfirming sent) {
        SentConfirming asked = sent == null ? SentConfirming.NOTHING : sent;
        if (!asked.isAccepting()) {
            return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "accept");
        }
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            return problems.of(HttpStatus.BAD_REQUEST, "key");
        }
        Optional<Succession> how = asked.how();
        if (how.isEmpty()) {
            return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "succession");
        }
        Confirming confirming = new Confirming(
                asked.name() == null ? "" : asked.name(),
                Optional.ofNullable(asked.into()).map(into -> new Confirming.Into(into, how.get())),
                null,
                Map.of(),
                asked.accept() == null ? null : asked.reason(),
                key);
        return switch (confirmation.confirm(id, confirming)) {
            case ConfirmOutcome.Confirmed confirmed -> confirmed(confirmed);
            case ConfirmOutcome.NotReady notReady -> notReady(notReady);
            case ConfirmOutcome.Superseded _ -> problems.of(HttpStatus.CONFLICT, "superseded");
            case ConfirmOutcome.Unknown _ -> problems.of(HttpStatus.NOT_FOUND, "value");
        };
    }

    private static ResponseEntity<?> confirmed(ConfirmOutcome.Confirmed confirmed) {
        URI at = URI.create("/api/partnerships/" + confirmed.partnership());
        ResponseEntity.BodyBuilder answer = confirmed.fresh()
                ? ResponseEntity.created(at)
                : ResponseEntity.ok().location(at);
        return answer.contentType(MediaType.APPLICATION_JSON)
                .body(Map.of(
                        "partnership", confirmed.partnership(),
                        "agreement", confirmed.agreement()));
    }

    private ResponseEntity<?> notReady(ConfirmOutcome.NotReady notReady) {
        ProblemDetail problem = problems.described(HttpStatus.CONFLICT, "notReady");
        problem.setProperty(
                "matters", notReady.open().stream().map(Matter::code).toList());
        List<String> errors = new ArrayList<>();
        for (Finding error : notReady.errors()) {
            errors.add(error.kind().code());
        }
        problem.setProperty("errors", errors);
        return Problems.of(problem);
    }
}
