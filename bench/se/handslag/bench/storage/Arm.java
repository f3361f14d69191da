package se.handslag.bench.storage;

import java.io.IOException;

/** One of two things that are measured beside each other. */
interface Arm {

    /**
     * Lets it work for about so long.
     *
     * @return how often it was done in a second
     * @throws IOException when something was not answered as it must be: the whole run is worth nothing then
     */
    double rate(double seconds) throws IOException, InterruptedException;
}
