package se.handslag.identity.account;

import static se.handslag.identity.db.Tables.DEVICE;
import static se.handslag.identity.db.Tables.INVITATION;
import static se.handslag.identity.db.Tables.RESET_LINK;
import static se.handslag.identity.db.Tables.SPACES_TO_TIDY;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;

/**
 * Forgets what has come to its end: links for a new password, browsers that have not been seen for {@value Devices#KEPT_DAYS} days,
 * invitations {@value #KEPT_DAYS} days after they ended, and what was counted.
 */
@Service
class AccountTidying {

    /** So long one sees that somebody was invited. */
    static final int KEPT_DAYS = 30;

    private final DSLContext sql;
    private final OwnSpace own;
    private final Attempts attempts;
    private final Clock clock;

    AccountTidying(DSLContext sql, OwnSpace own, Attempts attempts, Clock clock) {
        this.sql = sql;
        this.own = own;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** When it is done. */
    @Configuration(proxyBeanMethods = false)
    static class Job {

        private static final Duration BETWEEN = Duration.ofHours(1);

        @Bean
        RecurringTask<Void> tidyAccounts(AccountTidying tidying) {
            return Tasks.recurring("tidy-accounts", FixedDelay.of(BETWEEN))
                    .execute((instance, context) -> tidying.tidy());
        }
    }

    /** Forgets it; answers in how many spaces something was forgotten. */
    int tidy() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        LocalDate unseen = LocalDate.now(clock).minusDays(Devices.KEPT_DAYS);
        OffsetDateTime ended = now.minus(Duration.ofDays(KEPT_DAYS));
        attempts.forget();
        List<UUID> untidy = own.here(
                () -> sql.selectFrom(SPACES_TO_TIDY.call(now, unseen, ended)).fetch(row -> row.get(0, UUID.class)));
        untidy.forEach(space -> ActorScope.run(
                Actor.program(space),
                () -> own.here(() -> {
                    sql.deleteFrom(RESET_LINK)
                            .where(RESET_LINK.SPACE_ID.eq(space), RESET_LINK.ENDS_AT.le(now))
                            .execute();
                    sql.deleteFrom(DEVICE)
                            .where(DEVICE.SPACE_ID.eq(space), DEVICE.LAST_SEEN_ON.lt(unseen))
                            .execute();
                    return sql.deleteFrom(INVITATION)
                            .where(INVITATION.SPACE_ID.eq(space), INVITATION.ENDS_AT.lt(ended))
                            .execute();
                })));
        return untidy.size();
    }
}
