package se.handslag.site.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.handslag.partnership.PartnershipListed;
import se.handslag.reading.json.JsonObject;
import se.handslag.reading.kept.search.FoundPassage;
import se.handslag.reading.kept.search.MarkedText;

/** What was found, for programs. */
record SearchJson(LocalDate today) {

    JsonObject of(SearchDesk.Found found) {
        return new JsonObject()
                .put("items", found.hits().items().stream().map(this::item).toList())
                .put("total", found.hits().total())
                .put("alike", found.alike());
    }

    private JsonObject item(SearchDesk.Hit hit) {
        PartnershipListed partnership = hit.partnership();
        return new JsonObject()
                .put("partnership", partnership.id().toString())
                .put("name", partnership.name())
                .put("phase", partnership.phase(today).code())
                .put("numbered", hit.numbered())
                .put(
                        "passages",
                        hit.passages().stream().map(SearchJson::passage).toList());
    }

    private static JsonObject passage(FoundPassage passage) {
        return new JsonObject()
                .put("agreement", passage.agreement())
                .put("page", passage.page())
                .put("heading", passage.heading())
                .put("language", passage.language().code())
                .put("words", passage.words().text())
                .put("marks", marks(passage.words()));
    }

    /** Where in the words stands what was looked for: half-open, in UTF-16 units. */
    private static List<JsonObject> marks(MarkedText words) {
        List<JsonObject> marks = new ArrayList<>();
        int at = 0;
        for (MarkedText.Stretch stretch : words.stretches()) {
            int end = at + stretch.text().length();
            if (stretch.found()) {
                marks.add(new JsonObject().put("start", at).put("end", end));
            }
            at = end;
        }
        return marks;
    }
}
