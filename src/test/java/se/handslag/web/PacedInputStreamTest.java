package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacedInputStreamTest {

    private long nanos;

    private final PacedInputStream stream = new PacedInputStream(
            new ByteArrayInputStream(new byte[4 * 1024 * 1024]) {
                @Override
                public synchronized int read() {
                    nanos += nextTakes;
                    return super.read();
                }

                @Override
                public synchronized int read(byte[] buffer, int offset, int length) {
                    nanos += nextTakes;
                    return super.read(buffer, offset, length);
                }

                @Override
                public synchronized long skip(long most) {
                    nanos += nextTakes;
                    return super.skip(most);
                }
            },
            () -> nanos);

    private long nextTakes;

    @Test
    void aTelephoneWithLittleCoverageHasTheTimeItNeeds() throws IOException {
        for (int second = 0; second < 300; second++) {
            pass(Duration.ofSeconds(1));

            assertThat(stream.read(new byte[PacedInputStream.BYTES_A_SECOND])).isPositive();
        }
    }

    @Test
    void whoBeginsSlowlyIsWaitedFor() throws IOException {
        pass(Duration.ofSeconds(PacedInputStream.GRACE_SECONDS));

        assertThat(stream.read()).isZero();
    }

    @Test
    void whoSendsAByteNowAndThenLosesThePlace() {
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100; i++) {
                        pass(Duration.ofSeconds(5));
                        stream.read();
                    }
                })
                .isInstanceOfSatisfying(
                        NotTaken.class, refused -> assertThat(refused.reason()).isEqualTo(NotTaken.Reason.TOO_SLOW));
    }

    @Test
    void whatIsSkippedCountsToo() {
        pass(Duration.ofSeconds(PacedInputStream.GRACE_SECONDS + 1));

        assertThatThrownBy(() -> stream.skip(10)).isInstanceOf(NotTaken.class);
    }

    @Test
    void whatTheProgramItselfTakesBetweenDoesNotCount() throws IOException {
        nanos += Duration.ofHours(1).toNanos();

        assertThat(stream.read()).isZero();
    }

    @Test
    void nobodyMaySendForEver() {
        assertThatThrownBy(() -> {
                    for (int second = 0; second <= PacedInputStream.MOST_SECONDS; second++) {
                        pass(Duration.ofSeconds(1));
                        stream.skip(6000);
                        stream.read();
                    }
                })
                .isInstanceOf(NotTaken.class);
    }

    private void pass(Duration time) {
        nextTakes = time.toNanos();
    }
}
