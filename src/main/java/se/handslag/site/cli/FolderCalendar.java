package se.handslag.site.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import se.handslag.agreement.terms.MoneyTerm.Payment.Schedule;
import se.handslag.kernel.Citation;
import se.handslag.obligations.ObligationKind;
import se.handslag.site.telling.Days;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.Matter;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;

/**
 * The coming twelve months of several agreements: first every day that must not be missed, then what is done again and
 * again, each once, then what is paid, a line for each agreement.
 */
record FolderCalendar(Speech speech, LocalDate today) {

    private static final int INDENT = 2;

    private record Day(ReadDocument document, DeadlineLine deadline, String words) {

        LocalDate date() {
            return deadline.date();
        }
    }

    private record Repeated(ReadDocument document, Citation clause, ObligationKind what) {}

    void write(List<ReadDocument> documents, Paper paper) {
        List<Day> vital = new ArrayList<>();
        List<Day> reports = new ArrayList<>();
        List<Day> payments = new ArrayList<>();
        int history = 0;
        for (ReadDocument document : documents) {
            Days days = Days.of(document, today);
            history += days.history();
            List<DeadlineLine> coming = days.coming().stream()
                    .filter(deadline -> !deadline.date().isAfter(today.plusYears(1)))
                    .toList();
            days.missed().forEach(deadline -> vital.add(day(document, deadline)));
            of(coming, Matter.VITAL).forEach(deadline -> vital.add(day(document, deadline)));
            reports.addAll(once(document, of(coming, Matter.REPORT, Matter.MEETING)));
            payments.addAll(payment(document, of(coming, Matter.PAYMENT)));
            of(coming, Matter.INDEXATION).forEach(deadline -> payments.add(day(document, deadline)));
        }
        paper.blank().text(Style.BOLD, speech.say("cli.vitalDays", speech.date(today)));
        writeDays(vital, vital.size(), paper);
        if (vital.isEmpty()) {
            paper.row(INDENT, "", 0, Style.PLAIN, speech.say("cli.noComingDays"));
        }
        writeSection("cli.reportDays", reports, paper);
        writeSection("cli.paymentDays", payments, paper);
        new DutyLines(speech, today).writeHistory(history, paper);
    }

    private static List<DeadlineLine> of(List<DeadlineLine> deadlines, Matter... matters) {
        List<Matter> wanted = List.of(matters);
        return deadlines.stream()
                .filter(deadline -> wanted.contains(deadline.matter()))
                .toList();
    }

    private static Day day(ReadDocument document, DeadlineLine deadline) {
        return new Day(document, deadline, deadline.text());
    }

    /** What comes back is told the first time, with how often it comes back. */
    private List<Day> once(ReadDocument document, List<DeadlineLine> deadlines) {
        Map<Repeated, List<DeadlineLine>> times = new LinkedHashMap<>();
        for (DeadlineLine deadline : deadlines) {
            times.computeIfAbsent(
                            new Repeated(document, deadline.clause(), deadline.what()), first -> new ArrayList<>())
                    .add(deadline);
        }
        List<Day> days = new ArrayList<>();
        for (List<DeadlineLine> same : times.values()) {
            DeadlineLine first = same.getFirst();
            int more = same.size() - 1;
            String words = more == 0 ? first.text() : first.text() + ". " + speech.counted("cli.timesMore.", more);
            days.add(new Day(document, first, words));
        }
        return days;
    }

    /** The rhythm and what is paid on the next day, by one or several. */
    private List<Day> payment(ReadDocument document, List<DeadlineLine> payments) {
        if (payments.isEmpty()) {
            return List.of();
        }
        DeadlineLine next = payments.getFirst();
        StringJoiner sums = new StringJoiner(" + ");
        payments.stream()
                .filter(payment ->
                        payment.date().equals(next.date()) && !payment.sum().isEmpty())
                .forEach(payment -> sums.add(payment.sum()));
        String words = speech.phrase()
                .say("cli.duty.payment")
                .with(document.main()
                        .payment()
                        .filter(payment -> payment.schedule() != Schedule.ON_DATES)
                        .map(payment ->
                                speech.say("tell.schedule." + payment.schedule().name()))
                        .orElse(""))
                .with(sums.toString())
                .toString();
        return List.of(new Day(document, next, words));
    }

    private void writeSection(String heading, List<Day> days, Paper paper) {
        if (!days.isEmpty()) {
            paper.blank().text(Style.BOLD, speech.say(heading));
            writeDays(days, DutyLines.MOST, paper);
        }
    }

    private void writeDays(List<Day> days, int most, Paper paper) {
        DutyLines lines = new DutyLines(speech, today);
        days.sort(Comparator.comparing(Day::date));
        for (Day day : days.subList(0, Math.min(most, days.size()))) {
            String page =
                    day.document().isOnePage() ? "" : speech.page(day.deadline().clause());
            String place =
                    speech.phrase().with(day.document().name()).with(page).toString();
            lines.writeDay(day.deadline(), day.words(), place, paper);
        }
        lines.writeRest(days.size() - most, paper);
    }
}
