package se.handslag.reading.clauses;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Persons;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Gathers who leads a group and who calls it together: a person, or the party that appoints one. */
final class GroupChair {

    private static final SwiftPattern CHAIR = SwiftPattern.compile(
            "ordförande(?:skap\\p{L}*|n)?|chair(?:s|ed|person)?\\b|leds av|leder gruppen|leder \\p{L}*gruppens");
    private static final SwiftPattern CONVENES =
            SwiftPattern.compile("sammankallande|sammankallar|kallar till|convene[sr]?|bjuder in till");

    private final PartyNames parties;
    private @Nullable String chair;
    private @Nullable String convener;

    GroupChair(PartyNames parties) {
        this.parties = parties;
    }

    @Nullable
    String chair() {
        return chair;
    }

    @Nullable
    String convener() {
        return convener;
    }

    /** The person after whose name it says that this is the chair. */
    void named(String person, String wordsAfter) {
        if (CHAIR.standsIn(wordsAfter)) {
            chair = person;
        }
    }

    /** The person who is named as no member but as who calls the group together. */
    void convenes(String person) {
        convener = person;
    }

    /** Whether the words before the person's name tell another task than to be a member. */
    static boolean isNoMember(String lower, Span person) {
        String before = lower.substring(Math.max(0, person.from() - 60), person.from());
        return Words.hasAny(
                before, "sammankallande är", "sekreterare är", "adjungerad", "convener is", "kontaktperson");
    }

    /** The chair and convener that the sentence tells, unless they are known. */
    void read(Sentence sentence) {
        String lower = sentence.lower();
        Matcher matcher = CHAIR.finder(lower);
        if (chair == null && matcher.find() && !lower.contains("ordförandes")) {
            chair = who(sentence, matcher.start());
        }
        Matcher convenes = CONVENES.finder(lower);
        if (convener == null && convenes.find()) {
            convener = who(sentence, convenes.start());
        }
    }

    private @Nullable String who(Sentence sentence, int place) {
        List<Span> people = Persons.in(sentence.text());
        if (!people.isEmpty()) {
            return people.get(0).of(sentence.text());
        }
        String near = null;
        for (PartyNames.Mention mention : parties.in(sentence.lower())) {
            near = near == null || mention.from() < place ? mention.party().name() : near;
        }
        return near;
    }
}
