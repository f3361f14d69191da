package se.handslag.site.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.ConductTerm;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.rules.Parties;
import se.handslag.kernel.Citation;
import se.handslag.obligations.Due;
import se.handslag.obligations.Obligation;
import se.handslag.obligations.ObligationKind;
import se.handslag.obligations.Promises;
import se.handslag.site.health.PartyPromises.Dated;
import se.handslag.site.health.PartyPromises.Goal;
import se.handslag.site.health.PartyPromises.Lasting;
import se.handslag.site.health.PartyPromises.Promiser;
import se.handslag.site.parts.Refs;
import se.handslag.site.telling.DutyWords;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Words;

/** Gathers the promises of one document; each gathering is used once. */
final class PromiseGathering {

    private static final int LONGEST = 240;

    private record Kind(Citation clause, ObligationKind what) {}

    private final AgreementTerms terms;
    private final Parties names;
    private final Promises promises;
    private final LocalDate today;
    private final Refs refs;
    private final Speech speech;
    private final Map<String, Promiser> byName = new LinkedHashMap<>();
    private int number;

    PromiseGathering(ReadDocument document, LocalDate today, Refs refs, Speech speech) {
        this.terms = document.reading().terms();
        this.names = Parties.of(terms);
        this.promises = document.duties().derived();
        this.today = today;
        this.refs = refs;
        this.speech = speech;
    }

    PartyPromises gathered() {
        for (PartyTerm.Party party : terms.all(PartyTerm.Party.class)) {
            byName.putIfAbsent(party.name(), Promiser.of(party.name(), party.sector()));
        }
        gatherDuties();
        gatherCashWithoutDay();
        for (ConductTerm.Commitment commitment : promises.commitments()) {
            Citation clause = commitment.source().citation();
            promiser(commitment.party())
                    .lasting()
                    .add(new Lasting(id(clause), shown(commitment.text()), refs.mark(clause)));
        }
        List<Goal> goals = new ArrayList<>();
        promises.goals().forEach(goal -> goals.add(goal(goal)));
        List<Promiser> promisers =
                byName.values().stream().filter(Promiser::promises).toList();
        return new PartyPromises(promisers, goals);
    }

    private void gatherDuties() {
        Map<Kind, List<Obligation>> times = new LinkedHashMap<>();
        for (Obligation obligation : promises.obligations()) {
            // That it ends, or is raised, is nothing that anybody promises to do.
            if (!obligation.what().comesByItself()) {
                times.computeIfAbsent(new Kind(obligation.derivedFrom(), obligation.what()), any -> new ArrayList<>())
                        .add(obligation);
            }
        }
        for (List<Obligation> same : times.values()) {
            Map<String, List<Obligation>> byGiver = new LinkedHashMap<>();
            same.forEach(one -> byGiver.computeIfAbsent(promiser(one.who()).name(), any -> new ArrayList<>())
                    .add(one));
            byGiver.forEach((giver, theirs) -> add(promiser(giver), theirs));
        }
    }

    private void add(Promiser giver, List<Obligation> same) {
        Obligation first = same.getFirst();
        if (same.stream().anyMatch(one -> one.day().isPresent())) {
            giver.dated().add(dated(first, same));
        } else {
            Citation clause = first.derivedFrom();
            giver.waiting().add(new Lasting(id(clause), waiting(first, same), refs.mark(clause)));
        }
    }

    /** What is paid though the text tells no day for it: it is promised all the same. */
    private void gatherCashWithoutDay() {
        Set<String> payers = promises.obligations().stream()
                .filter(one -> one.what() == ObligationKind.PAYMENT)
                .map(one -> promiser(one.who()).name())
                .collect(Collectors.toSet());
        for (Contribution.Cash cash : terms.all(Contribution.Cash.class)) {
            Promiser giver = promiser(cash.party());
            if (!payers.contains(giver.name())) {
                Citation clause = cash.source().citation();
                String sum = speech.say("tell.inCash", speech.money(cash.amount(), cash.per()));
                giver.waiting()
                        .add(new Lasting(id(clause), speech.say("health.promises.noPayday", sum), refs.mark(clause)));
            }
        }
    }

    private Dated dated(Obligation one, List<Obligation> same) {
        Optional<LocalDate> next = same.stream()
                .flatMap(each -> each.day().stream())
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder());
        int days = (int) same.stream().map(Obligation::day).distinct().count();
        String what = speech.phrase()
                .with(withSum(same))
                .with(rhythm(one.derivedFrom()))
                .toString();
        return new Dated(id(one.derivedFrom()), what, next, days, refs.mark(one.derivedFrom()));
    }

    private String waiting(Obligation one, List<Obligation> same) {
        if (surplus(one) != null) {
            return withSum(same);
        }
        String condition = one.due() instanceof Due.AfterCondition after
                ? speech.texts().say(after.condition())
                : speech.texts().say(one.reason());
        String words = withSum(same) + ". " + condition;
        return same.size() == 1 ? words : words + ". " + speech.counted("health.days.again.", same.size() - 1);
    }

    /** What the text says of a surplus is no promise to account for all the money. */
    private MoneyTerm.@Nullable Surplus surplus(Obligation one) {
        return one.what() != ObligationKind.SETTLEMENT
                ? null
                : terms.all(MoneyTerm.Surplus.class).stream()
                        .filter(surplus -> surplus.source().citation().equals(one.derivedFrom()))
                        .findFirst()
                        .orElse(null);
    }

    /** What it is called, and how much where it is as much each time. */
    private String withSum(List<Obligation> same) {
        MoneyTerm.Surplus surplus = surplus(same.getFirst());
        if (surplus != null) {
            return speech.say("tell.label.surplus") + ": " + shown(surplus.use());
        }
        DutyWords words = new DutyWords(speech);
        String what = speech.texts().say(same.getFirst().what().title());
        Set<String> sums = new HashSet<>();
        same.forEach(one -> sums.add(words.sum(one)));
        return sums.size() == 1 ? (what + " " + sums.iterator().next()).strip() : what;
    }

    private String rhythm(Citation clause) {
        return terms.terms().stream()
                .filter(term -> term.source().citation().equals(clause))
                .map(speech::rhythm)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Promiser promiser(@Nullable String who) {
        // A party is called by its name however the clause writes it.
        String name = who == null || isAll(who)
                ? speech.say("tell.allParties")
                : names.named(who).map(PartyTerm.Party::name).orElse(who);
        return byName.computeIfAbsent(name, any -> Promiser.of(name, null));
    }

    private boolean isAll(String who) {
        return List.of(speech.say("tell.collective").split("\\|", -1)).contains(who.toLowerCase(Locale.ROOT));
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
