package se.handslag.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.MoneyTerm.InWordsAndDigits;
import se.handslag.agreement.terms.MoneyTerm.Indexation;
import se.handslag.agreement.terms.MoneyTerm.Payment;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;
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
        List<Instalment> toItsEnd = new InstalmentRule(facts.toItsEnd()).from(payment.term());
        List<Giver> givers = Giver.of(sums(), payment.term().split().each());
        if (givers.isEmpty()) {
            return ofNobodysSum(payment, instalments);
        }
        List<Obligation> all = new ArrayList<>();
        for (int giver = 0; giver < givers.size(); giver++) {
            String suffix = giver == 0 ? "" : "." + (giver + 1);
            Shares shares = new Shares(givers.get(giver), payment.term(), toItsEnd, isEndless(instalments));
            for (int i = 0; i < instalments.size(); i++) {
                Instalment instalment = instalments.get(i);
                Obligation pay =
                        pay(payment, instalment, suffix).by(givers.get(giver).party());
                givers.get(giver)
                        .forYear(instalment.year())
                        .map(cash -> worth(pay, cash, instalment, shares.of(instalment, toItsEnd.indexOf(instalment))))
                        .map(paid -> paid.flagged(shares.flags(instalment)))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    /** What is paid each time by the only public body, where the text says that much; otherwise nobody knows. */
    private List<Obligation> ofNobodysSum(Clause<Payment> payment, List<Instalment> instalments) {
        Money each = payment.term().split().each();
        List<String> bodies = facts.parties(Sector.PUBLIC);
        List<Obligation> all = new ArrayList<>();
        for (Instalment instalment : instalments) {
            Obligation pay = pay(payment, instalment, "").by(bodies.size() == 1 ? bodies.getFirst() : null);
            all.add(
                    each == null
                            ? pay.flagged(Set.of(Flag.AMOUNT_UNKNOWN))
                            : pay.worth(rule(each, payment.source().citation(), instalment)));
        }
        return all;
    }

    /** What is given to the other side: not by the civil parties, who keep their own, nor by companies beside a public body. */
    private List<Cash> sums() {
        List<String> keepers = new ArrayList<>(facts.parties(Sector.CIVIL));
        if (!facts.parties(Sector.PUBLIC).isEmpty()) {
            keepers.addAll(facts.parties(Sector.PRIVATE));
        }
        return facts.all(Cash.class).stream()
                .map(Clause::term)
                .filter(cash -> !isOneOf(keepers, cash.party()))
                .map(this::asWritten)
                .toList();
    }

    /** A sum whose words and digits differ is what the words say; who writes an amount out is careful with it. */
    private Cash asWritten(Cash cash) {
        for (Clause<InWordsAndDigits> sum : facts.all(InWordsAndDigits.class)) {
            if (sum.term().inDigits().equals(cash.amount())) {
                return new Cash(cash.source(), cash.party(), sum.term().inWords(), cash.per(), cash.year());
            }
        }
        return cash;
    }

    private boolean isWrittenInTwoWays(Money amount) {
        return facts.all(InWordsAndDigits.class).stream()
                .map(Clause::term)
                .anyMatch(sum -> sum.inWords().equals(amount) && !sum.inDigits().equals(amount));
    }

    /** By its whole name, by its first words, or as one of several: "Ridsällskapet och KFUM". */
    private static boolean isOneOf(List<String> keepers, @Nullable String party) {
        return party != null
                && keepers.stream().anyMatch(keeper -> party.contains(keeper) || keeper.startsWith(party + " "));
    }

    private boolean isEndless(List<Instalment> instalments) {
        return facts.end().isEmpty() && instalments.stream().anyMatch(each -> each.days() != null);
    }

    private Obligation pay(Clause<Payment> payment, Instalment instalment, String suffix) {
        ObligationKind kind = ObligationKind.PAYMENT;
        ObligationId id = payment.id(kind, instalment.label() + suffix);
        Set<Flag> late = instalment.due().day().map(facts::afterEnd).orElse(Set.of());
        return Obligation.of(id, kind, instalment.due(), payment.source(), instalment.reason())
                .about(instalment.days())
                .to(receivers(payment.term()))
                .flagged(instalment.flags())
                .flagged(late);
    }

    /** The one whom the text names; otherwise the other side, where it is one party. */
    private List<String> receivers(Payment payment) {
        if (payment.receiver() != null) {
            return List.of(payment.receiver());
        }
        List<String> others = new ArrayList<>(facts.parties(Sector.CIVIL));
        others.addAll(facts.parties(Sector.PRIVATE));
        return others.size() == 1 ? others : List.of();
    }

    private Obligation worth(Obligation pay, Cash cash, Instalment instalment, Optional<Money> share) {
        boolean about = cash.source().precision() == Source.Precision.ABOUT;
        Obligation theirs = pay.flagged(about ? Set.of(Flag.AMOUNT_ABOUT) : Set.of())
                .flagged(isWrittenInTwoWays(cash.amount()) ? Set.of(Flag.AMOUNTS_DISAGREE) : Set.of());
        Citation place = cash.source().citation();
        if (instalment.onRequest()) {
            return theirs.worth(new AmountRule.UpTo(cash.amount(), cash.per(), place));
        }
        return share.map(money -> theirs.worth(rule(money, place, instalment)))
                .orElseGet(() -> theirs.flagged(Set.of(Flag.AMOUNT_UNKNOWN)));
    }

    private AmountRule rule(Money share, Citation place, Instalment instalment) {
        for (Clause<Indexation> indexation : facts.all(Indexation.class)) {
            Optional<LocalDate> from = new IndexRule(facts).firstDay(indexation.term());
            Optional<LocalDate> paidFor = paidFor(instalment);
            if (from.isPresent() && paidFor.isPresent() && !paidFor.get().isBefore(from.get())) {
                return indexed(share, indexation.term(), from.get());
            }
        }
        return new AmountRule.Fixed(share, place);
    }

    /**
     * The day that tells whether the raised amount is paid: that of payment, or the first that it pays for where it is paid
     * afterwards or on no day.
     */
    private static Optional<LocalDate> paidFor(Instalment instalment) {
        boolean onDay = instalment.due() instanceof Due.OnDay || instalment.due() instanceof Due.Within;
        return onDay || instalment.days() == null
                ? instalment.due().day()
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
