package se.handslag.reading.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why something that was found to be wrong may stand, and who said so; null where a program did by itself. */
public record Acceptance(
        FindingKey finding, String reason, @Nullable UUID person) {}
