package se.handslag.site.health;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.handslag.agreement.terms.rules.Guideline;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Refusal;
import se.handslag.reading.document.Refusal.Reason;
import se.handslag.site.health.Carried.CarriedFile;
import se.handslag.web.Pages;
import se.handslag.web.Part;
import se.handslag.web.SentForm;

/**
 * Reads one agreement for a program. It is described, for {@code /v3/api-docs}, in {@code site/takeaway/api.json}; what is
 * not taken in at all is told by the kit of pages.
 */
@RestController
class ReadingsApi {

    static final String PATH = "/api/readings";

    private static final String LANGUAGE = "lang";
    private static final String GUIDELINE = "guideline";

    private final SentForm form;
    private final HealthReader reader;
    private final Pages pages;

    ReadingsApi(SentForm form, HealthReader reader, Pages pages) {
        this.form = form;
        this.reader = reader;
        this.pages = pages;
    }

    @PostMapping(PATH)
    ResponseEntity<?> read(HttpServletRequest request) {
        if (!isForm(request)) {
            return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "noForm", pages.texts(Language.SWEDISH));
        }
        Sent sent = new Sent();
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
        return answer(sent.files.getFirst(), sent.guideline().orElse(null), texts);
    }

    private ResponseEntity<?> answer(CarriedFile file, @Nullable Guideline guideline, Texts texts) {
        return switch (file.opening()) {
            case DocumentText document ->
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(reader.json(file.name(), document, guideline, texts)
                                .getBytes(StandardCharsets.UTF_8));
            case Refusal refusal -> refused(refusal, texts);
        };
    }

    private static ResponseEntity<?> refused(Refusal refusal, Texts texts) {
        HttpStatus status =
                refusal.reason() == Reason.TOO_LARGE ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, texts.say(refusal.message()));
        problem.setTitle(texts.get("take.problem.unreadable.title"));
        problem.setProperty("reason", refusal.reason().code());
        return answer(status, problem);
    }

    private static ResponseEntity<?> problem(HttpStatus status, String what, Texts texts) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, texts.get("take.problem." + what + ".detail"));
        problem.setTitle(texts.get("take.problem." + what + ".title"));
        return answer(status, problem);
    }

    private static ResponseEntity<?> answer(HttpStatus status, ProblemDetail problem) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
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

        void take(Part part) {
            switch (part) {
                case Part.File file -> {
                    // One too many is enough to know.
                    if (files.size() < MOST_FILES) {
                        files.add(reader.open(file.fileName(), file.bytes()));
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
            String chosen = choices.getOrDefault(LANGUAGE, Language.SWEDISH.code());
            for (Language language : Language.values()) {
                if (language.code().equals(chosen)) {
                    return Optional.of(language);
                }
            }
            return Optional.empty();
        }
    }
}
