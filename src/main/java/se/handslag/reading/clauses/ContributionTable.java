package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Letters;

/**
 * A table of money looked at as one that tells who brings what: by a column or a row for each, or all of it by one. A table
 * that shares one party's money out among the others tells who gets it, and is none.
 *
 * @param columns the table's columns of money, from the left
 */
record ContributionTable(List<MoneyTable> columns, PartyNames parties) {

    private static final SwiftPattern OF_CONTRIBUTIONS = SwiftPattern.compile(
            "insats|resurs|bidrar|bidrag|finansier|kontant|contribution|funding|skjuter till|lägger in|ställer upp|income|intäkt|vad (?:var och en|parterna)|satsar vad");
    private static final SwiftPattern OF_FUNDERS =
            SwiftPattern.compile("insats|bidrar|finansier|contribution|funding|lägger in|satsar|beviljat");
    private static final SwiftPattern SHARES_OUT = SwiftPattern.compile("fördel|delas|distribut|shared out");
    private static final SwiftPattern CASH_HEAD = SwiftPattern.compile("kontant|pengar|cash|money");
    private static final SwiftPattern IN_KIND_HEAD =
            SwiftPattern.compile("natura|in kind|annan insats|annat|icke kontant|ej kontant|ideell|egeninsats");

    /** What a row or a cell says that somebody brings. */
    record Gift(
            MoneyTable.Entry entry,
            String giver,
            MoneyTable column,
            @Nullable Boolean cash,
            boolean ofOneParty) {}

    /** The tables in the document, each with all its columns. */
    static List<ContributionTable> in(Clauses clauses) {
        List<ContributionTable> tables = new ArrayList<>();
        for (MoneyTable column : clauses.tables()) {
            if (column.first() || tables.isEmpty()) {
                tables.add(new ContributionTable(new ArrayList<>(), clauses.parties()));
            }
            tables.getLast().columns().add(column);
        }
        return tables;
    }

    /** What it tells that each brings, row by row. */
    List<Gift> gifts() {
        if (hasColumnOfEachParty()) {
            return inColumnsOfParties();
        }
        List<Gift> gifts = new ArrayList<>();
        if (!sharesOut()) {
            for (MoneyTable column : columnsThatTell()) {
                for (MoneyTable.Entry entry : column.rows()) {
                    addRow(entry, column, gifts);
                }
            }
        }
        return gifts;
    }

    private boolean hasColumnOfEachParty() {
        Set<String> owners = new HashSet<>();
        for (MoneyTable column : columns) {
            String owner = named(column.header());
            if (owner != null) {
                owners.add(owner);
            }
        }
        return owners.size() > 1;
    }

    private List<Gift> inColumnsOfParties() {
        List<Gift> gifts = new ArrayList<>();
        for (MoneyTable column : columns) {
            String owner = named(column.header());
            for (MoneyTable.Entry entry : column.rows()) {
                if (owner != null && entry.isPositive()) {
                    gifts.add(new Gift(entry, owner, column, null, false));
                }
            }
        }
        return gifts;
    }

    /** The columns of money and of things; of years or otherwise alike ones only the first. */
    private List<MoneyTable> columnsThatTell() {
        List<MoneyTable> own = columns.stream()
                .filter(column -> column.header().isEmpty() || !MoneyTable.isTotal(column.header()))
                .toList();
        boolean kinds = own.stream().allMatch(column -> kindOf(column) != null);
        return kinds && !own.isEmpty() ? own : columns.subList(0, 1);
    }

    private static @Nullable Boolean kindOf(MoneyTable column) {
        String head = Letters.lower(column.header());
        if (IN_KIND_HEAD.standsIn(head)) {
            return false;
        }
        return CASH_HEAD.standsIn(head) ? true : null;
    }

    private void addRow(MoneyTable.Entry entry, MoneyTable column, List<Gift> gifts) {
        if (!entry.isPositive()) {
            return;
        }
        Boolean cash = kindOf(column);
        String giver = giverOfRow(entry);
        if (giver != null) {
            gifts.add(new Gift(entry, giver, column, cash, false));
            return;
        }
        String owner =
                column.party() == null || !isOfContributions() || caption().contains("budget")
                        ? null
                        : named(column.party());
        if (owner != null && columns.size() == 1) {
            gifts.add(new Gift(entry, owner, column, cash, true));
        }
    }

    private @Nullable String giverOfRow(MoneyTable.Entry entry) {
        if (entry.giver() != null) {
            return entry.giver();
        }
        var mentions = parties.in(Letters.lower(entry.label()));
        boolean another = parties.namesAnother(entry.label());
        if (isOfContributions()
                && !another
                && !mentions.isEmpty()
                && mentions.get(0).from() <= 4) {
            return mentions.get(0).party().name();
        }
        boolean besideParties = columns.get(0).rows().stream()
                        .filter(row -> row.giver() != null)
                        .count()
                > 1;
        boolean funders =
                besideParties && OF_FUNDERS.standsIn(words()) && !caption().contains("budget");
        return funders && (another || mentions.isEmpty()) ? FunderReader.nameAtStart(entry.label()) : null;
    }

    /** Whether all the rows are what associations get of somebody's money. */
    private boolean sharesOut() {
        List<MoneyTable.Entry> rows = columns.get(0).rows();
        boolean onlyCivil = !rows.isEmpty()
                && rows.stream().allMatch(row -> {
                    Party party = row.giver() == null ? null : parties.named(row.giver());
                    return party != null && party.sector() != Sector.PUBLIC;
                });
        MoneyTable.Entry total = columns.get(0).statedTotal();
        boolean ofAnother = total != null && parties.named(total.label()) != null;
        return onlyCivil && (ofAnother || SHARES_OUT.standsIn(words()) && !words().contains("insats"));
    }

    private boolean isOfContributions() {
        return OF_CONTRIBUTIONS.standsIn(words());
    }

    private String caption() {
        return columns.get(0).caption();
    }

    /** What stands above it, and its heads. */
    private String words() {
        StringBuilder words =
                new StringBuilder(caption()).append(' ').append(columns.get(0).heads());
        return words.toString();
    }

    private @Nullable String named(String words) {
        Party party = words.isEmpty() ? null : parties.named(words);
        return party == null ? null : party.name();
    }
}
