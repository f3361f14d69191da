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
 * The calendar of each golden agreement beside its text, in {@code calendar.txt}, for a person to hold against the text.
 * The program writes it with {@code -Dhandslag.regenerate=true}; what it wrote is kept when a person has read both.
 * A folder without a calendar is one that nobody has held against its text yet, or one of those that would be wrong.
 */
class GoldenCalendarTest {

    private static final Texts TEXTS = Texts.in(Language.SWEDISH, "agreement/terms", "obligations");

    private static final boolean REGENERATE = Boolean.getBoolean("handslag.regenerate");

    /** Why a calendar would be wrong, and the folders of which that holds; it is neither written nor compared. */
    private static final Map<String, Set<String>> KNOWN_TO_BE_WRONG = Map.of(
            "an end that no calendar has counts as no end: ten years are planned",
            Set.of("amendment-prolonging-youth-house", "rescue-boat-youth-leap-day"),
            "the day of payment is lost: in advance, the 15th, or the first of the month becomes the end of it",
            Set.of(
                    "clean-english-cpp-agreement",
                    "clean-region-shelter-yearly-and-whole-term",
                    "region-peer-support-in-mnkr",
                    "prison-gate-mentors-twelve-digit-number",
                    "clean-two-boards-rounded-thousands",
                    "clean-umbrella-subtotals-and-of-which-rows",
                    "numbered-clauses-casting-vote",
                    "clean-service-contract-not-iop",
                    "decision-paper-with-criteria",
                    "summer-lake-hosts-half-year-notice"),
            "an instalment too many or too few, or another sum than the one that is paid",
            Set.of(
                    "budget-with-year-columns",
                    "clean-grant-agreement-not-iop",
                    "clean-parish-and-foundation-table-runs-to-zero",
                    "clean-year-columns-part-years-five-parties",
                    "food-bank-words-against-digits",
                    "language-homes-transposed-grand-total"),
            "a yearly report, follow-up or index in a month that is said falls at another time",
            Set.of("cp1252-flattened-tab-tables", "mojibake-with-running-header", "purchase-contract-home-help"),
            "somebody else is to do it, or receives it, than the one whom the text names",
            Set.of(
                    "choir-in-care-homes-hours-in-words",
                    "clean-one-year-long-notice-december-decision",
                    "clean-social-enterprise-cash-text-in-kind-table",
                    "english-idea-driven-partnership",
                    "every-kind-of-clause",
                    "two-boards-and-umbrella",
                    "budget-running-to-zero"),
            "what was proposed and refused is planned",
            Set.of("grant-decision-refusing-partnership"),
            "a report or follow-up that is said is missing, or one is there twice",
            Set.of(
                    "letterhead-and-signature-columns",
                    "telegram-style-tertial-reports",
                    "three-civil-parties-night-shelter"));

    static List<GoldenAgreement> blessed() {
        return GoldenAgreement.all().stream()
                .filter(agreement -> !isKnownToBeWrong(agreement))
                .filter(agreement ->
                        REGENERATE || Files.exists(agreement.folder().resolve("calendar.txt")))
                .toList();
    }

    private static boolean isKnownToBeWrong(GoldenAgreement agreement) {
        return KNOWN_TO_BE_WRONG.values().stream().anyMatch(names -> names.contains(agreement.name()));
    }

    @ParameterizedTest
    @MethodSource("blessed")
    void the_calendar_is_the_one_that_was_read_against_the_text(GoldenAgreement agreement) throws IOException {
        Path file = agreement.folder().resolve("calendar.txt");
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
                .noneMatch(agreement -> Files.exists(agreement.folder().resolve("calendar.txt")));
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
