package se.handslag.site.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.kernel.Language;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Opening;
import se.handslag.reading.document.Refusal;
import se.handslag.site.cli.Parsed.HelpWanted;
import se.handslag.site.cli.Parsed.ReadOptions;
import se.handslag.site.cli.Parsed.WrongUsage;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Words;

/**
 * {@code read FILE|FOLDER...}: reads agreements and tells what they say. It answers with 0; with 1 when a document holds an
 * error; with 2 when something could not be read, errors or not; with 64 when it was asked wrongly; and with 73 when its
 * files cannot be written.
 */
final class ReadCommand {

    static final int FINE = 0;
    static final int ERRORS_FOUND = 1;
    static final int SOMETHING_UNREADABLE = 2;
    static final int WRONG_USAGE = 64;
    static final int CANNOT_WRITE = 73;

    private final Surroundings around;
    private final Cores cores;
    private final String[] bundles;

    /** With the texts of all that has something to say. */
    ReadCommand(Surroundings around, Cores cores, String... bundles) {
        this.around = around;
        this.cores = cores;
        this.bundles = bundles;
    }

    /** Does what the words say and tells how it went. */
    int run(List<String> words) {
        return switch (Arguments.parse(words, around.language())) {
            case ReadOptions options -> run(options);
            case WrongUsage wrong -> refuse(wrong.language(), wrong.advice());
            case HelpWanted help -> {
                around.out().println(texts(help.language()).get("cli.usage"));
                yield FINE;
            }
        };
    }

    private int run(ReadOptions options) {
        String guideline = options.guideline();
        if (guideline != null && !cores.guidelines().contains(guideline)) {
            return refuse(options.language(), noGuideline(guideline));
        }
        Texts texts = texts(options.language());
        try {
            return new Run(options, texts).all();
        } catch (IOException unwritable) {
            around.err().println(texts.get("cli.cannotWrite", unwritable.toString()));
            return CANNOT_WRITE;
        }
    }

    private Message noGuideline(String guideline) {
        return cores.guidelines().isEmpty()
                ? Message.of("cli.usage.noGuidelines", guideline)
                : Message.of(
                        "cli.usage.unknownGuideline",
                        guideline,
                        String.join(", ", cores.guidelines().stream().sorted().toList()));
    }

    private int refuse(Language language, Message advice) {
        Texts texts = texts(language);
        around.err().println(texts.say(advice));
        around.err().println(texts.get("cli.usage.more"));
        return WRONG_USAGE;
    }

    private Texts texts(Language language) {
        return Texts.in(language, bundles);
    }

    /** One run over all that was named. */
    private final class Run {

        private final ReadOptions options;
        private final Texts texts;
        private final FilesToRead files;
        private final Progress progress;
        private boolean unreadable;
        private boolean errors;

        Run(ReadOptions options, Texts texts) {
            this.options = options;
            this.texts = texts;
            this.files = FilesToRead.in(options.files());
            this.progress = new Progress(
                    around.err(), around.errIsTerminal(), files.documents().size(), texts);
        }

        int all() throws IOException {
            files.unreadable().forEach(path -> complain(path, texts.get("cli.notThere")));
            List<Output> outputs = outputs();
            int number = 0;
            for (Path file : files.documents()) {
                number++;
                progress.reading(number, file.toString());
                ReadDocument document = read(file);
                progress.clear();
                if (document != null) {
                    errors |= document.count(FindingKind.Grade.ERROR) > 0;
                    for (Output output : outputs) {
                        output.take(file, document);
                    }
                }
                progress.hasRead(number);
            }
            // The report comes whole before any word of files.
            outputs.reversed().forEach(Output::end);
            tellWhatWasLeft();
            return unreadable ? SOMETHING_UNREADABLE : errors ? ERRORS_FOUND : FINE;
        }

        private List<Output> outputs() throws IOException {
            List<Output> outputs = new ArrayList<>();
            Path folder = options.out();
            if (folder != null) {
                outputs.add(JsonOutput.Folder.at(folder, files.documents(), texts, around.err()));
            } else if (options.json()) {
                outputs.add(new JsonOutput.Lines(around.out(), texts));
            }
            if (!options.json()) {
                boolean colour = options.colour() && around.colour();
                LocalDate given = options.today();
                LocalDate today = given == null ? around.today().get() : given;
                TerminalReport report = new TerminalReport(texts, today, around.width(), colour);
                outputs.add(new ReportOutput(
                        around.out(),
                        report,
                        cores,
                        options.full(),
                        files.documents().size()));
            }
            return outputs;
        }

        /** Null when it could not be read; a bug that one document brings out must not keep the others from being read. */
        private @Nullable ReadDocument read(Path file) {
            try {
                Opening opening = cores.open(file);
                return switch (opening) {
                    case DocumentText text -> {
                        var reading = cores.read(text, options.guideline());
                        yield new ReadDocument(name(file), file.toString(), reading, cores.duties(reading, texts));
                    }
                    case Refusal refusal -> complain(file, texts.say(refusal.message()));
                };
            } catch (UncheckedIOException broken) {
                return complain(file, texts.get("cli.diskFails", String.valueOf(broken.getCause())));
            } catch (RuntimeException | StackOverflowError | LinkageError bug) {
                return complain(file, texts.get("cli.bug", bug.toString()));
            }
        }

        private static String name(Path file) {
            Path name = file.getFileName();
            return name == null ? file.toString() : name.toString();
        }

        private @Nullable ReadDocument complain(Path file, String sentence) {
            progress.clear();
            unreadable = true;
            around.err().println(Words.clean(file.toString()) + ": " + Words.clean(sentence));
            return null;
        }

        private void tellWhatWasLeft() {
            // Folders of cases hold the same names over and over; each is told once, the number is of all.
            Set<String> names = new LinkedHashSet<>();
            files.skipped()
                    .forEach(path -> names.add(Words.clean(path.getFileName().toString())));
            if (!names.isEmpty()) {
                around.err().println(texts.get("cli.skipped", files.skipped().size(), String.join(", ", names)));
            }
            if (files.documents().isEmpty() && files.unreadable().isEmpty()) {
                around.err().println(texts.get("cli.noDocuments"));
                unreadable = true;
            }
        }
    }
}
