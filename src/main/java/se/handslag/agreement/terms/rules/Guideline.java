package se.handslag.agreement.terms.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody asks an agreement to deal with, in the version of a certain day. Guidelines are data; a new version is a
 * new guideline, and an agreement is held against the one it was written under.
 *
 * @param id its name in exchanged data, "uddevalla-2020"
 * @param version the day on which it was adopted or published
 * @param source where it was taken from, in words
 * @param headings what an agreement is to have a part about, in order
 */
public record Guideline(String id, String name, LocalDate version, String source, List<Heading> headings) {

    private static final List<Guideline> ALL = Stream.of("forum-2010", "boras-2016", "skr-2017", "uddevalla-2020")
            .map(Guideline::read)
            .toList();

    public Guideline {
        headings = List.copyOf(headings);
    }

    /**
     * Something that an agreement is to have a part about.
     *
     * @param name as the guideline calls it
     * @param accepted what a heading must say to be about it
     * @param terms the kinds of terms, by their simple names, of which any one shows that the text deals with it
     */
    public record Heading(String name, Pattern accepted, Set<String> terms) {}

    /** All that are known, the oldest first. */
    public static List<Guideline> all() {
        return ALL;
    }

    /** The guideline of that id; empty when there is none. */
    public static Optional<Guideline> withId(String id) {
        return ALL.stream().filter(guideline -> guideline.id().equals(id)).findFirst();
    }

    private static Guideline read(String id) {
        Properties data = Lexicon.properties("guidelines/" + id);
        List<Heading> headings = Lexicon.list(data, "headings").stream()
                .map(heading -> new Heading(
                        Lexicon.value(data, heading + ".name"),
                        Lexicon.ignoringCase(Lexicon.value(data, heading + ".accepted")),
                        Set.copyOf(Lexicon.list(data, heading + ".terms"))))
                .toList();
        return new Guideline(
                id,
                Lexicon.value(data, "name"),
                LocalDate.parse(Lexicon.value(data, "version")),
                Lexicon.value(data, "source"),
                headings);
    }
}
