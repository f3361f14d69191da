package se.handslag.agreement.terms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is in it, who signs, who answers. */
public sealed interface PartyTerm extends Term {

    /** The three sectors of society that may meet in an agreement. */
    enum Sector {
        PUBLIC,
        CIVIL,
        PRIVATE
    }

    /**
     * An organisation that enters the agreement.
     *
     * @param name as the text names it where it introduces its parties
     * @param organisationNumber as written, right or wrong; null where none is given
     * @param board the board that enters on behalf of a public body; null where none is named
     * @param spellings every other way in which the text writes the name, each once, in order
     */
    record Party(
            Source source,
            String name,
            Sector sector,
            @Nullable Cited<String> organisationNumber,
            @Nullable String board,
            List<Cited<String>> spellings)
            implements PartyTerm {}

    /** Somebody who signs, with title and party as far as the text gives them. */
    record Signatory(
            Source source,
            String name,
            @Nullable String title,
            @Nullable String party) implements PartyTerm {}

    /**
     * The place for the date of signing.
     *
     * @param words what stands there: "2018-03-01", "2019-xx-xx", "den ___ 2024"
     * @param date null where the date is left open
     */
    record SigningDate(
            Source source, String words, @Nullable LocalDate date) implements PartyTerm {}

    /** A line for a signature under which no name stands. */
    record OpenSignature(Source source, @Nullable String party) implements PartyTerm {}

    /** Whom to turn to: a function ("planeringsledare"), the person who holds it, or both. */
    record Contact(
            Source source,
            @Nullable String function,
            @Nullable String holder,
            @Nullable String party) implements PartyTerm {}

    /** A body of a party that decides about the agreement or answers for it day by day. */
    record Responsible(
            Source source, Role role, String body, @Nullable String holder) implements PartyTerm {

        /** What the body does. */
        public enum Role {
            DECIDES,
            ADMINISTERS
        }
    }
}
