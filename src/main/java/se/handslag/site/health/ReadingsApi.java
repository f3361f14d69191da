package se.handslag.site.health;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.handslag.agreement.terms.rules.Guideline;
import se.handslag.identity.Entrance;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Refusal;
import se.handslag.reading.document.Refusal.Reason;
import se.handslag.reading.kept.KeptReadings;
import se.handslag.reading.kept.Reviewed;
import se.handslag.reading.kept.Reviews;
import se.handslag.site.health.Carried.CarriedFile;
import se.handslag.site.telling.ReadDocument;
import se.handslag.web.Pages;
import se.handslag.web.Part;
import se.handslag.web.Problems;
import se.handslag.web.SentForm;

/**
 * Reads one agreement for a program, and keeps it for one that has shown for whom it acts. It is described, for
 * {@code /v3/api-docs}, in {@code site/takeaway/api.json}; what is not taken in at all is told by the kit of pages.
 */
@RestController
class ReadingsApi {

    static final String PATH = "/api/readings";

    private static final String LANGUAGE = "lang";
    private static final String GUIDELINE = "guideline";

    private final SentForm form;
    private final HealthReader reader;
    private final Pages pages;
    private final KeptReadings kept;
    private final Reviews reviews;

    ReadingsApi(SentForm form, HealthReader reader, Pages pages, KeptReadings kept, Reviews reviews) {
        this.form = form;
        this.reader = reader;
        this.pages = pages;
        this.kept = kept;
        this.reviews = reviews;
    }

    @Needs(Right.BRING)
    @PostMapping(PATH)
    ResponseEntity<?> read(HttpServletRequest request) {
        if (!isForm(request)) {
            return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "noForm", pages.texts(Language.SWEDISH));
        }
        Sent sent = new Sent(Entrance.who(request).isPresent());
        sent.choose(LANGUAGE, request.getParameter(LANGUAGE));
        sent.choose(GUIDELINE, request.getParameter(GUIDELINE));
        if (sent.isUnderstood()) {
            form.read(request, sent::take);
        }
        return answer(sent);
    }

    private ResponseEntity<?> answer(Sent sent) {
        Language language = sent.language().orElse(null);
        Texts texts = pages.texts(language == null ? Language.SWEDISH : language);
        if (language == null) {
            return problem(HttpStatus.BAD_REQUEST, "unknownLanguage", texts);
        }
        if (!sent.isUnderstood()) {
            return problem(HttpStatus.BAD_REQUEST, "unknownGuideline", texts);
        }
        if (sent.files.size() != 1) {
            return problem(HttpStatus.BAD_REQUEST, sent.files.isEmpty() ? "noFile" : "manyFiles", texts);
        }
        return answer(sent.files.getFirst(), sent.content, sent.guideline().orElse(null), texts);
    }

    private ResponseEntity<?> answer(
            CarriedFile file, byte @Nullable [] content, @Nullable Guideline guideline, Texts texts) {
        return switch (file.opening()) {
            case DocumentText document -> answer(reader.read(file.name(), document, guideline, texts), content, texts);
            case Refusal refusal -> refused(refusal, texts);
        };
    }

    /** For a stranger nothing is kept; for whoever has shown a token the document and its reading are, in their space. */
    private ResponseEntity<?> answer(ReadDocument read, byte @Nullable [] content, Texts texts) {
        byte[] json = reader.json(read, texts).getBytes(StandardCharsets.UTF_8);
        ResponseEntity.BodyBuilder answer = content == null
                ? ResponseEntity.ok()
                : ResponseEntity.created(URI.create(PATH + "/" + kept.keep(read.name(), content, read.reading())));
        return answer.contentType(MediaType.APPLICATION_JSON).body(json);
    }

    /** What was kept, as it stands now, and what has been said of it; its revision is the entity tag. */
    @Needs(Right.LOOK)
    @GetMapping(PATH + "/{id}")
    ResponseEntity<?> find(@PathVariable UUID id, @RequestParam(name = LANGUAGE, defaultValue = "sv") String language) {
        Optional<Language> known = languageOf(language);
        if (known.isEmpty()) {
            return problem(HttpStatus.BAD_REQUEST, "unknownLanguage", pages.texts(Language.SWEDISH));
        }
        Texts texts = pages.texts(known.get());
        Reviewed found = reviews.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(Integer.toString(found.revision()))
                .body(reader.json(found, texts).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Language> languageOf(String code) {
        return Stream.of(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    private static ResponseEntity<?> refused(Refusal refusal, Texts texts) {
        HttpStatus status =
                refusal.reason() == Reason.TOO_LARGE ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, texts.say(refusal.message()));
        problem.setTitle(texts.get("take.problem.unreadable.title"));
        problem.setProperty("reason", refusal.reason().code());
        return Problems.of(problem);
    }

    private static ResponseEntity<?> problem(HttpStatus status, String what, Texts texts) {
        return new Problems(texts, "take.problem.").of(status, what);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** What came in: files, opened one at a time as they come, and what was chosen. */
    private final class Sent {

        private static final int MOST_FILES = 2;

        private final List<CarriedFile> files = new ArrayList<>();
        private final Map<String, String> choices = new HashMap<>();
        private final boolean toKeep;
        private byte @Nullable [] content;

        Sent(boolean toKeep) {
            this.toKeep = toKeep;
        }

        void take(Part part) {
            switch (part) {
                case Part.File file -> {
                    // One too many is enough to know.
                    if (files.size() < MOST_FILES) {
                        files.add(reader.open(file.fileName(), file.bytes()));
                        content = toKeep ? file.bytes() : null;
                    }
                }
                case Part.TooLargeFile file ->
                    files.add(new CarriedFile(file.fileName(), new Refusal(Reason.TOO_LARGE)));
                case Part.Field field -> choose(field.name(), field.value());
            }
        }

        void choose(String name, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                choices.put(name, value.strip());
            }
        }

        /** Whether the language and the guideline that were chosen, if any, are known. */
        boolean isUnderstood() {
            return language().isPresent() && (guideline().isPresent() || !choices.containsKey(GUIDELINE));
        }

        /** The guideline that was chosen; empty where none was, or one that nobody knows. */
        Optional<Guideline> guideline() {
            return Optional.ofNullable(choices.get(GUIDELINE)).flatMap(Guideline::withId);
        }

        /** Swedish where none was chosen; empty where nobody knows the one that was. */
        Optional<Language> language() {
            return languageOf(choices.getOrDefault(LANGUAGE, Language.SWEDISH.code()));
        }
    }
}
