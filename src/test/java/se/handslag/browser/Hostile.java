package se.handslag.browser;

/** An agreement whose author hopes that somebody's browser obeys it. */
final class Hostile {

    static final String AGREEMENT = """
            Överenskommelse om idéburet offentligt partnerskap <script>alert(1)</script>

            1. Parter
            Norrbo <script>alert(1)</script> kommun, org.nr 212000-0001, och föreningen "><img src=x onerror=alert(1)>
            Hjälpen, org.nr 802000-0009.

            2. Tid
            Överenskommelsen gäller från den 1 januari 2026 till den 31 december 2027.

            3. Pengar
            Kommunen bidrar med 100 000 kr per år <iframe src="javascript:alert(1)"></iframe> {{7*7}} ${7*7} till föreningen.
            Kommunen bidrar med 200 000 kr per år till föreningen.
            """;

    private Hostile() {}
}
