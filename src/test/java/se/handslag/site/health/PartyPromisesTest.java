package se.handslag.site.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.kernel.Citation;
import se.handslag.reading.WrittenAgreement;
import se.handslag.site.health.PartyPromises.Lasting;
import se.handslag.site.health.PartyPromises.Promiser;
import se.handslag.site.parts.Refs;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.ReadDocuments;

class PartyPromisesTest {

    @Test
    void whatHasNoDayDoesNotStandUnderTheHeadingForDays() {
        var document = Read.text(
                "a.txt",
                "Överenskommelse om idéburet offentligt partnerskap mellan Åby kommun och Föreningen Grannar",
                "",
                "Överenskommelsen gäller 2026-01-01 – 2027-12-31.",
                "",
                "Utvärdering ska ske löpande.");

        assertThat(promisers(document))
                .flatExtracting(Promiser::dated)
                .extracting(PartyPromises.Dated::what)
                .noneMatch(what -> what.startsWith("Utvärdering"));
        assertThat(promisers(document))
                .flatExtracting(Promiser::waiting)
                .extracting(Lasting::words)
                .contains("Utvärdering. Texten säger inte hur ofta eller när");
    }

    @Test
    void moneyIsPromisedWithItsSumThoughNoDayOfPaymentIsSaid() {
        var document = Read.text(
                "a.txt",
                "Överenskommelse om idéburet offentligt partnerskap mellan Åby kommun och Föreningen Grannar",
                "",
                "Överenskommelsen gäller 2026-01-01 – 2027-12-31.",
                "",
                "Åby kommun bidrar med 500 000 kr per år.",
                "",
                "Ett eventuellt överskott ska användas för samma ändamål.");

        assertThat(promisers(document))
                .filteredOn(promiser -> promiser.name().equals("Åby kommun"))
                .flatExtracting(Promiser::waiting)
                .extracting(lasting -> lasting.words().replace('\u00a0', ' '))
                .contains("kontant 500 000 kr per år, betalningsdag står inte i avtalet");
        assertThat(promisers(document))
                .flatExtracting(Promiser::waiting)
                .extracting(Lasting::words)
                .anyMatch(words -> words.startsWith("Överskott: "))
                .noneMatch(words -> words.contains("Slutredovisning"));
    }

    @Test
    void whatIsPaidIsToldWithSumAndRhythm() {
        var document = Read.text(
                "a.txt",
                "Överenskommelse om idéburet offentligt partnerskap mellan Åby kommun och Föreningen Grannar",
                "",
                "Överenskommelsen gäller 2026-01-01 – 2027-12-31.",
                "",
                "Åby kommun bidrar med 400 000 kr per år.",
                "",
                "Medlen betalas ut kvartalsvis i förskott.");

        assertThat(promisers(document))
                .flatExtracting(Promiser::dated)
                .extracting(dated -> dated.what().replace('\u00a0', ' '))
                .contains("Utbetalning 100 000 kr, kvartalsvis");
    }

    @Test
    void thePartiesTogetherAreOneBlockHoweverTheyAreCalled() {
        var text = WrittenAgreement.ofPages("Avtal. 2026-01-01 till 2026-12-31. Parterna beslutar senast 2026-11-30.");
        var reading = text.says(
                        new DurationTerm.Period(
                                text.said("2026-01-01 till 2026-12-31"),
                                text.cited(LocalDate.of(2026, 1, 1), "2026-01-01"),
                                text.cited(LocalDate.of(2026, 12, 31), "2026-12-31"),
                                List.of()),
                        new DurationTerm.Extension(
                                text.said("Parterna beslutar senast 2026-11-30"),
                                DurationTerm.Extension.Kind.DECISION,
                                12,
                                LocalDate.of(2026, 11, 30),
                                null,
                                "parterna"))
                .read();
        var document = new ReadDocument("a.txt", "a.txt", reading, ReadDocuments.duties(reading, Read.SWEDISH));

        assertThat(promisers(document)).extracting(Promiser::name).containsExactly("Alla parter");
    }

    private static List<Promiser> promisers(ReadDocument document) {
        return PartyPromises.of(document, Read.TODAY, refs(document), Read.SPEECH)
                .parties();
    }

    private static Refs refs(ReadDocument document) {
        List<Citation> places = new ArrayList<>();
        document.reading()
                .terms()
                .terms()
                .forEach(term -> places.add(term.source().citation()));
        document.duties()
                .derived()
                .obligations()
                .forEach(one -> places.add(one.clause().orElseThrow()));
        document.duties().deadlines().forEach(line -> places.add(line.clause()));
        return Refs.of(document.reading().document(), places, document.reading().findings());
    }
}
