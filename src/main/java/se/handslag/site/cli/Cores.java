package se.handslag.site.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;
import se.handslag.reading.Reading;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Opening;
import se.handslag.site.telling.Duties;
import se.handslag.site.telling.ReadDocument;

/** What the command line puts together and does not do itself; a test puts its own in the place. */
interface Cores {

    /** Opens the file; throws {@link java.io.UncheckedIOException} when the disk fails. */
    Opening open(Path file);

    /** Reads the text, and checks it against a guideline too when one is named. */
    Reading read(DocumentText document, @Nullable String guideline);

    /** What falls due of it, by day. */
    Duties duties(Reading reading, Texts texts);

    /** What is wrong between documents: one person or one sum in several. */
    List<Message> across(List<ReadDocument> documents);

    /** The guidelines that may be named. */
    Set<String> guidelines();
}
