package se.handslag.site.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.site.telling.FindingWords;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Stake;
import se.handslag.site.telling.Standing;

/**
 * The findings over several documents that make one ask how nobody noticed: at most one of each document, first where
 * something can still be done about it, errors before warnings, and then by what is at stake.
 */
record Questions(Speech speech, LocalDate today) {

    private static final int MOST = 5;
    private static final int INDENT = 2;
    private static final int LABEL = 10;

    private record Question(ReadDocument document, Finding finding, int hope, long stake) {

        Grade grade() {
            return finding.kind().grade();
        }
    }

    private static final Comparator<Question> GRAVEST = Comparator.comparingInt(Question::hope)
            .thenComparing(Question::grade)
            .thenComparing(Comparator.comparingLong(Question::stake).reversed())
            .thenComparing(question -> question.finding().kind());

    void write(List<ReadDocument> documents, Paper paper) {
        List<Question> questions = new ArrayList<>();
        documents.forEach(document -> gravest(document).ifPresent(questions::add));
        questions.sort(GRAVEST);
        List<Question> told = questions.subList(0, Math.min(MOST, questions.size()));
        if (told.isEmpty()) {
            return;
        }
        paper.blank().text(Style.BOLD, heading(told.size(), documents));
        told.forEach(question -> write(question, paper));
    }

    private Optional<Question> gravest(ReadDocument document) {
        int hope = Standing.of(document, today).hope();
        Stake stake = new Stake(today);
        return document.reading().findings().stream()
                .filter(finding -> finding.kind().grade() != Grade.NOTE)
                .map(finding -> new Question(document, finding, hope, stake.of(finding, document)))
                .min(GRAVEST);
    }

    private String heading(int told, List<ReadDocument> documents) {
        List<String> counts = new ArrayList<>();
        for (Grade grade : List.of(Grade.ERROR, Grade.WARNING)) {
            int count = documents.stream()
                    .mapToInt(document -> document.count(grade))
                    .sum();
            if (count > 0) {
                counts.add(new FindingWords(speech).counted(grade, count));
            }
        }
        String all = counts.size() == 1
                ? counts.getFirst()
                : speech.say("cli.twoCounts", counts.getFirst(), counts.getLast());
        return speech.say("cli.questions." + told, all, documents.size());
    }

    private void write(Question question, Paper paper) {
        FindingBlock block = new FindingBlock(speech);
        Finding finding = question.finding();
        paper.row(
                INDENT,
                block.label(finding),
                LABEL,
                FindingBlock.style(finding),
                question.document().name() + page(question) + ": " + new FindingWords(speech).title(finding.kind())
                        + ": " + new FindingWords(speech).detail(finding));
    }

    private String page(Question question) {
        Finding finding = question.finding();
        return finding.places().isEmpty() || question.document().isOnePage()
                ? ""
                : " (" + speech.page(finding.places().getFirst()) + ")";
    }
}
