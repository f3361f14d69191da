package se.handslag.agreement.terms.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.Contribution.Post;
import se.handslag.agreement.terms.Contribution.Premises;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.Finding.Proposal;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.agreement.terms.MoneyTerm.Funder;
import se.handslag.agreement.terms.MoneyTerm.Payment;
import se.handslag.agreement.terms.MoneyTerm.Product;
import se.handslag.agreement.terms.MoneyTerm.UnitPrice;
import se.handslag.kernel.Citation;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;
import se.handslag.kernel.Share;

/** Remarks on single contributions, prices and payments. */
final class MoneyRemarks {

    static final List<Rule> ALL = List.of(
            new SmallRule(FindingKind.POST_WITHOUT_VALUE, MoneyRemarks::postWithoutValue),
            new SmallRule(FindingKind.PRICE_PER_UNIT, MoneyRemarks::pricePerUnit),
            new SmallRule(FindingKind.UNCLEAR_PRODUCT, MoneyRemarks::unclearProduct),
            new SmallRule(FindingKind.PAYMENT_NOT_REGULATED, MoneyRemarks::paymentNotRegulated),
            new SmallRule(FindingKind.COSTS_BEFORE_AGREEMENT, MoneyRemarks::costsBeforeAgreement));

    private static final int LETTERS_OF_A_TELLING_WORD = 5;

    private MoneyRemarks() {}

    /** A post is promised, but neither clause nor budget says what it is worth. */
    private static List<Finding> postWithoutValue(AgreementTerms terms) {
        Map<Set<String>, Finding> byPost = new LinkedHashMap<>();
        for (Post post : terms.all(Post.class)) {
            if (post.value() == null && !isInABudget(post, terms)) {
                byPost.putIfAbsent(Names.wordsOf(post.what()), withoutValue(post));
            }
        }
        return List.copyOf(byPost.values());
    }

    private static Finding withoutValue(Post post) {
        Share share = post.share();
        Message detail = share == null
                ? Message.of("finding.postWithoutValue.detail", post.what().strip())
                : Message.of(
                        "finding.postWithoutValue.share",
                        post.what().strip(),
                        Written.quantity(share.inPercent(), "%"));
        return new Finding(
                FindingKind.POST_WITHOUT_VALUE, detail, List.of(post.source().citation()), null);
    }

    private static boolean isInABudget(Post post, AgreementTerms terms) {
        Set<String> telling = Names.wordsOf(post.what());
        telling.removeIf(word -> word.length() < LETTERS_OF_A_TELLING_WORD);
        return terms.all(BudgetTable.class).stream()
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> Names.wordsOf(row.label()).stream().anyMatch(telling::contains));
    }

    /** A price for one of something is how things are bought; the worth of an own hour or room is none. */
    private static List<Finding> pricePerUnit(AgreementTerms terms) {
        List<Citation> ownWorth = terms.all(Contribution.class).stream()
                .filter(gift -> gift instanceof VolunteerHours || gift instanceof Premises)
                .map(gift -> gift.source().citation())
                .toList();
        Map<Message, Finding> byPrice = new LinkedHashMap<>();
        for (UnitPrice price : terms.all(UnitPrice.class)) {
            Citation place = price.source().citation();
            if (ownWorth.stream().noneMatch(own -> own.encloses(place) || place.encloses(own))) {
                Message detail = Message.of(
                        "finding.pricePerUnit.detail",
                        price.price(),
                        price.unit().strip());
                byPrice.putIfAbsent(detail, new Finding(FindingKind.PRICE_PER_UNIT, detail, List.of(place), null));
            }
        }
        return List.copyOf(byPrice.values());
    }

    /** A product that does not give what stands, but might if one knew what its numbers count. */
    private static List<Finding> unclearProduct(AgreementTerms terms) {
        return terms.all(Product.class).stream()
                .filter(product -> !product.clear())
                .map(Calculation::new)
                .filter(calculation -> !calculation.holds())
                .map(calculation -> new Finding(
                        FindingKind.UNCLEAR_PRODUCT,
                        Message.of("finding.unclearProduct.detail", calculation.written(), calculation.stated()),
                        List.of(calculation.product().source().citation()),
                        null))
                .toList();
    }

    /** Money is promised, but no day. */
    private static List<Finding> paymentNotRegulated(AgreementTerms terms) {
        Optional<Cash> cash = terms.all(Cash.class).stream()
                .filter(promised -> !isAFunders(promised, terms))
                .findFirst();
        boolean regulated = terms.first(Payment.class).isPresent();
        if (terms.kind() != DocumentKind.AGREEMENT || regulated || cash.isEmpty()) {
            return List.of();
        }
        Citation clause = cash.get().source().citation();
        Wording wording = Wording.inLanguageOf(terms);
        @Nullable Proposal proposal = isCell(clause, terms) ? null : wording.addedTo(clause, wording.of("payment"));
        Message detail =
                Message.of("finding.paymentNotRegulated.detail", cash.get().amount());
        return List.of(new Finding(FindingKind.PAYMENT_NOT_REGULATED, detail, List.of(clause), proposal));
    }

    /** Whether it stands in a table, where no words can be put after it. */
    private static boolean isCell(Citation clause, AgreementTerms terms) {
        return clause.words().chars().noneMatch(Character::isLetter) || SumMismatch.isReckonedWith(clause, terms);
    }

    private static boolean isAFunders(Cash cash, AgreementTerms terms) {
        String payer = cash.party();
        return payer != null
                && terms.all(Funder.class).stream()
                        .anyMatch(funder -> Names.wordsOf(funder.name()).equals(Names.wordsOf(payer)));
    }

    /** The funder's money may be used from a day on which there is no agreement yet. */
    private static List<Finding> costsBeforeAgreement(AgreementTerms terms) {
        Optional<Running> running = Running.of(terms);
        List<Finding> findings = new ArrayList<>();
        for (Funder funder : terms.all(Funder.class)) {
            DatePeriod granted = funder.ownPeriod();
            if (running.isPresent()
                    && granted != null
                    && granted.first().isBefore(running.get().first())) {
                Message detail = Message.of(
                        "finding.costsBeforeAgreement.detail",
                        funder.name(),
                        granted.first(),
                        running.get().first());
                List<Citation> places =
                        List.of(funder.source().citation(), running.get().citation());
                findings.add(new Finding(FindingKind.COSTS_BEFORE_AGREEMENT, detail, places, null));
            }
        }
        return findings;
    }
}
