package se.handslag.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import se.handslag.reading.binder.Sheets;
import se.handslag.reading.document.Packed;

/** What a coordinator has of a partnership, packed: no two of them hold the same documents. */
final class BinderOnDisk {

    static final String AGREEMENT = """
            Överenskommelse om idéburet offentligt partnerskap

            1. Parter
            Älvhamra kommun genom kultur- och fritidsnämnden, nedan kommunen, och %s, nedan föreningen.

            2. Syfte
            Syftet är att unga ska ha någonstans att vara på kvällarna.

            3. Insatser
            Kommunen bidrar med 400 000 kronor per år.

            4. Utbetalning
            Kommunens bidrag betalas ut halvårsvis i förskott.

            5. Styrgrupp
            Styrgruppen möts fyra gånger per år.

            6. Uppföljning
            Parterna följer upp partnerskapet en gång per år.

            7. Avtalstid
            Överenskommelsen gäller från den 1 januari %d till den 31 december %d.

            8. Uppsägning
            Överenskommelsen kan sägas upp med sex månaders uppsägningstid.

            Exemplar %s
            """;

    private static final String MINUTES = """
            Protokoll styrgruppsmöte

            Datum: 2026-03-04
            Närvarande: Tuomas Rantala, Dilan Åkerby

            § 1 Mötet öppnas
            Tuomas öppnar mötet.
            § 2 Budget
            Budgeten godkänns.

            Exemplar %s
            """;

    private static final String DECISION_PAPER = """
            Tjänsteskrivelse
            Dnr KFN 2026/31

            Idéburet offentligt partnerskap med Kajens vänner

            Förslag till beslut

            Kultur- och fritidsnämnden föreslås besluta
            att ingå idéburet offentligt partnerskap med Kajens vänner för tiden 2026-01-01–2028-12-31, samt
            att avsätta 400 000 kronor per år för ändamålet.

            Ärendet

            Föreningen vill hålla öppet på kvällarna.

            Exemplar %s
            """;

    private BinderOnDisk() {}

    /** Agreement, a budget that says more than it, minutes, contacts and a picture. */
    static FilePayload packed(String association) {
        return zip(packing(association, 2026, 2028)
                .with("Budget 2026.xlsx", budget("Belopp (kr)", 450_000))
                .with("Protokoll mars.txt", MINUTES.formatted(UUID.randomUUID()))
                .with("Kontakter.csv", """
                        Namn;Organisation;Roll;E-post;Telefon
                        Dilan Åkerby;%s;Samordnare;dilan@kompassen.invalid;070-174 06 41
                        """.formatted(association))
                .with("Affisch.jpg", ("\u00ff\u00d8\u00ff\u0000" + UUID.randomUUID()).getBytes(UTF_8)));
    }

    /** Two agreements of the same days, and a budget whose head tells nothing. */
    static FilePayload thatAsks(String association) {
        return zip(packing(association, 2026, 2028)
                .with("Utkast.txt", AGREEMENT.formatted(association, 2026, 2028, UUID.randomUUID()))
                .with("Budget.xlsx", budget("Siffror", 450)));
    }

    /** A proposal for a decision and minutes, and no agreement. */
    static FilePayload withoutAgreement() {
        return zip(new Packed()
                .with("Tjänsteskrivelse.txt", DECISION_PAPER.formatted(UUID.randomUUID()))
                .with("Protokoll mars.txt", MINUTES.formatted(UUID.randomUUID())));
    }

    private static Packed packing(String association, int first, int last) {
        return new Packed()
                .with("Överenskommelse.txt", AGREEMENT.formatted(association, first, last, UUID.randomUUID()));
    }

    private static byte[] budget(String head, int total) {
        return new Sheets("Budget")
                .row("Post", head)
                .row("Lön samordnare", total - 100)
                .row("Material", 100)
                .row("Summa", total)
                .row(UUID.randomUUID().toString())
                .bytes();
    }

    private static FilePayload zip(Packed packed) {
        return new FilePayload("Kompassen.zip", "application/zip", packed.bytes());
    }
}
