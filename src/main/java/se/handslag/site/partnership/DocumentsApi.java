package se.handslag.site.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import se.handslag.identity.Entrance;
import se.handslag.kernel.Language;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;
import se.handslag.reading.json.JsonWriter;
import se.handslag.records.KeptDocument;
import se.handslag.records.Records;
import se.handslag.records.Registered;
import se.handslag.records.Registration;
import se.handslag.records.TypedRegistration;
import se.handslag.site.partnership.RegistrationForm.Typed;
import se.handslag.web.Pages;

/** Lets programs say what a document of their organisation is registered under; the same method as the page's does it. */
@RestController
class DocumentsApi {

    private static final String DOCUMENT = "/api/documents/{id}";

    private final Records records;
    private final Texts texts;

    DocumentsApi(Records records, Pages pages) {
        this.records = records;
        this.texts = pages.texts(Language.SWEDISH);
    }

    /** What is sent; what is left out stays as it is, and what is empty is taken away. */
    record Sent(
            @Nullable String diaryNumber,
            @Nullable String standing,
            @Nullable String since) {

        /** The three fields as they are to be. */
        Typed in(Registration registration) {
            Typed now = Typed.of(registration);
            return new Typed(
                    diaryNumber == null ? now.number() : diaryNumber,
                    standing == null ? now.standing() : standing,
                    since == null ? now.since() : since);
        }
    }

    /** A document of the organisation's own; its revision is the entity tag. */
    @GetMapping(DOCUMENT)
    ResponseEntity<?> find(@PathVariable UUID id) {
        return records.document(id)
                .<ResponseEntity<?>>map(DocumentsApi::answer)
                .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "unknown"));
    }

    /** Registers the document that the asker has seen. */
    @PatchMapping(path = DOCUMENT, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> register(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Sent sent,
            HttpServletRequest request) {
        Optional<Integer> seen = revision(tag);
        if (seen.isEmpty()) {
            return problem(HttpStatus.PRECONDITION_REQUIRED, "seen");
        }
        Optional<KeptDocument> before = records.document(id);
        if (before.isEmpty()) {
            return problem(HttpStatus.NOT_FOUND, "unknown");
        }
        Typed typed = sent.in(before.get().registration());
        return switch (TypedRegistration.parse(typed.number(), typed.standing(), typed.since())) {
            case TypedRegistration.Wrong wrong -> wrong(wrong.problems());
            case Registration wanted ->
                switch (records.register(
                        id,
                        seen.get(),
                        wanted,
                        Entrance.required(request).space().kind())) {
                    case Registered.Noted noted -> answer(noted.document());
                    case Registered.Refused refused -> wrong(refused.problems());
                    case Registered.ChangedMeanwhile _ -> problem(HttpStatus.PRECONDITION_FAILED, "changed");
                    case Registered.Unknown _ -> problem(HttpStatus.NOT_FOUND, "unknown");
                };
        };
    }

    private static ResponseEntity<?> answer(KeptDocument document) {
        return ResponseEntity.ok()
                .eTag(Integer.toString(document.revision()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonWriter.oneLine(PartnershipJson.document(document)).getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<?> wrong(Map<String, Message> problems) {
        ProblemDetail problem = described(HttpStatus.UNPROCESSABLE_CONTENT, "fields");
        Map<String, String> fields = new LinkedHashMap<>();
        problems.forEach((field, message) -> fields.put(field, texts.say(message)));
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
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, texts.get("document.api." + what + ".detail"));
        problem.setTitle(texts.get("document.api." + what + ".title"));
        return problem;
    }

    private static ResponseEntity<?> answer(HttpStatus status, ProblemDetail problem) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
