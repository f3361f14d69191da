package se.handslag.site.review;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import se.handslag.agreement.forms.Filled;
import se.handslag.agreement.forms.TermForms;
import se.handslag.agreement.terms.Term;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.reading.json.JsonWriter;
import se.handslag.reading.kept.Reviewed;
import se.handslag.reading.kept.Reviews;
import se.handslag.reading.kept.Said;
import se.handslag.reading.review.ReviewedValue;
import se.handslag.reading.review.ValueKey;
import se.handslag.reading.review.Verdict;
import se.handslag.web.EntityTag;
import se.handslag.web.Pages;
import se.handslag.web.Problems;

/** Lets programs say of each value what people say on the page; the same methods do it. */
@RestController
class ReviewApi {

    private static final String READING = "/api/readings/{id}";

    private final Reviews reviews;
    private final Problems problems;
    private final Texts texts;

    ReviewApi(Reviews reviews, Pages pages) {
        this.reviews = reviews;
        this.texts = pages.texts(Language.SWEDISH);
        this.problems = problems(pages);
    }

    /** In what words programs are told what cannot be done in a review. */
    static Problems problems(Pages pages) {
        return new Problems(pages.texts(Language.SWEDISH), "review.api.");
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

    /** Says something of one value of the reading that the asker has seen. */
    @Needs(Right.BRING)
    @PatchMapping(path = READING + "/values/{value}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> judge(
            @PathVariable UUID id,
            @PathVariable String value,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody Sent sent) {
        Optional<Integer> revision = EntityTag.revision(seen);
        if (revision.isEmpty()) {
            return problems.of(HttpStatus.PRECONDITION_REQUIRED, "seen");
        }
        Optional<ValueKey> key = ValueKey.parse(value);
        Optional<Reviewed> reviewed = reviews.find(id);
        if (key.isEmpty() || reviewed.isEmpty()) {
            return problems.of(HttpStatus.NOT_FOUND, "value");
        }
        Optional<Verdict> verdict = Optional.ofNullable(sent.verdict()).flatMap(Verdict::withCode);
        if (verdict.isEmpty()) {
            return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "verdict");
        }
        if (verdict.get() != Verdict.CORRECTED) {
            return answer(id, key.get(), reviews.judge(id, revision.get(), key.get(), verdict.get(), null));
        }
        return switch (filled(reviewed.get(), key.get(), sent)) {
            case Filled.Value filled ->
                answer(id, key.get(), reviews.judge(id, revision.get(), key.get(), Verdict.CORRECTED, filled.term()));
            case Filled.Wrong wrong -> problems.ofFields(wrong.problems());
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
            case Said.ChangedMeanwhile _ -> problems.of(HttpStatus.PRECONDITION_FAILED, "changed");
            case Said.Unknown _ -> problems.of(HttpStatus.NOT_FOUND, "value");
        };
    }

    private byte[] valueJson(UUID id, ValueKey key) {
        return reviews.find(id)
                .flatMap(reviewed -> reviewed.review().value(key))
                .map(value -> JsonWriter.oneLine(new ReviewJson(texts).value(value)))
                .orElse("{}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
