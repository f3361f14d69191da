package se.handslag.site.partnership;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
import se.handslag.kernel.Language;
import se.handslag.obligations.kept.Done;
import se.handslag.obligations.kept.Marked;
import se.handslag.obligations.kept.Standing;
import se.handslag.obligations.kept.TypedDone;
import se.handslag.reading.json.JsonObject;
import se.handslag.reading.json.JsonWriter;
import se.handslag.site.telling.PromiseJson;
import se.handslag.web.EntityTag;
import se.handslag.web.Pages;
import se.handslag.web.Problems;

/** Tells programs what is promised in a partnership, and lets them say what is done; the same methods as the pages'. */
@RestController
class DutiesApi {

    private static final String PARTNERSHIP = "/api/partnerships/{id}";
    private static final String OBLIGATION = PARTNERSHIP + "/obligations/{key}";

    private final PartnershipDesk desk;
    private final Pages pages;
    private final Problems problems;
    private final Clock clock;

    DutiesApi(PartnershipDesk desk, Pages pages, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.problems = new Problems(pages.texts(Language.SWEDISH), "duty.api.");
        this.clock = clock;
    }

    /** How one stands; the day and what shows it only where it is met. */
    record Sent(
            @Nullable String standing,
            @Nullable String metOn,
            @Nullable String evidence) {}

    /** All that is dated or waits for something, in the order of the calendar. */
    @GetMapping(PARTNERSHIP + "/obligations")
    ResponseEntity<?> obligations(@PathVariable UUID id) {
        return list(id, opened -> json(opened).of(opened.obligations()));
    }

    /** What stands for as long as the agreement does. */
    @GetMapping(PARTNERSHIP + "/commitments")
    ResponseEntity<?> commitments(@PathVariable UUID id) {
        return list(
                id,
                opened -> opened.commitments().stream()
                        .map(PartnershipJson::commitment)
                        .toList());
    }

    /** What is aimed at, with a measure or without. */
    @GetMapping(PARTNERSHIP + "/goals")
    ResponseEntity<?> goals(@PathVariable UUID id) {
        return list(
                id,
                opened -> PartnershipModel.goals(opened.agreement().terms())
                        .map(PromiseJson::goal)
                        .toList());
    }

    /** One obligation; its revision is the entity tag. */
    @GetMapping(OBLIGATION)
    ResponseEntity<?> obligation(@PathVariable UUID id, @PathVariable UUID key) {
        return desk.open(id)
                .<ResponseEntity<?>>flatMap(opened -> one(opened, key))
                .orElseGet(this::unknown);
    }

    /** Says that the obligation that the asker has seen is done, or takes that back. */
    @PatchMapping(path = OBLIGATION, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> mark(
            @PathVariable UUID id,
            @PathVariable UUID key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Sent sent) {
        Optional<Integer> seen = EntityTag.revision(tag);
        if (seen.isEmpty()) {
            return problems.of(HttpStatus.PRECONDITION_REQUIRED, "seen");
        }
        if (Standing.OPEN.code().equals(sent.standing())) {
            return answer(id, key, desk.reopen(id, key, seen.get()));
        }
        if (!Standing.MET.code().equals(sent.standing())) {
            return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "standing");
        }
        return switch (TypedDone.parse(text(sent.metOn()), text(sent.evidence()), LocalDate.now(clock))) {
            case TypedDone.Wrong wrong -> problems.ofFields(wrong.problems());
            case Done done -> answer(id, key, desk.meet(id, key, done, seen.get()));
        };
    }

    private ResponseEntity<?> answer(UUID id, UUID key, Marked marked) {
        return switch (marked) {
            case Marked.Noted _ -> obligation(id, key);
            case Marked.ChangedMeanwhile _ -> problems.of(HttpStatus.PRECONDITION_FAILED, "changed");
            case Marked.Unknown _ -> unknown();
        };
    }

    private Optional<ResponseEntity<?>> one(Opened opened, UUID key) {
        return opened.obligations().stream()
                .filter(kept -> kept.id().equals(key))
                .findFirst()
                .map(kept -> ResponseEntity.ok()
                        .eTag(Integer.toString(kept.revision()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(JsonWriter.oneLine(json(opened).of(kept, opened.obligations()))
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private ResponseEntity<?> list(UUID id, Function<Opened, List<JsonObject>> items) {
        return desk.open(id)
                .map(items)
                .<ResponseEntity<?>>map(all -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(JsonWriter.oneLine(
                                        new JsonObject().put("items", all).put("total", all.size()))
                                .getBytes(StandardCharsets.UTF_8)))
                .orElseGet(this::unknown);
    }

    private KeptDutyJson json(Opened opened) {
        return new KeptDutyJson(
                pages.texts(Language.SWEDISH), opened.agreement().terms().kind(), LocalDate.now(clock));
    }

    private ResponseEntity<?> unknown() {
        return problems.of(HttpStatus.NOT_FOUND, "unknown");
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
