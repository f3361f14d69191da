package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.agreement.terms.Source;

/** What each party brings, where a table says it: a column, a part or a row for each of them. */
final class TableContributions {

    private static final Pattern CASH = Pattern.compile(
            "kontant|medel|bidrag|avgift|stöd|gåvor|kassa|anslag|avkastning|cash|grant|money|insamla|pengar");
    private static final Pattern OF_CONTRIBUTIONS = Pattern.compile(
            "insats|resurs|bidrar|bidrag|finansier|kontant|contribution|skjuter till|lägger in|ställer upp|income|intäkt|vad (?:var och en|parterna)");

    private final Clauses clauses;
    private final List<Contribution> inText;
    private final List<Contribution> found = new ArrayList<>();

    TableContributions(Clauses clauses, List<Contribution> inText) {
        this.clauses = clauses;
        this.inText = inText;
    }

    List<Contribution> read() {
        for (MoneyTable table : clauses.tables()) {
            boolean columnOfParty = table.party() != null
                    && !table.header().isEmpty()
                    && clauses.parties().named(table.header()) != null;
            boolean ofContributions = OF_CONTRIBUTIONS.matcher(table.caption()).find();
            for (MoneyTable.Entry entry : table.rows()) {
                String giver = columnOfParty ? named(table.header()) : giverOfRow(entry, table, ofContributions);
                if (giver != null
                        && !entry.amount().isNegative()
                        && !entry.amount().isZero()) {
                    add(entry, giver, table);
                }
            }
        }
        return found;
    }

    private @Nullable String giverOfRow(MoneyTable.Entry entry, MoneyTable table, boolean ofContributions) {
        if (!table.first()) {
            return null;
        }
        if (entry.giver() != null) {
            return entry.giver();
        }
        var mentions = clauses.parties().in(entry.label().toLowerCase(Locale.ROOT));
        boolean begins = !mentions.isEmpty() && mentions.get(0).from() <= 4;
        return begins && ofContributions ? mentions.get(0).party().name() : null;
    }

    private @Nullable String named(String words) {
        var party = clauses.parties().named(words);
        return party == null ? null : party.name();
    }

    private void add(MoneyTable.Entry entry, String giver, MoneyTable table) {
        String label = entry.label().toLowerCase(Locale.ROOT);
        Source source = Source.plainly(entry.block().cite(entry.cell()));
        Per per = per(table);
        boolean onlyParty = clauses.parties().in(label).stream()
                .anyMatch(mention -> mention.to() - mention.from() >= label.length() - 4);
        boolean inKind = Words.hasAny(
                label, "ideell", "timmar", "lokal", "tjänst", "%", "procent", "volunteer", "in kind", "arbetsled");
        if ((CASH.matcher(label).find() || onlyParty) && !inKind) {
            boolean told = inText.stream().anyMatch(other -> other instanceof Cash && sameBody(other.party(), giver));
            Cash cash = new Cash(source, giver, entry.amount(), per);
            if (!told && ContributionReader.isNew(found, cash)) {
                found.add(cash);
            }
            return;
        }
        boolean told = inText.stream()
                .anyMatch(other -> !(other instanceof Cash) && entry.amount().equals(other.value()));
        if (told) {
            return;
        }
        if (InKindReader.hours(label) != null && Words.hasAny(label, "ideell", "timmar", "tim", "volunteer", "hours")) {
            found.add(new VolunteerHours(
                    source, giver, InKindReader.hours(label), InKindReader.rate(label), entry.amount(), per, null));
        } else {
            found.add(InKindReader.ofKind(source, giver, entry.label(), label, entry.amount(), per));
        }
    }

    private static boolean sameBody(@Nullable String one, String other) {
        return one != null && Names.areAlike(PartyNames.bodyOf(one), PartyNames.bodyOf(other));
    }

    private Per per(MoneyTable table) {
        Integer months = ContributionReader.months(clauses);
        if (Words.hasAny(table.caption(), "per år", "årlig", "a year", "per year", "varje år", "första året")) {
            return Per.YEAR;
        }
        return months != null && months <= 12 ? Per.TOTAL : Per.YEAR;
    }
}
