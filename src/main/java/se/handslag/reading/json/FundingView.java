package se.handslag.reading.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Currency;
import se.handslag.kernel.Money;

/** What each party, and each funder outside, is stated to bring, with an amount in kronor. */
final class FundingView {

    private final AgreementTerms terms;

    FundingView(AgreementTerms terms) {
        this.terms = terms;
    }

    List<JsonObject> all() {
        List<JsonObject> all = new ArrayList<>();
        for (Term term : terms.terms()) {
            if (term instanceof Contribution contribution && contribution.value() instanceof Money amount) {
                add(kind(contribution), contribution.party(), amount, per(contribution), term, all);
            } else if (term instanceof MoneyTerm.Funder funder
                    && funder.amount() instanceof Money amount
                    && !standsAsCash(funder.name(), amount)) {
                add("cash", funder.name(), amount, Per.TOTAL, term, all);
            }
        }
        return all;
    }

    private static void add(
            String kind, @Nullable String party, Money amount, @Nullable Per per, Term term, List<JsonObject> all) {
        if (amount.currency() == Currency.SEK) {
            all.add(new TermEntry("funding")
                    .put("party", party)
                    .put("kind", kind)
                    .money("amount", amount)
                    .code("per", per)
                    .saidAt(term.source()));
        }
    }

    private static String kind(Contribution contribution) {
        return contribution instanceof Contribution.Cash ? "cash" : "inKind";
    }

    private @Nullable Per per(Contribution contribution) {
        Per stated = switch (contribution) {
            case Contribution.Cash cash -> cash.per();
            case Contribution.Post post -> post.per();
            case Contribution.Premises premises -> premises.per();
            case Contribution.VolunteerHours hours -> hours.per();
            case Contribution.Material material -> material.per();
            case Contribution.InKind inKind -> inKind.per();
            case Contribution.Unpriced _ -> null;
        };
        return stated == null && lastsAYearAtMost() ? Per.TOTAL : stated;
    }

    /** In so short a term an amount without more is the whole amount; in a longer one nobody can know. */
    private boolean lastsAYearAtMost() {
        return terms.first(DurationTerm.Period.class)
                .filter(DurationTerm.Period::isOfOneYearAtMost)
                .isPresent();
    }

    private boolean standsAsCash(String funder, Money amount) {
        for (Contribution.Cash cash : terms.all(Contribution.Cash.class)) {
            Optional<String> party = Optional.ofNullable(cash.party());
            if (cash.amount().equals(amount)
                    && party.map(name -> sameName(name, funder)).orElse(false)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameName(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
