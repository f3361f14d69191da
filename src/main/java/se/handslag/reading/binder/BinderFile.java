package se.handslag.reading.binder;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of a binder.
 *
 * @param number its place among all files of the binder, from 1
 * @param packedIn the name of the zip that it lay in; null where it was sent by itself
 * @param sent its name and bytes, to be kept as records; its bytes are empty where it was left in its zip for its size
 * @param copyOf the number of an earlier file with the very same bytes; null where there is none
 */
public record BinderFile(
        int number,
        SentFile sent,
        @Nullable String packedIn,
        @Nullable Integer copyOf,
        FileContent content) {

    /** What it is called. */
    public String name() {
        return sent.name();
    }

    /** What it is. */
    public BinderKind kind() {
        return content.kind();
    }

    /** The agreement, amendment or decision paper in it; empty where it is something else, or a copy of another file. */
    Optional<FileContent.Paper> paper() {
        return content instanceof FileContent.Paper paper && copyOf == null ? Optional.of(paper) : Optional.empty();
    }
}
