package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.PartyTerm.Contact;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.clauses.PartyNames.Mention;
import se.handslag.reading.lexicon.Persons;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;
import se.handslag.reading.passages.Topic;

/** Reads whom to turn to: people with their functions, or functions alone. */
final class ContactReader implements ClauseReader {

    private static final SwiftPattern NAMES_CONTACTS =
            SwiftPattern.compile("kontaktperson|kontaktpart|contact persons?|^contacts?:|^kontakt(?:er)?:");
    private static final SwiftPattern BEGINS = SwiftPattern.compile(": ?| är | are | is ");
    private static final SwiftPattern FUNCTION_BEFORE =
            SwiftPattern.compile("(?<![\\p{L}-])((?:\\p{Ll}+- och )?\\p{Ll}[\\p{Ll}-]{3,40}) $");
    private static final SwiftPattern FUNCTION_AFTER = SwiftPattern.compile(
            "^, ?(?!hos |för |vid |på |tfn|tel)(\\p{Ll}[\\p{L} -]{2,50}?)(?=[,;.(\t]|$| och \\p{Lu}| samt \\p{Lu}| and \\p{Lu})");
    private static final SwiftPattern AT = SwiftPattern.compile(" (?:vid|för|hos|på|inom|at|of) (?=\\p{L})");
    private static final SwiftPattern END_OF_PLACE = SwiftPattern.compile("[,;.]| och | samt | and ");
    private static final int LONGEST_FUNCTION = 41;
    private static final int LONGEST_PLACE = 71;
    private static final int SHORTEST = 3;

    @Override
    public List<Contact> read(Clauses clauses) {
        List<Contact> found = new ArrayList<>();
        for (Sentence sentence : clauses.text().sentences()) {
            Block block = sentence.block();
            if (block.is(Block.Kind.HEADING)) {
                continue;
            }
            boolean named = sentence.has(Cue.CONTACT) && NAMES_CONTACTS.standsIn(sentence.lower());
            boolean under =
                    block.topic() == Topic.CONTACTS && Parts.isUnder(block, "kontakt", "contact") && !isSigned(block);
            if (named || under) {
                readPeople(found, sentence, clauses, named);
            }
        }
        return found;
    }

    private static boolean isSigned(Block block) {
        return block.is(Block.Kind.ROW)
                && block.text().indexOf('@') < 0
                && block.text().length() < 90;
    }

    private static void readPeople(List<Contact> found, Sentence sentence, Clauses clauses, boolean named) {
        String text = sentence.text();
        List<Span> people = Persons.in(text);
        if (people.isEmpty()) {
            if (named) {
                readFunctions(found, sentence, clauses);
            }
            return;
        }
        int from = 0;
        for (int i = 0; i < people.size(); i++) {
            Span name = people.get(i);
            int next = i + 1 < people.size() ? people.get(i + 1).from() : text.length();
            Matcher before = FUNCTION_BEFORE.finder(text.substring(from, name.from()));
            Matcher after = FUNCTION_AFTER.finder(text.substring(name.to(), next));
            String function = null;
            int start = name.from();
            int end = name.to();
            if (after.find()) {
                function = after.group(1);
                end = name.to() + after.end(1);
            } else if (before.find() && !isSmallWord(before.group(1))) {
                function = before.group(1);
                start = from + before.start(1);
            }
            found.add(new Contact(
                    Source.plainly(sentence.cite(start, end)),
                    function,
                    name.of(text),
                    party(sentence.lower(), from, name, next, people.size(), clauses)));
            from = end;
        }
    }

    /** The party named nearest before the person since the last one; with several people, only such a one. */
    private static @Nullable String party(String lower, int from, Span name, int next, int people, Clauses clauses) {
        // "Anna Ek (kommunen) och Bo Ek (föreningen)": the brackets right after a name are that person's.
        if (lower.startsWith(" (", name.to())) {
            int close = Math.max(name.to(), lower.indexOf(')', name.to()));
            List<Mention> beside = clauses.parties().in(lower.substring(name.to(), close));
            if (!beside.isEmpty()) {
                return beside.get(0).party().name();
            }
        }
        List<Mention> before = clauses.parties().in(lower.substring(from, name.from()));
        if (!before.isEmpty()) {
            return before.get(before.size() - 1).party().name();
        }
        List<Mention> after = clauses.parties().in(lower.substring(name.to(), next));
        if (!after.isEmpty()) {
            return after.get(0).party().name();
        }
        List<Mention> first = people == 1 ? clauses.parties().in(lower) : List.of();
        return first.isEmpty() ? null : first.get(0).party().name();
    }

    private static boolean isSmallWord(String word) {
        return Words.hasAny(word, "kontaktperson", "regionen", "kommunen", "föreningen") || word.length() < 5;
    }

    /** "Kontaktpersoner är planeringsledare vid nämnden och firmatecknare för föreningen." */
    private static void readFunctions(List<Contact> found, Sentence sentence, Clauses clauses) {
        Matcher begins = BEGINS.finder(sentence.lower());
        if (!begins.find()) {
            return;
        }
        String text = sentence.text();
        Matcher at = AT.matcher(text);
        int from = begins.end();
        int next = from;
        while (at.find(next)) {
            int start = startOfFunction(text, from, at.start());
            int end = endOfPlace(text, at.end());
            next = at.end() - 1;
            if (at.start() - start >= SHORTEST && end >= 0) {
                var party = clauses.parties().named(text.substring(at.end(), end));
                if (party != null) {
                    int own = withoutJoint(text, start);
                    found.add(new Contact(
                            Source.plainly(sentence.cite(own, end)),
                            text.substring(own, at.start()),
                            null,
                            party.name()));
                }
                from = end;
                next = end;
            }
        }
    }

    /** Where the words for the place end; −1 where they are longer than the name of a party. */
    private static int endOfPlace(String text, int from) {
        int last = Math.min(text.length(), from + LONGEST_PLACE);
        Matcher stop = END_OF_PLACE.pattern().matcher(text).region(Math.min(last, from + SHORTEST), last);
        if (stop.find()) {
            return stop.start();
        }
        return last == text.length() ? last : -1;
    }

    /** Where the words before the place begin: at a word, after the last mark, and not farther off than a function is long. */
    private static int startOfFunction(String text, int from, int to) {
        int start = to;
        while (start > from && to - start < LONGEST_FUNCTION && isOfFunction(text.charAt(start - 1))) {
            start--;
        }
        while (start < to
                && (!Letters.isLetter(text.charAt(start)) || start > 0 && Letters.isLetter(text.charAt(start - 1)))) {
            start++;
        }
        return start;
    }

    private static boolean isOfFunction(char letter) {
        return Letters.isLetter(letter) || letter == ' ' || letter == '/' || letter == '-';
    }

    private static int withoutJoint(String text, int from) {
        int start = from;
        for (String joint : new String[] {"och ", "samt ", "and ", "en ", "the "}) {
            if (text.startsWith(joint, start)) {
                start += joint.length();
            }
        }
        return start;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        Agreements.ABOVE
                                + "Kontaktpersoner för samverkan är kvarnsamordnare vid Alskogs kommun och kassör för Kvarnföreningen.",
                        Contact.class,
                        "function=kassör, holder=null, party=Kvarnföreningen"),
                new Example(
                        Agreements.ABOVE + "Kontaktperson hos Alskogs kommun är Karin Lindh, kvarnlots, 0555-120 00.",
                        Contact.class,
                        "function=kvarnlots, holder=Karin Lindh, party=Alskogs kommun"),
                new Example(
                        Agreements.ABOVE
                                + "Kontaktpersoner\n\nFör Kvarnföreningen: kassör Olle Ek, olle@kvarnen.example",
                        Contact.class,
                        "function=kassör, holder=Olle Ek, party=Kvarnföreningen"));
    }
}
