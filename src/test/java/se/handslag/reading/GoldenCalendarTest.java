package se.handslag.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.kernel.Language;
import se.handslag.kernel.Money;
import se.handslag.kernel.Texts;
import se.handslag.obligations.AmountRule;
import se.handslag.obligations.Derivation;
import se.handslag.obligations.Due;
import se.handslag.obligations.Flag;
import se.handslag.obligations.Obligation;
import se.handslag.obligations.Promises;

/**
 * The calendar of each golden agreement beside its text, in {@code calendar.expected}, for a person to hold against the text.
 * The program writes it with {@code -Dhandslag.regenerate=true}; what it wrote is kept when a person has read both.
 * A folder without a calendar is one that nobody has held against its text yet, or one of those that would be wrong.
 */
class GoldenCalendarTest {

    private static final Texts TEXTS = Texts.in(Language.SWEDISH, "agreement/terms", "obligations");

    private static final boolean REGENERATE = Boolean.getBoolean("handslag.regenerate");

    /** Why a calendar would be wrong, and the folders of which that holds; it is neither written nor compared. */
    private static final Map<String, Set<String>> KNOWN_TO_BE_WRONG = Map.of(
            "a rhythm that holds for a part of the term, or changes during it, is taken for the whole of it",
            Set.of(
                    "clean-one-year-long-notice-december-decision",
                    "summer-lake-hosts-half-year-notice",
                    "village-bus-associations-listed-by-dashes"),
            "a meeting that is told once, by its month, is not a term of its own",
            Set.of("clean-parish-and-foundation-table-runs-to-zero"),
            "two reports that one sentence tells become one",
            Set.of("amendment-prolonging-youth-house"),
            "seats that are filled anew each year, or by the one who holds a post, are not among the terms",
            Set.of("clean-two-boards-rounded-thousands", "decision-paper-girls-centre-option"),
            "money that goes back by a day after the end, or is kept for next year, is not told as a surplus",
            Set.of(
                    "budget-running-to-zero",
                    "decision-paper-with-criteria",
                    "dog-visits-headings-on-the-line",
                    "young-adults-quarterly-instalments"),
            "the receiver stands in another sentence than the payment",
            Set.of("clean-english-cpp-agreement"),
            "the giver of the amount is taken to be the one who receives it",
            Set.of("grant-decision-refusing-partnership"),
            "no partnership: what is sold, let or sponsored is paid for by invoice and by fee",
            Set.of(
                    "clean-service-contract-not-iop",
                    "not-iop-right-to-use-clubhouse",
                    "not-iop-sponsor-contract",
                    "purchase-contract-home-help"));

    static List<GoldenAgreement> blessed() {
        return GoldenAgreement.all().stream()
                .filter(agreement -> !isKnownToBeWrong(agreement))
                .filter(agreement ->
                        REGENERATE || Files.exists(agreement.folder().resolve("calendar.expected")))
                .toList();
    }

    private static boolean isKnownToBeWrong(GoldenAgreement agreement) {
        return KNOWN_TO_BE_WRONG.values().stream().anyMatch(names -> names.contains(agreement.name()));
    }

    @ParameterizedTest
    @MethodSource("blessed")
    void the_calendar_is_the_one_that_was_read_against_the_text(GoldenAgreement agreement) throws IOException {
        Path file = agreement.folder().resolve("calendar.expected");
        String calendar = calendar(agreement);
        if (REGENERATE) {
            Files.writeString(file, calendar);
        }

        assertThat(file).exists();
        assertThat(calendar).isEqualTo(Files.readString(file));
    }

    @Test
    void a_calendar_that_is_known_to_be_wrong_is_not_kept() {
        assertThat(GoldenAgreement.all())
                .filteredOn(GoldenCalendarTest::isKnownToBeWrong)
                .hasSize(KNOWN_TO_BE_WRONG.values().stream().mapToInt(Set::size).sum())
                .noneMatch(agreement -> Files.exists(agreement.folder().resolve("calendar.expected")));
    }

    private static String calendar(GoldenAgreement agreement) {
        Promises promises = Derivation.from(agreement.reading().terms());
        return promises.obligations().stream().map(GoldenCalendarTest::line).collect(Collectors.joining("\n", "", "\n"))
                + promises.templates().stream()
                        .map(template -> "each placement: " + template.what() + "\n")
                        .collect(Collectors.joining());
    }

    /** "2024-03-31 REPORT the association > the board: because of this {FLAG}". */
    private static String line(Obligation obligation) {
        StringJoiner words = new StringJoiner(" ");
        words.add(obligation.day().map(LocalDate::toString).orElse("-"))
                .add(obligation.what().name());
        if (obligation.who() != null) {
            words.add(obligation.who());
        }
        if (!obligation.toWhom().isEmpty()) {
            words.add("> " + String.join(", ", obligation.toWhom()));
        }
        if (obligation.amount() != null) {
            words.add(amount(obligation.amount()));
        }
        String why = obligation.due() instanceof Due.AfterCondition after
                ? TEXTS.say(after.condition())
                : TEXTS.say(obligation.reason());
        return (words + ": " + why + flags(obligation)).replace('\n', ' ');
    }

    private static String flags(Obligation obligation) {
        return obligation.flags().isEmpty()
                ? ""
                : obligation.flags().stream().sorted().map(Flag::name).collect(Collectors.joining(", ", " {", "}"));
    }

    private static String amount(AmountRule rule) {
        return switch (rule) {
            case AmountRule.Fixed fixed -> sum(fixed.amount());
            case AmountRule.Indexed indexed -> sum(indexed.base()) + " indexed from " + indexed.from();
            case AmountRule.UpTo upTo -> "at most " + sum(upTo.ceiling());
        };
    }

    private static String sum(Money money) {
        return money.inUnits().toPlainString() + " " + money.currency();
    }
}
