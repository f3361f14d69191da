package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amount;
import se.handslag.reading.lexicon.Amounts;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Span;

/** What each party brings, where a table says it: a column, a part or a row for each of them. */
final class TableContributions {

    private static final SwiftPattern CASH = SwiftPattern.compile(
            "kontant|medel|bidrag|avgift|stöd|gåvor|kassa|anslag|avkastning|cash|grant|money|insamla|pengar");
    private static final SwiftPattern OF_CONTRIBUTIONS = SwiftPattern.compile(
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
            boolean ofContributions = OF_CONTRIBUTIONS.standsIn(table.caption());
            for (MoneyTable.Entry entry : table.rows()) {
                String giver = columnOfParty ? named(table.header()) : giverOfRow(entry, table, ofContributions);
                if (giver != null
                        && !entry.amount().isNegative()
                        && !entry.amount().isZero()) {
                    add(entry, giver, table);
                }
            }
        }
        inColumnsOfText();
        return found;
    }

    /** A table with a column for each party in which sums stand among words: "Pengar: 460 000 kr för år 2024". */
    private void inColumnsOfText() {
        List<@Nullable String> heads = List.of();
        for (Block block : clauses.text().blocks()) {
            if (!block.is(Block.Kind.ROW) || block.index() >= clauses.signaturesFrom()) {
                heads = List.of();
                continue;
            }
            List<Span> cells = block.cells();
            List<@Nullable String> named = new ArrayList<>();
            for (Span cell : cells) {
                String text = cell.of(block.text());
                named.add(text.length() > 2 && text.length() < 70 ? named(text) : null);
            }
            if (named.size() > 1
                    && named.stream().allMatch(name -> name != null)
                    && named.stream().distinct().count() == named.size()) {
                heads = named;
            } else if (heads.size() == cells.size()) {
                for (int i = 0; i < cells.size(); i++) {
                    inCell(block, cells.get(i), heads.get(i));
                }
            }
        }
    }

    private void inCell(Block block, Span cell, @Nullable String giver) {
        String text = cell.of(block.text());
        String lower = cell.of(block.lower());
        List<Amount> amounts = Amounts.in(text, lower);
        if (amounts.isEmpty() || giver == null || text.length() < 8 || MoneyRow.figure(text) != null) {
            return;
        }
        Amount amount = amounts.get(amounts.size() - 1);
        Source source = Source.plainly(block.cite(cell.from() + amount.from(), cell.from() + amount.to()));
        Integer months = clauses.months();
        Per per =
                Words.hasAny(lower, "per år", "/år", "om året") || months == null || months > 12 ? Per.YEAR : Per.TOTAL;
        Contribution read = Words.hasAny(lower, "timmar", "ideell tid")
                ? new VolunteerHours(
                        source, giver, SpokenHours.hours(lower), SpokenHours.rate(lower), amount.money(), per, null)
                : CASH.standsIn(lower)
                        ? new Cash(source, giver, amount.money(), per)
                        : GiftInKind.ofKind(source, giver, text, lower, amount.money(), per);
        if (ContributionReader.isNew(inText, read) && ContributionReader.isNew(found, read)) {
            found.add(read);
        }
    }

    private @Nullable String giverOfRow(MoneyTable.Entry entry, MoneyTable table, boolean ofContributions) {
        if (!table.first()) {
            return null;
        }
        if (entry.giver() != null) {
            return entry.giver();
        }
        if (ofContributions
                && table.party() != null
                && named(table.party()) != null
                && !table.caption().contains("budget")) {
            return named(table.party());
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
        if ((CASH.standsIn(label) || onlyParty) && !inKind) {
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
        if (SpokenHours.hours(label) != null && Words.hasAny(label, "ideell", "timmar", "tim", "volunteer", "hours")) {
            found.add(new VolunteerHours(
                    source, giver, SpokenHours.hours(label), SpokenHours.rate(label), entry.amount(), per, null));
        } else {
            found.add(GiftInKind.ofKind(source, giver, entry.label(), label, entry.amount(), per));
        }
    }

    private static boolean sameBody(@Nullable String one, String other) {
        return one != null && Names.areAlike(PartyNames.bodyOf(one), PartyNames.bodyOf(other));
    }

    private Per per(MoneyTable table) {
        Integer months = clauses.months();
        if (Words.hasAny(table.caption(), "per år", "årlig", "a year", "per year", "varje år", "första året")) {
            return Per.YEAR;
        }
        return months != null && months <= 12 ? Per.TOTAL : Per.YEAR;
    }
}
