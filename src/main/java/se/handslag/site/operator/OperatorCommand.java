package se.handslag.site.operator;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import se.handslag.kernel.Texts;
import se.handslag.platform.Keeping;
import se.handslag.platform.TrailCheck;

/**
 * A command of whoever runs the program: understood, done, and told. The answers: 0 done, 1 done but the trail is not whole, 2 refused and
 * nothing changed, 64 not understood.
 */
final class OperatorCommand {

    static final int DONE = 0;
    static final int TRAIL_BROKEN = 1;
    static final int REFUSED = 2;
    static final int NOT_UNDERSTOOD = 64;

    private static final int MOST_FAULTS = 100;
    private static final int LINE = 100;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Europe/Stockholm"));

    private final PrintStream out;
    private final PrintStream err;
    private final boolean seen;
    private final Texts texts;
    private final ConfigurableEnvironment environment;
    private Keeping.Step last = Keeping.Step.CHECKING_TRAIL;

    /** Tells how far it has come as it comes where somebody sees it, and in few lines otherwise. */
    OperatorCommand(PrintStream out, PrintStream err, boolean seen, Texts texts, ConfigurableEnvironment environment) {
        this.out = out;
        this.err = err;
        this.seen = seen;
        this.texts = texts;
        this.environment = environment;
    }

    /** Does it. */
    int run(List<String> arguments) {
        Wish wish;
        try {
            wish = Wish.of(arguments);
        } catch (Wish.NotUnderstood misuse) {
            err.println(texts.get(misuse.key(), misuse.what()));
            err.println(texts.get("operator.usage"));
            return NOT_UNDERSTOOD;
        }
        if (!wish.data().isEmpty()) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("command line", Map.of("handslag.data", wish.data())));
        }
        Keeping keeping = new Keeping(environment, this::progress);
        Keeping.Answer answer = switch (wish) {
            case Wish.Backup backup -> keeping.backup(Path.of(backup.file()));
            case Wish.Restore restore -> keeping.restore(Path.of(restore.file()), restore.replace());
            case Wish.Move move ->
                move.home() ? keeping.moveHome(move.replace()) : keeping.moveTo(move.to(), move.replace());
            case Wish.Verify verify -> keeping.verifyTrail();
        };
        endProgress();
        return told(wish, answer);
    }

    private int told(Wish wish, Keeping.Answer answer) {
        return switch (answer) {
            case Keeping.Answer.Done done -> done(wish, done);
            case Keeping.Answer.Refused refused -> {
                String key = "operator.refused." + refused.why().name().toLowerCase(Locale.ROOT);
                err.println(texts.get(key, refused.what()));
                yield REFUSED;
            }
            case Keeping.Answer.Unfit unfit -> {
                String key = "start.data." + unfit.why().name().toLowerCase(Locale.ROOT);
                err.println(texts.get(key, unfit.what()) + " " + texts.get(key + ".advice"));
                yield REFUSED;
            }
        };
    }

    private int done(Wish wish, Keeping.Answer.Done done) {
        String moment = MOMENT.format(done.moment());
        switch (wish) {
            case Wish.Backup backup ->
                out.println(texts.get("operator.backup.done", backup.file(), done.tables(), done.rows(), moment));
            case Wish.Restore restore ->
                out.println(texts.get("operator.restore.done", restore.file(), done.tables(), done.rows(), moment));
            case Wish.Move move -> {
                out.println(texts.get("operator.move.done", done.tables(), done.rows()));
                out.println(move.home() ? texts.get("operator.move.home") : texts.get("operator.move.away", move.to()));
            }
            case Wish.Verify verify -> {}
        }
        return trail(done.trail());
    }

    private int trail(TrailCheck trail) {
        if (trail.faults().isEmpty()) {
            out.println(texts.get(
                    "operator.trail.whole", trail.spaces(), trail.entries(), trail.seals(), trail.unsealed()));
            return DONE;
        }
        err.println(texts.get("operator.trail.broken", trail.faults().size()));
        trail.faults().stream().limit(MOST_FAULTS).map(this::said).forEach(err::println);
        if (trail.faults().size() > MOST_FAULTS) {
            err.println(texts.get("operator.trail.more", trail.faults().size() - MOST_FAULTS));
        }
        return TRAIL_BROKEN;
    }

    private String said(TrailCheck.Fault fault) {
        String unknown = texts.get("operator.trail.unknown");
        return texts.get(
                "operator.trail.fault",
                texts.get("operator.fault." + fault.fault().replace(' ', '_')),
                fault.space(),
                Objects.requireNonNullElse(fault.table(), unknown),
                fault.row() == null ? unknown : fault.row(),
                fault.at() == null ? unknown : MOMENT.format(fault.at()),
                fault.seal() == null ? unknown : fault.seal());
    }

    private void progress(Keeping.Step step, String table, int number, int of) {
        String key = "operator.step." + step.name().toLowerCase(Locale.ROOT);
        if (seen) {
            String line = texts.get(key, number, of) + " " + table;
            err.print("\r" + line + " ".repeat(Math.max(0, LINE - line.length())));
            err.flush();
        } else if (step != last) {
            err.println(texts.get(key, number, of));
        }
        last = step;
    }

    private void endProgress() {
        if (seen) {
            err.print("\r" + " ".repeat(LINE) + "\r");
        }
    }
}
