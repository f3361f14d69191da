package se.handslag.site.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.kernel.DatePeriod;
import se.handslag.site.telling.TermLine.Section;

/** From when, until when, how it may go on, change or end. */
record DurationLines(Speech speech) {

    public TermLine of(DurationTerm term) {
        return switch (term) {
            case DurationTerm.Period period -> line("period", term, period(period));
            case Extension extension -> line("extension", term, extension(extension));
            case DurationTerm.Ending ending -> line("ending", term, ending(ending));
            case DurationTerm.ChangeApproval change ->
                line(
                        "change",
                        term,
                        speech.phrase()
                                .say(
                                        "tell.term.approvedBy",
                                        change.approver() == null ? speech.say("tell.theParties") : change.approver())
                                .when(change.dialogueFirst(), "tell.term.dialogueFirst")
                                .when(change.inWriting(), "tell.term.inWriting"));
            case DurationTerm.Replacement replacement -> line("replacement", term, replacement.what());
            case DurationTerm.Dispute dispute -> line("dispute", term, dispute.text());
        };
    }

    /** First and last day and the length; what is unknown or impossible is said. */
    public Phrase period(DurationTerm.Period period) {
        DatePeriod days = period.days().orElse(null);
        if (days == null) {
            return ofUnknownDays(period);
        }
        String length = speech.length(days);
        return withImpossible(
                speech.phrase().with(speech.period(days) + (length == null ? "" : " (" + length + ")")), period);
    }

    private Phrase ofUnknownDays(DurationTerm.Period period) {
        LocalDate start = period.start() == null ? null : period.start().value();
        LocalDate end = period.end() == null ? null : period.end().value();
        // Where one of the two days is missing and one that is written does not exist, that is the one.
        boolean isTheMissing =
                (start == null) != (end == null) && period.impossible().size() == 1;
        Phrase phrase = speech.phrase();
        if (isTheMissing && start != null) {
            return phrase.say("tell.term.from", speech.date(start))
                    .say(
                            "tell.term.impossibleEnd",
                            period.impossible().getFirst().value());
        }
        if (isTheMissing && end != null) {
            return phrase.say(
                            "tell.term.impossibleStart",
                            period.impossible().getFirst().value())
                    .say("tell.term.to", speech.date(end));
        }
        phrase.with(start == null ? speech.say("tell.term.noStart") : speech.say("tell.term.from", speech.date(start)))
                .with(end == null ? speech.say("tell.term.noEnd") : speech.say("tell.term.to", speech.date(end)));
        return withImpossible(phrase, period);
    }

    private Phrase withImpossible(Phrase phrase, DurationTerm.Period period) {
        List<String> impossible = new ArrayList<>();
        period.impossible().forEach(date -> impossible.add(speech.quoted(date.value())));
        return phrase.aboutAll("tell.term.impossible", impossible);
    }

    /** How it may go on, and the last day to do something about it. */
    public Phrase extension(Extension extension) {
        String kind = extension.kind().name();
        LocalDate decideBy = extension.decideBy();
        Integer months = extension.months();
        Phrase phrase = speech.phrase().say("tell.extension." + kind);
        if (extension.kind() == Extension.Kind.NONE) {
            return phrase;
        }
        // Only what goes on by itself goes on more than once as far as one can tell.
        String length = extension.kind() == Extension.Kind.AUTOMATIC ? "tell.term.atATime" : "tell.term.byLength";
        Integer before = extension.monthsBefore();
        return phrase.about(length, months == null ? null : speech.months(months))
                .with(
                        decideBy == null
                                ? speech.say(
                                        extension.kind() == Extension.Kind.AUTOMATIC
                                                ? "tell.term.noNoticeDay"
                                                : "tell.term.noDecidingDay")
                                : speech.say("tell.decideBy." + kind, speech.dateAndWeekday(decideBy)))
                .about("tell.term.monthsBefore", before == null ? null : speech.months(before))
                .about("tell.term.decidedBy", extension.decidedBy());
    }

    /** The ground, the months of notice, and how it is done. */
    public Phrase ending(DurationTerm.Ending ending) {
        Integer months = ending.months();
        // That ordinary notice needs no ground is what one expects; with its months, they are all there is to say.
        boolean expected = ending.ground() == DurationTerm.Ending.Ground.ORDINARY_NOTICE && months != null;
        return speech.phrase()
                .with(
                        expected
                                ? null
                                : speech.say("tell.ground." + ending.ground().name()))
                .with(months == null ? null : speech.counted("tell.term.notice.", months))
                .about("tell.term.usedBy", ending.who())
                .when(ending.dialogueFirst(), "tell.term.dialogueFirst")
                .when(ending.inWriting(), "tell.term.inWriting");
    }

    private static TermLine line(String label, DurationTerm term, Object words) {
        return TermLine.of(Section.TIME, label, term.source(), words);
    }
}
