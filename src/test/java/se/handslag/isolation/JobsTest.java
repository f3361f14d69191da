package se.handslag.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import se.handslag.identity.People;
import se.handslag.identity.Space;
import se.handslag.parties.Sector;
import se.handslag.partnership.ListQuery;
import se.handslag.partnership.NewPartnership;
import se.handslag.partnership.Participant;
import se.handslag.partnership.PartnershipListed;
import se.handslag.partnership.Partnerships;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;

/** What the program does by itself, done by the scheduler that it starts with. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "db-scheduler.enabled=true")
class JobsTest {

    @Autowired
    Scheduler scheduler;

    @Autowired
    People people;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Database database;

    @Test
    void theTrailIsSealed() throws Exception {
        var space = UUID.randomUUID();
        ActorScope.run(Actor.program(space), () -> people.found(Space.association(space, "Kajen", true)));

        whenDone("seal-the-trail");

        assertThat(ask("select count(*) from platform.audit_entry where space_id = '" + space
                        + "' and seal_number is not null"))
                .isOne();
    }

    @Test
    void whatNobodyHasHeardIsToldAgain() throws Exception {
        var host = UUID.randomUUID();
        var guest = UUID.randomUUID();
        var dossier = ActorScope.<UUID, RuntimeException>call(
                Actor.program(host),
                () -> partnerships.open(new NewPartnership(
                        "Nattkollen",
                        null,
                        null,
                        null,
                        List.of(new Participant.Party("Kajen", Sector.CIVIL, null, null, guest)),
                        List.of())));
        whenAllIsHeard();
        plant("delete from partnership.listed where space_id = '" + guest + "'");
        plant("insert into platform.event_publication (id, listener_id, event_type, serialized_event,"
                + " publication_date, status, completion_attempts) values ('" + UUID.randomUUID()
                + "', 'se.handslag.partnership.PartiesLists.changed(se.handslag.partnership.DossierChanged)',"
                + " 'se.handslag.partnership.DossierChanged', '{\"space\":\"" + host + "\",\"dossier\":\"" + dossier
                + "\"}', now() - interval '1 hour', 'PUBLISHED', 1)");

        whenDone("tell-again");
        whenAllIsHeard();

        assertThat(ActorScope.<List<PartnershipListed>, RuntimeException>call(
                        Actor.program(guest),
                        () -> partnerships.list(ListQuery.all()).items()))
                .extracting(PartnershipListed::id)
                .containsExactly(dossier);
    }

    /** Has the job done now, after the first time that it is done when the program starts. */
    private void whenDone(String name) throws InterruptedException {
        var job = TaskInstanceId.of(name, RecurringTask.INSTANCE);
        await().until(() -> scheduler
                .getScheduledExecution(job)
                .filter(known -> known.getLastSuccess() != null && !known.isPicked())
                .isPresent());
        BlockingQueue<ExecutionComplete.Result> done = new LinkedBlockingQueue<>();
        scheduler.registerSchedulerListener(new AbstractSchedulerListener() {
            @Override
            public void onExecutionComplete(ExecutionComplete complete) {
                if (complete.getExecution().taskInstance.getTaskName().equals(name)) {
                    done.add(complete.getResult());
                }
            }
        });
        scheduler.reschedule(job, Instant.EPOCH);
        scheduler.triggerCheckForDueExecutions();

        assertThat(done.poll(1, TimeUnit.MINUTES)).isEqualTo(ExecutionComplete.Result.OK);
    }

    private void whenAllIsHeard() {
        await().until(() -> ask("select count(*) from platform.event_publication") == 0);
    }

    private int ask(String sql) throws SQLException {
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private void plant(String sql) throws SQLException {
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
