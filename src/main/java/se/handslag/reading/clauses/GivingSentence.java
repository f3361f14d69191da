package se.handslag.reading.clauses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.kernel.Money;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amount;
import se.handslag.reading.lexicon.Amounts;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/**
 * A sentence with amounts in it, any of which may be brought by a party. What the whole sentence tells is looked up once,
 * however many amounts there are.
 */
final class GivingSentence {

    static final SwiftPattern GIVES = SwiftPattern.compile(
            "bidra(?:r|ger|g)?\\b|bidrag\\p{L}*|skjuter till|skjuts till|tillskjut|lägger in|lägger\\b|lämnar|finansier|avsätt|anslå|anslag|står för|svarar för|bär\\b|delas\\b|satsar|tillför|ger\\b|kontant|medel|stöd(?:et|jer)?\\b|ersätt|höjs till|betalar?\\b|går in med|resurser|contribut|provides?|grants?\\b|funds?\\b|pays\\b|ekonomisk|verksamhetsstöd|insats|erhåller|tilldelas|får\\b|beviljas?|beviljar|tar emot|receives?|åtagande|egenfinansier|andel(?:en)?\\b|donera|stödjer|utbetala");
    private static final SwiftPattern EARLIER = SwiftPattern.compile(
            "(?<!som )tidigare|(?:ersättning|bidrag|stöd) var\\b|förra|gamla avtalet|försök (?:våren|hösten)|föregående|har (?:hittills |redan )?fått|fick\\b|erhöll|sedan 20\\d\\d|senast [^.]{0,30}(?:20\\d\\d|för)|från början|försöket|pilot|previous|last year|received|pågick|kostade|omsatte|prövade|ansökte|önskemål|slutsumma|dessutom ett anslag från|utanför partnerskapet|ordinarie bidrag|påverkas inte|aktivitetsbidrag|föreningsbidrag|vid sidan av|grannregion|grannkommun|i jämförelse|skulle (?:kosta|uppgå)|aktiekapital|försäljning[^.]{0,20}ingår inte|ingår inte|egen finansiering av det|direktupphandlingsgräns|ended on|was granted|samarbetsavtal från|andra överenskommelser|till vilket|annat partnerskap|för närvarande|fram till och med|engångsanslag|engångsinsats|is closed|not part of|redan använt");
    private static final SwiftPattern AFTERWARDS = SwiftPattern.compile(
            "^[^.]{0,50}(?:\\bfick\\b|erhöll|ni fick|var en engångsinsats|är avslutad|har inget med|berörs inte|söks som förut|gäller oförändrad)");
    private static final SwiftPattern YEAR = SwiftPattern.compile(
            "(?:under|åren?|sommaren|hösten|våren|vintern|för|för år|in|until|till och med|[–-]) ?(20\\d\\d)(?![\\d/:.-]| ?§| års)");
    private static final SwiftPattern RECKONED = SwiftPattern.compile(
            "(?:vilket[^.]{0,50}\\bger|dygn ger|=|i genomsnitt|i snitt|förskott (?:om|på)|on average)(?: cirka| ca)? $");
    private static final Money SMALLEST = Money.kronor(1_000);
    private static final SwiftPattern INSTALMENT = SwiftPattern.compile(
            "varje kvartal|varje tertial|varje månad|each quarter|åt gången|vid varje tillfälle|lika (?:stora )?delar om|each time|per utbetalning|per kvartal|i kvartalet|per tertial|per halvår|kr per månad|kr i månaden|kronor per månad|monthly instal|delbetalning|i halvåret|lika mycket");
    private static final SwiftPattern PER_UNIT = SwiftPattern.compile(
            "^ ?(?:per|/|för varje) ?(?!\\p{L}*år\\b|year|annum)\\p{L}{2,}|^(?: kr)? ?(?:per|/|i|om|för varje|an|a|per påbörjad) ?(?:natt|timmen?|tim\\b|h\\b|deltagar|dag\\b|dygn|kvadrat|kvm|gäst|plats|mil\\b|invånare|person|kväll|tillfälle|pass|vecka|veckan|besök|barn|kassa|uppdrag|möte|månad|månaden|hour|night|day|head|place|kvartal|tertial|halvår|gång\\b|quarter|session|participant|medlem|hem\\b|volontär|spelare|elev|familj)");
    private static final SwiftPattern PRODUCT = SwiftPattern.compile(
            "(?:à|á|×|\\bx|\\*|\\d \\p{L}{2,20} (?:a|at)|instalments of|delar om|delbetalningar om)\\s*$");
    /** What follows tells how one sum falls on those who receive it, or what a guarantee may come to. */
    private static final SwiftPattern SPREAD =
            SwiftPattern.compile("fördelar (?:det|den|dem) så|fördelas så|gav 20\\d\\d|garanti på");

    private static final SwiftPattern SUM_OF_MORE = SwiftPattern.compile(
            "totala|omsätter|omsättning|sammantaget|för de (?:två|tre|fyra|fem) åren|för hela (?:avtalstiden|perioden|avtalsperioden|tiden) (?:blir|uppgår|motsvarar)|det är sammanlagt|over the whole term of|makes sek|blir det|höjning|höjningen|minskning|skillnad|total cost|kostnaden belastar|värde om totalt|ekonomisk omfattning|den totala|den samlade|samlad insats");
    private static final SwiftPattern COST = SwiftPattern.compile(
            "kostar|kosta\\b|kostnad(?:en|erna)? (?:för|beräknas|uppgår|är)|hyran|avgift|\\bvite\\b|skadestånd|\\blön(?:en)?\\b|costing|costs\\b|överstig|understig|belopp över|högst|upp till|minst \\d|gräns|per invånare|garanti|riktpris|självkostnad|försäkring(?:en)? på|arvode|räknat|försäkringsbelopp|ekonomisk förening");
    private static final SwiftPattern YEARLY = SwiftPattern.compile("per år|/år|a year|per year|årligen");
    private static final int NEAR = 90;
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final Sentence sentence;
    private final List<Amount> amounts;
    private final String lower;
    private final Clauses clauses;
    private final int givesFrom;
    private final int earlierFrom;
    private final int yearlyFrom;
    private final int spreadFrom;
    private final boolean isOfEarlierYears;
    private final boolean tellsInstalment;
    private final boolean tellsCash;
    private @Nullable GiverInText giver;

    GivingSentence(Sentence sentence, Clauses clauses) {
        this.sentence = sentence;
        this.amounts = Amounts.in(sentence.text(), sentence.lower());
        this.lower = sentence.lower();
        this.clauses = clauses;
        this.givesFrom = endOfFirst(GIVES);
        this.earlierFrom = endOfFirst(EARLIER);
        this.yearlyFrom = endOfFirst(YEARLY);
        this.spreadFrom = endOfFirst(SPREAD);
        this.isOfEarlierYears = isOfEarlierYears();
        this.tellsInstalment = INSTALMENT.standsIn(lower);
        this.tellsCash = mayTellCash();
    }

    /** Where the first such words end; beyond every amount where there are none. */
    private int endOfFirst(SwiftPattern words) {
        Matcher matcher = words.finder(lower);
        return matcher.find() ? matcher.end() : NOWHERE;
    }

    private boolean mayTellCash() {
        boolean compares = Words.hasAny(
                lower,
                "grannkommun",
                "grannregion",
                "liknande partnerskap",
                "liknande samarbete",
                "utanför partnerskapet",
                "andra överenskommelser",
                "annat partnerskap",
                "till vilket kommunen",
                "i jämförelse");
        boolean instalment = tellsInstalment && !YearlyOrInAll.PER_YEAR.standsIn(lower);
        return !compares && !instalment && !Words.hasAny(lower, "betalas tillbaka", "repaid");
    }

    /** Money of years that were over when the term began, unless a later year is spoken of too. */
    private boolean isOfEarlierYears() {
        LocalDate first = clauses.firstDay();
        Matcher years = YEAR.finder(lower);
        int last = 0;
        while (years.find()) {
            last = Math.max(last, Integer.parseInt(years.group(1)));
        }
        return first != null && last > 0 && last < first.getYear();
    }

    /** What is brought by the amounts, in cash or by what they are the worth of. */
    List<Contribution> contributions() {
        List<Contribution> found = new ArrayList<>();
        SharesOfASum shares = new SharesOfASum(sentence, amounts);
        for (int i = 0; i < amounts.size(); i++) {
            Contribution read = shares.isToldByOthers(i) ? null : contribution(amounts.get(i));
            if (read instanceof Cash cash) {
                found.addAll(ofEach(cash, amounts.get(i)));
            } else if (read != null) {
                found.add(read);
            }
        }
        return found;
    }

    /** One of each giver where each brings as much: "kommunen och stiftelsen bidrar med 200 000 kr vardera". */
    private List<Cash> ofEach(Cash cash, Amount amount) {
        List<String> givers = giver == null ? List.of() : giver.each(amount.from(), amount.to());
        return givers.isEmpty()
                ? List.of(cash)
                : givers.stream()
                        .map(party -> new Cash(cash.source(), party, cash.amount(), cash.per(), cash.year()))
                        .toList();
    }

    private @Nullable Contribution contribution(Amount amount) {
        String before = lower.substring(Math.max(0, amount.from() - 70), amount.from());
        String after = lower.substring(amount.to(), Math.min(lower.length(), amount.to() + NEAR));
        if (PER_UNIT.standsIn(after)
                || PRODUCT.standsIn(before)
                || after.startsWith(" ×")
                || after.startsWith(" x ")
                || before.endsWith("från ")
                || amount.money().compareTo(SMALLEST) < 0) {
            return null;
        }
        if (WorthInText.tells(sentence, amount, clauses)) {
            return earlierFrom < NOWHERE || isOfEarlierYears
                    ? null
                    : new PricedInKind(clauses)
                            .valued(sentence, amount, giver(amount), YearlyOrInAll.of(sentence, amount, clauses));
        }
        String party = mayBeCash(amount, before, after) ? giver(amount) : null;
        return party == null
                ? null
                : new Cash(
                        Strengths.source(sentence.cite(amount.from(), amount.to()), lower, amount.from()),
                        party,
                        amount.money(),
                        YearlyOrInAll.of(sentence, amount, clauses),
                        YearlyOrInAll.year(sentence, amount));
    }

    private boolean mayBeCash(Amount amount, String before, String after) {
        boolean earlier = (earlierFrom <= amount.to() || AFTERWARDS.standsIn(after) || isOfEarlierYears)
                && !Words.hasAny(lower, "höjs till", "bidrar med", "avsätt");
        boolean summed = yearlyFrom <= amount.from()
                && Words.hasAny(
                        before.substring(Math.max(0, before.length() - 14)), "sammanlagt ", "totalt ", "in all ");
        boolean spread = spreadFrom <= amount.from()
                || before.endsWith("tillsammans ") && YearlyOrInAll.year(sentence, amounts.getFirst()) != null;
        boolean reckoned = RECKONED.standsIn(before) && !tellsInstalment;
        return tellsCash
                && !earlier
                && !summed
                && !spread
                && !reckoned
                && !SUM_OF_MORE.standsIn(clauseAround(amount))
                && !COST.standsIn(before.substring(Math.max(0, before.length() - 34)))
                && isGiven(amount);
    }

    private boolean isGiven(Amount amount) {
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
        return labelled
                || givesFrom <= amount.from()
                || (inMoneyPart && givesFrom < NOWHERE)
                || OfferedInList.giver(sentence, clauses) != null;
    }

    /** The part of the sentence, between commas and stops, in which the amount stands. */
    private String clauseAround(Amount amount) {
        int from = Math.max(lower.lastIndexOf(", ", amount.from()), lower.lastIndexOf("; ", amount.from()));
        return lower.substring(
                Math.max(0, Math.max(from, amount.from() - 60)), Math.min(lower.length(), amount.to() + 24));
    }

    private @Nullable String giver(Amount amount) {
        if (giver == null) {
            giver = new GiverInText(clauses, sentence);
        }
        return giver.at(amount.from(), amount.to());
    }
}
