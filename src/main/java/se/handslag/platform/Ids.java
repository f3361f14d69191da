package se.handslag.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Makes the ids of rows: here and not in the database, so that they are known before anything is written. */
public final class Ids {

    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new one, later in order than those before it (UUID version 7, RFC 9562), so that an index grows at its end. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
