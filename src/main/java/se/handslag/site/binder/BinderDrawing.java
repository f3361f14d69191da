package se.handslag.site.binder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.DatePeriod;
import se.handslag.reading.binder.AgreementChoice.Ground;
import se.handslag.reading.binder.BinderKind;
import se.handslag.reading.kept.binders.BinderState;
import se.handslag.reading.kept.binders.FileFound;
import se.handslag.reading.kept.binders.KeptBinder;
import se.handslag.reading.kept.binders.KeptBinder.File;
import se.handslag.site.binder.BinderModel.Agreement;
import se.handslag.site.binder.BinderModel.Candidate;
import se.handslag.site.binder.BinderModel.Filed;
import se.handslag.site.binder.BinderModel.Left;
import se.handslag.site.binder.BinderModel.MeetingCard;
import se.handslag.site.binder.BinderModel.Paper;
import se.handslag.site.binder.BinderModel.PeopleCard;
import se.handslag.site.binder.BinderModel.SheetCard;
import se.handslag.site.telling.Speech;

/** Draws a binder that has been read. */
final class BinderDrawing {

    private final KeptBinder binder;
    private final Speech speech;

    BinderDrawing(KeptBinder binder, Speech speech) {
        this.binder = binder;
        this.speech = speech;
    }

    BinderModel model() {
        boolean failed = binder.state() == BinderState.FAILED;
        return new BinderModel(
                binder.id(),
                binder.reading().map(KeptBinder.Main::title).orElse(binder.name()),
                failed,
                !binder.broken() && binder.parts().stream().allMatch(part -> part.version() != null),
                notes(),
                agreement(),
                why(),
                isWithoutAgreement() && main().isEmpty(),
                candidates(),
                Optional.ofNullable(binder.dossier()),
                papers(),
                sheets(),
                people(),
                meetings(),
                left(),
                failed
                        ? binder.parts().stream()
                                .map(part -> new Filed(part.version() == null ? null : part.id(), part.name()))
                                .toList()
                        : List.of());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (binder.broken()) {
            notes.add(speech.say("intake.broken"));
        }
        long known = binder.files().stream().filter(File::known).count();
        if (known > 0) {
            notes.add(speech.counted("intake.known.", (int) known));
        }
        Map<Integer, String> names = new HashMap<>();
        binder.files().forEach(file -> names.put(file.number(), file.name()));
        for (File file : binder.files()) {
            if (file.copyOf() != null) {
                notes.add(speech.say("intake.copy", file.name(), names.getOrDefault(file.copyOf(), "")));
            }
            boolean stays = binder.dossier() != null
                    && !file.shared()
                    && file.version() != null
                    && file.kind() != BinderKind.NOT_UNDERSTOOD;
            if (stays) {
                notes.add(speech.say("intake.elsewhere", file.name()));
            }
        }
        return notes;
    }

    /** The file that the reading was made of. */
    private Optional<File> main() {
        return binder.reading()
                .flatMap(reading -> binder.files().stream()
                        .filter(file -> file.version() != null && file.version().equals(reading.version()))
                        .findFirst());
    }

    private Optional<Agreement> agreement() {
        return binder.reading()
                .flatMap(reading -> main().map(file ->
                        new Agreement(reading.id(), reading.title(), days(file), filed(file), reading.confirmed())));
    }

    private String why() {
        return isWithoutAgreement() && !binder.candidates().isEmpty()
                ? speech.say("intake.ground.NONE.choose")
                : binder.ground()
                        .map(ground -> speech.say("intake.ground." + ground.name()))
                        .orElse("");
    }

    private boolean isWithoutAgreement() {
        return binder.ground().filter(Ground.NONE::equals).isPresent();
    }

    private List<Candidate> candidates() {
        UUID chosen = main().map(File::id).orElse(null);
        return binder.candidates().stream()
                .map(file -> new Candidate(
                        file.id(),
                        title(file),
                        join(file.name(), days(file)),
                        file.id().equals(chosen)))
                .toList();
    }

    /** Earlier agreements first, then what changes the one that holds, then what led to it. */
    private List<Paper> papers() {
        File main = main().orElse(null);
        List<File> asked = main == null ? binder.candidates() : List.of();
        return Stream.of(BinderKind.AGREEMENT, BinderKind.AMENDMENT, BinderKind.DECISION_PAPER)
                .flatMap(kind -> binder.all(kind).stream())
                .filter(file -> !file.equals(main) && !asked.contains(file))
                .map(file -> new Paper(filed(file), title(file), join(stands(file, main), days(file))))
                .toList();
    }

    private String stands(File file, @Nullable File main) {
        if (file.kind() != BinderKind.AGREEMENT) {
            return speech.say("intake.kind." + file.kind().code());
        }
        LocalDate last = lastDay(file);
        LocalDate first = main == null ? null : firstDay(main);
        boolean before = last != null && first != null && last.isBefore(first);
        return speech.say(before ? "intake.earlier" : "intake.otherAgreement");
    }

    private List<SheetCard> sheets() {
        List<FileFound.Sum> agreed = main().map(File::found)
                .map(FileFound::paper)
                .map(FileFound.Paper::sums)
                .orElse(List.of());
        List<SheetCard> cards = new ArrayList<>();
        for (File file : binder.all(BinderKind.BUDGET)) {
            SheetDrawing drawing = new SheetDrawing(speech, file.id(), filed(file), agreed);
            file.found().sheets().forEach(sheet -> cards.add(drawing.card(sheet)));
        }
        return cards;
    }

    private List<PeopleCard> people() {
        return binder.files().stream()
                .filter(file -> file.copyOf() == null && !file.found().people().isEmpty())
                .map(file -> new PeopleCard(
                        filed(file), file.found().people(), file.found().unreadPeople()))
                .toList();
    }

    private List<MeetingCard> meetings() {
        List<MeetingCard> cards = new ArrayList<>();
        for (File file : binder.all(BinderKind.MINUTES)) {
            FileFound.Meeting meeting = file.found().meeting();
            if (meeting != null) {
                LocalDate day = meeting.date();
                cards.add(new MeetingCard(
                        filed(file),
                        day == null ? speech.say("intake.meeting") : speech.say("intake.meeting.on", day),
                        meeting.present(),
                        meeting.items()));
            }
        }
        return cards;
    }

    private List<Left> left() {
        List<Left> left = new ArrayList<>();
        for (File file : binder.all(BinderKind.NOT_UNDERSTOOD)) {
            String why = file.found().why();
            left.add(new Left(filed(file), why == null ? "" : speech.say(why)));
        }
        for (File file : binder.all(BinderKind.BUDGET)) {
            if (!file.found().otherSheets().isEmpty()) {
                left.add(new Left(
                        filed(file),
                        speech.say(
                                "intake.otherSheets",
                                String.join(", ", file.found().otherSheets()))));
            }
        }
        return left;
    }

    /** Under the name it came by. */
    private static Filed filed(File file) {
        return new Filed(file.version() == null ? null : file.id(), file.name());
    }

    private static String title(File file) {
        FileFound.Paper paper = file.found().paper();
        return paper == null || paper.title().isEmpty() ? file.name() : paper.title();
    }

    private String days(File file) {
        LocalDate first = firstDay(file);
        LocalDate last = lastDay(file);
        if (first == null) {
            return "";
        }
        return speech.period(DatePeriod.fromTo(first, last));
    }

    private static @Nullable LocalDate firstDay(File file) {
        FileFound.Paper paper = file.found().paper();
        return paper == null ? null : paper.first();
    }

    private static @Nullable LocalDate lastDay(File file) {
        FileFound.Paper paper = file.found().paper();
        return paper == null ? null : paper.last();
    }

    private static String join(String some, String more) {
        return more.isEmpty() ? some : some + ", " + more;
    }
}
