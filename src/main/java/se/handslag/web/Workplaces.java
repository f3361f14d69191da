package se.handslag.web;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Where heavy work is done: on as many threads as the machine has processors, no more at a time. The threads that serve
 * visitors are light ones that share the processors only as long as each of them waits for something now and then; reading
 * and printing wait for nothing, so on those threads two long texts would keep everybody else from being served.
 */
@Component
public class Workplaces implements DisposableBean {

    private static final int WAIT_SECONDS = 30;

    private final int count = Math.max(2, Runtime.getRuntime().availableProcessors());
    private final Semaphore free = new Semaphore(count, true);
    private final ExecutorService workers = Executors.newFixedThreadPool(
            count, Thread.ofPlatform().name("work-", 1).daemon().factory());

    /**
     * Does the work when its turn has come.
     *
     * @throws NotTaken when no place became free in half a minute
     */
    public <T> T inTurn(Supplier<T> work) {
        try {
            if (!free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new NotTaken(NotTaken.Reason.BUSY);
            }
            try {
                Callable<T> call = work::get;
                return workers.submit(call).get();
            } finally {
                free.release();
            }
        } catch (ExecutionException failed) {
            throw unchecked(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotTaken(NotTaken.Reason.BUSY);
        }
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> new IllegalStateException();
            case RuntimeException bug -> bug;
            case Error fatal -> throw fatal;
            default -> new IllegalStateException(cause);
        };
    }
}
