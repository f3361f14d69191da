package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Money;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amount;
import se.handslag.reading.lexicon.Amounts;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/** Reads what each party brings, as running text states it: money, and things and time that are given a value. */
final class ContributionReader implements ClauseReader {

    static final SwiftPattern GIVES = SwiftPattern.compile(
            "bidra(?:r|ger|g)?\\b|bidrag\\p{L}*|skjuter till|skjuts till|tillskjut|lägger in|lägger\\b|lämnar|finansier|avsätt|anslå|anslag|står för|svarar för|bär\\b|delas\\b|satsar|tillför|ger\\b|kontant|medel|stöd(?:et|jer)?\\b|ersätt|höjs till|betalar?\\b|går in med|resurser|contribut|provides?|grants?\\b|funds?\\b|pays\\b|ekonomisk|verksamhetsstöd|insats|erhåller|tilldelas|får\\b|beviljas?|beviljar|tar emot|receives?");
    private static final SwiftPattern EARLIER = SwiftPattern.compile(
            "(?<!som )tidigare|(?:ersättning|bidrag|stöd) var\\b|förra|gamla avtalet|försök våren|försök hösten|föregående|har (?:hittills |redan )?fått|fick\\b|erhöll|sedan 20\\d\\d|senast [^.]{0,30}(?:20\\d\\d|för)|från början|försöket|pilot|previous|last year|received|pågick|kostade|omsatte|gick runt|prövade|ansökte|önskemål|lydelse användes|slutsumma|dessutom ett anslag från|utanför partnerskapet|ordinarie bidrag|föreningsbidrag|vid sidan av|grannregion|grannkommun|i jämförelse|skulle (?:kosta|uppgå)|aktiekapital|försäljning[^.]{0,20}ingår inte|ingår inte|egen finansiering av det|direktupphandlingsgräns|ended on|was granted|samarbetsavtal från|andra överenskommelser|annat partnerskap|för närvarande|fram till och med|engångsanslag|engångsinsats|is closed|not part of|redan använt");
    private static final SwiftPattern AFTERWARDS = SwiftPattern.compile(
            "^[^.]{0,50}(?:\\bfick\\b|erhöll|ni fick|var en engångsinsats|är avslutad|har inget med|berörs inte|söks som förut|gäller oförändrad)");
    private static final SwiftPattern YEAR = SwiftPattern.compile(
            "(?:under|åren?|sommaren|hösten|våren|vintern|för|för år|in|until|till och med|[–-]) ?(20\\d\\d)(?![\\d/:.-]| ?§| års)");
    private static final SwiftPattern RECKONED = SwiftPattern.compile(
            "(?:vilket ger|=|i genomsnitt|i snitt|förskott (?:om|på)|on average)(?: cirka| ca)? $");
    private static final Money SMALLEST = Money.kronor(1_000);
    private static final SwiftPattern INSTALMENT = SwiftPattern.compile(
            "varje kvartal|varje tertial|varje månad|each quarter|åt gången|vid varje tillfälle|lika (?:stora )?delar om|each time|per utbetalning|per kvartal|i kvartalet|per tertial|per halvår|kr per månad|kr i månaden|kronor per månad|monthly instal|delbetalning|i halvåret|lika mycket");
    private static final SwiftPattern PER_UNIT = SwiftPattern.compile(
            "^ ?(?:per|/|för varje) ?(?!kalenderår|år|verksamhetsår|avtalsår|läsår|budgetår|year|annum)\\p{L}{2,}|^(?: kr)? ?(?:per|/|i|om|för varje|an|a|per påbörjad) ?(?:natt|timmen?|tim\\b|h\\b|deltagar|dag\\b|dygn|kvadrat|kvm|gäst|plats|mil\\b|invånare|person|kväll|tillfälle|pass|vecka|veckan|besök|barn|kassa|uppdrag|möte|månad|månaden|hour|night|day|head|place|kvartal|tertial|halvår|gång\\b|quarter|session|participant|medlem|hem\\b|volontär|spelare|elev|familj)");
    private static final SwiftPattern PRODUCT = SwiftPattern.compile(
            "(?:à|á|×|\\bx|\\*|\\d \\p{L}{2,20} (?:a|at)|instalments of|delar om|delbetalningar om)\\s*$");
    /** What follows tells how one sum falls on those who receive it, or what a guarantee may come to. */
    private static final SwiftPattern SPREAD =
            SwiftPattern.compile("fördelar (?:det|den|dem) så|fördelas så|gav 20\\d\\d|garanti på");

    private static final SwiftPattern SUM_OF_MORE = SwiftPattern.compile(
            "totala|omsätter|omsättning|sammantaget|för de (?:två|tre|fyra|fem) åren|för hela (?:avtalstiden|perioden|avtalsperioden|tiden) (?:blir|uppgår|motsvarar)|det är sammanlagt|over the whole term of|makes sek|blir det|höjning|höjningen|minskning|skillnad|total cost|kostnaden belastar|värde om totalt|ekonomisk omfattning|den totala|samlade");
    private static final SwiftPattern COST = SwiftPattern.compile(
            "kostar|kosta\\b|kostnad(?:en|erna)? (?:för|beräknas|uppgår|är)|hyran|avgift|vite|skadestånd|lön(?:en)?\\b|costing|costs\\b|överstig|understig|belopp över|högst|upp till|minst \\d|gräns|per invånare|garanti|riktpris|självkostnad|försäkring(?:en)? på|arvode|räknat|försäkringsbelopp|ekonomisk förening");

    @Override
    public List<? extends Contribution> read(Clauses clauses) {
        List<Contribution> found = new ArrayList<>();
        PricedInKind inKind = new PricedInKind(clauses);
        for (Sentence sentence : clauses.sentencesWith(Cue.AMOUNT)) {
            if (sentence.block().is(Block.Kind.ROW)
                    || isElsewhere(sentence, clauses)
                    || FunderReader.tells(sentence, clauses)) {
                continue;
            }
            List<Amount> amounts = Amounts.in(sentence.text(), sentence.lower());
            SharesOfASum shares = new SharesOfASum(sentence, amounts);
            for (Amount amount : amounts) {
                Contribution read =
                        shares.isToldByOthers(amount) ? null : contribution(sentence, amount, clauses, inKind);
                if (read != null && isNew(found, read)) {
                    found.add(read);
                }
            }
        }
        found.addAll(new TableContributions(clauses, found).read());
        found.addAll(new UnpricedInKind(clauses).beside(found));
        return new CompletedHours(clauses).in(found);
    }

    private static boolean isElsewhere(Sentence sentence, Clauses clauses) {
        if (Clauses.isAbout(sentence, Topic.BACKGROUND, Topic.CRITERIA)
                && !(clauses.kind() == DocumentKind.DECISION_PAPER && sentence.has(Cue.FUNDER))) {
            return !Words.hasAny(sentence.lower(), "skjuter till", "bidrar med", "avsätter");
        }
        return false;
    }

    static boolean isNew(List<Contribution> found, Contribution read) {
        for (Contribution other : found) {
            boolean sameKind = other instanceof Cash == read instanceof Cash;
            boolean sameValue = other.value() != null && other.value().equals(read.value());
            boolean otherYear = other instanceof Cash known
                    && read instanceof Cash cash
                    && known.year() != null
                    && cash.year() != null
                    && !known.year().equals(cash.year());
            if (sameKind
                    && sameValue
                    && !otherYear
                    && (Objects.equals(other.party(), read.party()) || read.party() == null || other.party() == null)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Contribution contribution(
            Sentence sentence, Amount amount, Clauses clauses, PricedInKind inKind) {
        String lower = sentence.lower();
        String before = lower.substring(Math.max(0, amount.from() - 70), amount.from());
        String after = lower.substring(amount.to());
        if (PER_UNIT.standsIn(after)
                || PRODUCT.standsIn(before)
                || after.startsWith(" ×")
                || after.startsWith(" x ")
                || before.endsWith("från ")
                || amount.money().compareTo(SMALLEST) < 0) {
            return null;
        }
        if (WorthInText.tells(sentence, amount, clauses)) {
            return EARLIER.standsIn(lower) || isOfEarlierYears(sentence, clauses)
                    ? null
                    : inKind.valued(
                            sentence,
                            amount,
                            new GiverInText(clauses).of(sentence, amount),
                            YearlyOrInAll.of(sentence, amount, clauses));
        }
        if (!mayBeCash(sentence, amount, before, clauses)) {
            return null;
        }
        String giver = new GiverInText(clauses).of(sentence, amount);
        if (giver == null) {
            return null;
        }
        Source source = new Source(
                sentence.cite(amount.from(), amount.to()),
                Strengths.of(lower),
                Strengths.precisionAt(lower, amount.from()));
        return new Cash(
                source,
                giver,
                amount.money(),
                YearlyOrInAll.of(sentence, amount, clauses),
                YearlyOrInAll.year(sentence, amount));
    }

    private static boolean mayBeCash(Sentence sentence, Amount amount, String before, Clauses clauses) {
        String lower = sentence.lower();
        if (Words.hasAny(
                lower,
                "grannkommun",
                "grannregion",
                "liknande partnerskap",
                "liknande samarbete",
                "utanför partnerskapet",
                "i jämförelse")) {
            return false;
        }
        if ((EARLIER.standsIn(lower.substring(0, amount.to()))
                        || AFTERWARDS.standsIn(lower.substring(amount.to()))
                        || isOfEarlierYears(sentence, clauses))
                && !Words.hasAny(lower, "höjs till", "bidrar med", "avsätt")) {
            return false;
        }
        if (INSTALMENT.standsIn(lower) && !YearlyOrInAll.PER_YEAR.standsIn(lower)
                || SUM_OF_MORE.standsIn(clauseAround(lower, amount))) {
            return false;
        }
        if (COST.standsIn(before.substring(Math.max(0, before.length() - 34)))
                || lower.contains("betalas tillbaka")
                || lower.contains("repaid")) {
            return false;
        }
        boolean spread = SPREAD.standsIn(lower.substring(0, amount.from()))
                || before.endsWith("tillsammans ") && YearlyOrInAll.year(sentence, firstOf(sentence)) != null;
        if (spread) {
            return false;
        }
        boolean summed = Words.hasAny(
                        before.substring(Math.max(0, before.length() - 14)), "sammanlagt ", "totalt ", "in all ")
                && Words.hasAny(lower.substring(0, amount.from()), "per år", "/år", "a year", "per year", "årligen");
        if (summed) {
            return false;
        }
        boolean inMoneyPart = Clauses.isAbout(
                sentence,
                Topic.ECONOMY,
                Topic.COMMITMENTS,
                Topic.PARTIES,
                Topic.PROPOSAL,
                Topic.PAYMENT,
                Topic.CHANGES);
        boolean labelled = (inMoneyPart || sentence.topic() == null)
                && sentence.from() == 0
                && lower.indexOf(':') > 0
                && lower.indexOf(':') < 40;
        boolean reckoned = RECKONED.standsIn(before) && !INSTALMENT.standsIn(lower);
        if (reckoned) {
            return false;
        }
        return labelled
                || OfferedInList.giver(sentence, clauses) != null
                || GIVES.standsIn(lower.substring(0, amount.from()))
                || (inMoneyPart && GIVES.standsIn(lower));
    }

    /** Money of years that were over when the term began, unless a later year is spoken of too. */
    private static boolean isOfEarlierYears(Sentence sentence, Clauses clauses) {
        var first = clauses.firstDay();
        var years = YEAR.finder(sentence.lower());
        int last = 0;
        while (years.find()) {
            last = Math.max(last, Integer.parseInt(years.group(1)));
        }
        return first != null && last > 0 && last < first.getYear();
    }

    private static Amount firstOf(Sentence sentence) {
        return Amounts.in(sentence.text(), sentence.lower()).getFirst();
    }

    /** The part of the sentence, between commas and stops, in which the amount stands. */
    private static String clauseAround(String lower, Amount amount) {
        int from = Math.max(lower.lastIndexOf(", ", amount.from()), lower.lastIndexOf("; ", amount.from()));
        return lower.substring(
                Math.max(0, Math.max(from, amount.from() - 60)), Math.min(lower.length(), amount.to() + 24));
    }

    @Override
    public List<Example> examples() {
        String head = "Överenskommelse mellan Ängsholms kommun och Kvarnföreningen\n\nEkonomi\n\n";
        return List.of(
                new Example(
                        head + "Kommunen bidrar med 500 000 kr per år.",
                        Cash.class,
                        "party=Ängsholms kommun, amount=500000 SEK, per=YEAR"),
                new Example(
                        head + "Kvarnföreningen skjuter till 40 tkr om året ur egna medel.",
                        Cash.class,
                        "party=Kvarnföreningen, amount=40000 SEK"),
                new Example(
                        head + "Föreningen erhåller 1,2 mnkr per år från kommunen.",
                        Cash.class,
                        "party=Ängsholms kommun, amount=1200000 SEK"),
                new Example(
                        head + "Kvarnföreningen bidrar med 1 000 ideella timmar per år till ett värde av 200 000 kr.",
                        Contribution.VolunteerHours.class,
                        "hours=1000"));
    }
}
