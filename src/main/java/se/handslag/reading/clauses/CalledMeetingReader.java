package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.handslag.agreement.terms.CooperationTerm.CalledMeeting;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Reads meetings that are called when something happens, and what brings them about. */
final class CalledMeetingReader implements ClauseReader {

    private static final String MEETING = "(?:\\p{L}*möten?|\\p{L}*möte[nt]|sammanträden?|samtal|meetings?)(?!\\p{L})";
    private static final SwiftPattern MAY_CALL = SwiftPattern.compile(
            "(?:påkalla|påkallar|sammankalla|begära|begär|kalla till|ropa på|utlysa|call|request|convene)(?: \\p{L}+){0,3} "
                    + MEETING);
    private static final SwiftPattern IS_CALLED = SwiftPattern.compile(
            "^(när|då|om|vid|when|if)\\b([^.;]{5,160}?),? (?:kallas|kallar|kalla|ska [^.;,]{3,60}? kalla|sammankallas|is called|are called)(?: \\p{L}+){0,4}? (?:till|to)(?: \\p{L}+){0,3} "
                    + MEETING);
    private static final SwiftPattern EXTRA = SwiftPattern.compile(
            "(?:extra|extraordinary|additional) \\p{L}*(?:möte|meeting)|möts (?:\\p{L}+ )?(?:vid behov|när)|möte[nt]? (?:hålls |sker )?vid behov");

    @Override
    public List<CalledMeeting> read(Clauses clauses) {
        List<CalledMeeting> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.MEETING)) {
            String lower = sentence.lower();
            Matcher called = IS_CALLED.finder(lower);
            Matcher may = MAY_CALL.finder(lower);
            if (called.find()) {
                Span occasion = Span.trimmed(sentence.text(), 0, called.end(2));
                found.add(new CalledMeeting(
                        Parts.source(sentence, new Span(0, called.end())), occasion.of(sentence.text())));
            } else if (may.find() && Words.hasAny(lower, "kan ", "får ", "may ", "can ", "har rätt", "om ", "när ")) {
                add(found, sentence, may.start(), may.end());
            } else {
                Matcher extra = EXTRA.finder(lower);
                if (extra.find()) {
                    add(found, sentence, extra.start(), extra.end());
                }
            }
        }
        return found;
    }

    /** The clause around the words: from the last stop or semicolon before to the next comma after. */
    private static void add(List<CalledMeeting> found, Sentence sentence, int from, int to) {
        String lower = sentence.lower();
        boolean dashes = lower.substring(0, from).contains(" - ")
                || lower.substring(0, from).contains(" – ");
        int start = dashes ? 0 : Math.max(lower.lastIndexOf(';', from), lower.lastIndexOf(", ", from)) + 1;
        int comma = lower.indexOf(", ", to);
        int semicolon = lower.indexOf(';', to);
        int end = lower.length();
        end = comma > 0 ? Math.min(end, comma) : end;
        end = semicolon > 0 ? Math.min(end, semicolon) : end;
        Span words = Parts.wording(sentence.text().substring(start, end));
        Span occasion = new Span(start + words.from(), start + words.to());
        found.add(new CalledMeeting(
                Strengths.source(sentence.cite(occasion.from(), occasion.to()), occasion.of(lower)),
                occasion.of(sentence.text())));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "När dammen svämmar över kallas till ett samverkansmöte mellan parterna.",
                        CalledMeeting.class,
                        "occasion=När dammen svämmar över"),
                new Example(
                        "Var och en kan med kort varsel påkalla möte, annars möts gruppen i maj.",
                        CalledMeeting.class,
                        "occasion=Var och en kan med kort varsel påkalla möte"),
                new Example(
                        "Any partner may call a meeting at short notice.",
                        CalledMeeting.class,
                        "occasion=Any partner may call a meeting at short notice"));
    }
}
