package se.handslag.site.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import se.handslag.identity.Entrance;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.kernel.Language;
import se.handslag.obligations.kept.Done;
import se.handslag.obligations.kept.KeptObligation;
import se.handslag.obligations.kept.Marked;
import se.handslag.obligations.kept.NewDuty;
import se.handslag.obligations.kept.Standing;
import se.handslag.obligations.kept.TypedDecision;
import se.handslag.obligations.kept.TypedDone;
import se.handslag.obligations.kept.TypedDuty;
import se.handslag.platform.Ids;
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

    /**
     * What is said of one.
     *
     * @param standing how it stands from now on
     * @param metOn the day it was done, where it is met
     * @param evidence what shows that
     * @param day the new day, where one was decided
     * @param reference where the decision stands
     * @param decidedOn when it was taken
     * @param andLater whether those that come later by the same words are waived too
     */
    record Sent(
            @Nullable String standing,
            @Nullable String metOn,
            @Nullable String evidence,
            @Nullable String day,
            @Nullable String reference,
            @Nullable String decidedOn,
            @Nullable Boolean andLater) {

        boolean isDecision() {
            return Standing.WAIVED.code().equals(standing) || day != null;
        }

        Map<String, String> decision() {
            return Map.of(
                    TypedDuty.REFERENCE, text(reference),
                    TypedDuty.DECIDED_ON, text(decidedOn),
                    TypedDuty.DAY, text(day),
                    TypedDecision.WAIVED,
                            Boolean.toString(Standing.WAIVED.code().equals(standing)));
        }
    }

    /** What is to be done beside the agreement; the decision only where there is one. */
    record Added(
            @Nullable String kind,
            @Nullable String words,
            @Nullable String who,
            @Nullable String day,
            @Nullable String reference,
            @Nullable String decidedOn) {

        Map<String, String> typed() {
            return Map.of(
                    TypedDuty.KIND, text(kind),
                    TypedDuty.WORDS, text(words),
                    TypedDuty.WHO, text(who),
                    TypedDuty.DAY, text(day),
                    TypedDuty.REFERENCE, text(reference),
                    TypedDuty.DECIDED_ON, text(decidedOn));
        }
    }

    /** All that is dated or waits for something, in the order of the calendar. */
    @Needs(Right.LOOK)
    @GetMapping(PARTNERSHIP + "/obligations")
    ResponseEntity<?> obligations(@PathVariable UUID id) {
        return list(id, opened -> json(opened).of(opened.obligations()));
    }

    /** What stands for as long as the agreement does. */
    @Needs(Right.LOOK)
    @GetMapping(PARTNERSHIP + "/commitments")
    ResponseEntity<?> commitments(@PathVariable UUID id) {
        return list(
                id,
                opened -> opened.commitments().stream()
                        .map(PartnershipJson::commitment)
                        .toList());
    }

    /** What is aimed at, with a measure or without. */
    @Needs(Right.LOOK)
    @GetMapping(PARTNERSHIP + "/goals")
    ResponseEntity<?> goals(@PathVariable UUID id) {
        return list(
                id,
                opened -> PartnershipModel.goals(opened.agreement().terms())
                        .map(PromiseJson::goal)
                        .toList());
    }

    /** One obligation; its revision is the entity tag. */
    @Needs(Right.LOOK)
    @GetMapping(OBLIGATION)
    ResponseEntity<?> obligation(@PathVariable UUID id, @PathVariable UUID key) {
        return desk.open(id)
                .<ResponseEntity<?>>flatMap(opened -> one(opened, key))
                .orElseGet(this::unknown);
    }

    /** Says of the obligation that the asker has seen that it is done or was decided otherwise, or takes that back. */
    @Needs(Right.SAY)
    @PatchMapping(path = OBLIGATION, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> mark(
            @PathVariable UUID id,
            @PathVariable UUID key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestBody Sent sent,
            HttpServletRequest request) {
        Optional<Integer> seen = EntityTag.revision(tag);
        if (seen.isEmpty()) {
            return problems.of(HttpStatus.PRECONDITION_REQUIRED, "seen");
        }
        if (sent.isDecision() && Standing.MET.code().equals(sent.standing())) {
            return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "standing");
        }
        if (sent.isDecision()) {
            return switch (TypedDecision.parse(sent.decision(), today())) {
                case TypedDecision.Wrong wrong -> problems.ofFields(wrong.problems());
                case TypedDecision.Sound sound ->
                    answer(
                            id,
                            key,
                            desk.decide(id, key, sound.decided(), Boolean.TRUE.equals(sent.andLater()), seen.get()));
            };
        }
        if (Standing.OPEN.code().equals(sent.standing())) {
            return answer(id, key, desk.openAgain(id, key, seen.get()));
        }
        if (!Standing.MET.code().equals(sent.standing())) {
            return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "standing");
        }
        return switch (TypedDone.parse(text(sent.metOn()), text(sent.evidence()), today())) {
            case TypedDone.Wrong wrong -> problems.ofFields(wrong.problems());
            case Done done ->
                answer(
                        id,
                        key,
                        desk.meet(id, key, done.by(Entrance.required(request).called()), seen.get()));
        };
    }

    /**
     * Notes something that is to be done beside the agreement.
     *
     * @param once what tells one request from another: sent again with the same, it is noted once
     */
    @Needs(Right.SAY)
    @PostMapping(path = PARTNERSHIP + "/obligations", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> add(
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID once,
            @RequestBody Added added) {
        List<String> parties = desk.partiesOf(id);
        if (parties.isEmpty()) {
            return unknown();
        }
        return switch (TypedDuty.parse(added.typed(), parties, today())) {
            case TypedDuty.Wrong wrong -> problems.ofFields(wrong.problems());
            case NewDuty duty ->
                switch (desk.add(id, once == null ? Ids.next() : once, duty, today())) {
                    case Marked.Noted(KeptObligation kept) ->
                        ResponseEntity.created(URI.create("/api/partnerships/" + id + "/obligations/" + kept.id()))
                                .eTag(Integer.toString(kept.revision()))
                                .build();
                    case Marked.ChangedMeanwhile _ -> problems.of(HttpStatus.CONFLICT, "again");
                    case Marked.Unknown _ -> unknown();
                };
        };
    }

    /** Takes away what was noted so. */
    @Needs(Right.SAY)
    @DeleteMapping(OBLIGATION)
    ResponseEntity<?> takeAway(
            @PathVariable UUID id,
            @PathVariable UUID key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag) {
        Optional<Integer> seen = EntityTag.revision(tag);
        if (seen.isEmpty()) {
            return problems.of(HttpStatus.PRECONDITION_REQUIRED, "seen");
        }
        return switch (desk.takeAway(id, key, seen.get(), today())) {
            case Marked.Noted _ -> ResponseEntity.noContent().build();
            case Marked.ChangedMeanwhile _ -> problems.of(HttpStatus.PRECONDITION_FAILED, "changed");
            case Marked.Unknown _ -> unknown();
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
                pages.texts(Language.SWEDISH), opened.agreement().terms().kind(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ResponseEntity<?> unknown() {
        return problems.of(HttpStatus.NOT_FOUND, "unknown");
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
