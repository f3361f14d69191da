package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.CooperationTerm.FollowUp;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/** Reads how often the parties together look at what was done, who calls them, and who brings what. */
final class FollowUpReader implements ClauseReader {

    private static final SwiftPattern FOLLOWS_UP = SwiftPattern.compile(
            "uppföljning|följa upp|följs upp|följer[^.]{0,40}? upp\\b|följas upp|avstäm|stäms? av|stämmer[^.]{0,60} av\\b|stämma av|follow-up|follow up|followed up|reviews?\\b|går (?:vi |parterna |partnerna )?igenom|går parterna [^.]{0,20}igenom|go(?:es)? through|sit down|compare results|gås igenom|genomgång|dialogmöte|avtalsmöte|uppföljningsmöte|monitoring|följ upp");
    private static final SwiftPattern REFERS_BACK = SwiftPattern.compile(
            "^(?:det|detta|den|uppföljning|uppföljningen|de|it|this) (?:sker|görs|hålls|ska ske|genomförs|takes)");
    private static final SwiftPattern HANDS_OVER =
            SwiftPattern.compile("(?:lämnar|skickar|skriver|inför varje uppföljning|inför uppföljning)");
    private static final SwiftPattern NOT_ONE = SwiftPattern.compile(
            "rapport(?:en)? (?:om|lämnas)|betalas|utbetal|uppföljning av (?:lagen|elever|patient)|tertialuppföljning(?:en|ar)? (?:till|inom)|ordinarie uppföljning|medarbetare|handledning");
    private static final SwiftPattern CONVENES = SwiftPattern.compile(
            "(?:bjud(?:a|er) in|kallar|sammankallar|ansvarar för att kalla|ansvarar för att bjuda|convenes|calls)");

    @Override
    public List<FollowUp> read(Clauses clauses) {
        List<FollowUp> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.FOLLOW_UP, Cue.MEETING, Cue.REPORT)) {
            FollowUp followUp = followUp(sentence, clauses);
            if (followUp != null
                    && found.stream()
                            .noneMatch(other -> Objects.equals(
                                            other.cadence().timesPerYear(),
                                            followUp.cadence().timesPerYear())
                                    && Objects.equals(
                                            other.cadence().by(),
                                            followUp.cadence().by()))) {
                found.add(followUp);
            }
        }
        return found;
    }

    private static @Nullable FollowUp followUp(Sentence sentence, Clauses clauses) {
        String lower = sentence.lower();
        Matcher matcher = FOLLOWS_UP.finder(lower);
        if (!matcher.find() || NOT_ONE.standsIn(lower) || isInPassing(sentence, lower)) {
            return null;
        }
        Recurring when = new Recurring(sentence, clauses);
        Cadence cadence = when.rhythmAt(matcher.start());
        if (cadence == null) {
            Sentence next = clauses.after(sentence);
            boolean refersBack = next != null && REFERS_BACK.standsIn(next.lower());
            cadence = refersBack && next != null ? new Recurring(next, clauses).rhythmAt(0) : null;
        }
        if (cadence == null && lower.startsWith("därefter ")) {
            cadence = toldBefore(sentence, clauses);
        }
        if (cadence == null
                && Words.hasAny(
                        lower,
                        "uppföljningsmöte",
                        "avstämningsmöte",
                        "uppföljning sker",
                        "uppföljning görs",
                        "följs upp",
                        "uppföljning hålls",
                        "görs en gång",
                        "avstämning")) {
            cadence = when.onceAfter(matcher.start());
        }
        return cadence == null
                ? null
                : new FollowUp(when.source(), cadence, convener(sentence, clauses), materialFrom(sentence, clauses));
    }

    /** "Därefter följer parterna upp": as often as what the sentences before it tell of. */
    private static @Nullable Cadence toldBefore(Sentence sentence, Clauses clauses) {
        Cadence cadence = null;
        Sentence before = clauses.before(sentence);
        for (int back = 0; back < 2 && before != null && cadence == null; back++) {
            cadence = new Recurring(before, clauses).rhythmAt(0);
            before = clauses.before(before);
        }
        return cadence;
    }

    /** Talks of three, steering meetings and reports that speak of follow-up are read by their own readers. */
    private static boolean isInPassing(Sentence sentence, String lower) {
        if (Words.hasAny(lower, "trepart", "three-party")) {
            return true;
        }
        if (Clauses.isAbout(
                sentence, Topic.BACKGROUND, Topic.CRITERIA, Topic.PAYMENT, Topic.VALUES, Topic.WORKING_GROUP)) {
            return true;
        }
        boolean steering = MeetingReader.STEERING.standsIn(lower)
                && Words.hasAny(lower, "möts", "träffas", "sammanträd", "möten ", "meets");
        boolean handsOver = HANDS_OVER.standsIn(lower) && !Words.hasAny(lower, "följer upp", "följs upp", "följa upp");
        return steering || handsOver;
    }

    private static @Nullable String convener(Sentence sentence, Clauses clauses) {
        for (Sentence near : clauses.text().sentencesOf(sentence.block())) {
            Matcher matcher = CONVENES.finder(near.lower());
            if (matcher.find() && (near.has(Cue.FOLLOW_UP) || near.lower().contains("möte"))) {
                int end = Words.first(near.lower(), " ansvarar", " bjuder", " kallar", " sammankallar");
                return end > 0 && end < 70 ? near.text().substring(0, end) : null;
            }
        }
        return null;
    }

    private static List<String> materialFrom(Sentence sentence, Clauses clauses) {
        for (Sentence near : clauses.text().sentencesOf(sentence.block())) {
            if (Words.hasAny(near.lower(), "underlag", "material till", "input to")
                    && Words.hasAny(near.lower(), "bidra", "lämna", "tar fram", "ta fram", "upprättar")) {
                return clauses.parties().in(near.lower()).stream()
                        .map(mention -> mention.party().name())
                        .distinct()
                        .toList();
            }
        }
        return List.of();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("Parterna följer upp målen två gånger om året.", FollowUp.class, "timesPerYear=2"),
                new Example("Uppföljning av verksamheten sker delårsvis.", FollowUp.class, "every=TERTIAL"),
                new Example(
                        "Avstämning sker minst en (1) gång per år eller då någon av parterna påkallar behov.",
                        FollowUp.class,
                        "every=YEAR, timesPerYear=1, atLeast=true, onDemand=true"),
                new Example("The partners review progress every six months.", FollowUp.class, "every=HALF_YEAR"));
    }
}
