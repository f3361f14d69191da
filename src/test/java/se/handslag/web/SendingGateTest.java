package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SendingGateTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int FILE = 100 * 1024;
    private static final int ANSWER = 100;

    private long nanos;

    @Test
    void aRequestWithinItsShareComesIn() throws Exception {
        assertThat(send(gate(limits(3, 100, 4, 16)), "192.0.2.1", MEGABYTE)).isEqualTo(200);
    }

    @Test
    void anAddressThatHasSentItsShareIsAskedToComeBackAndMayAfterAWhile() throws Exception {
        var gate = gate(limits(3, 100, 4, 16));
        for (int i = 0; i < 3; i++) {
            assertThat(send(gate, "192.0.2.1", FILE)).isEqualTo(200);
        }

        assertThat(send(gate, "192.0.2.1", FILE)).isEqualTo(429);
        assertThat(send(gate, "192.0.2.2", FILE)).isEqualTo(200);

        nanos += Duration.ofMinutes(10).toNanos();
        assertThat(send(gate, "192.0.2.1", FILE)).isEqualTo(200);
    }

    @Test
    void megabytesCountToo() throws Exception {
        var gate = gate(limits(100, 5, 4, 16));

        assertThat(send(gate, "192.0.2.1", 4 * MEGABYTE)).isEqualTo(200);
        assertThat(send(gate, "192.0.2.1", 4 * MEGABYTE)).isEqualTo(429);
    }

    @Test
    void aNetworkOfTheSixthVersionHasOneShare() throws Exception {
        var gate = gate(limits(1, 100, 4, 16));

        assertThat(send(gate, "2001:db8::1", FILE)).isEqualTo(200);
        assertThat(send(gate, "2001:db8::2", FILE)).isEqualTo(429);
        assertThat(send(gate, "2001:db8:0:1::1", FILE)).isEqualTo(200);
    }

    @Test
    void whatIsTooMuchOrDoesNotSayHowLongItIsStaysOut() throws Exception {
        var gate = gate(limits(100, 1000, 4, 16));

        assertThat(send(gate, "192.0.2.1", 201L * MEGABYTE)).isEqualTo(413);
        assertThat(send(gate, "192.0.2.1", -1)).isEqualTo(411);
    }

    @Test
    void whatIsHeldInMemoryAtOnceIsBoundedHoweverManyCome() throws Exception {
        var gate = gate(limits(100, 1000, 50, 32));
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var twoAreIn = new CountDownLatch(2);
        var mayGo = new CountDownLatch(1);
        FilterChain slow = (request, response) -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            twoAreIn.countDown();
            try {
                mayGo.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            } finally {
                inside.decrementAndGet();
            }
        };

        var sent = new ArrayList<Future<Integer>>();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            // Each needs twice 7 MB of the 32 that are set aside, so two come in and a third finds no room in time.
            for (String address : List.of("192.0.2.1", "192.0.2.2")) {
                sent.add(senders.submit(() -> send(gate, address, 7L * MEGABYTE, slow)));
            }
            twoAreIn.await();
            assertThat(send(gate, "192.0.2.9", 7L * MEGABYTE)).isEqualTo(503);
            assertThat(send(gate, "192.0.2.9", MEGABYTE)).isEqualTo(200);
            mayGo.countDown();
        }

        for (var each : sent) {
            assertThat(each.get()).isEqualTo(200);
        }
        assertThat(most).hasValue(2);
        assertThat(send(gate, "192.0.2.9", 7L * MEGABYTE)).isEqualTo(200);
    }

    @Test
    void noAddressTakesAllTheRoomForItself() throws Exception {
        var gate = gate(limits(100, 1000, 50, 32));
        FilterChain beside = (request, response) -> {
            try {
                assertThat(send(gate, "192.0.2.1", 7L * MEGABYTE)).isEqualTo(503);
                assertThat(send(gate, "192.0.2.2", 7L * MEGABYTE)).isEqualTo(200);
            } catch (Exception broken) {
                throw new IOException(broken);
            }
        };

        assertThat(send(gate, "192.0.2.1", 7L * MEGABYTE, beside)).isEqualTo(200);
    }

    @Test
    void aBodyIsCountedHoweverItIsSent() throws Exception {
        var gate = gate(limits(1, 100, 4, 16));

        assertThat(send(gate, "PUT", "192.0.2.1", FILE, new MockFilterChain())).isEqualTo(200);
        assertThat(send(gate, "DELETE", "192.0.2.1", FILE, new MockFilterChain()))
                .isEqualTo(429);
    }

    @Test
    void whoeverAnswersFormsAllDayHasRoomBesideTheFiles() throws Exception {
        var gate = gate(limits(1, 100, 4, 16));
        assertThat(send(gate, "192.0.2.1", FILE)).isEqualTo(200);

        assertThat(send(gate, "192.0.2.1", ANSWER)).isEqualTo(200);
        assertThat(send(gate, "192.0.2.1", ANSWER)).isEqualTo(200);
        assertThat(send(gate, "192.0.2.1", ANSWER)).isEqualTo(429);
    }

    @Test
    void programsWithATokenHaveTheirOwnRoom() throws Exception {
        var gate = gate(limits(1, 100, 4, 16));
        var program = new MockHttpServletRequest("POST", "/api/readings");
        program.addHeader("Authorization", "Bearer hs_x");
        program.setContent(new byte[FILE]);

        assertThat(send(gate, "127.0.0.1", FILE)).isEqualTo(200);
        assertThat(send(gate, "127.0.0.1", FILE)).isEqualTo(429);
        for (int sent = 0; sent < 3; sent++) {
            assertThat(send(gate, program, new MockFilterChain())).isEqualTo(200);
        }
        assertThat(send(gate, program, new MockFilterChain())).isEqualTo(429);
    }

    @Test
    void lookingAtPagesIsNotCounted() throws Exception {
        var gate = gate(limits(1, 1, 1, 16));
        for (int i = 0; i < 5; i++) {
            var response = new MockHttpServletResponse();
            gate.doFilter(new MockHttpServletRequest("GET", "/"), response, new MockFilterChain());

            assertThat(response.getStatus()).isEqualTo(200);
        }
    }

    private SendingGate gate(SendingLimits limits) {
        return new SendingGate(
                limits,
                new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return nanos;
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return false;
                    }
                },
                () -> nanos);
    }

    /** Nobody waits in these tests: who finds no room is told at once. */
    private static SendingLimits limits(int requests, int megabytes, int together, int held) {
        return new SendingLimits(200, held, 0, requests, 2 * requests, 3 * requests, megabytes, together);
    }

    private static int send(SendingGate gate, String address, long bytes) throws Exception {
        return send(gate, address, bytes, new MockFilterChain());
    }

    private static int send(SendingGate gate, String address, long bytes, FilterChain chain) throws Exception {
        return send(gate, "POST", address, bytes, chain);
    }

    private static int send(SendingGate gate, String method, String address, long bytes, FilterChain chain)
            throws Exception {
        var request = new MockHttpServletRequest(method, "/granskning") {
            @Override
            public long getContentLengthLong() {
                return bytes;
            }
        };
        if (bytes < 0) {
            request.addHeader("Transfer-Encoding", "chunked");
        }
        request.setRemoteAddr(address);
        return send(gate, request, chain);
    }

    private static int send(SendingGate gate, MockHttpServletRequest request, FilterChain chain) throws Exception {
        var response = new MockHttpServletResponse();
        gate.doFilter(request, response, chain);
        return response.getStatus();
    }
}
