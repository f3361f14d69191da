package se.handslag.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 * The program writes it with {@code -Dhandslag.regenerate=true}; what it wrote is blessed by a person who has read both.
 */
class GoldenCalendarTest {

    private static final Texts TEXTS = Texts.in(Language.SWEDISH, "agreement/terms", "obligations");

    /** Calendars that a person has found wrong, and why. They are neither written nor compared. */
    private static final Map<String, String> NOT_BLESSED_YET = Map.of();

    static List<GoldenAgreement> blessed() {
        return GoldenAgreement.all().stream()
                .filter(agreement -> !NOT_BLESSED_YET.containsKey(agreement.name()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("blessed")
    void the_calendar_is_the_one_that_was_read_against_the_text(GoldenAgreement agreement) throws IOException {
        Path file = agreement.folder().resolve("calendar.txt");
        String calendar = calendar(agreement);
        if (Boolean.getBoolean("handslag.regenerate")) {
            Files.writeString(file, calendar);
        }

        assertThat(file).exists();
        assertThat(calendar).isEqualTo(Files.readString(file));
    }

    @Test
    void a_calendar_that_is_known_to_be_wrong_is_not_kept() {
        assertThat(GoldenAgreement.all())
                .filteredOn(agreement -> NOT_BLESSED_YET.containsKey(agreement.name()))
                .hasSameSizeAs(NOT_BLESSED_YET.keySet())
                .noneMatch(agreement -> Files.exists(agreement.folder().resolve("calendar.txt")));
    }

    private static String calendar(GoldenAgreement agreement) {
        Promises promises = Derivation.from(agreement.reading().terms());
        return promises.obligations().stream()
                        .map(GoldenCalendarTest::line)
                        .collect(Collectors.joining("\n", "", "\n"))
                + promises.templates().stream()
                        .map(template -> "each placement: " + template.what() + "\n")
                        .collect(Collectors.joining());
    }

    /** "2024-03-31 REPORT the association > the board: because of this {FLAG}". */
    private static String line(Obligation obligation) {
        StringJoiner words = new StringJoiner(" ");
        words.add(obligation.day().map(LocalDate::toString).orElse("-")).add(obligation.what().name());
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
