package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.handslag.agreement.terms.CooperationTerm.Group.Seats;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Numbers;
import se.handslag.reading.passages.Sentence;

/** Gathers how many seats each party has in a group. */
final class GroupSeats {

    private static final SwiftPattern NUMBER_OF_SEATS = SwiftPattern.compile(
            "(\\d{1,2}|en|ett|två|tre|fyra|fem|sex|one|two|three|four|five)(?: \\(\\d\\))?(?: (?:ordinarie|fasta|utsedda))? (?:representant(?:er)?|ledamöter|ledamot|personer|platser|members?|representatives?|företrädare|från|for each|var\\b|each|tjänstepersoner)");
    private static final SwiftPattern SEATS = SwiftPattern.compile("utser|platser|ledamöter|seats");
    private static final SwiftPattern NUMBER_ALONE =
            SwiftPattern.compile("(?<!\\p{L})(en|ett|två|tre|fyra|fem|sex)(?= för |[,.;]| och | samt |$)");
    private static final SwiftPattern EACH = SwiftPattern.compile(
            "vardera|varsin|respektive part|var och en|varje part|each (?:partner|party)|var sida|båda parter|per part");

    private final PartyNames parties;
    private final List<Seats> seats = new ArrayList<>();

    GroupSeats(PartyNames parties) {
        this.parties = parties;
    }

    List<Seats> all() {
        return seats;
    }

    /** The seats that the sentence counts: so many for each party, or for the party named nearest. */
    void read(Sentence sentence) {
        String lower = sentence.lower();
        Matcher matcher = NUMBER_OF_SEATS.finder(lower);
        List<PartyNames.Mention> mentions = parties.in(lower);
        int used = 0;
        while (matcher.find() && seats.size() < 12) {
            Integer count = Numbers.small(matcher.group(1));
            if (count == null || count == 0) {
                continue;
            }
            if (EACH.standsIn(lower) && !parties.all().isEmpty()) {
                for (Party party : parties.all()) {
                    add(party.name(), count, true, sentence, matcher);
                }
                return;
            }
            used = addNearest(sentence, matcher, mentions, used, count);
        }
        if (SEATS.standsIn(lower)) {
            readWithoutNoun(sentence, mentions);
        }
    }

    /** "Kommunen utser två ledamöter och Rådet tre", "två för kommunen, två för föreningen": the noun is said once. */
    private void readWithoutNoun(Sentence sentence, List<PartyNames.Mention> mentions) {
        Matcher matcher = NUMBER_ALONE.finder(sentence.lower());
        while (matcher.find()) {
            Integer count = Numbers.small(matcher.group(1));
            for (PartyNames.Mention mention : mentions) {
                String between = mention.to() <= matcher.start()
                        ? sentence.lower().substring(mention.to(), matcher.start())
                        : "";
                boolean before = between.equals(" ") || between.equals(" utser ");
                boolean after = mention.from() == matcher.end() + " för ".length()
                        && sentence.lower().startsWith(" för ", matcher.end());
                if (count != null && (before || after)) {
                    add(mention.party().name(), count, true, sentence, matcher);
                }
            }
        }
    }

    private int addNearest(Sentence sentence, Matcher matcher, List<PartyNames.Mention> mentions, int used, int count) {
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
            add(after.get(0).party().name(), count, true, sentence, matcher);
        } else if (!before.isEmpty()) {
            boolean joint = before.size() > 1 && isJoint(lower, before) && lower.contains("utse");
            String who = joint
                    ? sentence.text()
                            .substring(
                                    before.get(0).from(),
                                    before.get(before.size() - 1).to())
                    : before.get(before.size() - 1).party().name();
            add(who, count, !joint, sentence, matcher);
        } else if (Words.hasAny(lower, "förvaltningen samt ", "förvaltningen och ") && lower.contains("utse")) {
            int end = Words.first(lower, " ansvarar", " utser", " ska utse", " har att utse");
            add(sentence.text().substring(0, Math.max(end, 12)), count, false, sentence, matcher);
        }
        return matcher.end();
    }

    private static boolean isJoint(String lower, List<PartyNames.Mention> before) {
        String between = lower.substring(
                before.get(before.size() - 2).to(),
                before.get(before.size() - 1).from());
        return between.contains(" samt ") || between.contains(" och ");
    }

    private void add(String party, int count, boolean clear, Sentence sentence, Matcher matcher) {
        if (seats.stream().noneMatch(seat -> seat.party().equals(party))) {
            seats.add(new Seats(party, count, clear, sentence.cite(matcher.start(), matcher.end())));
        }
    }
}
