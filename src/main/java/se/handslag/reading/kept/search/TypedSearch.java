package se.handslag.reading.kept.search;

/** What somebody has typed to search for: words or a number, or nothing that can be looked for. */
public sealed interface TypedSearch permits Asked, TypedSearch.Nothing, TypedSearch.TooLong {

    /** The most that is looked for, in UTF-16 units. */
    int LONGEST = 100;

    /** No letter and no figure. */
    record Nothing() implements TypedSearch {}

    /** More than {@value #LONGEST} of them. */
    record TooLong() implements TypedSearch {}
}
