package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.CooperationTerm.Group;
import se.handslag.agreement.terms.CooperationTerm.Group.Kind;
import se.handslag.agreement.terms.CooperationTerm.Group.Member;
import se.handslag.agreement.terms.CooperationTerm.Group.Seats;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Numbers;
import se.handslag.reading.lexicon.Persons;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;
import se.handslag.reading.passages.Topic;

/** Reads the groups that the agreement sets up: their people, seats, chair and convener. */
final class GroupReader implements ClauseReader {

    private static final SwiftPattern CONSISTS = SwiftPattern.compile(
            "består|bestå\\b|styrgrupp(?:en)?(?::| är | utgörs)|är styrgrupp|ingår|ledamöter|ledamot|sitter|utgörs|representeras|representanter|utse|members?|consists|represent|kvarstår|utses|medlemmar i|bemannas|företräd|platser|appoint|på uppdrag av|för (?:kommunen|regionen|staden|föreningen)");
    private static final SwiftPattern WORKING = SwiftPattern.compile("arbetsgrupp|projektgrupp|working group");
    private static final SwiftPattern NUMBER_OF_SEATS = SwiftPattern.compile(
            "(\\d{1,2}|en|ett|två|tre|fyra|fem|sex|one|two|three|four|five)(?: \\(\\d\\))?(?: (?:ordinarie|fasta|utsedda))? (?:representant(?:er)?|ledamöter|ledamot|personer|platser|members?|representatives?|företrädare|från|for each|var\\b|each|tjänstepersoner)");
    private static final SwiftPattern EACH = SwiftPattern.compile(
            "vardera|varsin|respektive part|var och en|varje part|each (?:partner|party)|var sida|båda parter|per part");
    private static final SwiftPattern CHAIR = SwiftPattern.compile(
            "ordförande(?:skap\\p{L}*|n)?|chair(?:s|ed|person)?\\b|leds av|leder gruppen|leder \\p{L}*gruppens");
    private static final SwiftPattern DEPUTIES =
            SwiftPattern.compile("^(?:ersättare|suppleanter|deputies|substitutes):?$");
    private static final SwiftPattern CONVENES =
            SwiftPattern.compile("sammankallande|sammankallar|kallar till|convene[sr]?|bjuder in till");

    @Override
    public List<Group> read(Clauses clauses) {
        List<Group> groups = new ArrayList<>();
        Group steering = group(clauses, Kind.STEERING);
        if (steering != null) {
            groups.add(steering);
        }
        Group working = group(clauses, Kind.WORKING);
        if (working != null) {
            groups.add(working);
        }
        return groups;
    }

    private static @Nullable Group group(Clauses clauses, Kind kind) {
        SwiftPattern name = kind == Kind.WORKING ? WORKING : MeetingReader.STEERING;
        Topic topic = kind == Kind.WORKING ? Topic.WORKING_GROUP : Topic.STEERING_GROUP;
        Builder builder = new Builder(clauses, kind, name, topic);
        for (Block block : clauses.text().blocks()) {
            if (block.index() < clauses.signaturesFrom()) {
                builder.take(block);
            }
        }
        return builder.group();
    }

    /** Gathers what the passages about one group say. */
    private static final class Builder {

        private final Clauses clauses;
        private final Kind kind;
        private final SwiftPattern name;
        private final Topic topic;
        private final List<Member> members = new ArrayList<>();
        private final List<Seats> seats = new ArrayList<>();
        private @Nullable Sentence first;
        private @Nullable Kind named;
        private @Nullable String chair;
        private @Nullable String convener;
        private @Nullable String currentParty;
        private List<String> columns = List.of();
        private int listUntil = -1;
        private int deputies = -1;

        Builder(Clauses clauses, Kind kind, SwiftPattern name, Topic topic) {
            this.clauses = clauses;
            this.kind = kind;
            this.name = name;
            this.topic = topic;
        }

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
            boolean inPart = block.topic() == topic || block.index() <= listUntil;
            if (block.is(Block.Kind.PARAGRAPH)) {
                listUntil = Math.min(listUntil, block.index());
                takeSentences(block, inPart);
            } else if (inPart && (first != null || block.topic() == topic)) {
                takeLine(block);
            } else if (isGrouped(block) && name.standsIn(block.lower())) {
                takeSentences(block, false);
            }
        }

        private boolean isGrouped(Block block) {
            return clauses.text().sentencesOf(block).stream().anyMatch(sentence -> sentence.has(Cue.GROUP));
        }

        private void takeSentences(Block block, boolean inPart) {
            boolean about = false;
            for (Sentence sentence : clauses.text().sentencesOf(block)) {
                String lower = sentence.lower();
                boolean grouped = sentence.has(Cue.GROUP);
                boolean names = grouped && name.standsIn(lower);
                boolean other =
                        grouped && !names && (kind == Kind.STEERING ? WORKING : MeetingReader.STEERING).standsIn(lower);
                boolean labelled = (inPart || about)
                        && lower.indexOf(':') > 0
                        && lower.indexOf(':') < 60
                        && !lower.startsWith("ersättare");
                about = names || labelled || (about && !other) || (inPart && !other && block.topic() == topic);
                if (!about) {
                    continue;
                }
                boolean person = inPart
                        && block.topic() == topic
                        && (lower.length() < 100 && startsWithPerson(sentence.text()) || IT_IS.standsIn(lower));
                boolean lists = labelled
                        || person
                        || CONSISTS.standsIn(lower)
                        || lower.startsWith("för ")
                        || lower.startsWith("från ");
                if (names && (lists || first == null)) {
                    note(sentence);
                }
                if (labelled) {
                    listUntil = Math.max(listUntil, block.index() + 3);
                }
                if (lists) {
                    addPeople(
                            block,
                            sentence.from(),
                            sentence.from() + sentence.text().length(),
                            false);
                    addSeats(sentence);
                    if (lower.endsWith(":")
                            || lower.endsWith("sitter")
                            || lower.endsWith("personer.")
                            || lower.endsWith("ledamöter")
                            || lower.endsWith("av")
                            || lower.endsWith("följande personer.")
                            || (sentence.from() + sentence.text().length()
                                            == block.text().length()
                                    && names)) {
                        listUntil = block.index() + 12;
                    }
                }
                addChair(sentence);
            }
        }

        private static final SwiftPattern IT_IS = SwiftPattern.compile("\\b(?:är det|det är|they are) ");

        private static boolean startsWithPerson(String text) {
            List<Span> people = Persons.in(text);
            return !people.isEmpty() && people.get(0).from() < 24;
        }

        private void takeLine(Block block) {
            if (DEPUTIES.standsIn(block.lower())) {
                listUntil = -1;
                deputies = block.index();
                return;
            }
            if (deputies >= 0 && block.index() - deputies < 8 && !block.is(Block.Kind.PARAGRAPH)) {
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
                    addSeats(sentence);
                    addChair(sentence);
                }
            }
        }

        private void takeRow(Block block) {
            List<Span> cells = block.cells();
            List<String> named = new ArrayList<>();
            for (Span cell : cells) {
                String text = cell.of(block.text());
                named.add(Persons.in(text).isEmpty() ? partyOf(text) == null ? "" : String.valueOf(partyOf(text)) : "");
            }
            boolean heads = named.stream().filter(party -> !party.isEmpty()).count() > 1
                    && cells.stream()
                            .allMatch(cell -> Persons.in(cell.of(block.text())).isEmpty());
            if (heads) {
                columns = named;
                return;
            }
            for (int i = 0; i < cells.size(); i++) {
                for (Span person : Persons.in(cells.get(i).of(block.text()))) {
                    String party = i < columns.size() && !columns.get(i).isEmpty() ? columns.get(i) : rowParty(named);
                    Span at = new Span(
                            cells.get(i).from() + person.from(), cells.get(i).from() + person.to());
                    addMember(block, at, party == null ? currentParty : party);
                }
            }
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
            return party == null ? null : sideOf(party);
        }

        /** For a body that enters by two boards, the people sit for the body unless a board is named. */
        private String sideOf(Party party) {
            return party.name();
        }

        private void addPeople(Block block, int from, int to, boolean line) {
            String text = block.text().substring(from, to);
            String lower = Letters.lower(text);
            for (PeopleAndParties.Seat seat : PeopleAndParties.in(text, clauses.parties(), line)) {
                Span person = seat.person();
                if (isConvenerOnly(lower, person)) {
                    if (!lower.contains("ersättare")) {
                        convener = person.of(text);
                    }
                    continue;
                }
                addMember(
                        block,
                        new Span(from + person.from(), from + person.to()),
                        seat.party() == null ? currentParty : seat.party());
                String tail = lower.substring(person.to(), Math.min(lower.length(), person.to() + 20));
                if (CHAIR.standsIn(tail)) {
                    chair = person.of(text);
                }
            }
        }

        private static boolean isConvenerOnly(String lower, Span person) {
            String before = lower.substring(Math.max(0, person.from() - 60), person.from());
            return Words.hasAny(
                    before,
                    "sammankallande är",
                    "sekreterare är",
                    "adjungerad",
                    "convener is",
                    "kontaktperson",
                    "ordförande:");
        }

        private void addMember(Block block, Span span, @Nullable String party) {
            String person = span.of(block.text());
            boolean known = party == null
                    && members.stream().anyMatch(member -> member.name().equals(person));
            if (!known
                    && members.stream()
                            .noneMatch(
                                    member -> member.name().equals(person) && Objects.equals(member.party(), party))) {
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

        private void addSeats(Sentence sentence) {
            String lower = sentence.lower();
            Matcher matcher = NUMBER_OF_SEATS.finder(lower);
            List<PartyNames.Mention> mentions = clauses.parties().in(lower);
            int used = 0;
            while (matcher.find() && seats.size() < 12) {
                Integer count = Numbers.small(matcher.group(1));
                if (count == null || count == 0) {
                    continue;
                }
                if (EACH.standsIn(lower) && !clauses.parties().all().isEmpty()) {
                    for (var party : clauses.parties().all()) {
                        addSeat(party.name(), count, true, sentence, matcher);
                    }
                    return;
                }
                used = addNearest(sentence, matcher, mentions, used, count);
            }
        }

        private int addNearest(
                Sentence sentence, Matcher matcher, List<PartyNames.Mention> mentions, int used, int count) {
            List<PartyNames.Mention> before = mentions.stream()
                    .filter(mention -> mention.to() <= matcher.start() && mention.from() >= used)
                    .toList();
            List<PartyNames.Mention> after = mentions.stream()
                    .filter(mention -> mention.from() >= matcher.end() - 5 && mention.from() < matcher.end() + 30)
                    .toList();
            String lower = sentence.lower();
            boolean tellsFrom = matcher.group().endsWith("från")
                    || lower.startsWith(" från", matcher.end())
                    || lower.startsWith(" for", matcher.end());
            if (tellsFrom && !after.isEmpty()) {
                addSeat(after.get(0).party().name(), count, true, sentence, matcher);
            } else if (!before.isEmpty()) {
                boolean joint = before.size() > 1 && isJoint(lower, before) && lower.contains("utse");
                String who = joint
                        ? sentence.text()
                                .substring(
                                        before.get(0).from(),
                                        before.get(before.size() - 1).to())
                        : before.get(before.size() - 1).party().name();
                addSeat(who, count, !joint, sentence, matcher);
            } else if (Words.hasAny(lower, "förvaltningen samt ", "förvaltningen och ") && lower.contains("utse")) {
                int end = Words.first(lower, " ansvarar", " utser", " ska utse", " har att utse");
                addSeat(sentence.text().substring(0, Math.max(end, 12)), count, false, sentence, matcher);
            }
            return matcher.end();
        }

        private static boolean isJoint(String lower, List<PartyNames.Mention> before) {
            String between = lower.substring(
                    before.get(before.size() - 2).to(),
                    before.get(before.size() - 1).from());
            return between.contains(" samt ") || between.contains(" och ");
        }

        private void addSeat(String party, int count, boolean clear, Sentence sentence, Matcher matcher) {
            if (seats.stream().noneMatch(seat -> seat.party().equals(party))) {
                seats.add(new Seats(party, count, clear, sentence.cite(matcher.start(), matcher.end())));
            }
        }

        private void addChair(Sentence sentence) {
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
            for (PartyNames.Mention mention : clauses.parties().in(sentence.lower())) {
                near = near == null || mention.from() < place ? mention.party().name() : near;
            }
            return near;
        }

        @Nullable
        Group group() {
            if (first == null
                    || named == null
                    || (members.isEmpty() && seats.isEmpty() && chair == null && !first.has(Cue.GROUP))) {
                return null;
            }
            return new Group(Source.plainly(first.cite()), named, members, seats, chair, convener);
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Överenskommelse mellan Ängsholms kommun och Kvarnföreningen\n\nStyrgrupp\n\nÄngsholms kommun\n\nAnna Berglund, Per Sjö\n\nKvarnföreningen\n\nMaja Lind",
                        Group.class,
                        "name=Maja Lind, party=Kvarnföreningen"),
                new Example(
                        "Överenskommelse mellan Ängsholms kommun och Kvarnföreningen\n\nEn styrgrupp leder arbetet. I styrgruppen ingår två ledamöter från vardera parten.",
                        Group.class,
                        "count=2, clear=true"));
    }
}
