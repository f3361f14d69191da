package se.handslag.agreement.terms.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.agreement.terms.FindingKind.REPLACED_LAW;
import static se.handslag.agreement.terms.rules.AgreementFixture.anAgreement;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.DocumentTerm.Dated;
import se.handslag.agreement.terms.ReferenceTerm.Law;

class ReplacedLawTest {
    @Test
    void anOldLawInANewTextIsToldAndItsNumberProposed() {
        AgreementFixture agreement = anAgreement()
                .running("2026-01-01", "2027-12-31")
                .with("socialtjänstlagen (2001:453)", source -> new Law(source, "socialtjänstlagen", "2001:453"));

        assertThat(Said.of(REPLACED_LAW, agreement))
                .containsExactly("socialtjänstlagen (2001:453) ersattes 1 juli 2025 av socialtjänstlagen (2025:400)");
        assertThat(Said.proposed(REPLACED_LAW, agreement)).contains("2025:400");
    }

    @Test
    void aSectionOfAnOldLawHasToBeFoundAnewByAPerson() {
        AgreementFixture agreement = anAgreement()
                .with(
                        "5 kap. 4 § socialtjänstlagen (2001:453)",
                        source -> new Law(source, "socialtjänstlagen", "2001:453"));

        assertThat(Said.proposed(REPLACED_LAW, agreement)).isEmpty();
    }

    @Test
    void aLawNamedWithoutItsNumberIsTheOneOfItsDay() {
        AgreementFixture agreement = anAgreement()
                .with("2026-02-01", source -> new Dated(source, LocalDate.parse("2026-02-01")))
                .with("socialtjänstlagen", source -> new Law(source, "socialtjänstlagen", null))
                .with(
                        "offentlighets- och sekretesslagen",
                        source -> new Law(source, "offentlighets- och sekretesslagen", null));

        assertThat(Said.of(REPLACED_LAW, agreement)).isEmpty();
    }

    @Test
    void everyReplacementNamesWhatItReplacesAndComesAfterIt() {
        assertThat(Replacement.all()).hasSizeGreaterThan(20).allSatisfy(replacement -> {
            assertThat(replacement.isNamed(replacement.name())).isTrue();
            assertThat(replacement.from().getYear())
                    .isGreaterThanOrEqualTo(Integer.parseInt(replacement.number(), 0, 4, 10));
        });
    }

    @Test
    void everyReplacementSaysWhereItWasReadOrThatItHasToBeChecked() {
        assertThat(Replacement.all())
                .allSatisfy(replacement -> assertThat(replacement.where()).isNotBlank())
                .filteredOn(Replacement::read)
                .allSatisfy(replacement -> assertThat(replacement.where()).containsAnyOf("SFS ", ".se/", ".org/"));
    }

    @Test
    void aReplacementThatNobodyHasReadIsToldToBeChecked() {
        AgreementFixture agreement = anAgreement()
                .with(
                        "lagen (1992:1528) om offentlig upphandling",
                        source -> new Law(source, "lagen om offentlig upphandling", "1992:1528"));

        assertThat(Said.of(REPLACED_LAW, agreement))
                .containsExactly("lagen om offentlig upphandling (1992:1528) ersattes 1 januari 2008 av"
                        + " lagen om offentlig upphandling (2007:1091) (kontrollera)");
    }

    @Test
    void aLawThatIsGoneWithItsNameIsAlwaysTold() {
        AgreementFixture agreement =
                anAgreement().with("personuppgiftslagen", source -> new Law(source, "personuppgiftslagen", null));

        assertThat(Said.of(REPLACED_LAW, agreement))
                .containsExactly("personuppgiftslagen (1998:204) ersattes 25 maj 2018 av"
                        + " EU:s dataskyddsförordning (2016/679)");
    }
}
