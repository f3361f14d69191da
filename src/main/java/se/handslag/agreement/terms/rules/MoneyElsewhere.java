package se.handslag.agreement.terms.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.DocumentTerm.DiaryNumber;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.MoneyTerm.Funder;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.rules.FolderFinding.Place;
import se.handslag.kernel.Citation;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;
import se.handslag.kernel.Money;

/**
 * One giver's one amount in two agreements at the same time. Round sums from a municipality are many, and mean something
 * only towards the same association; a funder's grant is one wherever it stands. Papers about one partnership, which
 * share their diary number, or all parties and the term, tell the same money in good order.
 */
final class MoneyElsewhere {

    private static final long ROUND = Money.kronor(10_000).minor();

    private MoneyElsewhere() {}

    static List<FolderFinding> in(List<NamedTerms> folder) {
        Map<String, List<Given>> byGift = new LinkedHashMap<>();
        for (NamedTerms document : folder) {
            for (Given given : givenIn(document)) {
                byGift.computeIfAbsent(given.gift(), any -> new ArrayList<>()).add(given);
            }
        }
        List<FolderFinding> findings = new ArrayList<>();
        for (List<Given> gifts : byGift.values()) {
            givenTwice(gifts).ifPresent(findings::add);
        }
        return findings;
    }

    private static List<Given> givenIn(NamedTerms document) {
        AgreementTerms terms = document.terms();
        DatePeriod running = Running.of(terms).map(Running::days).orElse(null);
        List<Given> given = new ArrayList<>();
        for (CashClaims claims : CashClaims.in(terms)) {
            for (Cash cash : claims.distinct()) {
                boolean round = cash.amount().minor() % ROUND == 0;
                String gift = cash.per() + " " + (round ? partiesOf(terms) : "");
                Citation place = cash.source().citation();
                given.add(new Given(document, claims.body().name(), gift, cash.amount(), running, place));
            }
        }
        for (Funder funder : terms.all(Funder.class)) {
            Money amount = funder.amount();
            DatePeriod own = funder.ownPeriod();
            if (amount != null) {
                Citation place = funder.source().citation();
                given.add(new Given(document, funder.name(), "grant", amount, own == null ? running : own, place));
            }
        }
        return given;
    }

    private static Set<String> partiesOf(AgreementTerms terms) {
        Set<String> names = new TreeSet<>();
        for (Party party : terms.all(Party.class)) {
            names.add(Names.wordsOf(party.name()).toString());
        }
        return names;
    }

    private static Optional<FolderFinding> givenTwice(List<Given> gifts) {
        for (int i = 0; i < gifts.size(); i++) {
            for (Given later : gifts.subList(i + 1, gifts.size())) {
                if (gifts.get(i).isTakenUpAgainBy(later)) {
                    return Optional.of(finding(gifts.get(i), later));
                }
            }
        }
        return Optional.empty();
    }

    private static FolderFinding finding(Given one, Given other) {
        Message detail = Message.of(
                "finding.sameMoneyElsewhere.detail",
                one.amount(),
                one.giver(),
                one.document().name(),
                other.document().name());
        return new FolderFinding(FindingKind.SAME_MONEY_ELSEWHERE, detail, List.of(one.at(), other.at()));
    }

    /** An amount from a giver in one document, for the days in which it may be used; null where unknown. */
    private record Given(
            NamedTerms document,
            String giver,
            String sort,
            Money amount,
            @Nullable DatePeriod days,
            Citation place) {

        String gift() {
            return sort + " " + amount + " " + new TreeSet<>(Names.wordsOf(giver));
        }

        boolean isTakenUpAgainBy(Given later) {
            boolean atOneTime = (days == null || later.days == null) ? sort.equals("grant") : days.overlaps(later.days);
            return atOneTime
                    && !document.name().equals(later.document.name())
                    && !areOfOnePartnership(document.terms(), later.document.terms());
        }

        Place at() {
            return new Place(document.name(), place);
        }

        private static boolean areOfOnePartnership(AgreementTerms one, AgreementTerms other) {
            Optional<String> number = one.first(DiaryNumber.class).map(DiaryNumber::number);
            boolean oneCase = number.isPresent()
                    && number.equals(other.first(DiaryNumber.class).map(DiaryNumber::number));
            boolean onePaper = partiesOf(one).equals(partiesOf(other))
                    && Running.of(one)
                            .map(Running::days)
                            .equals(Running.of(other).map(Running::days));
            return oneCase || onePaper;
        }
    }
}
