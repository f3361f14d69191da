package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Money;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.clauses.ContributionTable.Gift;
import se.handslag.reading.lexicon.Amount;
import se.handslag.reading.lexicon.Amounts;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;

/** What each party brings, where a table says it: a column, a part or a row for each of them. */
final class TableContributions {

    private static final SwiftPattern CASH = SwiftPattern.compile(
            "kontant|medel|bidrag|avgift|stöd(?!j|p)|gåvor|kassa|anslag|avkastning|cash|grant|money|insamla|pengar|intäkt|försäljning|lönestöd|sponsor|fond\\b");
    private static final SwiftPattern IN_KIND = SwiftPattern.compile(
            "ideell|timmar|lokal|tjänst|%|procent|volunteer|in kind|arbetsled|hyresfri|volontär|premises|utrustning|equipment");

    private final Clauses clauses;
    private final List<Contribution> inText;
    private final List<Contribution> found = new ArrayList<>();

    TableContributions(Clauses clauses, List<Contribution> inText) {
        this.clauses = clauses;
        this.inText = inText;
    }

    List<Contribution> read() {
        for (ContributionTable table : ContributionTable.in(clauses)) {
            List<Gift> gifts = table.gifts();
            dropWhatTheyShare(gifts);
            gifts.forEach(gift -> add(gift, gifts));
        }
        inColumnsOfText();
        return found;
    }

    /** The text may state together what the table states for each board: then the boards' own amounts are told. */
    private void dropWhatTheyShare(List<Gift> gifts) {
        Map<String, Money> cashOf = new LinkedHashMap<>();
        for (Gift gift : gifts) {
            if (isCash(gift)) {
                cashOf.merge(gift.giver(), gift.entry().amount(), Money::plus);
            }
        }
        inText.removeIf(told -> told instanceof Cash cash && isSharedBy(cash, cashOf));
    }

    private static boolean isSharedBy(Cash cash, Map<String, Money> cashOf) {
        List<Money> shares = new ArrayList<>();
        cashOf.forEach((giver, amount) -> {
            if (isSameBody(cash.party(), giver)) {
                shares.add(amount);
            }
        });
        return shares.size() > 1
                && shares.stream().reduce(Money.kronor(0), Money::plus).equals(cash.amount());
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
            } else if (named.size() == 2 && named.get(0) != null) {
                inCell(block, cells.get(1), named.get(0));
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
        int from = Math.max(0, lower.lastIndexOf(". ", amount.from()) + 2);
        from = from == 1 ? 0 : from;
        int stop = lower.indexOf(". ", amount.to());
        lower = lower.substring(from, stop < 0 ? lower.length() : stop);
        Source source = Source.plainly(block.cite(cell.from() + amount.from(), cell.from() + amount.to()));
        boolean yearly = Words.hasAny(lower, "per år", "/år", "om året") || !clauses.isOfOneYearAtMost();
        Per per = yearly ? Per.YEAR : Per.TOTAL;
        Contribution read = Words.hasAny(lower, "timmar", "ideell tid")
                ? new VolunteerHours(
                        source, giver, SpokenHours.hours(lower), SpokenHours.rate(lower), amount.money(), per, null)
                : CASH.standsIn(lower) || amount.from() == from
                        ? new Cash(source, giver, amount.money(), per)
                        : GiftInKind.ofKind(source, giver, text, lower, amount.money(), per);
        if (ContributionReader.isNew(inText, read) && ContributionReader.isNew(found, read)) {
            found.add(read);
        }
    }

    private @Nullable String named(String words) {
        var party = clauses.parties().named(words);
        return party == null ? null : party.name();
    }

    private void add(Gift gift, List<Gift> ofTable) {
        boolean spokenOf =
                inText.stream().anyMatch(told -> told.value() != null && isSameBody(told.party(), gift.giver()));
        if (isSumInText(gift, ofTable)) {
            return;
        }
        if (gift.ofOneParty() && spokenOf && ofTable.stream().noneMatch(this::repeatsTheText)) {
            return;
        }
        Source source = Source.plainly(gift.entry().block().cite(gift.entry().cell()));
        Per per = YearlyOrInAll.ofTable(gift.column(), clauses);
        Contribution read =
                isCash(gift) ? new Cash(source, gift.giver(), gift.entry().amount(), per) : inKind(gift, source, per);
        inText.removeIf(told -> isOfAnother(told, read));
        if (!isTold(read) && ContributionReader.isNew(found, read)) {
            found.add(read);
        }
    }

    /** What the party's rows give together is what the text says that it pays. */
    private boolean isSumInText(Gift gift, List<Gift> ofTable) {
        List<Money> own = ofTable.stream()
                .filter(other ->
                        other.giver().equals(gift.giver()) && other.column().equals(gift.column()))
                .map(other -> other.entry().amount())
                .toList();
        Money sum = own.stream().reduce(Money.kronor(0), Money::plus);
        return own.size() > 1
                && inText.stream()
                        .anyMatch(told -> told instanceof Cash cash
                                && cash.amount().equals(sum)
                                && isSameBody(cash.party(), gift.giver()));
    }

    /** A party's table in which its money from the text stands tells what else it brings, and not what that money pays. */
    private boolean repeatsTheText(Gift gift) {
        return isCash(gift)
                && inText.stream()
                        .anyMatch(told -> told instanceof Cash cash
                                && cash.amount().equals(gift.entry().amount())
                                && isSameBody(cash.party(), gift.giver()));
    }

    private Contribution inKind(Gift gift, Source source, Per per) {
        String label = Letters.lower(gift.entry().label());
        Money value = gift.entry().amount();
        boolean hours = SpokenHours.hours(label) != null
                && Words.hasAny(label, "ideell", "timmar", "tim", "volunteer", "hours", "volontär");
        return hours
                ? new VolunteerHours(
                        source, gift.giver(), SpokenHours.hours(label), SpokenHours.rate(label), value, per, null)
                : GiftInKind.ofKind(source, gift.giver(), gift.entry().label(), label, value, per);
    }

    /** The same worth of the same sort, which the table says is somebody else's. */
    private static boolean isOfAnother(Contribution told, Contribution read) {
        return !(told instanceof VolunteerHours)
                && !(told instanceof Cash)
                && told.value() != null
                && told.value().equals(read.value())
                && told.getClass() == read.getClass()
                && !Objects.equals(told.party(), read.party());
    }

    /** Whether the text has told it, be it with another amount, which is then a contradiction and no second gift. */
    private boolean isTold(Contribution read) {
        return inText.stream().anyMatch(told -> switch (read) {
            case Cash cash -> told instanceof Cash && tellsCashOf(told.party(), cash);
            case Contribution other ->
                !(told instanceof Cash)
                        && told.value() != null
                        && (told.value().equals(other.value())
                                || told.getClass() == other.getClass() && isSame(told.party(), other.party()));
        });
    }

    private boolean tellsCashOf(@Nullable String giver, Cash cash) {
        String party = cash.party();
        if (isSame(giver, party) || giver == null || party == null) {
            return giver != null && party != null;
        }
        boolean joint = giver.contains(party);
        boolean boards = clauses.parties().all().stream()
                        .filter(other -> isSameBody(other.name(), party))
                        .count()
                > 1;
        boolean ofTheBody = PartyNames.bodyOf(giver).equals(giver);
        return joint || isSameBody(giver, party) && (!boards || ofTheBody);
    }

    private boolean isCash(Gift gift) {
        if (gift.cash() != null) {
            return gift.cash();
        }
        String label = Letters.lower(gift.entry().label());
        StringBuilder what = new StringBuilder(label);
        List<PartyNames.Mention> mentions = clauses.parties().in(label);
        for (PartyNames.Mention mention : mentions.reversed()) {
            what.delete(mention.from(), mention.to());
        }
        boolean another = clauses.parties().namesAnother(gift.entry().label());
        boolean onlyName = Words.trimmed(what.toString()).length() < 3
                || another && what.indexOf(",") < 0
                || FunderReader.nameAtStart(gift.entry().label()) != null && mentions.isEmpty();
        return (onlyName || CASH.standsIn(what)) && !IN_KIND.standsIn(what);
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    private static boolean isSameBody(@Nullable String one, String other) {
        return one != null && Names.areAlike(PartyNames.bodyOf(one), PartyNames.bodyOf(other));
    }
}
