package se.handslag.site.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Texts;
import se.handslag.reading.ReadingJson;

/** JSON, either a line for each document or a file for each. */
sealed interface JsonOutput extends Output {

    @Override
    default void end() {}

    /** One object a line. */
    record Lines(PrintStream out, Texts texts) implements JsonOutput {
        @Override
        public void take(ReadDocument document) {
            out.print(ReadingJson.oneLine(document.reading(), texts) + "\n");
            out.flush();
        }
    }

    /** One file for each document, in one folder. */
    record Folder(Path folder, Map<Path, String> names, Texts texts) implements JsonOutput {

        /** Makes the folder if it is not there. */
        static Folder at(Path folder, List<Path> documents, Texts texts) throws IOException {
            Files.createDirectories(folder);
            return new Folder(folder, OutputNames.of(documents), texts);
        }

        @Override
        public void take(ReadDocument document) throws IOException {
            @Nullable String name = names.get(document.file());
            Files.writeString(
                    folder.resolve(name == null ? document.name() + ".json" : name),
                    ReadingJson.pretty(document.reading(), texts) + "\n");
        }
    }
}
