package se.handslag.site.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.kernel.Message;

/** What is to be seen over several documents: a table, the gravest findings, the coming days, and what collides. */
record Summary(Speech speech, LocalDate today) {

    private static final int QUESTIONS = 5;
    private static final int INDENT = 2;
    private static final int LABEL = 10;
    private static final int PAST = 10;

    void write(List<ReadDocument> documents, List<Message> across, Paper paper) {
        paper.rule("═")
                .text(Style.BOLD, speech.say("cli.summary", documents.size()))
                .blank();
        table(documents).write(paper);
        writeQuestions(documents, paper);
        writeDays(documents, paper);
        if (!across.isEmpty()) {
            paper.blank().text(Style.BOLD, speech.say("cli.across"));
            across.forEach(remark ->
                    paper.row(INDENT, "–", 2, Style.PLAIN, speech.texts().say(remark)));
        }
    }

    private Table table(List<ReadDocument> documents) {
        Table table = new Table(
                speech.say("cli.column.document"),
                speech.say("cli.head.parties"),
                speech.say("cli.head.cash"),
                speech.say("cli.column.end"),
                speech.say("cli.head.next"),
                speech.say("cli.column.errors"),
                speech.say("cli.column.warnings"));
        for (ReadDocument document : documents) {
            table.row(
                    document.name(),
                    parties(document),
                    new PartyMoney(speech).yearly(document.reading()),
                    document.main().period().map(period -> day(period.end())).orElse(""),
                    document.nextDeadline(today)
                            .map(next -> speech.shortDate(next.date()))
                            .orElse(""),
                    String.valueOf(document.count(Grade.ERROR)),
                    String.valueOf(document.count(Grade.WARNING)));
        }
        return table;
    }

    private static String parties(ReadDocument document) {
        return String.join(
                ", ",
                document.reading().terms().all(PartyTerm.Party.class).stream()
                        .map(PartyTerm.Party::name)
                        .toList());
    }

    private String day(@Nullable Cited<LocalDate> end) {
        return end == null ? "" : speech.shortDate(end.value());
    }

    private void writeQuestions(List<ReadDocument> documents, Paper paper) {
        record Question(ReadDocument document, Finding finding) {}
        List<Question> questions = new ArrayList<>();
        for (ReadDocument document : documents) {
            document.reading().findings().forEach(finding -> questions.add(new Question(document, finding)));
        }
        questions.sort(Comparator.<Question, Grade>comparing(
                        question -> question.finding().kind().grade())
                .thenComparing(question -> question.finding().kind()));
        // Five mistakes of one kind tell less than one of each: the first of every kind goes before the others.
        List<Question> first = new ArrayList<>();
        Set<FindingKind> told = EnumSet.noneOf(FindingKind.class);
        questions.stream()
                .filter(question -> told.add(question.finding().kind()))
                .forEach(first::add);
        questions.removeAll(first);
        questions.addAll(0, first);
        if (questions.isEmpty()) {
            return;
        }
        paper.blank().text(Style.BOLD, speech.say("cli.questions"));
        FindingBlock block = new FindingBlock(speech);
        for (Question question : questions.subList(0, Math.min(QUESTIONS, questions.size()))) {
            Finding finding = question.finding();
            paper.row(
                    INDENT,
                    block.label(finding),
                    LABEL,
                    FindingBlock.style(finding),
                    question.document().name() + pages(finding) + ": " + block.title(finding) + ": "
                            + speech.texts().say(finding.detail()));
        }
    }

    private String pages(Finding finding) {
        return finding.places().isEmpty()
                ? ""
                : " (" + speech.page(finding.places().getFirst()) + ")";
    }

    private record Day(ReadDocument document, DeadlineLine deadline) {}

    /**
     * What is coming; before it the last few days that have passed in agreements that still run, since somebody may have
     * missed them. The rest is history.
     */
    private void writeDays(List<ReadDocument> documents, Paper paper) {
        List<Day> coming = new ArrayList<>();
        List<Day> past = new ArrayList<>();
        int history = 0;
        for (ReadDocument document : documents) {
            for (DeadlineLine deadline : document.duties().deadlines()) {
                if (!deadline.vital()) {
                    continue;
                }
                if (isComing(deadline)) {
                    coming.add(new Day(document, deadline));
                } else if (isPastDue(document, deadline)) {
                    past.add(new Day(document, deadline));
                } else if (deadline.date().isBefore(today)) {
                    history++;
                }
            }
        }
        Comparator<Day> byDate = Comparator.comparing(day -> day.deadline().date());
        coming.sort(byDate);
        past.sort(byDate);
        int told = Math.max(0, past.size() - PAST);
        history += told;
        paper.blank().text(Style.BOLD, speech.say("cli.comingDays", speech.date(today)));
        DutyLines lines = new DutyLines(speech, today);
        for (Day day : past.subList(told, past.size())) {
            lines.writeDay(day.deadline(), day.document().name(), paper);
        }
        for (Day day : coming.subList(0, Math.min(DutyLines.MOST, coming.size()))) {
            lines.writeDay(day.deadline(), day.document().name(), paper);
        }
        lines.writeRest(coming.size() - DutyLines.MOST, paper);
        if (coming.isEmpty()) {
            paper.row(INDENT, "", 0, Style.PLAIN, speech.say("cli.noComingDays"));
        }
        if (history > 0) {
            paper.row(INDENT, "", 0, Style.PLAIN, speech.counted("cli.history.", history), Style.FAINT);
        }
    }

    private boolean isComing(DeadlineLine deadline) {
        return !deadline.date().isBefore(today) && !deadline.date().isAfter(today.plusYears(1));
    }

    private boolean isPastDue(ReadDocument document, DeadlineLine deadline) {
        boolean recent = deadline.date().isBefore(today) && !deadline.date().isBefore(today.minusMonths(2));
        return recent
                && document.main()
                        .period()
                        .flatMap(period -> period.days())
                        .map(days -> days.contains(today))
                        .orElse(false);
    }
}
