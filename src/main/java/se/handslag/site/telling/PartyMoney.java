package se.handslag.site.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Money;
import se.handslag.reading.Reading;

/** Who brings what, in brief. Amounts stand as they are stated; they are added only where that proves nothing wrong. */
public record PartyMoney(Speech speech) {

    /** A line for each party that brings something, then one for each funder outside. */
    public List<String> lines(ReadDocument document) {
        AgreementTerms terms = document.reading().terms();
        Map<String, List<Contribution>> byParty = new LinkedHashMap<>();
        for (Contribution contribution : terms.all(Contribution.class)) {
            String party = contribution.party() == null ? speech.say("tell.someParty") : contribution.party();
            byParty.computeIfAbsent(party, key -> new ArrayList<>()).add(contribution);
        }
        List<String> lines = new ArrayList<>();
        byParty.forEach((party, brought) -> lines.add(party + ": " + brought(brought, document)));
        for (MoneyTerm.Funder funder : terms.all(MoneyTerm.Funder.class)) {
            Money amount = funder.amount();
            String sum = amount == null
                    ? speech.say("tell.amountNotSaid")
                    : speech.texts().sum(amount);
            lines.add(speech.say("tell.funder", funder.name(), sum) + page(funder, document));
        }
        return lines;
    }

    private String brought(List<Contribution> contributions, ReadDocument document) {
        List<String> all = new ArrayList<>();
        for (String kind : List.of("tell.inCash", "tell.inKind", "tell.withoutPrice")) {
            contributions.stream()
                    .filter(contribution -> kind.equals(kind(contribution)))
                    .map(contribution -> brought(kind, contribution) + page(contribution, document))
                    .forEach(all::add);
        }
        return String.join("; ", all);
    }

    private String brought(String kind, Contribution contribution) {
        String words = new ContributionLines(speech).withoutParty(contribution);
        return speech.say(kind, speech.afterName(contribution.party(), words));
    }

    private static String kind(Contribution contribution) {
        boolean priced = contribution.value() != null
                || contribution instanceof Contribution.VolunteerHours hours && hours.rate() != null;
        return contribution instanceof Contribution.Cash ? "tell.inCash" : priced ? "tell.inKind" : "tell.withoutPrice";
    }

    private String page(Term term, ReadDocument document) {
        return document.isOnePage() ? "" : " (" + speech.page(term.source().citation()) + ")";
    }

    /**
     * The parties' cash together, per year where it can be told: "800 000 kr/år". What funders outside give counts only
     * where no party gives cash. Where the document states one contribution with two amounts, nobody can tell.
     */
    public String yearly(Reading reading) {
        CashTogether cash = CashTogether.of(reading);
        if (!cash.clear()) {
            return speech.say("tell.unclear");
        }
        return speech.phrase()
                .about("tell.aYear", cash.yearly().isZero() ? null : cash.yearly())
                .about("tell.inTotal", cash.total().isZero() ? null : cash.total())
                .toString();
    }
}
