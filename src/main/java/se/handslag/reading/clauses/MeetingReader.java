package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.CooperationTerm.SteeringMeeting;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/** Reads how often the group that steers the partnership meets. */
final class MeetingReader implements ClauseReader {

    static final SwiftPattern STEERING = SwiftPattern.compile(
            "styrgrupp|samverkansgrupp|ledningsgrupp|partnerskapsgrupp|samverkansråd|partnerskapsråd|partnerråd|steering (?:group|committee)|samrådsgrupp|styrråd|partnership board|joint board|cooperation group|dialoggrupp|samordningsgrupp|beredningsgrupp|partnergrupp|partnerforum|partnerskapsforum|samverkansforum|partnerskapsstyrelse|ledningsråd|programråd|iop-grupp|iop-råd|styrkommitté|joint committee|partnership (?:group|council|committee)|joint group|coordination group");
    private static final SwiftPattern MEETS = SwiftPattern.compile(
            "möt(?:s|a|et|en|e)?\\b|möten|möte\\b|(?<!\\p{L})\\p{L}+möte|mötas|träffas?|hörs av|sammanträd|samlas|kallas samman|meets?\\b|meetings?|sammankallas|ses\\b|ordinarie|sammankommer|samlar");
    private static final SwiftPattern OTHER_GROUP = SwiftPattern.compile(
            "arbetsgrupp|projektgrupp|working group|referensgrupp|arbetslag|personalmöte|husmöte|årsmöte|informella|nätverksträff");
    private static final SwiftPattern GROUP_MEETS =
            SwiftPattern.compile("(?<!\\p{L})gruppen (?:sammanträder|möts|träffas)");
    private static final SwiftPattern REFERS_BACK = SwiftPattern.compile(
            "^(?:[\\p{L}\\d]{1,2}\\.\\d+\\.? )?(?:den|gruppen|it|they|the group|rådet|de|ordinarie möten?|möten? hålls|sammanträden|möten|möte|meetings)\\b");

    @Override
    public List<SteeringMeeting> read(Clauses clauses) {
        List<SteeringMeeting> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.MEETING, Cue.GROUP)) {
            SteeringMeeting meeting = meeting(sentence, clauses);
            if (meeting != null) {
                found.add(meeting);
            }
        }
        return found.isEmpty() ? List.of() : List.of(best(found));
    }

    private static SteeringMeeting best(List<SteeringMeeting> found) {
        return found.get(0);
    }

    private static @Nullable SteeringMeeting meeting(Sentence sentence, Clauses clauses) {
        String lower = sentence.lower();
        Matcher meets = MEETS.matcher(lower);
        if (!meets.find() || !isOfSteeringGroup(sentence, clauses)) {
            return null;
        }
        int place = meets.start();
        Matcher group = STEERING.finder(lower);
        if (group.find()) {
            meets.region(group.end() > lower.length() ? 0 : group.start(), lower.length());
            place = meets.find() ? meets.start() : place;
        }
        Recurring when = new Recurring(sentence, clauses);
        Cadence cadence = lastRhythm(when, lower, place);
        return cadence == null ? null : new SteeringMeeting(when.source(), cadence);
    }

    /** "varannan vecka i januari, sedan en gång i månaden": the rhythm that lasts is the one after "sedan". */
    private static @Nullable Cadence lastRhythm(Recurring when, String lower, int place) {
        int then = Words.first(
                lower,
                ", sedan ",
                "därefter",
                "sammanlagt",
                "dock ",
                "alltså",
                "det vill säga",
                "thereafter",
                ", then ");
        Cadence first = when.rhythmAt(place);
        Cadence last = then > place ? when.rhythmAt(then) : first;
        if (last == null || !Words.hasAny(lower, "alltså", "det vill säga")) {
            return last;
        }
        if (first != null && !first.inYear().isEmpty()) {
            return first;
        }
        boolean atLeast = Words.hasAny(lower.substring(0, Math.max(0, then)), "minst", "at least");
        return atLeast ? last.withAtLeast() : last;
    }

    private static boolean isOfSteeringGroup(Sentence sentence, Clauses clauses) {
        String lower = sentence.lower();
        if (STEERING.standsIn(lower)) {
            return !OTHER_GROUP.standsIn(lower)
                    || STEERING.matcher(lower).results().count() > 0 && lower.indexOf("styrgrupp") >= 0;
        }
        if (OTHER_GROUP.standsIn(lower) || lower.contains("trepart") || lower.contains("three-party")) {
            return false;
        }
        if (!REFERS_BACK.standsIn(lower)) {
            return GROUP_MEETS.standsIn(lower) && namesGroupBefore(sentence, clauses);
        }
        return sentence.topic() == Topic.STEERING_GROUP || namesGroupBefore(sentence, clauses);
    }

    /** Whether the group is named earlier in the passage, or in the line above the list that stands before it. */
    private static boolean namesGroupBefore(Sentence sentence, Clauses clauses) {
        for (Sentence earlier : clauses.text().sentencesOf(sentence.block())) {
            if (earlier.equals(sentence)) {
                break;
            }
            if (STEERING.standsIn(earlier.lower())) {
                return true;
            }
        }
        for (int i = sentence.block().index() - 1;
                i >= Math.max(0, sentence.block().index() - 12);
                i--) {
            Block above = clauses.text().blocks().get(i);
            if (STEERING.standsIn(above.lower())) {
                return true;
            }
            if (above.is(Block.Kind.PARAGRAPH)) {
                return false;
            }
        }
        return false;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("Styrgruppen möts en gång i kvartalet.", SteeringMeeting.class, "every=QUARTER"),
                new Example("Ordinarie styrgruppsmöte hålls varannan månad.", SteeringMeeting.class, "timesPerYear=6"),
                new Example(
                        "Samverkansgruppens möten ska ske minst tre gånger per år.",
                        SteeringMeeting.class,
                        "timesPerYear=3, atLeast=true"),
                new Example(
                        "A steering group leads the work. It meets every month.",
                        SteeringMeeting.class,
                        "every=MONTH"));
    }
}
