package se.handslag.reading.clauses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.MoneyTerm.Payment.Accepted;
import se.handslag.agreement.terms.MoneyTerm.Payment.Days;
import se.handslag.agreement.terms.MoneyTerm.Payment.Occasion;
import se.handslag.agreement.terms.MoneyTerm.Payment.Part;
import se.handslag.agreement.terms.MoneyTerm.Payment.Schedule;
import se.handslag.agreement.terms.MoneyTerm.Payment.Signing;
import se.handslag.agreement.terms.MoneyTerm.Payment.Split;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Money;
import se.handslag.kernel.Share;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amount;
import se.handslag.reading.lexicon.Amounts;
import se.handslag.reading.lexicon.Dates;
import se.handslag.reading.lexicon.Numbers;
import se.handslag.reading.lexicon.WrittenDate;
import se.handslag.reading.passages.Sentence;

/** Reads how a sum falls on its instalments: what is paid each time, how many times, and what a part of it waits for. */
final class PaymentSplits {

    private static final SwiftPattern EACH_AFTER = SwiftPattern.compile(
            "^ ?(?:åt gången|vid varje tillfälle|varje gång|per gång|per tillfälle|each time|per instalment|i början av varje|den \\d{1,2} i varje månad)");
    private static final SwiftPattern EACH_BEFORE = SwiftPattern.compile(
            "(?:instalments of|payments of|delar om|delar på|delbetalningar om|poster om|månadsbelopp,|hälften,) ?$");
    private static final SwiftPattern MANY = SwiftPattern.compile(
            "(?<!\\p{L})(\\p{L}{2,12}|\\d{1,2}) lika (?:stora )?(?:delar|månadsbelopp|delbetalningar|poster|belopp)");
    private static final SwiftPattern SIGNED = SwiftPattern.compile(
            "undertecknad|undertecknats|underskriven|underskrivet|skrivits under|on signing|upon signing|signature of");
    private static final SwiftPattern ACCEPTED = SwiftPattern.compile(
            "godkän|efter (?:\\p{L}+ )?(?:slut|del)?(?:rapport|redovisning)|sedan (?:\\p{L}+ ){0,3}redovisat|after (?:the )?(?:final )?report");
    private static final SwiftPattern SHARE = SwiftPattern.compile(
            "(?<!\\p{L})(?:(hälften|halva|one half|half)|(återstoden|återstående|resten|resterande|the remainder|the rest)|(en tredjedel|one third)|(två tredjedelar|two thirds)|(en fjärdedel|one quarter))(?!\\p{L})");

    private static final int MOST_WRITTEN_OUT = 4;

    private final Sentence sentence;
    private final @Nullable Sentence next;
    private final Schedule schedule;

    private PaymentSplits(Sentence sentence, @Nullable Sentence next, Schedule schedule) {
        this.sentence = sentence;
        this.next = next;
        this.schedule = schedule;
    }

    static Split of(Sentence sentence, @Nullable Sentence next, Schedule schedule) {
        return new PaymentSplits(sentence, next, schedule).read();
    }

    private Split read() {
        List<Part> parts = new ArrayList<>();
        addParts(sentence, parts);
        if (next != null && !parts.isEmpty()) {
            addParts(next, parts);
        }
        boolean whole =
                parts.stream().mapToInt(part -> part.share().basisPoints()).sum() == Share.WHOLE.basisPoints();
        boolean own = parts.stream().anyMatch(part -> !(part.occasion() instanceof Days));
        if (whole && own) {
            return new Split(null, null, null, parts);
        }
        boolean signing = SIGNED.standsIn(sentence.lower()) || next != null && isOfFirst(next.lower());
        boolean rhythm = schedule != Schedule.ON_REQUISITION && schedule != Schedule.AFTER_FOLLOW_UP;
        return new Split(each(), count(), signing && rhythm ? new Signing() : null, List.of());
    }

    /** "För mars 2024–februari 2025 betalas bidraget så snart avtalet undertecknats." */
    private static boolean isOfFirst(String lower) {
        return SIGNED.standsIn(lower) && Words.hasAny(lower, "betalas", "utbetal", "paid");
    }

    private @Nullable Money each() {
        String lower = sentence.lower();
        List<Amount> amounts = Amounts.in(sentence.text(), lower);
        for (Amount amount : amounts) {
            String before = lower.substring(Math.max(0, amount.from() - 24), amount.from());
            String after = lower.substring(amount.to(), Math.min(lower.length(), amount.to() + 30));
            if (EACH_BEFORE.standsIn(before) || EACH_AFTER.standsIn(after) || isPerPeriod(after)) {
                return amount.money();
            }
        }
        boolean alike = isOneForEachOfFew(amounts.size())
                && amounts.stream().map(Amount::money).distinct().count() == 1;
        return alike ? amounts.getFirst().money() : null;
    }

    private boolean isPerPeriod(String after) {
        String period = after.strip();
        return switch (schedule) {
            case MONTHLY -> Words.first(period, "per månad", "i månaden", "varje månad", "a month", "/månad") == 0;
            case QUARTERLY -> Words.first(period, "per kvartal", "i kvartalet", "varje kvartal", "a quarter") == 0;
            case TERTIALLY -> Words.first(period, "per tertial", "varje tertial") == 0;
            case HALF_YEARLY -> Words.first(period, "per halvår", "varje halvår") == 0;
            case YEARLY, ON_REQUISITION, AFTER_FOLLOW_UP, ON_DATES -> false;
        };
    }

    /** Whether they are as many as the instalments of a year, which are few enough for a text to write each out. */
    private boolean isOneForEachOfFew(int amounts) {
        Integer times = schedule.timesPerYear();
        return times != null && times > 1 && times <= MOST_WRITTEN_OUT && amounts == times;
    }

    /** Two halves a year are a rhythm; only of monthly parts is the number one for the whole term. */
    private @Nullable Integer count() {
        Matcher many = MANY.finder(sentence.lower());
        Integer number = many.find() ? Numbers.small(many.group(1)) : null;
        return number != null && number > 0 && number != 12 && schedule == Schedule.MONTHLY ? number : null;
    }

    private static void addParts(Sentence sentence, List<Part> parts) {
        String lower = sentence.lower();
        List<Integer> starts = new ArrayList<>();
        List<Share> shares = new ArrayList<>();
        int left = Share.WHOLE.basisPoints()
                - parts.stream().mapToInt(part -> part.share().basisPoints()).sum();
        Matcher matcher = SHARE.finder(lower);
        while (matcher.find()) {
            int share = matcher.group(1) != null
                    ? 5_000
                    : matcher.group(2) != null
                            ? left
                            : matcher.group(3) != null ? 3_333 : matcher.group(4) != null ? 6_667 : 2_500;
            starts.add(matcher.start());
            shares.add(new Share(Math.max(0, share)));
            left -= share;
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lower.length();
            Occasion occasion = occasion(sentence, starts.get(i), end);
            if (occasion != null) {
                parts.add(new Part(shares.get(i), occasion));
            }
        }
    }

    private static @Nullable Occasion occasion(Sentence sentence, int from, int to) {
        String clause = sentence.lower().substring(from, to);
        if (SIGNED.standsIn(clause)) {
            return new Signing();
        }
        if (ACCEPTED.standsIn(clause)) {
            return new Accepted();
        }
        for (WrittenDate date : Dates.in(sentence.text(), sentence.lower())) {
            LocalDate first = date.first();
            LocalDate last = date.last();
            boolean within = date.from() >= from && date.to() <= to;
            if (within && first != null && last != null && date.grain() != WrittenDate.Grain.YEAR) {
                return new Days(DatePeriod.of(first, last));
            }
        }
        return null;
    }
}
