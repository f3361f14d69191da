package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.CooperationTerm.Evaluation;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;

/** Reads when the whole is judged, and who gets to see it. */
final class EvaluationReader implements ClauseReader {

    private static final SwiftPattern EVALUATES = SwiftPattern.compile("utvärder|evaluat");
    private static final SwiftPattern JUDGES = SwiftPattern.compile("utvärder(?:ing|as|ar|a)\\b|evaluat");
    private static final SwiftPattern REFERS_BACK =
            SwiftPattern.compile("^(?:den|utvärderingen|resultatet|it|the evaluation)\\b");
    private static final SwiftPattern RECEIVER = SwiftPattern.compile(
            "(?:redovisas|presenteras|lämnas|överlämnas|läggs fram|resultatet)[^.]{0,40}(?:för|till|hos) (\\p{L}*(?:nämnden|styrelsen|fullmäktige|nämnderna|styrgruppen)(?:, kyrkorådet)?(?: och (?:kyrkorådet|\\p{L}{3,30}s styrelse))?)|(?:skriver|lämnar)[^.]{0,20}utvärdering till ((?:\\p{L}+- och )?\\p{L}*nämnden)");

    @Override
    public List<Evaluation> read(Clauses clauses) {
        List<Evaluation> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.EVALUATION)) {
            Evaluation evaluation = evaluation(sentence, clauses);
            if (evaluation != null && found.stream().noneMatch(other -> isSame(other, evaluation))) {
                found.add(evaluation);
            }
        }
        boolean anyDated = found.stream().anyMatch(other -> other.cadence().isStated());
        return anyDated
                ? found.stream().filter(other -> other.cadence().isStated()).toList()
                : found.stream().limit(1).toList();
    }

    private static boolean isSame(Evaluation one, Evaluation other) {
        Cadence a = one.cadence();
        Cadence b = other.cadence();
        return Objects.equals(a.by(), b.by()) && Objects.equals(a.timesPerYear(), b.timesPerYear());
    }

    private static @Nullable Evaluation evaluation(Sentence sentence, Clauses clauses) {
        String lower = sentence.lower();
        Matcher matcher = EVALUATES.finder(lower);
        if (!matcher.find()
                || Words.hasAny(
                        lower, "har utvärder", "utvärderades", "utvärderats", "självutvärdering", "was evaluated")) {
            return null;
        }
        Recurring when = new Recurring(sentence, clauses);
        Cadence cadence = when.onceAfter(matcher.start());
        if (cadence == null) {
            cadence = followingDay(sentence, clauses);
        }
        boolean judges = JUDGES.standsIn(lower);
        if (cadence == null
                && judges
                && !Words.hasAny(lower, "uppfölj", "avstäm", "följa upp", "följs upp", "följer upp")) {
            cadence = when.rhythmAt(matcher.start());
        }
        if (cadence == null) {
            cadence = new Cadence(null, null, false, false, null);
        }
        Matcher receiver = RECEIVER.finder(lower);
        return new Evaluation(when.source(), cadence, receiver.find() ? receiver(sentence, receiver) : null);
    }

    private static String receiver(Sentence sentence, Matcher told) {
        int group = told.group(1) != null ? 1 : 2;
        return sentence.text().substring(told.start(group), told.end(group));
    }

    /** "En utvärdering görs. Den ska vara klar den 15 maj 2025." */
    private static @Nullable Cadence followingDay(Sentence sentence, Clauses clauses) {
        Sentence next = clauses.after(sentence);
        boolean refersBack = next != null && REFERS_BACK.standsIn(next.lower());
        return next != null && refersBack ? new Recurring(next, clauses).onceAfter(0) : null;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("En utvärdering ska vara klar senast den 15 maj 2025.", Evaluation.class, "by=2025-05-15"),
                new Example(
                        "Utvärdering våren 2019 redovisas för socialnämnden.",
                        Evaluation.class,
                        "receiver=socialnämnden"),
                new Example(
                        "An independent evaluation shall be delivered by 30 May 2025.",
                        Evaluation.class,
                        "by=2025-05-30"));
    }
}
