package se.handslag.reading.clauses;

import java.util.List;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Persons;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/**
 * What one sentence says of a group.
 *
 * @param names whether it calls the group by its name
 * @param isOfAnother whether it is about a group of another kind
 * @param labelled whether its people stand after a label, as in "Från kommunen: Karin Lindh"
 * @param lists whether it tells who sits
 */
record GroupSentence(Sentence sentence, boolean names, boolean isOfAnother, boolean labelled, boolean lists) {

    private static final SwiftPattern CONSISTS = SwiftPattern.compile(
            "består|bestå(?!\\p{L})|deltar|är med i|styrgrupp(?:en)?(?::| är | utgörs)|är styrgrupp|ingår|ledamöter|ledamot|sitter|utgörs|representeras|representanter|utse|members?|consists|represent|kvarstår|utses|medlemmar i|bemannas|företräd|platser|appoint|på uppdrag av|för (?:kommunen|regionen|staden|föreningen)");
    private static final SwiftPattern IT_IS = SwiftPattern.compile("(?<!\\p{L})(?:är det|det är|they are) ");

    /** Words after which the people follow, in the next sentence or below. */
    private static final List<String> LEADS_TO_PEOPLE =
            List.of(":", "sitter", "personer.", "ledamöter", "av", "följande personer.");

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_LINE_OF_A_PERSON = 100;
    private static final int FURTHEST_FIRST_PERSON = 24;

    /**
     * Looks at the sentence.
     *
     * @param name the names of the group's kind
     * @param others the names of other kinds
     * @param mayBeLabelled whether the sentences before are about the group, so that a label can be one of its parties
     * @param inOwnPart whether it stands in the part about the group
     */
    static GroupSentence of(
            Sentence sentence, SwiftPattern name, SwiftPattern others, boolean mayBeLabelled, boolean inOwnPart) {
        String lower = sentence.lower();
        boolean grouped = sentence.has(Cue.GROUP);
        boolean names = grouped && name.standsIn(lower);
        boolean labelled = mayBeLabelled
                && lower.indexOf(':') > 0
                && lower.indexOf(':') < LONGEST_LABEL
                && !lower.startsWith("ersättare");
        boolean lists = labelled
                || inOwnPart && isOfPeople(sentence)
                || CONSISTS.standsIn(lower)
                || names && Persons.in(sentence.text()).size() > 1
                || lower.startsWith("för ")
                || lower.startsWith("från ");
        return new GroupSentence(sentence, names, grouped && !names && others.standsIn(lower), labelled, lists);
    }

    /** Whether those who sit may be told below it. */
    boolean opensAList() {
        boolean endsThePassage = sentence.from() + sentence.text().length()
                == sentence.block().text().length();
        return LEADS_TO_PEOPLE.stream().anyMatch(sentence.lower()::endsWith) || endsThePassage && names;
    }

    private static boolean isOfPeople(Sentence sentence) {
        String lower = sentence.lower();
        return lower.length() < LONGEST_LINE_OF_A_PERSON && beginsWithPerson(sentence.text()) || IT_IS.standsIn(lower);
    }

    private static boolean beginsWithPerson(String text) {
        List<Span> people = Persons.in(text);
        return !people.isEmpty() && people.get(0).from() < FURTHEST_FIRST_PERSON;
    }
}
