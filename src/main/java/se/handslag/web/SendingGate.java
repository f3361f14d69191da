package se.handslag.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.handslag.web.NotTaken.Reason;

/**
 * Lets what is sent in come in, so far as there is room: each network address has its share, and all requests together never
 * hold more memory than is set aside. Who must wait has not been read yet, and so costs nothing but a connection.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
@EnableConfigurationProperties(SendingLimits.class)
class SendingGate extends OncePerRequestFilter {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int KILOBYTE = 1024;
    private static final String PROGRAMS = "/api/";
    private static final String MULTIPART = "multipart/";
    /** Answers to a form are smaller. */
    private static final int SMALL = 64 * KILOBYTE;

    private static final int MOST_ADDRESSES = 50_000;
    private static final Duration WHILE = Duration.ofMinutes(10);
    /** What of a request is in memory at most while it is read: one file, and the values beside it. */
    private static final int MOST_HELD = SentForm.FILE_BYTES + SentForm.FIELD_BYTES;
    /** What comes in is once in the pieces in which it came and once whole. */
    private static final int TWICE = 2;
    /** No address may have more than this part of the room for itself. */
    private static final int PART_OF_ROOM = 2;

    /** What one network address has left. */
    private record Share(
            Bucket requests, Bucket small, Bucket withToken, Bucket kilobytes, Semaphore together, Semaphore held) {

        Bucket forRequest(HttpServletRequest request, long length) {
            // Elsewhere nobody looks at a token, and so nobody is stopped by a wrong one.
            if (request.getRequestURI().startsWith(PROGRAMS) && request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
                return withToken;
            }
            return length <= SMALL && !isMultipart(request) ? small : requests;
        }

        /** With files, or made for them. */
        private static boolean isMultipart(HttpServletRequest request) {
            String type = request.getContentType();
            return type != null && type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
        }
    }

    private final SendingLimits limits;
    private final TimeMeter time;
    private final Semaphore heldKilobytes;
    private final Cache<String, Share> shares;

    @Autowired
    SendingGate(SendingLimits limits) {
        this(limits, TimeMeter.SYSTEM_NANOTIME, Ticker.systemTicker());
    }

    SendingGate(SendingLimits limits, TimeMeter time, Ticker ticker) {
        this.limits = limits;
        this.time = time;
        this.heldKilobytes = new Semaphore(limits.heldMegabytes() * KILOBYTE, true);
        this.shares = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(WHILE)
                .ticker(ticker)
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length == 0 || (length < 0 && request.getHeader("Transfer-Encoding") == null);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            pass(request, response, chain);
        } catch (NotTaken refused) {
            refuse(refused.reason(), response);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length < 0) {
            throw new NotTaken(Reason.NO_LENGTH);
        }
        if (length > (long) limits.requestMegabytes() * MEGABYTE) {
            throw new NotTaken(Reason.TOO_MUCH);
        }
        Share share = shares.get(NetworkAddress.of(request.getRemoteAddr()), any -> wholeShare());
        if (!share.forRequest(request, length).tryConsume(1)
                || !share.kilobytes().tryConsume(1 + length / KILOBYTE)) {
            throw new NotTaken(Reason.TOO_OFTEN);
        }
        int needed = (int) Math.min(roomOfOne(), TWICE * Math.min(length, MOST_HELD) / KILOBYTE + 1);
        within(
                share.together(),
                1,
                () -> within(
                        share.held(),
                        needed,
                        () -> within(heldKilobytes, needed, () -> chain.doFilter(request, response))));
    }

    private int roomOfOne() {
        return limits.heldMegabytes() * KILOBYTE / PART_OF_ROOM;
    }

    private interface Passing {
        void go() throws ServletException, IOException;
    }

    private void within(Semaphore room, int needed, Passing passing) throws ServletException, IOException {
        take(room, needed);
        try {
            passing.go();
        } finally {
            room.release(needed);
        }
    }

    private void take(Semaphore room, int needed) {
        try {
            if (!room.tryAcquire(needed, limits.waitSeconds(), TimeUnit.SECONDS)) {
                throw new NotTaken(Reason.BUSY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotTaken(Reason.BUSY);
        }
    }

    private Share wholeShare() {
        return new Share(
                bucket(limits.requestsPerAddress()),
                bucket(limits.smallRequestsPerAddress()),
                bucket(limits.tokenRequestsPerAddress()),
                bucket((long) limits.megabytesPerAddress() * KILOBYTE),
                new Semaphore(limits.togetherPerAddress(), true),
                new Semaphore(roomOfOne(), true));
    }

    private Bucket bucket(long tokens) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tokens).refillGreedy(tokens, WHILE))
                .withCustomTimePrecision(time)
                .build();
    }

    static void refuse(Reason reason, HttpServletResponse response) throws IOException {
        switch (reason) {
            case TOO_OFTEN -> response.setHeader("Retry-After", "120");
            case BUSY -> response.setHeader("Retry-After", "30");
            case OUT_OF_DATE, NOTHING_TO_GIVE -> {}
            case MALFORMED, TOO_SLOW, NO_LENGTH, TOO_MUCH -> response.setHeader("Connection", "close");
        }
        response.sendError(reason.status().value());
    }
}
