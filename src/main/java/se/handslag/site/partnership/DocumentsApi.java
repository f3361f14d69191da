package se.handslag.site.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import se.handslag.identity.Entrance;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.kernel.Language;
import se.handslag.reading.json.JsonWriter;
import se.handslag.records.KeptDocument;
import se.handslag.records.Records;
import se.handslag.records.Registered;
import se.handslag.records.Registration;
import se.handslag.records.TypedRegistration;
import se.handslag.site.partnership.RegistrationForm.Typed;
import se.handslag.web.EntityTag;
import se.handslag.web.Pages;
import se.handslag.web.Problems;

/** Lets programs say what a document of their organisation is registered under; the same method as the page's does it. */
@RestController
class DocumentsApi {

    private static final String DOCUMENT = "/api/documents/{id}";

    private final Records records;
    private final Problems problems;

    DocumentsApi(Records records, Pages pages) {
        this.records = records;
        this.problems = new Problems(pages.texts(Language.SWEDISH), "document.api.");
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
    @Needs(Right.LOOK)
    @GetMapping(DOCUMENT)
    ResponseEntity<?> find(@PathVariable UUID id) {
        return records.document(id)
                .<ResponseEntity<?>>map(DocumentsApi::answer)
                .orElseGet(() -> problems.of(HttpStatus.NOT_FOUND, "unknown"));
    }

    /** Registers the document that the asker has seen. */
    @Needs(Right.REGISTER)
    @PatchMapping(path = DOCUMENT, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> register(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Sent sent,
            HttpServletRequest request) {
        Optional<Integer> seen = EntityTag.revision(tag);
        if (seen.isEmpty()) {
            return problems.of(HttpStatus.PRECONDITION_REQUIRED, "seen");
        }
        Optional<KeptDocument> before = records.document(id);
        if (before.isEmpty()) {
            return problems.of(HttpStatus.NOT_FOUND, "unknown");
        }
        Typed typed = sent.in(before.get().registration());
        return switch (TypedRegistration.parse(typed.number(), typed.standing(), typed.since())) {
            case TypedRegistration.Wrong wrong -> problems.ofFields(wrong.problems());
            case Registration wanted ->
                switch (records.register(
                        id,
                        seen.get(),
                        wanted,
                        Entrance.required(request).space().kind())) {
                    case Registered.Noted noted -> answer(noted.document());
                    case Registered.Refused refused -> problems.ofFields(refused.problems());
                    case Registered.ChangedMeanwhile _ -> problems.of(HttpStatus.PRECONDITION_FAILED, "changed");
                    case Registered.Unknown _ -> problems.of(HttpStatus.NOT_FOUND, "unknown");
                };
        };
    }

    private static ResponseEntity<?> answer(KeptDocument document) {
        return ResponseEntity.ok()
                .eTag(Integer.toString(document.revision()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonWriter.oneLine(PartnershipJson.document(document)).getBytes(StandardCharsets.UTF_8));
    }
}
