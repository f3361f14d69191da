package se.handslag.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.MoneyTerm.Indexation;
import se.handslag.agreement.terms.MoneyTerm.Payment;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Money;

/**
 * Who pays how much and when: each instalment for each party that gives cash. A year's amount is shared out over the
 * year's instalments, one sum over all of them, and no öre is lost; docs/readings/0003 tells the cases.
 */
final class PaymentRule {

    private final Facts facts;

    PaymentRule(Facts facts) {
        this.facts = facts;
    }

    /** The obligations to pay. Without a known amount there is one for each instalment all the same. */
    List<Obligation> from(Clause<Payment> payment) {
        List<Instalment> instalments = new InstalmentRule(facts).from(payment.term());
        List<Cash> givers = givers();
        List<Obligation> all = new ArrayList<>();
        if (givers.isEmpty()) {
            instalments.forEach(
                    instalment -> all.add(pay(payment, instalment, "").flagged(Set.of(Flag.AMOUNT_UNKNOWN))));
        }
        for (int giver = 0; giver < givers.size(); giver++) {
            String suffix = giver == 0 ? "" : "." + (giver + 1);
            List<Optional<Money>> shares = shares(givers.get(giver), instalments, payment.term());
            for (int i = 0; i < instalments.size(); i++) {
                Obligation pay = pay(payment, instalments.get(i), suffix);
                all.add(worth(pay, givers.get(giver), instalments.get(i), shares.get(i)));
            }
        }
        return all;
    }

    /** Those who give cash to the other side: not the civil parties, who keep their own; one said twice counts once. */
    private List<Cash> givers() {
        List<String> civil = facts.parties(Sector.CIVIL);
        List<Cash> givers = new ArrayList<>();
        for (Clause<Cash> clause : facts.all(Cash.class)) {
            Cash cash = clause.term();
            if (!civil.contains(cash.party()) && givers.stream().noneMatch(known -> isSame(known, cash))) {
                givers.add(cash);
            }
        }
        return givers;
    }

    private static boolean isSame(Cash one, Cash other) {
        boolean sameParty =
                one.party() == null || other.party() == null || one.party().equals(other.party());
        return sameParty && one.amount().equals(other.amount()) && one.per() == other.per();
    }

    private Obligation pay(Clause<Payment> payment, Instalment instalment, String suffix) {
        ObligationKind kind = ObligationKind.PAYMENT;
        ObligationId id = payment.id(kind, instalment.label() + suffix);
        List<String> civil = facts.parties(Sector.CIVIL);
        return Obligation.of(id, kind, instalment.due(), payment.source(), instalment.reason())
                .about(instalment.days())
                .to(civil.size() == 1 ? civil : List.of())
                .flagged(instalment.flags());
    }

    private Obligation worth(Obligation pay, Cash cash, Instalment instalment, Optional<Money> share) {
        Obligation theirs = pay.by(cash.party()).flagged(flags(cash, instalment));
        if (instalment.onRequest()) {
            return theirs.worth(
                    new AmountRule.UpTo(cash.amount(), cash.per(), cash.source().citation()));
        }
        return share.map(money -> theirs.worth(rule(money, cash, instalment)))
                .orElseGet(() -> theirs.flagged(Set.of(Flag.AMOUNT_UNKNOWN)));
    }

    private static Set<Flag> flags(Cash cash, Instalment instalment) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (cash.source().precision() == Source.Precision.ABOUT) {
            flags.add(Flag.AMOUNT_ABOUT);
        }
        if (cash.per() == Per.YEAR && !instalment.whole()) {
            flags.add(Flag.PART_PERIOD);
        }
        return flags;
    }

    /** What falls on each instalment; empty where one sum is paid again and again with no end, so that nobody knows. */
    private List<Optional<Money>> shares(Cash cash, List<Instalment> instalments, Payment payment) {
        if (cash.per() == Per.YEAR) {
            return instalments.stream()
                    .map(instalment -> Optional.of(shareOfYear(cash.amount(), instalment)))
                    .toList();
        }
        boolean endless = facts.end().isEmpty() && instalments.stream().anyMatch(each -> each.days() != null);
        if (endless || instalments.isEmpty()) {
            return Collections.nCopies(instalments.size(), Optional.empty());
        }
        int inAll = new InstalmentRule(facts.toItsEnd()).from(payment).size();
        return cash.amount().sharedOut(inAll).stream().map(Optional::of).toList();
    }

    /** In a year with more instalments than the rhythm has, the shares begin anew. */
    private static Money shareOfYear(Money yearly, Instalment instalment) {
        return yearly.sharedOut(instalment.perYear()).get((instalment.number() - 1) % instalment.perYear());
    }

    private AmountRule rule(Money share, Cash cash, Instalment instalment) {
        for (Clause<Indexation> indexation : facts.all(Indexation.class)) {
            Optional<LocalDate> from = new IndexRule(facts).firstDay(indexation.term());
            Optional<LocalDate> paidFor = paidFor(instalment);
            if (from.isPresent() && paidFor.isPresent() && !paidFor.get().isBefore(from.get())) {
                return indexed(share, indexation.term(), from.get());
            }
        }
        return new AmountRule.Fixed(share, cash.source().citation());
    }

    /** The day that tells whether the raised amount is paid: that of payment or, without one, the first that it pays for. */
    private static Optional<LocalDate> paidFor(Instalment instalment) {
        Optional<LocalDate> dueDay = instalment.due().day();
        return dueDay.isPresent() || instalment.days() == null
                ? dueDay
                : Optional.of(instalment.days().first());
    }

    private static AmountRule indexed(Money base, Indexation indexation, LocalDate from) {
        return new AmountRule.Indexed(
                base,
                indexation.index(),
                indexation.percent(),
                from,
                indexation.source().citation());
    }
}
