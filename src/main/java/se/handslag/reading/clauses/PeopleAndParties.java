package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.reading.lexicon.Persons;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;

/**
 * Tells for whom each person in a passage sits. A party may be named before its people ("för kommunen: A och B") or after
 * them ("A och B (kommunen)", "A från föreningen", "A, Kvarnföreningen").
 */
final class PeopleAndParties {

    /** A person's place in the text, and the party, as far as the text tells. */
    record Seat(Span person, @Nullable String party) {}

    private record Event(int from, int to, @Nullable String party) {}

    private final String text;
    private final String lower;
    private final boolean line;
    private final List<Event> events = new ArrayList<>();
    private final List<Span> waiting = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private @Nullable String open;

    private PeopleAndParties(String text, PartyNames parties, boolean line) {
        this.text = text;
        this.lower = Letters.lower(text);
        this.line = line;
        gather(parties);
    }

    /** The people in the text, in order; line tells whether it is a line or item of a list rather than running text. */
    static List<Seat> in(String text, PartyNames parties, boolean line) {
        List<Seat> seats = new ArrayList<>();
        int from = 0;
        for (Span part : partsOf(text)) {
            boolean own = line || part.to() < text.length() || from > 0;
            PeopleAndParties people = new PeopleAndParties(part.of(text), parties, own);
            people.walk();
            for (Seat seat : people.seats) {
                Span person = seat.person();
                seats.add(new Seat(new Span(part.from() + person.from(), part.from() + person.to()), seat.party()));
            }
            from = part.to();
        }
        seats.sort(Comparator.comparingInt(seat -> seat.person().from()));
        return seats;
    }

    /** "A, kommunen; B, föreningen": a person and a party between semicolons are read as a line of their own. */
    private static List<Span> partsOf(String text) {
        List<Span> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) {
            parts.add(new Span(from, at));
            from = at + 1;
        }
        parts.add(new Span(from, text.length()));
        boolean eachNamesOne = parts.size() > 2
                && parts.stream().allMatch(part -> Persons.in(part.of(text)).size() == 1);
        return eachNamesOne ? parts : List.of(new Span(0, text.length()));
    }

    private void gather(PartyNames parties) {
        int from = 0;
        List<PartyNames.Mention> mentions = parties.in(lower);
        for (PartyNames.Mention mention : mentions) {
            addPeople(from, mention.from());
            events.add(new Event(mention.from(), mention.to(), mention.party().name()));
            from = mention.to();
        }
        addPeople(from, text.length());
    }

    private void addPeople(int from, int to) {
        for (Span person : Persons.in(text.substring(from, to))) {
            events.add(new Event(from + person.from(), from + person.to(), null));
        }
    }

    private void walk() {
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (event.party() == null) {
                waiting.add(new Span(event.from(), event.to()));
            } else if (closes(i)) {
                seatWaiting(event);
            } else {
                flush();
                open = event.party();
            }
        }
        flush();
    }

    private void flush() {
        for (Span person : waiting) {
            seats.add(new Seat(person, open));
        }
        waiting.clear();
    }

    /** A party in brackets or after "från" is that of all who wait; one after a comma that of the last. */
    private void seatWaiting(Event event) {
        boolean beside = line && isSetBeside(event);
        boolean all = !beside || isInBrackets(event) || isOnePair();
        int from = all ? 0 : waiting.size() - 1;
        for (int i = 0; i < waiting.size(); i++) {
            seats.add(new Seat(waiting.get(i), i >= from ? event.party() : open));
        }
        waiting.clear();
        open = null;
    }

    /** "Jasmine Öhrn och Fredrik Ståhle, Fagersele kommun": both. */
    private boolean isOnePair() {
        return waiting.size() == 2
                && Set.of(" och ", " and ")
                        .contains(lower.substring(
                                waiting.get(0).to(), waiting.get(1).from()));
    }

    private boolean closes(int index) {
        Event event = events.get(index);
        if (waiting.isEmpty()) {
            return false;
        }
        if (isInBrackets(event)) {
            return true;
        }
        if (lower.startsWith(":", event.to())) {
            return false;
        }
        Span last = waiting.get(waiting.size() - 1);
        String between = lower.substring(last.to(), event.from());
        boolean preposition = endsWithAny(
                between,
                "från ",
                " för ",
                " for ",
                " from ",
                " from the ",
                " for the ",
                " of ",
                "utsedda av ",
                "utsedd av ",
                "appointed by ",
                "appointed by the ");
        if (Words.hasAny(between, "chair of", "member of", "ordförande i ", "ledamot i ") && !isInBrackets(event)) {
            return false;
        }
        if (preposition) {
            boolean personFollows = index + 1 < events.size()
                    && events.get(index + 1).party() == null
                    && events.get(index + 1).from() - event.to() < 3
                    && lower.substring(event.to(), events.get(index + 1).from()).isBlank();
            boolean ends = event.to() >= lower.length() || ",;.)".indexOf(lower.charAt(event.to())) >= 0;
            boolean direct = !between.contains(",") || ends;
            return direct
                    && !personFollows
                    && !Words.hasAny(
                            between, ";", ". ", " samt för", " och för", " and for", " samt från", " och från");
        }
        return line && isSetBeside(event);
    }

    /** "Anna Berg, Kvarnföreningen" on a line of its own. */
    private boolean isSetBeside(Event event) {
        Span last = waiting.get(waiting.size() - 1);
        String between = lower.substring(last.to(), event.from());
        return between.contains(",")
                && between.length() < 70
                && !Words.hasAny(between, ";", ". ")
                && !endsWithAny(between, "för ", "från ", "for ", "from ");
    }

    private static boolean endsWithAny(String text, String... endings) {
        for (String ending : endings) {
            if (text.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInBrackets(Event event) {
        int open1 = text.lastIndexOf('(', event.from());
        return open1 >= 0 && text.indexOf(')', open1) >= event.to() && event.from() - open1 < 40;
    }
}
