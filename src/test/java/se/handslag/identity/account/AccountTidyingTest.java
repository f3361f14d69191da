package se.handslag.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.handslag.isolation.WithMail;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;

/** What has come to its end is forgotten, and nothing else is. */
class AccountTidyingTest extends WithMail {

    @Autowired
    AccountTidying tidying;

    @Autowired
    Database database;

    @Test
    void whatHasEndedGoesAndWhatHoldsStays() throws Exception {
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement()) {
            statement.execute("""
                    insert into identity.reset_link (space_id, id, digest, ends_at)
                        select space_id, gen_random_uuid(), sha256('tidy'), now() + ended
                        from (select space_id from identity.person limit 1) p,
                            (values (interval '-1 minute'), (interval '10 minutes')) as e (ended);
                    insert into identity.device (space_id, id, digest, browser, system, last_seen_on)
                        select space_id, gen_random_uuid(), sha256(days::text::bytea), 'tidy', 'linux', current_date - days
                        from (select space_id from identity.person limit 1) p, (values (403), (397)) as d (days);
                    insert into identity.invitation (space_id, id, digest, address, role, from_day, ends_at)
                        select space_id, gen_random_uuid(), sha256('tidy'), 'tidy@lunda.example', 'chair', current_date, now() - ended
                        from (select space_id from identity.space limit 1) s,
                            (values (interval '31 days'), (interval '29 days')) as e (ended);
                    insert into identity.attempt (key, since, count)
                        values (sha256('old'), now() - interval '2 hours', 3), (sha256('new'), now(), 3)
                    """);

            tidying.tidy();

            assertThat(count(statement, "identity.reset_link where digest = sha256('tidy')"))
                    .isEqualTo(1);
            assertThat(count(statement, "identity.device where browser = 'tidy'"))
                    .isEqualTo(1);
            assertThat(count(statement, "identity.invitation where address = 'tidy@lunda.example'"))
                    .isEqualTo(1);
            assertThat(count(statement, "identity.attempt where key = sha256('old')"))
                    .isZero();
            assertThat(count(statement, "identity.attempt where key = sha256('new')"))
                    .isEqualTo(1);
            statement.execute("delete from identity.device where browser = 'tidy';"
                    + "delete from identity.reset_link where digest = sha256('tidy');"
                    + "delete from identity.invitation where address = 'tidy@lunda.example'");
        }
    }

    private static int count(Statement statement, String from) throws Exception {
        try (var answer = statement.executeQuery("select count(*) from " + from)) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
