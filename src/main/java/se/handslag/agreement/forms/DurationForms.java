package se.handslag.agreement.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.DurationTerm.ChangeApproval;
import se.handslag.agreement.terms.DurationTerm.Dispute;
import se.handslag.agreement.terms.DurationTerm.Ending;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.agreement.terms.DurationTerm.Period;
import se.handslag.agreement.terms.DurationTerm.Replacement;

/** From when, until when, how it may go on, change or end. */
final class DurationForms {

    static final List<Shape<?>> SHAPES = List.of(
            new Shape<>("period", Period.class, DurationForms::period),
            new Shape<>("extension", Extension.class, DurationForms::extension),
            new Shape<>("ending", Ending.class, DurationForms::ending),
            new Shape<>("changeApproval", ChangeApproval.class, DurationForms::changeApproval),
            new Shape<>(
                    "replacement",
                    Replacement.class,
                    in -> new Replacement(in.source(), in.passage("what", Replacement::what))),
            new Shape<>("dispute", Dispute.class, in -> new Dispute(in.source(), in.passage("text", Dispute::text))));

    private static final int LONGEST_IN_MONTHS = 600;

    private DurationForms() {}

    private static Period period(Sheet<Period> in) {
        Cited<LocalDate> start = in.cited("start", WrittenDay.DAY, true, Period::start);
        Cited<LocalDate> end = in.cited("end", WrittenDay.DAY, false, Period::end);
        in.inOrder(
                "start",
                start == null ? null : start.value(),
                "end",
                end == null ? null : end.value(),
                "agreement.form.problem.endBeforeStart");
        return new Period(in.source(), start, end, impossible(in, start, end));
    }

    /** A day that no calendar has is gone when another is given in its place; the start is written before the end. */
    private static List<Cited<String>> impossible(
            Sheet<Period> in, @Nullable Cited<LocalDate> start, @Nullable Cited<LocalDate> end) {
        List<Cited<String>> impossible = new ArrayList<>(in.kept(Period::impossible, List.of()));
        if (end != null && in.now(Period::end) == null && !impossible.isEmpty()) {
            impossible.removeLast();
        }
        if (start != null && in.now(Period::start) == null && !impossible.isEmpty()) {
            impossible.removeFirst();
        }
        return List.copyOf(impossible);
    }

    /** The day to decide by and the months before the end say the same: when one is corrected, the other falls. */
    private static Extension extension(Sheet<Extension> in) {
        Extension.Kind kind = in.choice("kind", Extension.Kind.class, Extension::kind);
        Integer months = in.whole("length", 1, LONGEST_IN_MONTHS, Extension::months);
        LocalDate decideBy = in.optional("decideBy", WrittenDay.DAY, Extension::decideBy);
        Integer monthsBefore = in.whole("monthsBefore", 0, LONGEST_IN_MONTHS, Extension::monthsBefore);
        boolean ofDay = in.isTouched("decideBy") && decideBy != null;
        boolean ofMonths = in.isTouched("monthsBefore") && monthsBefore != null;
        return new Extension(
                in.source(),
                kind,
                months,
                ofMonths && !ofDay ? null : decideBy,
                ofDay && !ofMonths ? null : monthsBefore,
                in.lineIfAny("decidedBy", Extension::decidedBy));
    }

    private static Ending ending(Sheet<Ending> in) {
        return new Ending(
                in.source(),
                in.choice("ground", Ending.Ground.class, Ending::ground),
                in.whole("notice", 0, LONGEST_IN_MONTHS, Ending::months),
                in.lineIfAny("who", Ending::who),
                in.yes("dialogueFirst", Ending::dialogueFirst),
                in.yes("inWriting", Ending::inWriting));
    }

    private static ChangeApproval changeApproval(Sheet<ChangeApproval> in) {
        return new ChangeApproval(
                in.source(),
                in.lineIfAny("approver", ChangeApproval::approver),
                in.yes("dialogueFirst", ChangeApproval::dialogueFirst),
                in.yes("inWriting", ChangeApproval::inWriting));
    }
}
