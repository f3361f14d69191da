package se.handslag.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordsTest {

    private final Passwords passwords = new Passwords(DSL.using(org.jooq.SQLDialect.POSTGRES), Clock.systemUTC());

    @Test
    void aPasswordIsKnownAgainAndNoOtherIs() {
        var chosen = (NewPassword.Choice.Chosen) NewPassword.parse("grön stol vid åtta lampor", List.of());
        var kept = passwords.hash(chosen.password());

        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("stol");
        assertThat(passwords.isRight("grön stol vid åtta lampor", Optional.of(kept)))
                .isTrue();
        assertThat(passwords.isRight("gro\u0308n stol vid a\u030atta lampor", Optional.of(kept)))
                .as("as another keyboard writes it")
                .isTrue();
        assertThat(passwords.isRight("grön stol vid sju lampor", Optional.of(kept)))
                .isFalse();
    }

    /** A hash that could not be read would be answered at once, and so tell that there is nobody. */
    @Test
    void whatIsWorkedOnForNobodyIsAHashOfTheSameCost() {
        assertThat(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).upgradeEncoding(Passwords.NOBODYS))
                .isFalse();
        assertThat(passwords.isRight("vad som helst", Optional.empty())).isFalse();
    }
}
