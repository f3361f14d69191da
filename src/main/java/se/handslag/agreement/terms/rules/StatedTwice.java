package se.handslag.agreement.terms.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.Contribution.InKind;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.MoneyTerm.Funder;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Message;
import se.handslag.kernel.Money;

/**
 * Amounts that the running text states twice. Two amounts of one giver may well be two gifts; they are taken for one only
 * when they stand far apart, differ as by a slip of the pen, are for the same time and are not said to be parts.
 */
final class StatedTwice {

    /** Two amounts that stand this near each other are told side by side, as parts or years. */
    private static final int SIDE_BY_SIDE = 200;

    private StatedTwice() {}

    static List<Finding> in(AgreementTerms terms) {
        Map<String, List<Stated>> byGift = new LinkedHashMap<>();
        // An amendment and a paper for a decision tell what was beside what will be.
        if (!CashClaims.areIndexed(terms) && terms.kind() == DocumentKind.AGREEMENT) {
            for (CashClaims claims : CashClaims.in(terms)) {
                for (Cash cash : claims.stated()) {
                    String giver = cash.party();
                    // What two boards of one municipality give are two gifts.
                    note(byGift, "cash", giver == null ? claims.body().name() : giver, cash);
                }
            }
        }
        volunteersAndInKind(terms)
                .forEach((party, gifts) -> gifts.forEach(gift -> note(byGift, "inKind", party, gift)));
        for (Funder funder : terms.all(Funder.class)) {
            note(
                    byGift,
                    "funder",
                    funder.name(),
                    funder.amount(),
                    Per.TOTAL,
                    funder.source().citation());
        }
        return byGift.values().stream()
                .flatMap(gifts -> conflict(gifts).stream())
                .toList();
    }

    /** What a party's volunteers are worth, where nothing else it brings in kind has a value. */
    private static Map<String, List<Contribution>> volunteersAndInKind(AgreementTerms terms) {
        Map<String, List<Contribution>> byParty = new LinkedHashMap<>();
        Parties parties = Parties.of(terms);
        for (Contribution gift : terms.all(Contribution.class)) {
            if (!(gift instanceof Cash) && gift.value() != null) {
                String party = parties.named(gift.party()).map(Party::name).orElse("");
                byParty.computeIfAbsent(party, any -> new ArrayList<>()).add(gift);
            }
        }
        byParty.values()
                .removeIf(gifts -> gifts.stream().noneMatch(VolunteerHours.class::isInstance)
                        || gifts.stream().anyMatch(gift -> !isOfVolunteers(gift)));
        return byParty;
    }

    private static boolean isOfVolunteers(Contribution gift) {
        return gift instanceof VolunteerHours
                || gift instanceof InKind inKind && Lexicon.says("gift.ofVolunteers", inKind.what());
    }

    private static void note(Map<String, List<Stated>> byGift, String sort, String giver, Contribution gift) {
        Per per = switch (gift) {
            case Cash cash -> cash.per();
            case InKind inKind -> inKind.per();
            case VolunteerHours hours -> hours.per();
            default -> null;
        };
        note(byGift, sort, giver, gift.value(), per, gift.source().citation());
    }

    private static void note(
            Map<String, List<Stated>> byGift,
            String sort,
            String giver,
            @Nullable Money amount,
            @Nullable Per per,
            Citation citation) {
        if (amount != null) {
            String gift = sort + " " + per + " " + Names.wordsOf(giver);
            byGift.computeIfAbsent(gift, any -> new ArrayList<>()).add(new Stated(giver, amount, citation));
        }
    }

    private static Optional<Finding> conflict(List<Stated> gifts) {
        Stated first = gifts.getFirst();
        List<Stated> others = gifts.stream()
                .filter(gift -> !gift.amount().equals(first.amount()))
                .toList();
        boolean twoAmounts = others.stream().map(Stated::amount).distinct().count() == 1;
        if (!twoAmounts || others.stream().anyMatch(other -> !first.isSameGiftAs(other))) {
            return Optional.empty();
        }
        Stated other = others.getFirst();
        Message detail = Message.of("finding.amountConflict.twice", first.giver(), first.amount(), other.amount());
        List<Citation> places = List.of(first.citation(), other.citation());
        return Optional.of(new Finding(FindingKind.AMOUNT_CONFLICT, detail, places, null));
    }

    /** An amount as stated in one place. */
    private record Stated(String giver, Money amount, Citation citation) {

        boolean isSameGiftAs(Stated other) {
            return isFarFrom(other) && Slip.isBetween(amount, other.amount) && !isPart() && !other.isPart();
        }

        private boolean isFarFrom(Stated other) {
            return citation.page() != other.citation.page()
                    || citation.start() - other.citation.end() > SIDE_BY_SIDE
                    || other.citation.start() - citation.end() > SIDE_BY_SIDE;
        }

        private boolean isPart() {
            return Lexicon.says("amount.isPart", citation.words());
        }
    }
}
