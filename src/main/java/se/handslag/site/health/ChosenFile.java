package se.handslag.site.health;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.handslag.reading.document.Refusal;
import se.handslag.web.Part;

/** The one file of a form: the last, should somebody send several. */
final class ChosenFile implements Consumer<Part> {

    private Part.@Nullable File file;
    private boolean tooLarge;

    @Override
    public void accept(Part part) {
        switch (part) {
            case Part.File sent -> file = sent;
            case Part.TooLargeFile _ -> tooLarge = true;
            case Part.Field _ -> {}
        }
    }

    /** The file; empty where none came, or none that is small enough. */
    Optional<Part.File> file() {
        return Optional.ofNullable(file);
    }

    /** Why there is none. */
    Refusal.Reason whyNone() {
        return tooLarge ? Refusal.Reason.TOO_LARGE : Refusal.Reason.EMPTY;
    }
}
