package se.handslag.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.identity.account.NewPassword.Choice;
import se.handslag.identity.account.NewPassword.Why;

class NewPasswordTest {

    private static final List<String> OWN = List.of(
            "Amina Vallberg",
            "amina.vallberg@natthamnen.example",
            "Föreningen Natthamnen",
            "Socialnämnden, Lunda kommun");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grön stol vid åtta lampor",
                "  mellanslag räknas  ",
                "aaaBBB111%%%zz",
                "vinterhatt och sommarsko",
                "jag älskar natthamnens kaffe",
                "Ä1Ö2Å3x4y5z6"
            })
    void wordsThatNobodyTriesFirstMayBeUsedWhateverTheirLetters(String typed) {
        assertThat(NewPassword.parse(typed, OWN)).isInstanceOf(Choice.Chosen.class);
    }

    @ParameterizedTest
    @CsvSource({
        "elva tecken, SHORT",
        "Sommaren2026!!, COMMON",
        "lösenordlösenord, COMMON",
        "passwordpassword1, COMMON",
        "123456789012, COMMON",
        "210987654321, COMMON",
        "qwertyuiopåa, COMMON",
        "aaaaaaaaaaaaaa, COMMON",
        "abcdabcdabcd, COMMON",
        "hejhejhejhejhej, COMMON",
        "1qaz2wsx3edc4rfv, COMMON",
        "AminaVallberg2026, OWN",
        "amina.vallberg!, OWN",
        "Natthamnen-1234, OWN",
        "föreningennatthamnen, OWN",
        "lundakommun2026, OWN"
    })
    void whatEverybodyTriesFirstIsRefusedWithItsReason(String typed, Why why) {
        assertThat(NewPassword.parse(typed, OWN)).isEqualTo(new Choice.Refused(why));
    }

    @Test
    void aSentenceIsWelcomeAndABookIsNot() {
        var sentence =
                "en mening om hur vi möts i parken varje torsdag ".repeat(5).strip();

        assertThat(NewPassword.parse(sentence, OWN)).isInstanceOf(Choice.Chosen.class);
        assertThat(NewPassword.parse(sentence + " och några ord till om vädret", OWN))
                .isEqualTo(new Choice.Refused(Why.LONG));
    }

    @Test
    void lettersOfTwoPartsAreTheSameAsLettersOfOne() {
        var composed = (Choice.Chosen) NewPassword.parse("gr\u00f6n b\u00e5t i vassen", OWN);
        var parts = (Choice.Chosen) NewPassword.parse("gro\u0308n ba\u030at i vassen", OWN);

        assertThat(parts.password()).isEqualTo(composed.password());
    }

    @Test
    void noLogShowsIt() {
        var chosen = (Choice.Chosen) NewPassword.parse("grön stol vid åtta lampor", OWN);

        assertThat(chosen.toString()).doesNotContain("stol");
    }
}
