package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.PartyTerm.Sector;
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

    private static final SwiftPattern GIVES = SwiftPattern.compile(
            "bidra(?:r|ger|g)?\\b|bidrag\\p{L}*|skjuter till|skjuts till|tillskjut|lägger in|lägger\\b|lämnar|finansier|avsätt|anslå|anslag|står för|svarar för|bär\\b|delas\\b|satsar|tillför|ger\\b|kontant|medel|stöd(?:et|jer)?\\b|ersätt|höjs till|betalar\\b|går in med|resurser|contribut|provides?|grants?\\b|funds?\\b|pays\\b|ekonomisk|verksamhetsstöd|insats|erhåller|tilldelas|får\\b|beviljas?|beviljar|tar emot|receives?");
    private static final SwiftPattern RECEIVES = SwiftPattern.compile(
            "erhåller|tilldelas|beviljas|tar emot|mottar|receives?\\b|\\bfår\\b [^.]{0,40}(?:kr|kronor|tkr|mnkr|sek)");
    private static final SwiftPattern WORTH = SwiftPattern.compile(
            "hyresvärde|beräknas kosta|comes to|en kostnad (?:på|om|av)|till en (?:beräknad |uppskattad )?kostnad av|(?<!\\p{L})värd(?:e|et|eras|erad|erade|erat|a)?\\b|motsvarar|motsvarande|beräknas till|uppskattas|worth|valued?|equals?|prissätts");
    private static final SwiftPattern EARLIER = SwiftPattern.compile(
            "(?<!som )tidigare|(?:ersättning|bidrag|stöd) var\\b|förra|gamla avtalet|försök våren|försök hösten|föregående|har (?:hittills |redan )?fått|fick\\b|erhöll|sedan 20\\d\\d|senast [^.]{0,30}(?:20\\d\\d|för)|från början|försöket|pilot|previous|last year|received|pågick|kostade|omsatte|gick runt|prövade|ansökte|önskemål|lydelse användes|slutsumma|dessutom ett anslag från|utanför partnerskapet|ordinarie bidrag|föreningsbidrag|vid sidan av|grannregion|grannkommun|i jämförelse|skulle (?:kosta|uppgå)|aktiekapital|försäljning[^.]{0,20}ingår inte|ingår inte|egen finansiering av det|direktupphandlingsgräns|ended on|was granted|samarbetsavtal från");
    private static final SwiftPattern INSTALMENT = SwiftPattern.compile(
            "varje kvartal|varje tertial|varje månad|each quarter|åt gången|vid varje tillfälle|lika (?:stora )?delar om|each time|per utbetalning|per kvartal|i kvartalet|per tertial|per halvår|kr per månad|kr i månaden|kronor per månad|monthly instal|delbetalning");
    private static final SwiftPattern PER_UNIT = SwiftPattern.compile(
            "^ ?(?:per|/|för varje) ?(?!kalenderår|år|verksamhetsår|avtalsår|läsår|budgetår|year|annum)\\p{L}{2,}|^(?: kr)? ?(?:per|/|i|om|för varje|an|a|per påbörjad) ?(?:natt|timmen?|tim\\b|h\\b|deltagar|dag\\b|dygn|kvadrat|kvm|gäst|plats|mil\\b|invånare|person|kväll|tillfälle|pass|vecka|veckan|besök|barn|kassa|uppdrag|möte|månad|månaden|hour|night|day|head|place|kvartal|tertial|halvår|gång\\b|quarter|session|participant|medlem|hem\\b|volontär|spelare|elev|familj)");
    private static final SwiftPattern PRODUCT = SwiftPattern.compile(
            "(?:à|á|×|\\bx|\\*|\\d \\p{L}{2,20} (?:a|at)|instalments of|delar om|delbetalningar om)\\s*$");
    private static final SwiftPattern PER_YEAR = SwiftPattern.compile(
            "per (?:kalender|verksamhets|avtals)?år|/år|/ år|om året|årligen|varje år|årlig|per läsår|a year|per year|annual|annually|each year|per annum|för vart och ett|kr/år|första året|i årlig");
    private static final SwiftPattern IN_ALL = SwiftPattern.compile(
            "för hela|sammanlagt|totalt|under hela|för säsongen|för avtalsåret|för projektet|engångs|för perioden|under perioden|under avtalstiden|whole term|in total|for the term|one-off|för året|för åtgärden|under projekttiden|tillsammans");
    private static final SwiftPattern SUM_OF_MORE = SwiftPattern.compile(
            "totala|omsätter|omsättning|sammantaget|för de (?:två|tre|fyra|fem) åren|för hela (?:avtalstiden|perioden|avtalsperioden|tiden) (?:blir|uppgår|motsvarar)|det är sammanlagt|over the whole term of|makes sek|blir det|höjning|höjningen|minskning|skillnad|total cost|kostnaden belastar|värde om totalt|ekonomisk omfattning|den totala");
    private static final SwiftPattern COST = SwiftPattern.compile(
            "kostar|kosta\\b|kostnad(?:en|erna)? (?:för|beräknas|uppgår|är)|hyran|avgift|vite|skadestånd|lön(?:en)?\\b|costing|costs\\b|överstig|understig|belopp över|högst|upp till|minst \\d|gräns|per invånare|garanti|riktpris|självkostnad|försäkring(?:en)? på|arvode|räknat|försäkringsbelopp|ekonomisk förening");
    private static final SwiftPattern OF_A_YEAR =
            SwiftPattern.compile("^ ?(?:för |under |år )*(?:år |andra halvåret |första halvåret )?20\\d\\d\\b");
    private static final SwiftPattern LED_BY_YEAR = SwiftPattern.compile("^(?:år )?20\\d\\d(?:/20\\d\\d)?:? ");
    private static final SwiftPattern NEW_SUBJECT = SwiftPattern.compile("(?:,| och| samt| and|;|\\.) ?(?:the )?$");

    @Override
    public List<? extends Contribution> read(Clauses clauses) {
        List<Contribution> found = new ArrayList<>();
        InKindReader inKind = new InKindReader(clauses);
        for (Sentence sentence : clauses.sentencesWith(Cue.AMOUNT)) {
            if (sentence.block().is(Block.Kind.ROW)
                    || isElsewhere(sentence, clauses)
                    || FunderReader.tells(sentence, clauses)) {
                continue;
            }
            for (Amount amount : Amounts.in(sentence.text(), sentence.lower())) {
                Contribution read = contribution(sentence, amount, clauses, inKind);
                if (read != null && isNew(found, read)) {
                    found.add(read);
                }
            }
        }
        found.addAll(new TableContributions(clauses, found).read());
        found.addAll(inKind.unpriced(found));
        return inKind.completed(found);
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
            if (sameKind
                    && sameValue
                    && (java.util.Objects.equals(other.party(), read.party())
                            || read.party() == null
                            || other.party() == null)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Contribution contribution(
            Sentence sentence, Amount amount, Clauses clauses, InKindReader inKind) {
        String lower = sentence.lower();
        String before = lower.substring(Math.max(0, amount.from() - 70), amount.from());
        String after = lower.substring(amount.to());
        if (PER_UNIT.standsIn(after)
                || PRODUCT.standsIn(before)
                || after.startsWith(" ×")
                || after.startsWith(" x ")
                || before.endsWith("från ")
                || amount.money().isZero()
                || (amount.money().minor() < 100_000 && sentence.has(Cue.HOURS))) {
            return null;
        }
        if (isWorth(lower, before, after)) {
            return EARLIER.standsIn(lower)
                    ? null
                    : inKind.valued(sentence, amount, giver(sentence, amount, clauses), per(sentence, amount, clauses));
        }
        if (!mayBeCash(sentence, amount, before)) {
            return null;
        }
        String giver = giver(sentence, amount, clauses);
        if (giver == null) {
            return null;
        }
        Source source = new Source(
                sentence.cite(amount.from(), amount.to()),
                Strengths.of(lower),
                Strengths.precisionAt(lower, amount.from()));
        return new Cash(source, giver, amount.money(), per(sentence, amount, clauses));
    }

    private static boolean isWorth(String lower, String before, String after) {
        String near = before.substring(Math.max(0, before.length() - 48));
        int cut = Math.max(near.lastIndexOf(','), Math.max(near.lastIndexOf(" samt "), near.lastIndexOf(';')));
        String clause = cut < 0 || WORTH.standsIn(near.substring(cut)) ? near : near.substring(cut);
        boolean hours = Words.hasAny(lower, "timmar", "timme", "hours")
                && (Words.hasAny(
                        before,
                        "summa",
                        "totalt",
                        "motsvar",
                        "equals",
                        "=",
                        "value",
                        "tillhopa",
                        "det vill säga",
                        "värd",
                        "blir",
                        "ger"));
        boolean together =
                lower.contains("värd") && Words.hasAny(near, "det vill säga", "tillhopa", "vilket ger", "summa ", "= ");
        boolean money = Words.hasAny(before, "intäkter", "avgifter", "insamla", "kontant", "pengar")
                && !Words.hasAny(lower, "ideell", "timmar");
        if (money) {
            return false;
        }
        boolean said = WORTH.standsIn(lower) || GIVES.standsIn(lower);
        return said
                && ((WORTH.standsIn(clause) && !Words.hasAny(clause, "motsvarar en", "det motsvarar"))
                        || hours
                        || together
                        || after.startsWith(" i värde")
                        || Words.hasAny(lower, "insatsen är värd"));
    }

    private static boolean mayBeCash(Sentence sentence, Amount amount, String before) {
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
        if (EARLIER.standsIn(lower.substring(0, amount.to()))
                && !Words.hasAny(lower, "höjs till", "bidrar med", "avsätt")) {
            return false;
        }
        if (INSTALMENT.standsIn(lower) && !PER_YEAR.standsIn(lower)
                || SUM_OF_MORE.standsIn(clauseAround(lower, amount))) {
            return false;
        }
        if (COST.standsIn(before.substring(Math.max(0, before.length() - 34)))
                || lower.contains("betalas tillbaka")
                || lower.contains("repaid")) {
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
        return labelled || GIVES.standsIn(lower.substring(0, amount.from())) || (inMoneyPart && GIVES.standsIn(lower));
    }

    /** The part of the sentence, between commas and stops, in which the amount stands. */
    private static String clauseAround(String lower, Amount amount) {
        int from = Math.max(lower.lastIndexOf(", ", amount.from()), lower.lastIndexOf("; ", amount.from()));
        return lower.substring(
                Math.max(0, Math.max(from, amount.from() - 60)), Math.min(lower.length(), amount.to() + 24));
    }

    /** Who brings it: the party named before the verb, or after "från" where the sentence speaks of receiving. */
    private static @Nullable String giver(Sentence sentence, Amount amount, Clauses clauses) {
        String lower = sentence.lower();
        List<PartyNames.Mention> mentions = clauses.parties().in(lower);
        if (RECEIVES.standsIn(lower)) {
            for (PartyNames.Mention mention : mentions) {
                String lead = lower.substring(Math.max(0, mention.from() - 6), mention.from());
                if (lead.endsWith("från ") || lead.endsWith("from ") || lead.endsWith(" av ")) {
                    return mention.party().name();
                }
            }
            return mentions.isEmpty() || mentions.get(0).party().sector() != Sector.PUBLIC
                    ? clauses.parties().publicSide()
                    : mentions.get(0).party().name();
        }
        if (Words.hasAny(lower, "föreningarna", "idéburna parterna", "the associations") && mentions.isEmpty()) {
            return clauses.parties().civilSides();
        }
        if (lower.contains("nämnderna") && clauses.parties().publicSide() != null) {
            return clauses.parties().publicSide();
        }
        PartyNames.Mention by = byParty(lower, mentions, amount);
        if (by != null) {
            return by.party().name();
        }
        String joint = joint(lower, mentions, amount);
        if (joint != null) {
            return joint;
        }
        PartyNames.Mention last = null;
        for (PartyNames.Mention mention : mentions) {
            String lead = lower.substring(Math.max(0, mention.from() - 6), mention.from());
            boolean receiver = Words.hasAny(lead, "till ", " to ", "åt ", "med ");
            if (mention.from() < amount.from() && !receiver) {
                boolean newSubject = last == null || NEW_SUBJECT.standsIn(lower.substring(last.to(), mention.from()));
                last = last == null || newSubject && hasVerbBetween(lower, mention, amount) ? mention : last;
            }
        }
        if (last != null) {
            return last.party().name();
        }
        return fromContext(sentence, mentions, clauses);
    }

    private static boolean hasVerbBetween(String lower, PartyNames.Mention mention, Amount amount) {
        String between = lower.substring(mention.to(), Math.max(mention.to(), amount.from()));
        return GIVES.standsIn(between) || between.length() < 12;
    }

    /** "finansieras av nämnden med": the party after "av". */
    private static PartyNames.@Nullable Mention byParty(
            String lower, List<PartyNames.Mention> mentions, Amount amount) {
        for (PartyNames.Mention mention : mentions) {
            String lead = lower.substring(Math.max(0, mention.from() - 24), mention.from());
            boolean by = (lead.endsWith(" av ")
                            || lead.endsWith(" by ")
                            || lead.endsWith(" by the ")
                            || lead.endsWith(" från "))
                    && Words.hasAny(
                            lead,
                            "finansier",
                            "betala",
                            "bekosta",
                            "stöd",
                            "bidrag",
                            "medel",
                            "funded",
                            "fund",
                            "insats",
                            "anslag",
                            "kontant");
            if (by && mention.from() < amount.to() + 40) {
                return mention;
            }
        }
        return null;
    }

    /** "Socialnämnden samt kultur- och fritidsnämnden bidrar": both, named together. */
    private static @Nullable String joint(String lower, List<PartyNames.Mention> mentions, Amount amount) {
        if (mentions.size() < 2 || mentions.get(1).from() > amount.from()) {
            return null;
        }
        PartyNames.Mention one = mentions.get(0);
        PartyNames.Mention two = mentions.get(1);
        String between = lower.substring(one.to(), two.from()).trim();
        boolean joined =
                between.equals("och") || between.equals("samt") || between.equals("and") || between.equals("and the");
        if (!joined || one.party().equals(two.party()) || one.from() > 40) {
            return null;
        }
        return one.party().name() + " och " + two.party().name();
    }

    /** Who gives what the items of a list tell: whoever its opening sentence says. */
    private static @Nullable String giverOfList(Sentence item, Clauses clauses) {
        for (int i = item.block().index() - 1; i >= Math.max(0, item.block().index() - 12); i--) {
            Block above = clauses.text().blocks().get(i);
            if (!above.is(item.block().kind())) {
                List<Sentence> sentences = clauses.text().sentencesOf(above);
                Sentence opening = sentences.get(sentences.size() - 1);
                boolean opens = above.text().endsWith(":") && !above.is(Block.Kind.HEADING);
                int end = opening.text().length();
                return opens ? giver(opening, new Amount(end, end, Money.kronor(1), ""), clauses) : null;
            }
        }
        return null;
    }

    private static @Nullable String fromContext(Sentence sentence, List<PartyNames.Mention> mentions, Clauses clauses) {
        if (mentions.isEmpty() && !sentence.block().is(Block.Kind.PARAGRAPH)) {
            String ofList = giverOfList(sentence, clauses);
            if (ofList != null) {
                return ofList;
            }
        }
        Block heading = sentence.block().heading();
        if (heading != null) {
            var named = clauses.parties().named(heading.text());
            if (named != null) {
                return named.name();
            }
        }
        Block above = clauses.text().block(sentence.block().index() - 1);
        if (above != null
                && (above.is(Block.Kind.LINE) || above.text().endsWith(":"))
                && above.text().length() < 80) {
            var named = clauses.parties().named(above.text());
            if (named != null) {
                return named.name();
            }
        }
        Sentence before = clauses.before(sentence);
        if (before != null && mentions.isEmpty()) {
            var named = clauses.parties().in(before.lower());
            if (!named.isEmpty()) {
                return named.get(0).party().name();
            }
        }
        if (sentence.has(Cue.FUNDER)
                && Words.hasAny(
                        sentence.lower(),
                        "länsstyrelsen",
                        "fond",
                        "arvsfond",
                        "stiftelse",
                        "myndighet",
                        "delegation")) {
            return null;
        }
        return clauses.parties().publicSide();
    }

    static Per per(Sentence sentence, Amount amount, Clauses clauses) {
        String lower = sentence.lower();
        String after = lower.substring(amount.to(), Math.min(lower.length(), amount.to() + 40));
        String before = lower.substring(Math.max(0, amount.from() - 50), amount.from());
        int stop = Words.first(after, ", ", ". ", "; ");
        String near = stop < 0 ? after : after.substring(0, Math.min(after.length(), stop + 14));
        if (PER_YEAR.standsIn(near) || PER_YEAR.standsIn(before)) {
            return Per.YEAR;
        }
        if (IN_ALL.standsIn(near) || IN_ALL.standsIn(before)) {
            return Per.TOTAL;
        }
        if (PER_YEAR.standsIn(lower)) {
            return Per.YEAR;
        }
        Integer months = months(clauses);
        if (months != null && months <= 12) {
            return Per.TOTAL;
        }
        if (OF_A_YEAR.standsIn(after) || LED_BY_YEAR.standsIn(lower)) {
            return Per.YEAR;
        }
        return isPerYearAround(sentence, clauses) ? Per.YEAR : Per.TOTAL;
    }

    private static boolean isPerYearAround(Sentence sentence, Clauses clauses) {
        for (Sentence near : clauses.text().sentencesOf(sentence.block())) {
            if (Words.hasAny(near.lower(), "per år", "årligen", "/år", "om året", "räknas upp", "uppräkn", "a year")) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Integer months(Clauses clauses) {
        var period = clauses.period();
        return period == null
                ? null
                : period.days().flatMap(days -> days.wholeMonths()).orElse(null);
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
