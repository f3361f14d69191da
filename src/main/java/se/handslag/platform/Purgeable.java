package se.handslag.platform;

import java.util.List;

/** A module that keeps something of people, and can forget it. */
public interface Purgeable extends PersonalDataHolder {

    /**
     * Forgets what the module keeps of the person in the entered space: all that {@link #heldOf} tells of, and nothing else. What the trail
     * has kept of it is taken away by whoever calls this. The transaction is there.
     *
     * @return the rows that were changed or removed
     */
    List<Held> forget(Forgotten person);
}
