package se.handslag.reading.binder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.Cited;
import se.handslag.kernel.Citation;

/**
 * What is certain of a meeting's minutes.
 *
 * @param date the day of the meeting; empty where the head tells none
 * @param items the numbered paragraphs, in order; empty where they have no numbers
 * @param present names of those who were there, as written, in order; empty where no list of them was found
 */
public record Minutes(Optional<Cited<LocalDate>> date, List<Item> items, List<Cited<String>> present) {

    public Minutes {
        items = List.copyOf(items);
        present = List.copyOf(present);
    }

    /**
     * A numbered paragraph.
     *
     * @param number as written, without the sign: "12", "12 a"
     * @param heading what stands after the number; empty where nothing does
     * @param text the lines below, joined by line ends; empty where there are none
     * @param citation from the number to the end of the paragraph on its first page
     */
    public record Item(String number, String heading, String text, Citation citation) {}
}
