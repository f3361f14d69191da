package se.handslag.reading.kept.binders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.reading.binder.Binder;
import se.handslag.reading.binder.BinderReading;
import se.handslag.reading.binder.SentFile;

/**
 * Reads a binder as it was sent. How far it has come is told in short transactions; what was read is kept in one at the end, so that one
 * that is stopped in the middle has left nothing behind and is read anew.
 */
@Service
public class BinderReadings {

    private final BinderRows rows;
    private final Clock clock;
    /** All files of a binder are in memory while it is read: one binder at a time. */
    private final ReentrantLock alone = new ReentrantLock();

    BinderReadings(BinderRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Reads the binder, unless it is read already or there is none such.
     *
     * @return false when another one is being read just now: nobody waits for it here, since whoever does keeps others from their work
     */
    public boolean read(UUID space, UUID binder) {
        if (!alone.tryLock()) {
            return false;
        }
        try {
            ActorScope.run(Actor.program(space), () -> read(binder));
            return true;
        } finally {
            alone.unlock();
        }
    }

    /** Says that it could not be read. */
    void giveUp(UUID space, UUID binder) {
        ActorScope.run(Actor.program(space), () -> rows.giveUp(binder));
    }

    private void read(UUID binder) {
        Optional<List<BinderRows.Part>> sent = rows.toBeRead(binder);
        if (sent.isEmpty()) {
            return;
        }
        List<BinderRows.Loose> loose = new ArrayList<>();
        for (BinderRows.Part part : sent.get()) {
            if (part.version() != null) {
                loose.add(new BinderRows.Loose(part, new SentFile(part.name(), rows.bytes(part.version()))));
            }
        }
        Binder opened = Binder.open(loose.stream().map(BinderRows.Loose::file).toList());
        BinderReading reading = opened.read(LocalDate.now(clock), progress -> rows.tell(binder, progress));
        rows.keep(binder, reading, loose, sent.get());
    }
}
