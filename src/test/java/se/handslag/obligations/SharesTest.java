package se.handslag.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.MoneyTerm.Payment;
import se.handslag.agreement.terms.MoneyTerm.Payment.Accepted;
import se.handslag.agreement.terms.MoneyTerm.Payment.Part;
import se.handslag.agreement.terms.MoneyTerm.Payment.Schedule;
import se.handslag.agreement.terms.MoneyTerm.Payment.Signing;
import se.handslag.agreement.terms.MoneyTerm.Payment.Split;
import se.handslag.agreement.terms.PayDay;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Source.Precision;
import se.handslag.agreement.terms.Source.Strength;
import se.handslag.kernel.Citation;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;
import se.handslag.kernel.Money;
import se.handslag.kernel.Share;

class SharesTest {

    private static final Source SOURCE =
            new Source(new Citation(TermsFixture.HASH, 1, 0, 9, "ordalydel"), Strength.SHALL, Precision.EXACT);
    private static final List<Instalment> TERTIALS = instalments(CalendarSpan.TERTIAL, "2024-01-01", "2024-12-31");

    @Test
    void oddOreGoFirstAndNoneIsLost() {
        assertThat(amounts(new Shares(giving(1_000, Per.TOTAL), payment(Split.EVENLY), TERTIALS, false)))
                .containsExactly("333.34 SEK", "333.33 SEK", "333.33 SEK");
    }

    @Test
    void theLastPartIsWhatIsLeft() {
        Split parts = new Split(
                null,
                null,
                null,
                List.of(new Part(Share.percent(30), new Signing()), new Part(Share.percent(30), new Accepted())));
        List<Instalment> two = TERTIALS.subList(0, 2);

        assertThat(amounts(new Shares(giving(1_000, Per.TOTAL), payment(parts), two, false)))
                .containsExactly("300 SEK", "700 SEK");
    }

    @Test
    void oneSumPaidAgainAndAgainWithoutEndHasNoKnownShare() {
        assertThat(amounts(new Shares(giving(1_000, Per.TOTAL), payment(Split.EVENLY), TERTIALS, true)))
                .containsExactly("unknown", "unknown", "unknown");
    }

    @Test
    void aYearlyAmountIsKnownEvenWithoutEnd() {
        assertThat(amounts(new Shares(giving(900, Per.YEAR), payment(Split.EVENLY), TERTIALS, true)))
                .containsExactly("300 SEK", "300 SEK", "300 SEK");
    }

    @Test
    void moreEachTimeThanTheGiverGivesIsSomebodyElses() {
        assertThat(amounts(new Shares(giving(900, Per.TOTAL), payment(each(2_000)), TERTIALS, false)))
                .containsExactly("300 SEK", "300 SEK", "300 SEK");
    }

    @Test
    void whatIsPaidEachTimeAndTheWholeMustAgree() {
        assertThat(new Shares(giving(900, Per.TOTAL), payment(each(300)), TERTIALS, false).flags(TERTIALS.getFirst()))
                .isEmpty();
        assertThat(new Shares(giving(900, Per.TOTAL), payment(each(350)), TERTIALS, false).flags(TERTIALS.getFirst()))
                .containsExactly(Flag.AMOUNTS_DISAGREE);
    }

    @Test
    void onlyTheInstalmentOfAPartPeriodIsMarked() {
        List<Instalment> quarters = instalments(CalendarSpan.QUARTER, "2024-02-01", "2024-12-31");
        Shares shares = new Shares(giving(900, Per.YEAR), payment(Split.EVENLY), quarters, false);

        assertThat(shares.flags(quarters.getFirst())).containsExactly(Flag.PART_PERIOD);
        assertThat(shares.flags(quarters.getLast())).isEmpty();
    }

    private static Giver giving(long kronor, Per per) {
        return new Giver(List.of(new Cash(SOURCE, "Kommunen", Money.kronor(kronor), per)), false);
    }

    private static Split each(long kronor) {
        return new Split(Money.kronor(kronor), null, null, List.of());
    }

    private static Payment payment(Split split) {
        return new Payment(
                SOURCE,
                Schedule.TERTIALLY,
                "Utbetalning",
                List.of(),
                List.of(),
                null,
                new PayDay.Unsaid(),
                split,
                null);
    }

    private static List<Instalment> instalments(CalendarSpan span, String first, String last) {
        DatePeriod term = DatePeriod.of(LocalDate.parse(first), LocalDate.parse(last));
        return new Rhythm.Spans(span)
                .in(term).stream()
                        .map(time -> Instalment.of(time, new Due.Within(time.days()), Message.of("anything")))
                        .toList();
    }

    private static List<String> amounts(Shares shares) {
        return IntStream.range(0, shares.all().size())
                .mapToObj(i -> shares.of(shares.all().get(i), i))
                .map(share -> share.map(Money::toString).orElse("unknown"))
                .toList();
    }
}
