package se.handslag.identity.account;

import static se.handslag.identity.db.Tables.DEVICE;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.identity.Browsing;
import se.handslag.identity.Token;
import se.handslag.platform.Ids;

/**
 * Knows browsers again by a random number that each carries from its first sign-in on. Of the number only a digest is kept, once in the
 * space of each person who has signed in there, and it opens nothing by itself.
 */
@Component
class Devices {

    /** What the browser carries. */
    static final String COOKIE = "handslag-device";

    /** As long as a browser keeps anything (RFC 6265bis, section 5.5). */
    static final int KEPT_DAYS = 400;

    private final DSLContext sql;
    private final Clock clock;

    Devices(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What the browser that asks carries, if it carries anything. */
    static Optional<Token> carriedBy(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(value -> Token.parse(value).stream())
                .findFirst();
    }

    /** What is counted by for that browser. */
    static String name(Token carried) {
        return HexFormat.of().formatHex(carried.digest());
    }

    /** Whether the person whose space has been entered has signed in in that browser; asks as much where it carries nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean isKnown(UUID person, Optional<Token> carried) {
        byte[] digest = carried.orElseGet(Token::draw).digest();
        return sql.fetchExists(DEVICE, DEVICE.SPACE_ID.eq(person), DEVICE.DIGEST.eq(digest));
    }

    /** Notes in the space that has been entered that the person has signed in in it today; answers whether that is new there. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean note(UUID person, Token carried, Browsing browsing) {
        LocalDate today = LocalDate.now(clock);
        boolean known = sql.update(DEVICE)
                        .set(DEVICE.LAST_SEEN_ON, today)
                        .where(DEVICE.SPACE_ID.eq(person), DEVICE.DIGEST.eq(carried.digest()))
                        .execute()
                > 0;
        if (!known) {
            sql.insertInto(DEVICE)
                    .set(DEVICE.SPACE_ID, person)
                    .set(DEVICE.ID, Ids.next())
                    .set(DEVICE.DIGEST, carried.digest())
                    .set(DEVICE.BROWSER, browsing.browser().code())
                    .set(DEVICE.SYSTEM, browsing.machine().code())
                    .set(DEVICE.LAST_SEEN_ON, today)
                    .execute();
        }
        return !known;
    }

    /** Forgets in the space that has been entered every browser but that one: a password that was lost takes them along. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forgetOthers(UUID person, Optional<Token> carried) {
        byte[] kept = carried.orElseGet(Token::draw).digest();
        sql.deleteFrom(DEVICE)
                .where(DEVICE.SPACE_ID.eq(person), DEVICE.DIGEST.ne(kept))
                .execute();
    }

    /** Has the browser carry it, from now on for as long as may be. No script sees it, and no other site sends it. */
    static void carry(Token device, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, device.written())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(Duration.ofDays(KEPT_DAYS))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
