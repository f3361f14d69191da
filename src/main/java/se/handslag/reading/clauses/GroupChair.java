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
            "ordförande(?:skap\\p{L}*|klubba\\p{L}*|n)?|chair(?:s|ed|person)?\\b|leds av|leder gruppen|leder \\p{L}*gruppens");
    /** Told as a duty; "X, ordförande" after a member's name is that person's title elsewhere. */
    private static final SwiftPattern LEADS = SwiftPattern.compile(
            "är ordförande(?!n| i| för)|ordförande(?:skap|klubba)\\p{L}*|ordföranden? (?:är|kommer|utses)|ordförande:|leds av|leder gruppen|leder \\p{L}*gruppens|chairs\\b|chaired by|in the chair");

    private static final SwiftPattern CONVENES = SwiftPattern.compile(
            "sammankallande|sammankallas|sammankallar|(?<!\\p{L})kallar(?! sig| det| vi)(?!\\p{L})|convene[srd]*|bjuder in till");
    private static final SwiftPattern BY_TURNS = SwiftPattern.compile(
            "växlar|växelvis|turas|turvis|roter|rotat|alternat|jämna år|udda år|årsvis|vartannat år|fastställs|första möte");
    private static final SwiftPattern NAMED_AFTER =
            SwiftPattern.compile("^(?: är| i gruppen är|:| | innehas av| kommer från| utses av| av| by| is)(?: the)? ");
    private static final SwiftPattern END_OF_WORDS = SwiftPattern.compile("[.,;:(]| och | som ");

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

    /** The person after whose name it says that this is the chair, or the one who calls. */
    void named(String person, String wordsAfter) {
        if (CHAIR.standsIn(wordsAfter)) {
            chair = person;
        }
        if (convener == null && wordsAfter.contains("sammankallande")) {
            convener = person;
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

    /** The chair and convener that the sentence tells, unless they are known or change by turns. */
    void read(Sentence sentence) {
        String lower = sentence.lower();
        if (BY_TURNS.standsIn(lower)) {
            return;
        }
        Matcher leads = LEADS.finder(lower);
        if (chair == null && leads.find() && !lower.contains("ordförandes")) {
            chair = who(sentence, leads.start(), leads.end());
        }
        Matcher convenes = CONVENES.finder(lower);
        if (convener == null && convenes.find()) {
            convener = who(sentence, convenes.start(), convenes.end());
        }
    }

    /** Whoever is named after "är" and the like; otherwise the last who is named before the words. */
    private @Nullable String who(Sentence sentence, int from, int to) {
        String rest = sentence.lower().substring(to);
        Matcher after = NAMED_AFTER.finder(rest);
        return after.find() ? firstNamed(sentence, to + after.end()) : lastNamed(sentence, from);
    }

    private @Nullable String firstNamed(Sentence sentence, int place) {
        String rest = sentence.text().substring(place);
        List<Span> people = Persons.in(rest);
        if (!people.isEmpty()) {
            return people.getFirst().of(rest);
        }
        String lower = sentence.lower().substring(place);
        Matcher end = END_OF_WORDS.finder(lower);
        int stop = end.find() ? end.start() : lower.length();
        for (PartyNames.Mention mention : parties.in(lower)) {
            if (mention.from() < stop && mention.to() + 2 >= stop) {
                return mention.party().name();
            }
        }
        boolean words = stop > 3 && stop < 40 && lower.substring(0, stop).indexOf(' ') < 0;
        return words ? rest.substring(0, stop) : null;
    }

    private @Nullable String lastNamed(Sentence sentence, int place) {
        String before = sentence.text().substring(0, place);
        Span person = null;
        for (Span found : Persons.in(before)) {
            person = found;
        }
        PartyNames.Mention party = null;
        for (PartyNames.Mention mention : parties.in(sentence.lower())) {
            party = mention.to() <= place ? mention : party;
        }
        if (party != null && (person == null || party.from() > person.to())) {
            return party.party().name();
        }
        return person == null ? null : person.of(before);
    }
}
