package se.handslag.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import se.handslag.messages.MailRefusal.Why;
import se.handslag.messages.MailServer.Security;

/** Mail is sent only by the settings that say how, and the way to the server is encrypted unless they say otherwise. */
class MailServerTest {

    @Test
    void whereNoServerIsNamedNoneIsUsedAndPagesLieOnThisMachine() {
        var server = new MailServer(new MockEnvironment().withProperty("server.port", "8081"));

        assertThat(server.isNamed()).isFalse();
        assertThat(server.at("/din-tur")).hasToString("http://localhost:8081/din-tur");
    }

    @Test
    void theWayToTheServerIsEncryptedUnlessSomebodySaysOtherwise() {
        var named = new MailServer(complete()).named().orElseThrow();

        assertThat(named.security()).isEqualTo(Security.STARTTLS);
        assertThat(named.port()).isEqualTo(587);
        assertThat(named.user()).isEmpty();
        assertThat(new MailServer(complete().withProperty("handslag.mail.security", "tls"))
                        .named()
                        .orElseThrow()
                        .port())
                .isEqualTo(465);
        assertThat(new MailServer(complete().withProperty("handslag.mail.port", "2525"))
                        .named()
                        .orElseThrow()
                        .port())
                .isEqualTo(2525);
    }

    @Test
    void thePasswordIsInNoLog() {
        var server = new MailServer(complete()
                .withProperty("handslag.mail.user", "handslag")
                .withProperty("handslag.mail.password", "hemligt"));

        assertThat(server.named().orElseThrow().toString()).isEqualTo("mail.example:587");
    }

    @Test
    void aSlashAtTheEndOfTheAddressIsNotDoubled() {
        var server = new MailServer(complete().withProperty("handslag.address", "https://handslag.example/"));

        assertThat(server.at("/din-tur")).hasToString("https://handslag.example/din-tur");
    }

    @ParameterizedTest
    @CsvSource({
        "handslag.mail.from, '', MISSING, HANDSLAG_MAIL_FROM",
        "handslag.mail.from, handslag, UNFIT, HANDSLAG_MAIL_FROM",
        "handslag.mail.from, 'a@b.example, c@d.example', UNFIT, HANDSLAG_MAIL_FROM",
        "handslag.address, '', MISSING, HANDSLAG_ADDRESS",
        "handslag.address, handslag.example, UNFIT, HANDSLAG_ADDRESS",
        "handslag.address, 'javascript:alert(1)', UNFIT, HANDSLAG_ADDRESS",
        "handslag.mail.port, smtp, UNFIT, HANDSLAG_MAIL_PORT",
        "handslag.mail.port, 70000, UNFIT, HANDSLAG_MAIL_PORT",
        "handslag.mail.security, perhaps, UNFIT, HANDSLAG_MAIL_SECURITY"
    })
    void withoutWhatAMailNeedsTheProgramDoesNotStart(String setting, String value, Why why, String told) {
        assertThatThrownBy(() -> new MailServer(complete().withProperty(setting, value)))
                .isInstanceOfSatisfying(MailRefusal.class, refusal -> {
                    assertThat(refusal.why()).isEqualTo(why);
                    assertThat(refusal.what()).isEqualTo(told);
                });
    }

    private static MockEnvironment complete() {
        return new MockEnvironment()
                .withProperty("handslag.mail.host", "mail.example")
                .withProperty("handslag.mail.from", "handslag@kommun.example")
                .withProperty("handslag.address", "https://handslag.example");
    }
}
