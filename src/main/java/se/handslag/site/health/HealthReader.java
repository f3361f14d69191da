package se.handslag.site.health;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.handslag.agreement.terms.rules.Guideline;
import se.handslag.kernel.Texts;
import se.handslag.reading.Reading;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;
import se.handslag.reading.document.Refusal;
import se.handslag.reading.json.JsonWriter;
import se.handslag.reading.kept.Reviewed;
import se.handslag.site.health.Carried.CarriedFile;
import se.handslag.site.health.Checkup.RefusedFile;
import se.handslag.site.review.ReviewJson;
import se.handslag.site.telling.AgreementJson;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.ReadDocuments;
import se.handslag.web.TextRoom;
import se.handslag.web.Workplaces;

/**
 * Opens files and reads them, no more at a time than the machine has processors for: what one file may cost in memory and
 * time is bounded by the reader, and so is then what all cost together.
 */
@Component
class HealthReader {

    /**
     * The longest text that is read here, in UTF-16 units: three hundred dense pages. The reader itself takes more, for
     * whoever runs it on a machine of his own.
     */
    static final int LONGEST_TEXT = 2_000_000;

    private final Documents documents = new Documents();
    private final Workplaces workplaces;
    private final TextRoom room;
    private final Clock clock;

    HealthReader(Workplaces workplaces, TextRoom room, Clock clock) {
        this.workplaces = workplaces;
        this.room = room;
        this.clock = clock;
    }

    /** The text of the file, or why there is none. */
    CarriedFile open(String name, byte[] bytes) {
        return held(new CarriedFile(name, workplaces.inTurn(() -> documents.open(bytes, name))));
    }

    /** The same file, once there is room for its text; a text too long for this place is refused. */
    CarriedFile held(CarriedFile file) {
        long units = file.textUnits();
        if (units > LONGEST_TEXT) {
            return new CarriedFile(file.name(), new Refusal(Refusal.Reason.TOO_MANY_PAGES));
        }
        room.hold((int) units);
        return file;
    }

    /** What the files say, held against the guideline where one is given. */
    Checkup check(Carried carried, @Nullable Guideline guideline, Texts texts) {
        return workplaces.inTurn(() -> checked(carried, guideline, texts));
    }

    /** What the text says, held against the guideline where one is given. */
    ReadDocument read(String name, DocumentText text, @Nullable Guideline guideline, Texts texts) {
        return workplaces.inTurn(() -> read(name, name, text, guideline, texts));
    }

    /** What was read before, as it stands now. */
    Checkup checkup(Reviewed reviewed, Texts texts) {
        ReadDocument document = ReadDocument.of(reviewed.fileName(), reviewed.reading(), texts);
        return new Checkup(List.of(document), List.of(), null, List.of(), LocalDate.now(clock));
    }

    /** What was read, as JSON. */
    String json(ReadDocument document, Texts texts) {
        return workplaces.inTurn(() -> AgreementJson.oneLine(document, texts));
    }

    /** What stands now of a reading that people review, and what they have said of it, as JSON. */
    String json(Reviewed reviewed, Texts texts) {
        ReadDocument document = ReadDocument.of(reviewed.fileName(), reviewed.reading(), texts);
        return workplaces.inTurn(() -> JsonWriter.oneLine(
                AgreementJson.object(document, texts).put("review", new ReviewJson(texts).of(reviewed))));
    }

    private Checkup checked(Carried carried, @Nullable Guideline guideline, Texts texts) {
        List<ReadDocument> read = new ArrayList<>();
        List<RefusedFile> refused = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (CarriedFile file : carried.files()) {
            switch (file.opening()) {
                case DocumentText text -> {
                    int time = times.merge(file.name(), 1, Integer::sum);
                    String place = time == 1 ? file.name() : file.name() + " (" + time + ")";
                    read.add(read(file.name(), place, text, guideline, texts));
                }
                case Refusal refusal -> refused.add(new RefusedFile(file.name(), refusal));
            }
        }
        return new Checkup(read, refused, guideline, ReadDocuments.across(read), LocalDate.now(clock));
    }

    private static ReadDocument read(
            String name, String place, DocumentText text, @Nullable Guideline guideline, Texts texts) {
        Reading reading = ReadDocuments.read(text, guideline);
        return new ReadDocument(name, place, reading, ReadDocuments.duties(reading, texts));
    }
}
