package se.handslag.site.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Language;
import se.handslag.kernel.Message;
import se.handslag.site.cli.Parsed.HelpWanted;
import se.handslag.site.cli.Parsed.ReadOptions;
import se.handslag.site.cli.Parsed.WrongUsage;

/** The words after {@code read}, understood one by one. */
final class Arguments {

    private static final List<String> OPTIONS =
            List.of("--json", "--out", "--lang", "--guideline", "--today", "--no-colour", "--full", "--help");

    private final List<Path> files = new ArrayList<>();
    private boolean json;
    private boolean full;
    private boolean help;
    private boolean colour = true;
    private @Nullable Path out;
    private @Nullable String guideline;
    private @Nullable LocalDate today;
    private Language language;
    private @Nullable Message wrong;

    private Arguments(Language language) {
        this.language = language;
    }

    /** Understands the words; the language given holds where they name none. */
    static Parsed parse(List<String> words, Language language) {
        Arguments arguments = new Arguments(language);
        arguments.takeAll(words.iterator());
        return arguments.parsed();
    }

    private Parsed parsed() {
        if (wrong != null) {
            return new WrongUsage(language, wrong);
        }
        if (help) {
            return new HelpWanted(language);
        }
        return files.isEmpty()
                ? new WrongUsage(language, Message.of("cli.usage.nothingToRead"))
                : new ReadOptions(files, json, out, language, guideline, today, colour, full);
    }

    private void takeAll(Iterator<String> words) {
        boolean onlyFiles = false;
        while (words.hasNext()) {
            String word = words.next();
            if (onlyFiles || !word.startsWith("-")) {
                files.add(Path.of(word));
            } else if (word.equals("--")) {
                onlyFiles = true;
            } else {
                int equals = word.indexOf('=');
                String value = equals < 0 ? null : word.substring(equals + 1);
                takeOption(equals < 0 ? word : word.substring(0, equals), value, words);
            }
        }
    }

    private void takeOption(String option, @Nullable String value, Iterator<String> words) {
        switch (option) {
            case "--json" -> json = flag(option, value);
            case "--full" -> full = flag(option, value);
            case "--no-colour", "--no-color" -> colour = !flag(option, value);
            case "--help", "-h" -> help = flag(option, value);
            case "--out", "--guideline", "--lang", "--today" -> takeValue(option, value, words);
            default -> complain(Message.of("cli.usage.unknownOption", option, nearest(option)));
        }
    }

    private boolean flag(String option, @Nullable String value) {
        if (value != null) {
            complain(Message.of("cli.usage.noValue", option));
        }
        return true;
    }

    private void takeValue(String option, @Nullable String given, Iterator<String> words) {
        String value = given != null || !words.hasNext() ? given : words.next();
        if (value == null || value.isBlank() || (given == null && value.startsWith("--"))) {
            complain(Message.of("cli.usage.valueMissing", option));
            return;
        }
        switch (option) {
            case "--out" -> out = Path.of(value);
            case "--guideline" -> guideline = value;
            case "--today" -> today = day(value);
            default -> language = languageOf(value);
        }
    }

    private @Nullable LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException noDate) {
            complain(Message.of("cli.usage.noDate", value));
            return null;
        }
    }

    private Language languageOf(String value) {
        for (Language each : Language.values()) {
            if (each.code().equals(value)) {
                return each;
            }
        }
        complain(Message.of("cli.usage.noLanguage", value));
        return language;
    }

    /** Only the first complaint is told; the others often follow from it. */
    private void complain(Message advice) {
        wrong = wrong == null ? advice : wrong;
    }

    private static Message nearest(String option) {
        String nearest = Nearest.to(option, OPTIONS);
        return nearest == null
                ? Message.of("cli.usage.allOptions", String.join(", ", OPTIONS))
                : Message.of("cli.usage.nearest", nearest);
    }
}
