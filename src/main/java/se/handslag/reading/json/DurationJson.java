package se.handslag.reading.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.DurationTerm;

/** From when, until when, how it may go on, change or end. */
final class DurationJson {

    private DurationJson() {}

    static TermEntry of(DurationTerm term) {
        return switch (term) {
            case DurationTerm.Period period -> period(period);
            case DurationTerm.Extension extension -> extension(extension);
            case DurationTerm.Ending ending -> ending(ending);
            case DurationTerm.ChangeApproval approval ->
                new TermEntry("changeApprovals")
                        .put("approver", approval.approver())
                        .put("dialogueFirst", approval.dialogueFirst())
                        .put("inWriting", approval.inWriting());
            case DurationTerm.Replacement replacement -> new TermEntry("replacements").put("what", replacement.what());
            case DurationTerm.Dispute dispute -> new TermEntry("disputes").put("text", dispute.text());
        };
    }

    private static TermEntry period(DurationTerm.Period period) {
        TermEntry entry = new TermEntry("periods");
        end(entry, "start", period.start());
        end(entry, "end", period.end());
        return entry.put("impossible", TermEntry.texts(period.impossible()));
    }

    private static void end(TermEntry entry, String name, @Nullable Cited<LocalDate> day) {
        entry.cited(name, day == null ? null : day.value().toString(), day == null ? null : day.citation());
    }

    private static TermEntry extension(DurationTerm.Extension extension) {
        return new TermEntry("extensions")
                .code("kind", extension.kind())
                .put("months", extension.months())
                .day("decideBy", extension.decideBy())
                .put("monthsBefore", extension.monthsBefore())
                .put("decidedBy", extension.decidedBy());
    }

    private static TermEntry ending(DurationTerm.Ending ending) {
        return new TermEntry("endings")
                .code("ground", ending.ground())
                .put("months", ending.months())
                .put("who", ending.who())
                .put("dialogueFirst", ending.dialogueFirst())
                .put("inWriting", ending.inWriting());
    }
}
