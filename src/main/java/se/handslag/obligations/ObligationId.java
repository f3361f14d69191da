package se.handslag.obligations;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identity of a derived obligation: the same terms give the same ids however often they are derived, so that what is
 * met stays met.
 *
 * @param source the document that says it, as the hash of its bytes
 * @param term the term within the source, by its place: "p2.1834", with "+2" for the second of its kind in one place
 * @param occurrence which of the things that the term brings about: "followUp.2018-T1"
 */
public record ObligationId(String source, String term, String occurrence) implements Comparable<ObligationId> {

    private static final String PART = "([^\\s/]+)";
    private static final Pattern STORED = Pattern.compile(PART + "/" + PART + "/" + PART);
    private static final Pattern SOUND = Pattern.compile(PART);

    public ObligationId {
        if (!isSound(source) || !isSound(term) || !isSound(occurrence)) {
            throw new IllegalArgumentException("Not the parts of an id: " + source + ", " + term + ", " + occurrence);
        }
    }

    /** The id as it is stored and exchanged, its three parts with a slash between. */
    public String stored() {
        return source + "/" + term + "/" + occurrence;
    }

    /** The id that has this stored form; empty when nothing has. */
    public static Optional<ObligationId> parse(String stored) {
        Matcher parts = STORED.matcher(stored);
        return parts.matches()
                ? Optional.of(new ObligationId(parts.group(1), parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    private static boolean isSound(String part) {
        return SOUND.matcher(part).matches();
    }

    /** Within one source and term by occurrence, which is the order of the calendar. */
    @Override
    public int compareTo(ObligationId other) {
        int bySource = source.compareTo(other.source);
        int byTerm = bySource == 0 ? term.compareTo(other.term) : bySource;
        return byTerm == 0 ? occurrence.compareTo(other.occurrence) : byTerm;
    }

    @Override
    public String toString() {
        return stored();
    }
}
