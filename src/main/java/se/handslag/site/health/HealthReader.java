package se.handslag.site.health;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.handslag.agreement.terms.rules.Guideline;
import se.handslag.kernel.Texts;
import se.handslag.reading.Reading;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;
import se.handslag.reading.document.Refusal;
import se.handslag.site.health.Carried.CarriedFile;
import se.handslag.site.health.Checkup.RefusedFile;
import se.handslag.site.telling.AgreementJson;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.ReadDocuments;
import se.handslag.web.NotTaken;

/**
 * Opens files and reads them, no more at a time than the machine has processors for: what one file may cost in memory and
 * time is bounded by the reader, and so is then what all cost together.
 */
@Component
class HealthReader {

    private static final int WAIT_SECONDS = 30;

    private final Documents documents = new Documents();
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final Clock clock;

    HealthReader(Clock clock) {
        this.clock = clock;
    }

    /** The text of the file, or why there is none. */
    CarriedFile open(String name, byte[] bytes) {
        return inTurn(() -> new CarriedFile(name, documents.open(bytes, name)));
    }

    /** What the files say, held against the guideline where one is given. */
    Checkup check(Carried carried, @Nullable Guideline guideline, Texts texts) {
        return inTurn(() -> checked(carried, guideline, texts));
    }

    /** What the text says as JSON, held against the guideline of that id where one is given. */
    String json(DocumentText document, @Nullable String guideline, Texts texts) {
        Guideline named = guideline == null ? null : Guideline.withId(guideline).orElse(null);
        return inTurn(() -> AgreementJson.oneLine(ReadDocuments.read(document, named), texts));
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
                    Reading reading = ReadDocuments.read(text, guideline);
                    read.add(new ReadDocument(file.name(), place, reading, ReadDocuments.duties(reading, texts)));
                }
                case Refusal refusal -> refused.add(new RefusedFile(file.name(), refusal));
            }
        }
        return new Checkup(read, refused, guideline, ReadDocuments.across(read), LocalDate.now(clock));
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new NotTaken(NotTaken.Reason.BUSY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotTaken(NotTaken.Reason.BUSY);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
