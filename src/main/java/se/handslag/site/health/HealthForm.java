package se.handslag.site.health;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.handslag.agreement.terms.rules.Guideline;
import se.handslag.reading.document.Refusal;
import se.handslag.reading.document.Refusal.Reason;
import se.handslag.site.health.Carried.CarriedFile;
import se.handslag.web.Part;
import se.handslag.web.Seal;
import se.handslag.web.SentForm;

/** Takes in what the pages of Avtalshälsa send: files, what an earlier page carried, and what somebody chose on it. */
@Component
class HealthForm {

    /** How much text a page may carry, in UTF-16 units: sixty agreements of thirty dense pages. */
    static final long MOST_TEXT = 4_000_000;

    /** What a text comes to at most when it is sealed: a letter of ours has two bytes at most, and most have one. */
    private static final long MOST_UNPACKED = 2 * MOST_TEXT;

    static final String FILE = "file";
    static final String SEALED = "sealed";

    /** The name of a file that the browser did not send, since there were too many. */
    static final String LEFT = "left";

    /** The name of a file that the browser did not send, since it is too large. */
    static final String LARGE = "large";

    /** The name of a file that did not come through. */
    static final String LOST = "lost";

    private final SentForm form;
    private final HealthReader reader;
    private final Seal seal;

    HealthForm(SentForm form, HealthReader reader, Seal seal) {
        this.form = form;
        this.reader = reader;
        this.seal = seal;
    }

    /**
     * What was sent.
     *
     * @param tooMany names of files that were left unread, since there were more than are read at once
     * @param lost names of files that did not come through
     * @param brokenSeal whether something came back that is not ours, or is too old
     * @param choices what was chosen on the page, by the names of its fields
     */
    record Taken(
            Carried carried, List<String> tooMany, List<String> lost, boolean brokenSeal, Map<String, String> choices) {

        /** Whether one file was sent and nothing else, read or unread. */
        boolean isAlone() {
            return carried.files().size() == 1 && tooMany.isEmpty() && lost.isEmpty() && !brokenSeal;
        }

        /** What was chosen there; empty where nothing was. */
        String choice(String name) {
            return choices.getOrDefault(name, "");
        }

        /** The guideline that was chosen; null where none was, or one that nobody knows. */
        @Nullable
        Guideline guideline() {
            return Guideline.withId(choice("guideline")).orElse(null);
        }

        /** Which of the documents was chosen, from 0; empty where none was. */
        Optional<Integer> document() {
            String chosen = choice("document");
            return chosen.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(chosen)) : Optional.empty();
        }
    }

    /** Reads all of it; each file is read as soon as it has come, and forgotten before the next. */
    Taken take(HttpServletRequest request) {
        Taking taking = new Taking();
        form.read(request, taking::take);
        return new Taken(
                new Carried(taking.files), taking.tooMany, taking.lost, taking.brokenSeal, Map.copyOf(taking.choices));
    }

    /** What a page is to carry, sealed. */
    String sealed(Carried carried) {
        return seal.close(carried.toBytes());
    }

    private final class Taking {

        private final List<CarriedFile> files = new ArrayList<>();
        private final List<String> tooMany = new ArrayList<>();
        private final List<String> lost = new ArrayList<>();
        private final Map<String, String> choices = new HashMap<>();
        private long textUnits;
        private long unpacked;
        private boolean brokenSeal;

        void take(Part part) {
            switch (part) {
                case Part.File file -> {
                    if (files.size() < SentForm.MOST_FILES) {
                        add(reader.open(file.fileName(), file.bytes()));
                    } else {
                        tooMany.add(file.fileName());
                    }
                }
                case Part.TooLargeFile file -> add(new CarriedFile(file.fileName(), new Refusal(Reason.TOO_LARGE)));
                case Part.Field field -> takeField(field);
            }
        }

        private void takeField(Part.Field field) {
            switch (field.name()) {
                case SEALED -> {
                    Optional<byte[]> opened = seal.open(field.value(), MOST_UNPACKED - unpacked);
                    brokenSeal |= opened.isEmpty();
                    opened.ifPresent(this::takeCarried);
                }
                case LEFT -> tooMany.add(field.value());
                case LARGE -> add(new CarriedFile(field.value(), new Refusal(Reason.TOO_LARGE)));
                case LOST -> lost.add(field.value());
                default -> choices.put(field.name(), field.value());
            }
        }

        private void takeCarried(byte[] bytes) {
            unpacked += bytes.length;
            for (CarriedFile file : Carried.of(bytes).files()) {
                add(reader.held(file));
            }
        }

        private void add(CarriedFile file) {
            if (files.size() < SentForm.MOST_FILES && textUnits + file.textUnits() <= MOST_TEXT) {
                files.add(file);
                textUnits += file.textUnits();
            } else {
                tooMany.add(file.name());
            }
        }
    }
}
