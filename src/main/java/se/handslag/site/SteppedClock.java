package se.handslag.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock on the wall, or one that somebody who tries the program has put forward. */
public final class SteppedClock extends Clock {

    /** Nobody needs to look further ahead than the longest agreement. */
    private static final Duration FURTHEST = Duration.ofDays(20L * 366);

    private final Clock wall;
    private volatile Duration ahead = Duration.ZERO;

    /** One that shows what the other does. */
    public SteppedClock(Clock wall) {
        this.wall = wall;
    }

    /** Puts it forward by that much more, but for twenty years at most. */
    public synchronized void forward(Duration step) {
        Duration now = ahead.plus(step);
        ahead = now.compareTo(FURTHEST) > 0 ? FURTHEST : now;
    }

    /** Lets it show what time it is. */
    public synchronized void back() {
        ahead = Duration.ZERO;
    }

    /** Whether it has been put forward. */
    public boolean isAhead() {
        return !ahead.isZero();
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.offset(wall.withZone(zone), ahead);
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(ahead);
    }
}
