package se.handslag.identity.account;

import static se.handslag.identity.db.Routines.countAttempt;
import static se.handslag.identity.db.Routines.forgetAttempts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what is tried, in the database, so that several programs count together. It is counted before it is tried: whoever tries many at
 * once gets no further.
 */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Attempts {

    private final DSLContext sql;
    private final Clock clock;

    Attempts(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Counts one more of each; answers whether none of them is one too many. */
    boolean mayTry(List<Throttle.Tried> tried) {
        boolean may = true;
        for (Throttle.Tried each : tried) {
            may &= !each.rule().isTooMany(count(each, 1));
        }
        return may;
    }

    /** That it was right what was tried: it is no guess. */
    void right(List<Throttle.Tried> tried) {
        tried.forEach(each -> count(each, -1));
    }

    /** Forgets what no longer counts. */
    void forget() {
        forgetAttempts(sql.configuration(), OffsetDateTime.now(clock).minus(Throttle.LONGEST));
    }

    private int count(Throttle.Tried each, int by) {
        Integer counted = countAttempt(
                sql.configuration(),
                each.key(),
                by,
                OffsetDateTime.now(clock),
                Math.toIntExact(each.rule().lasting().toSeconds()));
        return counted == null ? 0 : counted;
    }
}
