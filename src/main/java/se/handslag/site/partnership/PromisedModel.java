package se.handslag.site.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.obligations.DutyState;
import se.handslag.obligations.DutyStates;
import se.handslag.obligations.ObligationKind;
import se.handslag.obligations.kept.KeptObligation;
import se.handslag.parties.Sector;
import se.handslag.partnership.Participant;
import se.handslag.partnership.Partnership;
import se.handslag.site.telling.DutyWords;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.TermLine;
import se.handslag.site.telling.TermLines;
import se.handslag.site.telling.Words;

/**
 * What one of the parties has promised, or all of them together, and how it stands today.
 *
 * @param chosen whose promises are shown: a party by its place from 1, or {@link #TOGETHER}
 * @param counted what is to be done by days, by the words that say it
 * @param brings what they put in
 * @param stands what holds all the time
 * @param judged when the other parties next say how that was kept, in words; empty where the agreement does not tell
 * @param goals what all aim at; only among what is promised together
 */
record PromisedModel(
        UUID partnership,
        String name,
        String readers,
        List<Promiser> promisers,
        int chosen,
        List<Counted> counted,
        List<Lasting> brings,
        List<Lasting> stands,
        Optional<String> judged,
        List<Goal> goals) {

    /** What all promise, or a group of theirs, or nobody in particular. */
    static final int TOGETHER = 0;

    /**
     * One whose promises can be shown.
     *
     * @param place from 1; {@link #TOGETHER} for all
     * @param sector null for all
     */
    record Promiser(int place, String name, @Nullable Sector sector) {}

    /**
     * Something that is to be done, once or again and again.
     *
     * @param times how often in all, but for what was decided not to be done
     * @param done how often it is
     * @param late how often it is late
     * @param unknown how often its day passed without anybody here knowing
     * @param waived how often it was decided that it is not to be done
     * @param next the day that comes next, in words; empty where none does
     * @param agreed whether the words that say it are the agreement's
     * @param words those that say it
     */
    record Counted(
            String what,
            int times,
            int done,
            int late,
            int unknown,
            int waived,
            Optional<String> next,
            boolean agreed,
            String words) {

        /** Whether it is done more than once, so that it can be counted. */
        boolean isCounted() {
            return times > 1;
        }

        /** Whether there is more to tell than how much of it is done. */
        boolean isMoreToTell() {
            return next.isPresent() || unknown > 0 || times > 0 && waived > 0;
        }

        /** How much of it is done, in per cent. */
        int share() {
            return times == 0 ? 0 : done * 100 / times;
        }
    }

    /** Something that holds all the time, and the words of the agreement that say it, where they are others. */
    record Lasting(String words, String clause) {}

    /** Something aimed at. */
    record Goal(String words, boolean effect, boolean measured) {}

    /**
     * What that one has promised.
     *
     * @return empty where there is no such party
     */
    static Optional<PromisedModel> of(Opened opened, int chosen, LocalDate today, Speech speech) {
        Partnership partnership = opened.partnership();
        List<Promiser> promisers = promisers(partnership, speech);
        if (chosen < 0 || chosen >= promisers.size()) {
            return Optional.empty();
        }
        Predicate<@Nullable String> isTheirs = named -> place(named, partnership) == chosen;
        return Optional.of(new PromisedModel(
                partnership.id(),
                partnership.name(),
                PartnershipModel.readers(partnership, speech),
                promisers,
                chosen,
                counted(opened, isTheirs, today, speech),
                brings(opened.agreement().terms(), isTheirs, speech),
                opened.commitments().stream()
                        .filter(kept -> isTheirs.test(kept.party()))
                        .map(kept -> new Lasting(Words.clean(kept.text()), ""))
                        .toList(),
                judged(opened, today, speech),
                chosen == TOGETHER ? goals(opened.agreement().terms()) : List.of()));
    }

    /** Whether nothing of theirs is known. */
    boolean isEmpty() {
        return counted.isEmpty() && brings.isEmpty() && stands.isEmpty() && goals.isEmpty();
    }

    private static List<Promiser> promisers(Partnership partnership, Speech speech) {
        List<Promiser> all = new ArrayList<>();
        all.add(new Promiser(TOGETHER, speech.say("partnership.promised.together"), null));
        for (Participant.Party party : partnership.parties()) {
            all.add(new Promiser(all.size(), party.name(), party.sector()));
        }
        return all;
    }

    /** The place of the party of that name; a group of the parties, such as their steering group, is all of them. */
    private static int place(@Nullable String named, Partnership partnership) {
        List<Participant.Party> parties = partnership.parties();
        for (int i = 0; named != null && i < parties.size(); i++) {
            if (parties.get(i).isCalled(named)) {
                return i + 1;
            }
        }
        return TOGETHER;
    }

    private static List<Counted> counted(
            Opened opened, Predicate<@Nullable String> isTheirs, LocalDate today, Speech speech) {
        DutyStates states = KeptObligation.states(opened.obligations(), today);
        Map<List<Object>, List<KeptObligation>> bySameWords = new LinkedHashMap<>();
        for (KeptObligation kept : opened.obligations()) {
            // That it ends, or is raised, is nothing that anybody promises to do.
            if (!kept.obligation().what().comesByItself()
                    && isTheirs.test(kept.obligation().who())) {
                bySameWords
                        .computeIfAbsent(
                                List.of(
                                        kept.obligation().what(),
                                        kept.obligation().origin().words()),
                                any -> new ArrayList<>())
                        .add(kept);
            }
        }
        return bySameWords.values().stream()
                .map(same -> counted(same, states, opened, speech))
                .toList();
    }

    private static Counted counted(List<KeptObligation> same, DutyStates states, Opened opened, Speech speech) {
        List<DutyState> all = same.stream().map(kept -> kept.state(states)).toList();
        KeptObligation first = same.getFirst();
        Optional<String> next = same.stream()
                .filter(kept -> kept.state(states) == DutyState.COMING)
                .findFirst()
                .flatMap(kept -> kept.obligation().day())
                .map(speech::date);
        int waived = count(all, DutyState.WAIVED);
        return new Counted(
                new DutyWords(speech)
                        .title(first.obligation(), opened.agreement().terms().kind()),
                all.size() - waived,
                count(all, DutyState.MET),
                count(all, DutyState.OVERDUE),
                count(all, DutyState.PASSED),
                waived,
                next,
                first.obligation().clause().isPresent(),
                Words.cut(Words.clean(first.obligation().origin().words()), Words.LONGEST));
    }

    private static int count(List<DutyState> all, DutyState such) {
        return Math.toIntExact(all.stream().filter(each -> each == such).count());
    }

    private static List<Lasting> brings(AgreementTerms terms, Predicate<@Nullable String> isTheirs, Speech speech) {
        TermLines lines = new TermLines(speech);
        return terms.all(Contribution.class).stream()
                .filter(term -> isTheirs.test(term.party()))
                .map(term -> {
                    TermLine line = lines.of(term);
                    return new Lasting(
                            Words.clean(line.words()),
                            Words.cut(Words.clean(term.source().citation().words()), Words.LONGEST));
                })
                .distinct()
                .toList();
    }

    private static Optional<String> judged(Opened opened, LocalDate today, Speech speech) {
        return opened.obligations().stream()
                .filter(kept -> kept.obligation().what() == ObligationKind.FOLLOW_UP
                        || kept.obligation().what() == ObligationKind.EVALUATION)
                .filter(KeptObligation::canBeDone)
                .flatMap(kept -> kept.obligation().day().stream())
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .map(speech::date);
    }

    private static Stream<Goal> goal(PurposeTerm term) {
        return switch (term) {
            case PurposeTerm.Goal goal -> Stream.of(new Goal(Words.clean(goal.text()), false, goal.measured()));
            case PurposeTerm.EffectGoal goal -> Stream.of(new Goal(Words.clean(goal.text()), true, goal.measured()));
            case PurposeTerm.Purpose _,
                    PurposeTerm.TargetGroup _,
                    PurposeTerm.MissionArea _,
                    PurposeTerm.Value _,
                    PurposeTerm.ActivityWord _ -> Stream.of();
        };
    }

    private static List<Goal> goals(AgreementTerms terms) {
        return PartnershipModel.goals(terms).flatMap(PromisedModel::goal).toList();
    }
}
