package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final byte[] WORDS =
            "Överenskommelse om partnerskap".repeat(1000).getBytes(StandardCharsets.UTF_8);

    private static final int MOST = 1_000_000;

    private final Seal seal = sealAt(NOON);

    @Test
    void whatWasSealedComesBack() {
        assertThat(seal.open(seal.close(WORDS), MOST)).hasValue(WORDS);
        assertThat(seal.open(seal.close(new byte[0]), MOST)).hasValue(new byte[0]);
    }

    @Test
    void itIsPackedAndFitForAForm() {
        assertThat(seal.close(WORDS)).hasSizeLessThan(1000).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void oneAlteredLetterBreaksTheSeal() {
        var bytes = Base64.getUrlDecoder().decode(seal.close(WORDS));
        for (int at : new int[] {0, 31, 32, 39, 40, bytes.length - 1}) {
            var altered = bytes.clone();
            altered[at] ^= 1;

            assertThat(seal.open(Base64.getUrlEncoder().withoutPadding().encodeToString(altered), MOST))
                    .isEmpty();
        }
    }

    @Test
    void theSealOfAnotherKeyIsNotOurs() {
        var other = new Seal(new byte[32], Clock.fixed(NOON, ZoneOffset.UTC));

        assertThat(seal.open(other.close(WORDS), MOST)).isEmpty();
    }

    @Test
    void itHoldsForTwelveHoursAndNoLonger() {
        var sealed = seal.close(WORDS);

        assertThat(sealAt(NOON.plus(Seal.HOLDS)).open(sealed, MOST)).isPresent();
        assertThat(sealAt(NOON.plus(Seal.HOLDS).plus(Duration.ofSeconds(1))).open(sealed, MOST))
                .isEmpty();
    }

    @Test
    void whatIsNoSealIsNotOurs() {
        for (String sent : new String[] {"", "A", "åäö", "<script>", "A".repeat(10_000)}) {
            assertThat(seal.open(sent, MOST)).isEmpty();
        }
    }

    @Test
    void whatWouldUnpackToMoreThanThereIsRoomForIsNotUnpacked() {
        var sealed = seal.close(WORDS);

        assertThat(seal.open(sealed, WORDS.length)).isPresent();
        assertThatThrownBy(() -> seal.open(sealed, WORDS.length - 1))
                .isInstanceOfSatisfying(
                        NotTaken.class, refused -> assertThat(refused.reason()).isEqualTo(NotTaken.Reason.TOO_MUCH));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> new Seal(new byte[16], Clock.fixed(NOON, ZoneOffset.UTC)))
                .hasMessageContaining("32");
    }

    private static Seal sealAt(Instant now) {
        var key = new byte[32];
        key[0] = 1;
        return new Seal(key, Clock.fixed(now, ZoneOffset.UTC));
    }
}
