package se.handslag.site.review;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import se.handslag.agreement.Succession;
import se.handslag.agreement.forms.Filled;
import se.handslag.agreement.forms.TermForms;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.reading.json.JsonWriter;
import se.handslag.reading.kept.ConfirmOutcome;
import se.handslag.reading.kept.Confirmation;
import se.handslag.reading.kept.Confirming;
import se.handslag.reading.kept.Reviewed;
import se.handslag.reading.kept.Reviews;
import se.handslag.reading.kept.Said;
import se.handslag.reading.review.Matter;
import se.handslag.reading.review.ReviewedValue;
import se.handslag.reading.review.ValueKey;
import se.handslag.reading.review.Verdict;
import se.handslag.web.Pages;

/** Lets programs say of each value what people say on the page, and confirm; the same methods do it. */
@RestController
class ReviewApi {

    private static final String READING = "/api/readings/{id}";
    private static final String ALL = "all";
    private static final int LONGEST_KEY = 200;

    private final Reviews reviews;
    private final Confirmation confirmation;
    private final Texts texts;

    ReviewApi(Reviews reviews, Confirmation confirmation, Pages pages) {
        this.reviews = reviews;
        this.confirmation = confirmation;
        this.texts = pages.texts(Language.SWEDISH);
    }

    /**
     * What is said of a value.
     *
     * @param kind what sort of value it is, where one is added; as it is where one is corrected
     * @param fields what its form holds, where it is corrected or added
     */
    record Sent(
            @Nullable String verdict,
            @Nullable String kind,
            @Nullable Map<String, String> fields) {}

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
            @Nullable String succession) {}

    /** Says something of one value of the reading that the asker has seen. */
    @PatchMapping(path = READING + "/values/{value}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> judge(
            @PathVariable UUID id,
            @PathVariable String value,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody Sent sent) {
        Optional<Integer> revision = revision(seen);
        if (revision.isEmpty()) {
            return problem(HttpStatus.PRECONDITION_REQUIRED, "seen");
        }
        Optional<ValueKey> key = ValueKey.parse(value);
        Optional<Reviewed> reviewed = reviews.find(id);
        if (key.isEmpty() || reviewed.isEmpty()) {
            return problem(HttpStatus.NOT_FOUND, "value");
        }
        Optional<Verdict> verdict = Optional.ofNullable(sent.verdict()).flatMap(Verdict::withCode);
        if (verdict.isEmpty()) {
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, "verdict");
        }
        if (verdict.get() != Verdict.CORRECTED) {
            return answer(id, key.get(), reviews.judge(id, revision.get(), key.get(), verdict.get(), null));
        }
        return switch (filled(reviewed.get(), key.get(), sent)) {
            case Filled.Value filled ->
                answer(id, key.get(), reviews.judge(id, revision.get(), key.get(), Verdict.CORRECTED, filled.term()));
            case Filled.Wrong wrong -> wrong(wrong);
        };
    }

    /** Confirms the reading. The same key twice is the same request, and gets the same answer. */
    @PostMapping(READING + "/confirm")
    ResponseEntity<?> confirm(
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody(required = false) @Nullable SentConfirming sent) {
        SentConfirming asked = sent == null ? new SentConfirming(null, null, null, null, null) : sent;
        boolean all = ALL.equals(asked.accept());
        if (all && (asked.reason() == null || asked.reason().isBlank()) || asked.accept() != null && !all) {
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, "accept");
        }
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            return problem(HttpStatus.BAD_REQUEST, "key");
        }
        boolean knownSuccession = asked.succession() == null
                || asked.succession().equals(Succession.AMENDS.code())
                || asked.succession().equals(Succession.REPLACES.code());
        if (!knownSuccession) {
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, "succession");
        }
        Succession succession = asked.succession() == null ? Succession.AMENDS : Succession.of(asked.succession());
        Confirming confirming = new Confirming(
                asked.name() == null ? "" : asked.name(),
                Optional.ofNullable(asked.into()).map(into -> new Confirming.Into(into, succession)),
                null,
                Map.of(),
                all ? asked.reason() : null,
                key);
        return switch (confirmation.confirm(id, confirming)) {
            case ConfirmOutcome.Confirmed confirmed -> confirmed(confirmed);
            case ConfirmOutcome.NotReady notReady -> notReady(notReady);
            case ConfirmOutcome.Superseded _ -> problem(HttpStatus.CONFLICT, "superseded");
            case ConfirmOutcome.Unknown _ -> problem(HttpStatus.NOT_FOUND, "value");
        };
    }

    private Filled filled(Reviewed reviewed, ValueKey key, Sent sent) {
        @Nullable
        Term before = reviewed.review().value(key).map(ReviewedValue::term).orElse(null);
        String kind = sent.kind() != null || before == null
                ? String.valueOf(sent.kind())
                : TermForms.of(before).map(form -> form.kind()).orElse("");
        Map<String, String> answers = new HashMap<>();
        if (before != null) {
            // Only what is sent is changed.
            TermForms.of(before)
                    .ifPresent(form -> form.fields().forEach(field -> answers.put(field.name(), field.value())));
        }
        if (sent.fields() != null) {
            answers.putAll(sent.fields());
        }
        return Correction.of(reviewed.id(), key, kind, answers, before, texts);
    }

    private ResponseEntity<?> answer(UUID id, ValueKey key, Said said) {
        return switch (said) {
            case Said.Kept kept ->
                ResponseEntity.ok()
                        .eTag(Integer.toString(kept.revision()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(valueJson(id, key));
            case Said.ChangedMeanwhile _ -> problem(HttpStatus.PRECONDITION_FAILED, "changed");
            case Said.Unknown _ -> problem(HttpStatus.NOT_FOUND, "value");
        };
    }

    private byte[] valueJson(UUID id, ValueKey key) {
        return reviews.find(id)
                .flatMap(reviewed -> reviewed.review().value(key))
                .map(value -> JsonWriter.oneLine(new ReviewJson(texts).value(value)))
                .orElse("{}")
                .getBytes(StandardCharsets.UTF_8);
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
        ProblemDetail problem = described(HttpStatus.CONFLICT, "notReady");
        problem.setProperty(
                "matters", notReady.open().stream().map(Matter::code).toList());
        List<String> errors = new ArrayList<>();
        for (Finding error : notReady.errors()) {
            errors.add(error.kind().code());
        }
        problem.setProperty("errors", errors);
        return answer(HttpStatus.CONFLICT, problem);
    }

    private ResponseEntity<?> wrong(Filled.Wrong wrong) {
        ProblemDetail problem = described(HttpStatus.UNPROCESSABLE_CONTENT, "fields");
        Map<String, String> fields = new HashMap<>();
        wrong.problems().forEach((field, message) -> fields.put(field, texts.say(message)));
        problem.setProperty("fields", fields);
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, problem);
    }

    /** An entity tag is a revision in quotation marks. */
    private static Optional<Integer> revision(@Nullable String tag) {
        return tag != null && tag.matches("\"[0-9]{1,9}\"")
                ? Optional.of(Integer.valueOf(tag.substring(1, tag.length() - 1)))
                : Optional.empty();
    }

    private ResponseEntity<?> problem(HttpStatus status, String what) {
        return answer(status, described(status, what));
    }

    private ProblemDetail described(HttpStatus status, String what) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, texts.get("review.api." + what + ".detail"));
        problem.setTitle(texts.get("review.api." + what + ".title"));
        return problem;
    }

    private static ResponseEntity<?> answer(HttpStatus status, ProblemDetail problem) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
