package se.handslag.site.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.ConductTerm;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.rules.Parties;
import se.handslag.kernel.Citation;
import se.handslag.obligations.Obligation;
import se.handslag.obligations.ObligationKind;
import se.handslag.obligations.Promises;
import se.handslag.site.health.Refs.Mark;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Words;

/**
 * The three kinds of promises, by who makes them: what is due by a day, what holds all the time, and what all aim at.
 *
 * @param parties those who promise something, the parties first
 * @param goals what is aimed at together
 */
record PartyPromises(List<Promiser> parties, List<Goal> goals) {

    private static final int LONGEST = 240;
    private static final int SHOWN = 3;

    /**
     * Somebody who promises.
     *
     * @param sector null for all together, or for a group of theirs
     */
    record Promiser(String name, PartyTerm.@Nullable Sector sector, List<Dated> dated, List<Lasting> lasting) {

        /** Whether there is so much that it is shown only to whoever opens it. */
        boolean isLong() {
            return lasting.size() > SHOWN;
        }
    }

    /** Something that is done by a day: the next day, and how often in all. */
    record Dated(String id, String what, Optional<LocalDate> next, int times, Mark mark) {}

    /** Something that holds all the time. */
    record Lasting(String id, String words, Mark mark) {}

    /** Something aimed at. */
    record Goal(String id, String words, boolean effect, boolean measured, Mark mark) {}

    boolean hasManyGoals() {
        return goals.size() > SHOWN;
    }

    boolean isEmpty() {
        return parties.isEmpty() && goals.isEmpty();
    }

    static PartyPromises of(ReadDocument document, LocalDate today, Refs refs, Speech speech) {
        return new Gathering(document, today, refs, speech).gathered();
    }

    private static final class Gathering {

        private record Kind(Citation clause, ObligationKind what) {}

        private final AgreementTerms terms;
        private final Parties names;
        private final Promises promises;
        private final LocalDate today;
        private final Refs refs;
        private final Speech speech;
        private final Map<String, Promiser> byName = new LinkedHashMap<>();
        private int number;

        Gathering(ReadDocument document, LocalDate today, Refs refs, Speech speech) {
            this.terms = document.reading().terms();
            this.names = Parties.of(terms);
            this.promises = document.duties().derived();
            this.today = today;
            this.refs = refs;
            this.speech = speech;
        }

        PartyPromises gathered() {
            for (PartyTerm.Party party : terms.all(PartyTerm.Party.class)) {
                byName.putIfAbsent(
                        party.name(), new Promiser(party.name(), party.sector(), new ArrayList<>(), new ArrayList<>()));
            }
            gatherDated();
            for (ConductTerm.Commitment commitment : promises.commitments()) {
                Citation clause = commitment.source().citation();
                promiser(commitment.party())
                        .lasting()
                        .add(new Lasting(id(clause), shown(commitment.text()), refs.mark(clause)));
            }
            List<Goal> goals = new ArrayList<>();
            promises.goals().forEach(goal -> goals.add(goal(goal)));
            List<Promiser> promisers = byName.values().stream()
                    .filter(each -> !each.dated().isEmpty() || !each.lasting().isEmpty())
                    .toList();
            return new PartyPromises(promisers, goals);
        }

        private void gatherDated() {
            Map<Kind, List<Obligation>> times = new LinkedHashMap<>();
            for (Obligation obligation : promises.obligations()) {
                if (isPromise(obligation.what())) {
                    times.computeIfAbsent(new Kind(obligation.clause(), obligation.what()), any -> new ArrayList<>())
                            .add(obligation);
                }
            }
            for (List<Obligation> same : times.values()) {
                Set<String> givers = new HashSet<>();
                for (Obligation one : same) {
                    String giver = one.who() == null ? "" : one.who();
                    if (givers.add(giver)) {
                        promiser(one.who()).dated().add(dated(one, same));
                    }
                }
            }
        }

        private Dated dated(Obligation one, List<Obligation> same) {
            Optional<LocalDate> next = same.stream()
                    .flatMap(each -> each.day().stream())
                    .filter(day -> !day.isBefore(today))
                    .min(Comparator.naturalOrder());
            int days = (int) same.stream().map(Obligation::day).distinct().count();
            return new Dated(
                    id(one.clause()), speech.texts().say(one.what().title()), next, days, refs.mark(one.clause()));
        }

        /** That it ends, or is raised, is nothing that anybody promises to do. */
        private static boolean isPromise(ObligationKind kind) {
            return switch (kind) {
                case END, FIRST_TERM_ENDS, LAST_DAY_OF_NOTICE, INDEXATION -> false;
                case APPOINT_REPRESENTATIVES,
                        STEERING_MEETING,
                        CALLED_MEETING,
                        TALK,
                        CALL_TO_FOLLOW_UP,
                        BRING_MATERIAL,
                        FOLLOW_UP,
                        REPORT,
                        EVALUATION,
                        PAYMENT,
                        DECIDE_EXTENSION,
                        SETTLEMENT -> true;
            };
        }

        private Promiser promiser(@Nullable String who) {
            // A party is called by its name however the clause writes it.
            String name = who == null
                    ? speech.say("tell.allParties")
                    : names.named(who).map(PartyTerm.Party::name).orElse(who);
            return byName.computeIfAbsent(name, any -> new Promiser(name, null, new ArrayList<>(), new ArrayList<>()));
        }

        private Goal goal(PurposeTerm goal) {
            Citation clause = goal.source().citation();
            return switch (goal) {
                case PurposeTerm.Goal counted ->
                    new Goal(id(clause), shown(counted.text()), false, counted.measured(), refs.mark(clause));
                case PurposeTerm.EffectGoal effect ->
                    new Goal(id(clause), shown(effect.text()), true, effect.measured(), refs.mark(clause));
                case PurposeTerm.Purpose _,
                        PurposeTerm.TargetGroup _,
                        PurposeTerm.MissionArea _,
                        PurposeTerm.Value _,
                        PurposeTerm.ActivityWord _ -> throw new IllegalArgumentException("No goal: " + goal);
            };
        }

        private String id(Citation clause) {
            String id = "p" + ++number;
            refs.target(clause, id);
            return id;
        }

        private static String shown(String words) {
            return Words.cut(Words.clean(words), LONGEST);
        }
    }
}
