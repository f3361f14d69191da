package se.handslag.site.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Texts;
import se.handslag.site.telling.AgreementJson;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Words;

/** JSON, either a line for each document or a file for each. */
sealed interface JsonOutput extends Output {

    /** One object a line. */
    record Lines(PrintStream out, Texts texts) implements JsonOutput {
        @Override
        public void take(Path file, ReadDocument document) {
            out.print(AgreementJson.oneLine(document, texts) + "\n");
            out.flush();
        }

        @Override
        public void end() {}
    }

    /** One file for each document, in one folder; how many there are is told beside what is read. */
    final class Folder implements JsonOutput {

        private final Path folder;
        private final Map<Path, String> names;
        private final Texts texts;
        private final PrintStream beside;
        private int written;

        private Folder(Path folder, Map<Path, String> names, Texts texts, PrintStream beside) {
            this.folder = folder;
            this.names = names;
            this.texts = texts;
            this.beside = beside;
        }

        /** Makes the folder if it is not there. */
        static Folder at(Path folder, List<Path> documents, Texts texts, PrintStream beside) throws IOException {
            Files.createDirectories(folder);
            return new Folder(folder, OutputNames.of(documents), texts, beside);
        }

        @Override
        public void take(Path file, ReadDocument document) throws IOException {
            @Nullable String name = names.get(file);
            Files.writeString(
                    folder.resolve(name == null ? document.name() + ".json" : name),
                    AgreementJson.pretty(document, texts) + "\n");
            written++;
        }

        @Override
        public void end() {
            String name = Words.clean(folder.toString());
            beside.println(
                    written == 1 ? texts.get("cli.written.one", name) : texts.get("cli.written.many", name, written));
        }
    }
}
