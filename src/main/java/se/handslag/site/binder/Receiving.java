package se.handslag.site.binder;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.reading.binder.SentFile;
import se.handslag.reading.document.Refusal;
import se.handslag.reading.kept.binders.SentBinders;
import se.handslag.web.Part;

/** A binder that is coming in: each file is kept as soon as it is there. */
final class Receiving {

    private static final String ZIP = ".zip";

    private final SentBinders sent;
    private @Nullable UUID binder;

    Receiving(SentBinders sent) {
        this.sent = sent;
    }

    void take(Part part) {
        switch (part) {
            case Part.File file -> sent.add(begun(file.fileName()), new SentFile(file.fileName(), file.bytes()));
            case Part.TooLargeFile file ->
                sent.leaveOut(
                        begun(file.fileName()),
                        new SentFile(file.fileName(), new byte[0]).name(),
                        new Refusal(Refusal.Reason.TOO_LARGE).message().key());
            case Part.Field _ -> {
                // The form has no field that says anything.
            }
        }
    }

    /**
     * No more comes: what has come is read.
     *
     * @param broken whether more should have come
     * @return the binder; empty where nothing came
     */
    Optional<UUID> end(boolean broken) {
        UUID begun = binder;
        if (begun != null) {
            sent.sent(begun, broken);
        }
        return Optional.ofNullable(begun);
    }

    private UUID begun(String fileName) {
        UUID begun = binder;
        if (begun == null) {
            String name = new SentFile(fileName, new byte[0]).name();
            boolean isZip = name.length() > ZIP.length()
                    && name.regionMatches(true, name.length() - ZIP.length(), ZIP, 0, ZIP.length());
            begun = sent.begin(isZip ? name.substring(0, name.length() - ZIP.length()) : name);
            binder = begun;
        }
        return begun;
    }
}
