package se.handslag.reading.clauses;

/** The beginning of an agreement, for examples that need one above them. */
final class Agreements {

    static final String ABOVE = """
            Idéburet offentligt partnerskap

            Parter

            Alskogs kommun, org.nr 212000-0000
            Kvarnföreningen, org.nr 802400-0000

            Bakgrund

            Kvarnen har stått tom sedan bäcken dämdes, och många vill ge den nytt liv.
            Parterna har därför kommit överens om det som står här.

            """;

    private Agreements() {}
}
