package se.handslag.site.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.kernel.Citation;
import se.handslag.reading.document.DocumentText;

/**
 * The numbers by which values and the words behind them point at each other: every cited place of a document has one, in the
 * order of the text.
 */
public final class Refs {

    private static final Comparator<Citation> BY_PLACE = Comparator.comparingInt(Citation::page)
            .thenComparingInt(Citation::start)
            .thenComparingInt(Citation::end);

    /** More places than these no agreement has; a text made to have more is shown without the others' marks. */
    private static final int MOST = 2000;

    private final Map<Citation, Integer> numbers = new LinkedHashMap<>();
    private final Set<Citation> wrong = new HashSet<>();
    private final Map<Integer, String> targets = new HashMap<>();

    /**
     * Numbers the places in that document; one elsewhere, where a value was typed in, has no number.
     *
     * @param findings their places have numbers too
     */
    public static Refs of(DocumentText document, Collection<Citation> places, List<Finding> findings) {
        Refs refs = new Refs();
        Set<Citation> all = new HashSet<>(places);
        for (Finding finding : findings) {
            all.addAll(finding.places());
            if (finding.kind().grade() != Grade.NOTE) {
                refs.wrong.addAll(finding.places());
            }
        }
        all.removeIf(place -> !document.holds(place));
        all.stream().sorted(BY_PLACE).limit(MOST).forEach(place -> refs.numbers.put(place, refs.numbers.size() + 1));
        return refs;
    }

    /** The place as a mark that a value shows. */
    public Mark mark(Citation place) {
        return new Mark(numbers.getOrDefault(place, 0), place.page(), wrong.contains(place));
    }

    /** All places in the order of the text. */
    public List<Citation> places() {
        return new ArrayList<>(numbers.keySet());
    }

    /** Says that the value or finding with that id tells what stands at the place; the first that says so is jumped to. */
    public void target(Citation place, String id) {
        Optional.ofNullable(numbers.get(place)).ifPresent(number -> targets.putIfAbsent(number, id));
    }

    /** The id to jump to from the words; that of the words themselves where nothing tells them. */
    public String targetOf(int number) {
        return targets.getOrDefault(number, "k" + number);
    }

    /**
     * A number that leads to a place in the source.
     *
     * @param number from 1; 0 where the place has none
     * @param page the page of the document, from 1
     * @param wrong whether an error or warning is about it
     */
    public record Mark(int number, int page, boolean wrong) {

        /** Of what stands nowhere. */
        public static final Mark NONE = new Mark(0, 1, false);

        /** Whether there is a place that it leads to. */
        public boolean isSomewhere() {
            return number > 0;
        }
    }
}
