package se.handslag.site.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Language;
import se.handslag.kernel.Message;

/** What came of looking at the words after the command. */
sealed interface Parsed {

    /**
     * What is to be read, and how it is to be told.
     *
     * @param files files and folders, at least one
     * @param json whether JSON is wanted instead of a report
     * @param out the folder for a JSON file of each document; null where none is wanted
     * @param guideline the municipal guideline to check against; null for none
     * @param today the day to reckon from; null for the machine's
     * @param colour false where colours are refused; true leaves it to the terminal
     * @param full whether many documents too get their whole report
     */
    record ReadOptions(
            List<Path> files,
            boolean json,
            @Nullable Path out,
            Language language,
            @Nullable String guideline,
            @Nullable LocalDate today,
            boolean colour,
            boolean full)
            implements Parsed {

        public ReadOptions {
            files = List.copyOf(files);
        }
    }

    /** Something that the program does not understand, and what to write instead. */
    record WrongUsage(Language language, Message advice) implements Parsed {}

    /** Somebody asks what there is. */
    record HelpWanted(Language language) implements Parsed {}
}
