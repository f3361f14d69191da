package se.handslag.agreement.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Citation;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Money;
import se.handslag.kernel.Share;

/** How it is paid for, and what happens to the money. */
public sealed interface MoneyTerm extends Term {

    /**
     * One column of a table of money, as stated; nothing in it is mended.
     *
     * @param party whose budget it is, as its heading writes it; null where it is everybody's
     * @param year the year it is for, null where not said
     * @param unit what one in the table's figures stands for
     * @param statedTotal the sum that the table gives; null where it gives none
     */
    record BudgetTable(
            Source source,
            @Nullable String party,
            @Nullable Integer year,
            Unit unit,
            List<Row> rows,
            @Nullable Cited<Money> statedTotal)
            implements MoneyTerm {

        /** What one in a table's figures stands for. */
        public enum Unit {
            KRONOR,
            THOUSANDS,
            MILLIONS
        }

        /**
         * A row of the table; its citation covers the amount.
         *
         * @param giver who brings it, where the table has a row or a part for each party; null elsewhere
         */
        public record Row(String label, @Nullable String giver, Money amount, Citation citation) {

            /** A row that tells no party. */
            public Row(String label, Money amount, Citation citation) {
                this(label, null, amount, citation);
            }
        }
    }

    /**
     * A product that the text writes out: "44 v × 40 tim = 176 tim", "100 nätter à 2 500 kr ... 250".
     *
     * @param factors two or more, in the order written
     * @param stated what the text says that they give
     * @param about how far from the true product a stated result may be and still be a rounding, in the unit of the result
     * @param clear false where it is unsaid what a factor counts, so that nothing can be proved
     */
    record Product(Source source, List<Factor> factors, Factor stated, BigDecimal about, boolean clear)
            implements MoneyTerm {

        /** A number and what it counts ("v", "tim", "kr", "%"), as written. */
        public record Factor(BigDecimal number, String unit, Citation citation) {}
    }

    /** A cost or extent stated in running text: what it is for, how much, for how long. */
    record StatedCost(Source source, String what, Money amount, Contribution.Per per) implements MoneyTerm {}

    /** A sum written in words and, in brackets, in digits: "tvåhundratusen kronor (200 000 kr)". */
    record InWordsAndDigits(Source source, Money inWords, Money inDigits) implements MoneyTerm {}

    /** A price for one of something ("2 500 kr per natt"): in a partnership, a smell of purchase. */
    record UnitPrice(Source source, Money price, String unit) implements MoneyTerm {}

    /**
     * Somebody outside the partnership who pays for it.
     *
     * @param ownPeriod the days for which that money is granted; null where not said
     * @param condition what is asked in return; null where nothing is said
     * @param takesBackUnspent whether what is left goes back to the funder
     */
    record Funder(
            Source source,
            String name,
            @Nullable Money amount,
            @Nullable DatePeriod ownPeriod,
            @Nullable String condition,
            boolean takesBackUnspent)
            implements MoneyTerm {}

    /**
     * When money is paid, to whom, and how the sum falls on the instalments.
     *
     * @param detail the words of the clause that say how
     * @param months the months of the year, 1–12, in which it is paid, in order; empty where not said
     * @param dates days of single payments; empty where not said
     * @param from the first day of the month in which it begins; null where it begins with the agreement
     * @param day on which day of its period
     * @param split how the sum falls on the instalments
     * @param receiver the one party that receives it, for others too; null where not said
     */
    record Payment(
            Source source,
            Schedule schedule,
            String detail,
            List<Integer> months,
            List<LocalDate> dates,
            @Nullable LocalDate from,
            PayDay day,
            Split split,
            @Nullable String receiver)
            implements MoneyTerm {

        /** A payment of which the text says no more than how often, or on which days. */
        public Payment(Source source, Schedule schedule, String detail, List<Integer> months, List<LocalDate> dates) {
            this(source, schedule, detail, months, dates, null, new PayDay.Unsaid(), Split.EVENLY, null);
        }

        /** How often, or on what condition. */
        public enum Schedule {
            YEARLY,
            HALF_YEARLY,
            TERTIALLY,
            QUARTERLY,
            MONTHLY,
            ON_REQUISITION,
            AFTER_FOLLOW_UP,
            /** Only single days or one sum; no rhythm. */
            ON_DATES;

            /** How many times a year; null where it has no rhythm. */
            public @Nullable Integer timesPerYear() {
                return switch (this) {
                    case YEARLY -> 1;
                    case HALF_YEARLY -> 2;
                    case TERTIALLY -> 3;
                    case QUARTERLY -> 4;
                    case MONTHLY -> 12;
                    case ON_REQUISITION, AFTER_FOLLOW_UP, ON_DATES -> null;
                };
            }

            /** The rhythm of so many times a year; null where no schedule has that many. */
            public static @Nullable Schedule ofTimes(int timesPerYear) {
                for (Schedule schedule : values()) {
                    Integer times = schedule.timesPerYear();
                    if (times != null && times == timesPerYear) {
                        return schedule;
                    }
                }
                return null;
            }
        }

        /**
         * How the sum falls on the instalments.
         *
         * @param each what is paid each time; null where not said
         * @param count how many times it is paid in all; null where not said
         * @param first what the first instalment waits for, unlike the others; null where it is like them
         * @param parts the parts that have an occasion of their own, in order; empty where the instalments are alike
         */
        public record Split(
                @Nullable Money each,
                @Nullable Integer count,
                @Nullable Occasion first,
                List<Part> parts) {

            /** Nothing is said: the instalments are alike. */
            public static final Split EVENLY = new Split(null, null, null, List.of());
        }

        /** A part of the sum, paid on an occasion of its own: "hälften när överenskommelsen är underskriven". */
        public record Part(Share share, Occasion occasion) {}

        /** What a single instalment waits for. */
        public sealed interface Occasion {}

        /** The agreement is signed. */
        public record Signing() implements Occasion {}

        /** A report, or the follow-up that it is for, has been accepted. */
        public record Accepted() implements Occasion {}

        /** Certain days: one, or those of a month. */
        public record Days(DatePeriod period) implements Occasion {}
    }

    /**
     * How amounts follow prices.
     *
     * @param index the index named ("OPI", "KPI"); null where it is a fixed share
     * @param percent the fixed share a year; null where it follows an index
     * @param from the first day of the raised amount; null where not said
     * @param liftsInKind whether the text says that it lifts the value of what is given in kind too; null where unsaid
     */
    record Indexation(
            Source source,
            @Nullable String index,
            @Nullable Share percent,
            @Nullable LocalDate from,
            @Nullable Boolean liftsInKind)
            implements MoneyTerm {}

    /** The text says that amounts are not lifted during the term. */
    record FixedAmounts(Source source) implements MoneyTerm {}

    /** Money may be claimed back, in whole or in part, on the ground given. */
    record Repayment(Source source, String ground) implements MoneyTerm {}

    /** What a surplus is used for. */
    record Surplus(Source source, String use) implements MoneyTerm {}

    /** Whether other funders may be sought. */
    record OtherFunding(Source source, String text) implements MoneyTerm {}
}
