package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.ConductTerm.RecordKeeping;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.clauses.PartyNames.Mention;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Reads who keeps which notes about the activity and its participants, and whether they last. */
final class RecordKeepingReader implements ClauseReader {

    private static final SwiftPattern NOTES = SwiftPattern.compile(
            "daganteckning|minnesanteckning|dokumentationen|dokumenter(?:ar|as)|journal(?:er|för)|day notes|lasting records|anteckningar");
    private static final SwiftPattern KEPT = SwiftPattern.compile(
            "sköt|skriv|\\bförs\\b|\\bför\\b|dokumenterar|dokumenteras|kept|keep|förstör|rader|spara|bevara|gallra|destroy|made by");
    private static final SwiftPattern TEMPORARY = SwiftPattern.compile(
            "tillfällig|daganteckning|minnesanteckning|day notes|förstör|rader|gallra|destroy|temporary");

    @Override
    public List<RecordKeeping> read(Clauses clauses) {
        List<RecordKeeping> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.NOTES)) {
            String lower = sentence.lower();
            int from = 0;
            while (from < lower.length()) {
                int semicolon = lower.indexOf(';', from);
                int to = semicolon < 0 ? lower.length() : semicolon;
                add(found, sentence, from, to, clauses);
                from = to + 1;
            }
        }
        return found;
    }

    private static void add(List<RecordKeeping> found, Sentence sentence, int from, int to, Clauses clauses) {
        String clause = sentence.lower().substring(from, to);
        Matcher notes = NOTES.finder(clause);
        if (!notes.find() || !KEPT.standsIn(clause) || Words.hasAny(clause, " inga ", " inte ", " no ", " not ")) {
            return;
        }
        Span inClause = Parts.wording(sentence.text().substring(from, to));
        Span words = new Span(from + inClause.from(), from + inClause.to());
        found.add(new RecordKeeping(
                Parts.source(sentence, words),
                keeper(clause, clauses),
                words.of(sentence.text()),
                !TEMPORARY.standsIn(clause)));
    }

    private static @Nullable String keeper(String clause, Clauses clauses) {
        List<Mention> mentions = clauses.parties().in(clause);
        for (Mention mention : mentions) {
            int at = mention.from();
            if (clause.startsWith(" av ", at - 4)
                    || clause.startsWith(" by ", at - 4)
                    || clause.startsWith(" by the ", at - 8)) {
                return mention.party().name();
            }
        }
        return mentions.isEmpty() ? null : mentions.get(0).party().name();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Föreningen skriver daganteckningar som förstörs varje fredag.",
                        RecordKeeping.class,
                        "lasting=false"),
                new Example(
                        "Den varaktiga dokumentationen sköts av kommunen i dess verksamhetssystem.",
                        RecordKeeping.class,
                        "lasting=true"));
    }
}
