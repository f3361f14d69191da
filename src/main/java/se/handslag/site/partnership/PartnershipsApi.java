package se.handslag.site.partnership;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.kernel.Language;
import se.handslag.partnership.ListQuery;
import se.handslag.partnership.Partnerships;
import se.handslag.web.Pages;

/** Gives programs the partnerships of the organisation they speak for; the same methods as the pages'. */
@RestController
class PartnershipsApi {

    private static final String PATH = "/api/partnerships";
    private static final int MOST_PAGES = 1_000_000;

    private final Partnerships partnerships;
    private final PartnershipAnswers answers;
    private final Pages pages;
    private final Clock clock;

    PartnershipsApi(Partnerships partnerships, PartnershipAnswers answers, Pages pages, Clock clock) {
        this.partnerships = partnerships;
        this.answers = answers;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * A part of the list.
     *
     * @param page which part, from 1
     * @param size how many in a part, 1–100
     */
    @Needs(Right.LOOK)
    @GetMapping(PATH)
    ResponseEntity<byte[]> list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(defaultValue = "") String course,
            @RequestParam(defaultValue = "lastDay") String sort,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        boolean known = course.isEmpty() || ListQuery.Course.of(course).isPresent();
        if (!known
                || ListQuery.Sort.of(sort).isEmpty()
                || page < 1
                || page > MOST_PAGES
                || size < 1
                || size > ListQuery.MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        ListQuery query = new ListQuery(
                words,
                ListQuery.Course.of(course).orElse(null),
                ListQuery.Sort.of(sort).orElseThrow(),
                (page - 1) * size,
                size);
        String json =
                new PartnershipJson(pages.texts(Language.SWEDISH), LocalDate.now(clock)).of(partnerships.list(query));
        return answer(ResponseEntity.ok(), json.getBytes(StandardCharsets.UTF_8));
    }

    /** One partnership; its entity tag is another as soon as anything in it is. */
    @Needs(Right.LOOK)
    @GetMapping(PATH + "/{id}")
    ResponseEntity<byte[]> find(@PathVariable UUID id) {
        PartnershipAnswers.Answer found =
                answers.of(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return answer(ResponseEntity.ok().eTag(found.tag()), found.json());
    }

    private static ResponseEntity<byte[]> answer(ResponseEntity.BodyBuilder answer, byte[] json) {
        return answer.contentType(MediaType.APPLICATION_JSON).body(json);
    }
}
