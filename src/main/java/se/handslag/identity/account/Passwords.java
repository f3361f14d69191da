package se.handslag.identity.account;

import static se.handslag.identity.db.Tables.PASSWORD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jooq.DSLContext;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The passwords that people have, kept by Argon2id at the cost that OWASP's Password Storage Cheat Sheet names first for little memory:
 * 19 MiB, two rounds, one thread.
 */
@Repository
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int THREADS = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int ROUNDS = 2;

    /** So many are worked out at once: each takes its memory. */
    private static final int AT_ONCE = 4;

    /** No password gives it. It is what is worked on where there is nobody, so that it takes as long as where there is somebody. */
    static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$TmluZ2VuIGVsbGVyIGFsbA" + "$MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA";

    private final PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, THREADS, KIBIBYTES, ROUNDS);
    private final Semaphore room = new Semaphore(AT_ONCE, true);

    private final DSLContext sql;
    private final Clock clock;

    Passwords(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What is kept of it, by which it is known again. */
    String hash(NewPassword password) {
        return within(() -> encoder.encode(password.letters()));
    }

    /** Whether it is the one that was kept. It takes as long where none was. */
    boolean isRight(String typed, Optional<String> hash) {
        String letters = NewPassword.composed(typed);
        boolean fits = within(() -> encoder.matches(letters, hash.orElse(NOBODYS)));
        return fits && hash.isPresent();
    }

    /** What is kept of the password of the person whose space has been entered. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<String> hashOf(UUID person) {
        return sql.select(PASSWORD.HASH)
                .from(PASSWORD)
                .where(PASSWORD.SPACE_ID.eq(person))
                .fetchOptional(PASSWORD.HASH);
    }

    /** The day on which the person whose space has been entered chose it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<LocalDate> chosenOn(UUID person) {
        return sql.select(PASSWORD.SET_ON)
                .from(PASSWORD)
                .where(PASSWORD.SPACE_ID.eq(person))
                .fetchOptional(PASSWORD.SET_ON);
    }

    /** Keeps it for the person whose space has been entered, instead of one before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(UUID person, String hash) {
        sql.insertInto(PASSWORD)
                .set(PASSWORD.SPACE_ID, person)
                .set(PASSWORD.HASH, hash)
                .set(PASSWORD.SET_ON, LocalDate.now(clock))
                .onConflict(PASSWORD.SPACE_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    private interface Work<T> {
        T done();
    }

    private <T> T within(Work<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.done();
        } finally {
            room.release();
        }
    }
}
