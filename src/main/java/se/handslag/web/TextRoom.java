package se.handslag.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * How much text all requests together may hold: a page of a text weighs many times the text, and one that came back under a
 * seal weighs a thousand times what was sent. The room is given back when the request has been answered.
 */
@Component
public class TextRoom {

    /** In UTF-16 units: four hundred ordinary agreements, or four of the longest that are read. */
    static final int ROOM = 8_000_000;

    private static final int WAIT_SECONDS = 10;

    private final Semaphore room = new Semaphore(ROOM, true);
    private final AtomicLong holds = new AtomicLong();

    /**
     * Takes room for a text of so many UTF-16 units until the current request has been answered.
     *
     * @throws NotTaken when it is more than there ever is, or none became free in ten seconds
     */
    public void hold(int units) {
        if (units > ROOM) {
            throw new NotTaken(NotTaken.Reason.TOO_MUCH);
        }
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        try {
            if (!room.tryAcquire(units, WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new NotTaken(NotTaken.Reason.BUSY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotTaken(NotTaken.Reason.BUSY);
        }
        request.registerDestructionCallback(
                TextRoom.class.getName() + holds.incrementAndGet(),
                () -> room.release(units),
                RequestAttributes.SCOPE_REQUEST);
    }
}
