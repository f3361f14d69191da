package se.handslag.site.review;

import java.util.Optional;
import se.handslag.agreement.forms.TermForms;
import se.handslag.agreement.terms.Term;
import se.handslag.reading.kept.Reviewed;
import se.handslag.reading.review.Judgement;
import se.handslag.reading.review.Matter;
import se.handslag.reading.review.Review;
import se.handslag.reading.review.ReviewedValue;
import se.handslag.reading.review.ValueKey;
import se.handslag.reading.review.Verdict;
import se.handslag.site.parts.BudgetRows;
import se.handslag.site.parts.Refs;
import se.handslag.site.review.ReviewModel.Row;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.TermLine;
import se.handslag.site.telling.TermLine.Section;
import se.handslag.site.telling.TermLines;
import se.handslag.site.telling.Words;

/** Draws the values of a review, one row each. */
final class RowDrawing {

    private static final int LONGEST = 320;

    private final Review review;
    private final boolean isTyped;
    private final Asked asked;
    private final Refs refs;
    private final WhoAndWhen who;
    private final Speech speech;
    private final TermLines lines;

    RowDrawing(Reviewed reviewed, Asked asked, Refs refs, WhoAndWhen who) {
        this.review = reviewed.review();
        this.isTyped = reviewed.isTyped();
        this.asked = asked;
        this.refs = refs;
        this.who = who;
        this.speech = who.speech();
        this.lines = new TermLines(speech, review.findings());
    }

    /** The part of an agreement that the value belongs to. */
    Section sectionOf(ReviewedValue value) {
        return lines.of(value.term()).section();
    }

    Row row(ReviewedValue value) {
        Term term = value.term();
        TermLine line = lines.of(term);
        String words = words(line);
        Optional<Judgement> said = Optional.ofNullable(value.judgement());
        if (value.verdict() != Verdict.NOT_STATED) {
            refs.target(term.source().citation(), "v-" + value.key().written());
        }
        return new Row(
                value.key(),
                speech.say("tell.label." + line.label()),
                words,
                was(value),
                speech.firmness(line.source()),
                BudgetRows.in(term, speech),
                refs.mark(term.source().citation()),
                value.verdict(),
                said.filter(judgement -> judgement.verdict() != Verdict.OPEN).map(this::by),
                value.revision(),
                isNext(value.key()),
                changed(value.key(), said, words),
                asked.form().filter(form -> form.key().equals(value.key())),
                TermForms.of(term).isPresent());
    }

    /** That nothing is said of a matter. */
    Row silence(Matter matter) {
        ValueKey key = new ValueKey.Silent(matter);
        Optional<Judgement> said = review.silence(matter);
        Verdict verdict = said.map(Judgement::verdict).orElse(Verdict.OPEN);
        boolean isYetToFill = isTyped && verdict == Verdict.OPEN;
        return new Row(
                key,
                speech.say("review.matter." + matter.code()),
                speech.say(isYetToFill ? "review.typed.nothing" : "tell.silent"),
                Optional.empty(),
                "",
                Optional.empty(),
                Refs.Mark.NONE,
                verdict,
                said.map(this::by),
                review.revisionOf(key),
                isNext(key),
                changed(key, said, ""),
                Optional.empty(),
                true);
    }

    private Optional<String> was(ReviewedValue value) {
        return Optional.ofNullable(value.read())
                .filter(read -> value.verdict() == Verdict.CORRECTED)
                .map(read -> words(new TermLines(speech).of(read)));
    }

    private static String words(TermLine line) {
        return Words.cut(Words.clean(line.words()), LONGEST);
    }

    private boolean isNext(ValueKey key) {
        return asked.next().filter(key::equals).isPresent();
    }

    private Optional<String> changed(ValueKey key, Optional<Judgement> said, String words) {
        return said.filter(judgement -> asked.changed().filter(key::equals).isPresent())
                .map(judgement -> speech.say(
                        "review.changed",
                        by(judgement),
                        words,
                        speech.say("review.verdict." + judgement.verdict().code())));
    }

    private String by(Judgement judgement) {
        return who.of(judgement.person(), judgement.at());
    }
}
