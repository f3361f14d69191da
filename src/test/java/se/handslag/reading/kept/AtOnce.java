package se.handslag.reading.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;

/** Two who work at once: the second begins when the first has done its part, and the first ends when the second waits for it. */
record AtOnce(TransactionTemplate transaction, Database database) {

    <T> List<T> both(Actor one, Supplier<T> first, Actor other, Supplier<T> second) throws Exception {
        var firstIsDone = new CountDownLatch(1);
        var secondWaits = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = threads.submit(() -> ActorScope.<T, RuntimeException>call(
                    one,
                    () -> transaction.execute(status -> {
                        var said = first.get();
                        firstIsDone.countDown();
                        pass(secondWaits);
                        return said;
                    })));
            pass(firstIsDone);
            var later = threads.submit(() -> ActorScope.<T, RuntimeException>call(other, second::get));
            await().until(this::somebodyWaits);
            secondWaits.countDown();
            return List.of(answer.get(), later.get());
        }
    }

    private static void pass(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private boolean somebodyWaits() throws SQLException {
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement();
                var answer = statement.executeQuery("select exists (select from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock')")) {
            answer.next();
            return answer.getBoolean(1);
        }
    }
}
