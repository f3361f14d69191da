package se.handslag.site.search;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.partnership.ListQuery;
import se.handslag.reading.json.JsonWriter;
import se.handslag.reading.kept.search.Asked;

/** Searches for programs; the same method as the page's. */
@RestController
class SearchApi {

    private static final int MOST_PAGES = 1_000_000;

    private final SearchDesk desk;
    private final Clock clock;

    SearchApi(SearchDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * A part of what is found.
     *
     * @param page which part, from 1
     * @param size how many in a part, 1–100
     */
    @Needs(Right.LOOK)
    @GetMapping("/api/search")
    ResponseEntity<byte[]> search(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        boolean isPart = page >= 1 && page <= MOST_PAGES && size >= 1 && size <= ListQuery.MOST;
        if (!isPart || !(Asked.parse(typed) instanceof Asked asked)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        String json =
                JsonWriter.oneLine(new SearchJson(LocalDate.now(clock)).of(desk.look(asked, (page - 1) * size, size)));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.getBytes(StandardCharsets.UTF_8));
    }
}
