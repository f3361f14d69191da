package se.handslag.agreement.terms;

import java.time.LocalDate;

/** What a document says of itself. */
public sealed interface DocumentTerm extends Term {

    /** The lines of the heading, joined. */
    record Title(Source source, String text) implements DocumentTerm {}

    /** A heading over a part of the text, without its number. */
    record SectionHeading(Source source, String text) implements DocumentTerm {}

    /** The authority's number for the case, without "Dnr". */
    record DiaryNumber(Source source, String number) implements DocumentTerm {}

    /** The day the document carries in its head, or that of the meeting it is written for; not a signing date. */
    record Dated(Source source, LocalDate date) implements DocumentTerm {}

    /** In how many identical copies it is drawn up, 1 or more. */
    record Copies(Source source, int count) implements DocumentTerm {}
}
