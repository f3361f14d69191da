package se.handslag.reading.clauses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.MoneyTerm.Payment;
import se.handslag.agreement.terms.MoneyTerm.Payment.Schedule;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.agreement.terms.PayDay;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Cadences;
import se.handslag.reading.lexicon.Dates;
import se.handslag.reading.lexicon.Months;
import se.handslag.reading.lexicon.WrittenCadence;
import se.handslag.reading.lexicon.WrittenDate;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/** Reads when the money is paid, and on what condition. */
final class PaymentReader implements ClauseReader {

    private static final SwiftPattern PAYS = SwiftPattern.compile(
            "utbetal|betalning(?:en)? (?:ska|skall|sker|görs)|betalas? ut|betalar ut|betalas\\b|betalar\\b|rekvir|rekvisition|rekvireras|is paid|are paid|pays\\b|paid\\b|payments?\\b|disburs|requisition|faktureras|månatliga betalning|går ut|pengarna kommer|fakturerar (?:kommunen|regionen|staden)");
    private static final SwiftPattern AFTER_FOLLOW_UP = SwiftPattern.compile(
            "(?:efter|utifrån|sedan|när|först|mot|under förutsättning|villkor)[^.]{0,50}(?:uppföljning|avstämning|delårsrapport|rapport(?:en)?\\b[^.]{0,30}godkän|godkän[^.]{0,40}rapport|verksamhetsrapport)|after[^.]{0,40}(?:follow-up|review|report)|upon approval of|(?:uppföljning|rapport)[^.]{0,30}(?:har )?godkän");
    private static final SwiftPattern ON_REQUISITION =
            SwiftPattern.compile("rekvisition|rekvirera|rekvireras|requisition|mot faktura|efter faktur");
    private static final SwiftPattern NO_REQUISITION = SwiftPattern.compile("utan rekvisition|without requisition");
    private static final SwiftPattern PARTS = SwiftPattern.compile(
            "(två|tre|fyra|fem|sex|tolv|two|three|four|twelve) (?:lika )?(?:stora )?(?:delar|delbetalningar|utbetalningar|poster|omgångar|(?:equal )?(?:parts|instalments|payments))");
    private static final SwiftPattern FRACTION = SwiftPattern.compile(
            "en fjärdedel|en tredjedel|hälften|en tolftedel|tolftedelar|one quarter|one third|half (?:in|of|on|is)|one twelfth|kvartals(?:vis|belopp)");
    private static final SwiftPattern OTHER = SwiftPattern.compile(
            "faktureras inte|återbetal|betalas tillbaka|betalar tillbaka|betala tillbaka|hyran|hyra|lön\\b|löner|skadestånd|vite|dröjsmålsränta|medlemsavgift|räkningar|timmarna|resekostnad|betalades|själv betalar|repaid|evaluation|paid for by|utbetalas inte|ersättning till deltagare|varken betal|betalar den unga|elavgift|inträde|avgift");
    private static final SwiftPattern MONTHS = SwiftPattern.compile(Months.NAMES);
    private static final SwiftPattern RANGE_GOES_ON =
            SwiftPattern.compile("^(?: till |-|–| – )(?:" + Months.NAMES + ")");
    private static final SwiftPattern NAMES_YEAR = SwiftPattern.compile("20\\d\\d");
    private static final SwiftPattern KEEPS_FOR_ALL =
            SwiftPattern.compile("för (?:allas|parternas|de andras) räkning|håller räkenskaper|håller i kassan");
    private static final SwiftPattern PAYS_OUT = SwiftPattern.compile("utbetal|betalas ut en gång");
    private static final SwiftPattern STARTS_WITH_RHYTHM =
            SwiftPattern.compile("^(?:en gång (?:per|om) |varje |månadsvis|kvartalsvis|tertialvis|halvårsvis|årligen)");
    private static final SwiftPattern BEGINS =
            SwiftPattern.compile("(?:med början|med start|första gången|starting|beginning) (?:i|in) (" + Months.NAMES
                    + ")(?: (20\\d\\d))?");
    private static final SwiftPattern RECEIVES = SwiftPattern.compile(
            "(?:betalas ut till|betalas till|utbetalas till|paid to|(?<!\\p{L})till|(?<!\\p{L})to|rekvisition från|faktura från)(?: the)? $");

    @Override
    public List<Payment> read(Clauses clauses) {
        Payment best = null;
        Sentence bestSentence = null;
        int bestScore = 0;
        for (Sentence sentence : clauses.sentencesWith(Cue.PAYMENT, Cue.CADENCE)) {
            String lower = sentence.lower();
            if (!isOfPaying(sentence)
                    || OTHER.standsIn(lower) && !PAYS_OUT.standsIn(lower)
                    || Clauses.isAbout(sentence, Topic.BACKGROUND, Topic.CRITERIA)) {
                continue;
            }
            Payment payment = payment(sentence, clauses);
            int score = payment == null ? 0 : score(payment, sentence);
            if (payment != null && score > bestScore) {
                best = payment;
                bestSentence = sentence;
                bestScore = score;
            }
        }
        return best == null || bestSentence == null ? List.of() : List.of(inFull(best, bestSentence, clauses));
    }

    /** By its verb or, without one, by the heading above: "Utbetalning. En gång per år, inom 30 dagar från …". */
    private static boolean isOfPaying(Sentence sentence) {
        return PAYS.standsIn(sentence.lower())
                || sentence.topic() == Topic.PAYMENT
                        && sentence.from() == 0
                        && STARTS_WITH_RHYTHM.standsIn(sentence.lower());
    }

    /** The payment with its day, how the sum falls on its instalments, and who receives it. */
    private static Payment inFull(Payment payment, Sentence sentence, Clauses clauses) {
        Sentence next = clauses.after(sentence);
        PayDay day = PayDays.of(sentence, payment.schedule());
        if (day instanceof PayDay.Unsaid && next != null && PAYS.standsIn(next.lower())) {
            day = PayDays.of(next, payment.schedule());
        }
        return new Payment(
                payment.source(),
                payment.schedule(),
                payment.detail(),
                payment.months(),
                payment.dates(),
                begins(sentence.lower(), clauses),
                day,
                PaymentSplits.of(sentence, next, payment.schedule()),
                receiver(sentence.lower(), clauses));
    }

    /** "med början i september 2024": the first day of the month; without its year, the first such month of the term. */
    private static @Nullable LocalDate begins(String lower, Clauses clauses) {
        Matcher begins = BEGINS.finder(lower);
        LocalDate start = clauses.firstDay();
        if (!begins.find() || start == null) {
            return null;
        }
        int month = Months.number(begins.group(1));
        int year = begins.group(2) == null
                ? start.getYear() + (month < start.getMonthValue() ? 1 : 0)
                : Integer.parseInt(begins.group(2));
        return LocalDate.of(year, month, 1);
    }

    /** The party after "till", or the one that asks for the money; null where the text names none. */
    private static @Nullable String receiver(String lower, Clauses clauses) {
        for (PartyNames.Mention mention : clauses.parties().in(lower)) {
            boolean other = mention.party().sector() != Sector.PUBLIC;
            String lead = lower.substring(Math.max(0, mention.from() - 22), mention.from());
            if (other && RECEIVES.standsIn(lead)) {
                return mention.party().name();
            }
            if (other && mention.from() == 0 && lower.contains("fakturerar")) {
                return mention.party().name();
            }
        }
        return keeperForAll(clauses);
    }

    /** The party that the text elsewhere says keeps the money for all of them. */
    private static @Nullable String keeperForAll(Clauses clauses) {
        for (Block block : clauses.text().blocks()) {
            if (!KEEPS_FOR_ALL.standsIn(block.lower())) {
                continue;
            }
            for (Sentence sentence : clauses.text().sentencesOf(block)) {
                for (PartyNames.Mention mention : clauses.parties().in(sentence.lower())) {
                    if (KEEPS_FOR_ALL.standsIn(sentence.lower())
                            && mention.party().sector() != Sector.PUBLIC) {
                        return mention.party().name();
                    }
                }
            }
        }
        return null;
    }

    private static int score(Payment payment, Sentence sentence) {
        int score = payment.schedule() == Schedule.ON_DATES ? 1 : 3;
        if (Words.hasAny(
                sentence.lower(),
                "instalment",
                "förskott",
                "rekvis",
                "lika delar",
                "delbetal",
                "tillfäll",
                "hälften")) {
            score += 1;
        }
        if (Clauses.isAbout(sentence, Topic.PAYMENT, Topic.ECONOMY)) {
            score += 2;
        }
        if (Words.hasAny(sentence.lower(), "utbetal", "betalas ut", "betalar ut", "rekvi", "paid", "pays")) {
            score += 1;
        }
        return score;
    }

    private static @Nullable Payment payment(Sentence sentence, Clauses clauses) {
        String lower = sentence.lower();
        List<LocalDate> dates = dates(sentence);
        List<Integer> months = months(lower);
        Schedule schedule = schedule(lower, months, dates);
        Sentence next = clauses.after(sentence);
        if (schedule == null
                && next != null
                && next.has(Cue.CADENCE)
                && Words.hasAny(next.lower(), "betal", "rekv", "utbetal", "den sker", "det sker", "paid")) {
            months = months(next.lower());
            schedule = schedule(next.lower(), months, dates);
        }
        if (schedule == null && (!dates.isEmpty() || months.size() == 1 && !NAMES_YEAR.standsIn(lower))) {
            schedule = Schedule.ON_DATES;
        }
        return schedule == null
                ? null
                : new Payment(
                        Strengths.source(sentence.cite(), lower),
                        schedule,
                        Words.trimmed(detail(sentence)),
                        months,
                        dates);
    }

    /** The words after the verb, which say how. */
    private static String detail(Sentence sentence) {
        Matcher matcher = PAYS.finder(sentence.lower());
        int from = matcher.find() ? matcher.end() : 0;
        while (from < sentence.text().length() && sentence.text().charAt(from) != ' ') {
            from++;
        }
        String detail = sentence.text().substring(Math.min(from, sentence.text().length()));
        return detail.length() < 6 ? sentence.text() : detail;
    }

    private static @Nullable Schedule schedule(String lower, List<Integer> months, List<LocalDate> dates) {
        if (AFTER_FOLLOW_UP.standsIn(lower)) {
            return Schedule.AFTER_FOLLOW_UP;
        }
        Schedule rhythm = rhythm(lower, months, dates);
        boolean requisition = ON_REQUISITION.standsIn(lower) && !NO_REQUISITION.standsIn(lower);
        return rhythm != null ? rhythm : requisition ? Schedule.ON_REQUISITION : null;
    }

    private static @Nullable Schedule rhythm(String lower, List<Integer> months, List<LocalDate> dates) {
        if (Words.hasAny(lower, "tolftedel", "one twelfth", "kr i månaden", "kr per månad", "kr/månad")) {
            return Schedule.MONTHLY;
        }
        Schedule listed = ofParts(lower, months.isEmpty() ? dates.size() : months.size());
        Matcher pays = PAYS.finder(lower);
        int place = pays.find() ? pays.start() : 0;
        WrittenCadence cadence = nearestOfPayment(Cadences.in(lower), lower, place);
        if (listed != null
                && (cadence == null
                        || cadence.cadence().timesPerYear() == null
                        || cadence.cadence().timesPerYear() == 1)) {
            return listed;
        }
        return cadence == null
                ? (months.size() == 1 && lower.contains("januari") && !lower.contains("20") ? Schedule.YEARLY : null)
                : ofCadence(cadence.cadence());
    }

    /** "933 000 kr per år" beside the verb is the amount's, not the payment's. */
    private static @Nullable WrittenCadence nearestOfPayment(List<WrittenCadence> cadences, String lower, int place) {
        List<WrittenCadence> own = new ArrayList<>();
        for (WrittenCadence cadence : cadences) {
            String before = lower.substring(Math.max(0, cadence.from() - 12), cadence.from());
            boolean ofAmount = Words.hasAny(before, " kr ", "kronor ", "tkr ", "kr/", "mnkr ")
                    && lower.startsWith("per år", cadence.from());
            if (!ofAmount) {
                own.add(cadence);
            }
        }
        return Cadences.nearest(own, place);
    }

    private static @Nullable Schedule ofParts(String lower, int listed) {
        Matcher parts = PARTS.finder(lower);
        int count = parts.find()
                ? switch (parts.group(1)) {
                    case "två", "two" -> 2;
                    case "tre", "three" -> 3;
                    case "fyra", "four" -> 4;
                    case "tolv", "twelve" -> 12;
                    default -> 0;
                }
                : FRACTION.standsIn(lower) || listed > 1 ? listed : 0;
        return count > 1 ? Schedule.ofTimes(count) : null;
    }

    private static @Nullable Schedule ofCadence(Cadence cadence) {
        Integer times = cadence.timesPerYear();
        return times == null ? null : Schedule.ofTimes(times);
    }

    private static List<Integer> months(String lower) {
        List<Integer> months = new ArrayList<>();
        Matcher matcher = MONTHS.finder(lower);
        while (matcher.find()) {
            int month = Months.number(matcher.group());
            boolean range = RANGE_GOES_ON.standsIn(lower.substring(matcher.end()))
                    || lower.substring(Math.max(0, matcher.start() - 12), matcher.start())
                            .contains("början i");
            if (!months.contains(month) && month > 0 && !range) {
                months.add(month);
            }
        }
        return months;
    }

    private static List<LocalDate> dates(Sentence sentence) {
        List<LocalDate> dates = new ArrayList<>();
        for (WrittenDate date : Dates.in(sentence.text(), sentence.lower())) {
            String lead = sentence.lower().substring(Math.max(0, date.from() - 20), date.from());
            if (date.isDay() && date.first() != null && !Words.hasAny(lead, "från och med", "fr.o.m", "från den")) {
                dates.add(date.first());
            }
        }
        return sentence.block().is(Block.Kind.ROW) ? List.of() : dates;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("Utbetalning sker en gång per år i januari månad.", Payment.class, "schedule=YEARLY"),
                new Example(
                        "Utbetalning sker delårsvis utifrån uppföljning.", Payment.class, "schedule=AFTER_FOLLOW_UP"),
                new Example("Bidraget betalas ut kvartalsvis i förskott.", Payment.class, "day=InAdvance"),
                new Example("Bidraget betalas ut månadsvis i efterskott.", Payment.class, "day=InArrears"),
                new Example("Bidraget betalas ut kvartalsvis.", Payment.class, "day=Unsaid"),
                new Example(
                        "Bidraget betalas ut den 25 i varje månad.", Payment.class, "day=OfPeriod[month=1, day=25]"),
                new Example("Bidraget betalas ut första bankdagen i varje kvartal.", Payment.class, "day=FirstBankDay"),
                new Example(
                        "Bidraget betalas ut den 15 januari och den 15 juli varje år.", Payment.class, "day=OfYear"),
                new Example(
                        "Medlen betalas efter rekvisition från föreningen.", Payment.class, "schedule=ON_REQUISITION"),
                new Example(
                        "Av det betalas hälften i januari och hälften i juli.", Payment.class, "schedule=HALF_YEARLY"),
                new Example("The grant is paid quarterly in advance.", Payment.class, "schedule=QUARTERLY"));
    }
}
