package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.CooperationTerm.Group;
import se.handslag.agreement.terms.CooperationTerm.Group.Kind;
import se.handslag.agreement.terms.CooperationTerm.Group.Member;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Persons;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;
import se.handslag.reading.passages.Topic;

/** Gathers what the passages about one group say. */
final class GroupInText {

    private static final SwiftPattern NO_MEMBERS = SwiftPattern.compile(
            "^(?:som )?(?:ersättare|suppleant|deput|substitute)|är adjungera|har lämnat sina? uppdrag|lämnar sina? uppdrag|har avgått|har slutat|lämnar sitt");
    private static final SwiftPattern DEPUTY = SwiftPattern.compile("ersättare|suppleant|deput|substitut");
    private static final SwiftPattern DEPUTIES =
            SwiftPattern.compile("^(?:ersättare|suppleanter|deputies|substitutes):?$");

    private static final int LINES_OF_A_LIST = 12;
    private static final int LINES_AFTER_A_LABEL = 3;

    private final Clauses clauses;
    private final Kind kind;
    private final SwiftPattern name;
    private final Topic topic;
    private final List<Member> members = new ArrayList<>();
    private final List<Member> deputies = new ArrayList<>();
    private final GroupSeats seats;
    private final GroupChair chair;
    private @Nullable Sentence first;
    private @Nullable Kind named;
    private @Nullable String currentParty;
    private List<String> columns = List.of();
    private int listUntil = -1;
    private int deputiesFrom = -1;

    GroupInText(Clauses clauses, Kind kind, SwiftPattern name, Topic topic) {
        this.clauses = clauses;
        this.kind = kind;
        this.name = name;
        this.topic = topic;
        this.seats = new GroupSeats(clauses.parties());
        this.chair = new GroupChair(clauses.parties());
    }

    /** The next passage, in order. */
    void take(Block block) {
        if (block.is(Block.Kind.HEADING)) {
            boolean own = isGrouped(block) && name.standsIn(block.lower());
            currentParty = null;
            columns = List.of();
            if (own) {
                note(clauses.text().sentencesOf(block).get(0));
                listUntil = block.index() + 14;
            } else if (block.topic() != topic) {
                listUntil = -1;
            } else {
                currentParty = partyOf(block.text());
            }
            return;
        }
        boolean announces = !block.is(Block.Kind.PARAGRAPH)
                && block.text().endsWith(":")
                && isGrouped(block)
                && name.standsIn(block.lower());
        if (announces) {
            note(clauses.text().sentencesOf(block).get(0));
            listUntil = block.index() + 12;
            return;
        }
        boolean inPart = block.topic() == topic || block.index() <= listUntil || isRowOfMember(block);
        if (block.is(Block.Kind.PARAGRAPH)) {
            listUntil = Math.min(listUntil, block.index());
            takeSentences(block, inPart);
        } else if (inPart && (first != null || block.topic() == topic)) {
            takeLine(block);
        } else if (isGrouped(block) && name.standsIn(block.lower())) {
            takeSentences(block, false);
        }
    }

    /** "Lena Hjort⇥enhetschef⇥Region Mellansjö" in the part where the group was named. */
    private boolean isRowOfMember(Block block) {
        return first != null
                && block.is(Block.Kind.ROW)
                && block.heading() != null
                && Objects.equals(block.heading(), first.block().heading())
                && !Persons.in(block.text()).isEmpty()
                && partyOf(block.text()) != null;
    }

    private boolean isGrouped(Block block) {
        return clauses.text().sentencesOf(block).stream().anyMatch(sentence -> sentence.has(Cue.GROUP));
    }

    private void takeSentences(Block block, boolean inPart) {
        boolean inOwnPart = inPart && block.topic() == topic;
        boolean about = false;
        for (Sentence sentence : clauses.text().sentencesOf(block)) {
            if (NO_MEMBERS.standsIn(sentence.lower())) {
                takeDeputies(sentence);
            } else if (!clauses.isOnlyWished(sentence)) {
                GroupSentence said = GroupSentence.of(sentence, name, otherNames(), inPart || about, inOwnPart);
                about = said.names() || said.labelled() || !said.isOfAnother() && (about || inOwnPart);
                if (about) {
                    take(said);
                }
            }
        }
    }

    private SwiftPattern otherNames() {
        return kind == Kind.STEERING ? GroupReader.WORKING : MeetingReader.STEERING;
    }

    private void takeDeputies(Sentence sentence) {
        if (first != null && DEPUTY.standsIn(sentence.lower())) {
            addDeputies(sentence.block(), sentence.from(), endOf(sentence), false);
        }
    }

    private void take(GroupSentence said) {
        Sentence sentence = said.sentence();
        int index = sentence.block().index();
        if (said.names() && (said.lists() || first == null)) {
            note(sentence);
        }
        if (said.labelled()) {
            listUntil = Math.max(listUntil, index + LINES_AFTER_A_LABEL);
        }
        if (said.lists()) {
            addPeople(sentence.block(), sentence.from(), endOf(sentence), false);
            listUntil = said.opensAList() ? index + LINES_OF_A_LIST : listUntil;
        }
        if (said.lists() || said.names()) {
            seats.read(sentence);
        }
        chair.read(sentence);
    }

    private static int endOf(Sentence sentence) {
        return sentence.from() + sentence.text().length();
    }

    private void takeLine(Block block) {
        if (DEPUTIES.standsIn(block.lower())) {
            listUntil = -1;
            deputiesFrom = block.index();
            return;
        }
        if (deputiesFrom >= 0 && block.index() - deputiesFrom < 8 && !block.is(Block.Kind.PARAGRAPH)) {
            addDeputies(block, 0, block.text().length(), true);
            return;
        }
        if (block.is(Block.Kind.ROW)) {
            takeRow(block);
            return;
        }
        int before = members.size();
        addPeople(block, 0, block.text().length(), true);
        if (members.size() == before) {
            String party = partyOf(block.text());
            if (party != null && block.text().length() < 90) {
                currentParty = party;
            }
            for (Sentence sentence : clauses.text().sentencesOf(block)) {
                seats.read(sentence);
                chair.read(sentence);
            }
        }
    }

    private void takeRow(Block block) {
        List<Span> cells = block.cells();
        List<String> named = new ArrayList<>();
        List<List<Span>> people = new ArrayList<>();
        for (Span cell : cells) {
            String text = cell.of(block.text());
            String party = cellParty(text);
            named.add(party == null ? "" : party);
            people.add(party == null ? Persons.in(text) : List.of());
        }
        if (people.stream().allMatch(List::isEmpty)) {
            if (named.stream().filter(party -> !party.isEmpty()).count() > 1) {
                columns = named;
            }
            return;
        }
        int deputyColumn = deputyColumn(block);
        for (int i = 0; i < cells.size(); i++) {
            for (Span person : people.get(i)) {
                String party = i < columns.size() && !columns.get(i).isEmpty() ? columns.get(i) : rowParty(named);
                Span at = new Span(
                        cells.get(i).from() + person.from(), cells.get(i).from() + person.to());
                String own = party == null ? currentParty : party;
                if (i == deputyColumn) {
                    deputies.add(new Member(at.of(block.text()), own, block.cite(at)));
                } else {
                    addMember(block, at, own);
                    if (block.lower().contains("sammankallande")) {
                        chair.named(at.of(block.text()), "sammankallande");
                    }
                }
                currentParty = party == null || !columns.isEmpty() ? currentParty : party;
            }
        }
    }

    /** The party that a cell means and nobody besides. */
    private @Nullable String cellParty(String text) {
        String party = partyOf(text);
        boolean own = party != null
                && Letters.lower(party)
                        .contains(Letters.lower(text.replace("|", "").trim()));
        return own || Persons.in(text).isEmpty() ? party : null;
    }

    /** The column of those who sit when another cannot, as the table's head tells; −1 where there is none. */
    private int deputyColumn(Block row) {
        for (int i = row.index() - 1; i >= Math.max(0, row.index() - 14); i--) {
            Block above = clauses.text().blocks().get(i);
            if (above.is(Block.Kind.ROW) && DEPUTY.standsIn(above.lower())) {
                List<Span> cells = above.cells();
                for (int cell = 1; cell < cells.size(); cell++) {
                    if (DEPUTY.standsIn(cells.get(cell).of(above.lower()))) {
                        return cell;
                    }
                }
            }
            if (!above.is(Block.Kind.ROW)
                    && i < row.index() - 1
                    && !above.text().startsWith("|")) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable String rowParty(List<String> named) {
        for (String party : named) {
            if (!party.isEmpty()) {
                return party;
            }
        }
        return null;
    }

    private @Nullable String partyOf(String words) {
        var party = clauses.parties().named(words);
        return party == null ? null : party.name();
    }

    private void addPeople(Block block, int from, int to, boolean line) {
        String text = block.text().substring(from, to);
        String lower = Letters.lower(text);
        for (PeopleAndParties.Seat seat : PeopleAndParties.in(text, clauses.parties(), line)) {
            Span person = seat.person();
            if (GroupChair.isNoMember(lower, person)) {
                if (!lower.contains("ersättare")) {
                    chair.convenes(person.of(text));
                }
                continue;
            }
            addMember(
                    block,
                    new Span(from + person.from(), from + person.to()),
                    seat.party() == null && line ? currentParty : seat.party());
            String tail = lower.substring(person.to(), Math.min(lower.length(), person.to() + 20));
            chair.named(person.of(text), tail);
        }
    }

    private void addDeputies(Block block, int from, int to, boolean line) {
        String text = block.text().substring(from, to);
        for (PeopleAndParties.Seat seat : PeopleAndParties.in(text, clauses.parties(), line)) {
            Span at = new Span(from + seat.person().from(), from + seat.person().to());
            deputies.add(new Member(at.of(block.text()), seat.party(), block.cite(at)));
        }
    }

    private void addMember(Block block, Span span, @Nullable String party) {
        String person = span.of(block.text());
        boolean known = party == null
                && members.stream().anyMatch(member -> member.name().equals(person));
        if (!known
                && members.stream()
                        .noneMatch(member -> member.name().equals(person) && Objects.equals(member.party(), party))) {
            members.add(new Member(person, party, block.cite(span)));
            note(clauses.text().sentencesOf(block).get(0));
        }
    }

    private void note(Sentence sentence) {
        if (first == null) {
            first = sentence;
            boolean steering = Words.hasAny(sentence.lower(), "styrgrupp", "steering", "ledningsgrupp", "styrråd");
            named = kind == Kind.WORKING
                    ? Kind.WORKING
                    : steering || sentence.topic() == Topic.STEERING_GROUP && !name.standsIn(sentence.lower())
                            ? Kind.STEERING
                            : Kind.COOPERATION;
        }
    }

    /** What was gathered; null where the document has no such group. */
    @Nullable
    Group group() {
        if (first == null
                || named == null
                || (members.isEmpty() && seats.all().isEmpty() && chair.chair() == null && !first.has(Cue.GROUP))) {
            return null;
        }
        return new Group(
                Source.plainly(first.cite()), named, members, deputies, seats.all(), chair.chair(), chair.convener());
    }
}
