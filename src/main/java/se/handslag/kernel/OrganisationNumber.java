package se.handslag.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Swedish organisation number: ten digits of which the last is a check digit (Luhn), the third not below 2, so that it
 * cannot be taken for a personal number. The sixteen-prefixed form of twelve digits is the same number. Shown masked.
 */
public final class OrganisationNumber {

    private static final int LENGTH = 10;
    private static final int LENGTH_WITH_CENTURY = 12;

    private final String digits;

    private OrganisationNumber(String digits) {
        this.digits = digits;
    }

    /**
     * Reads what people write ("212000-0449", "16212000-0449", with or without hyphen and blanks); empty when it is not
     * ten digits, looks like a personal number, or the check digit fails.
     */
    public static Optional<OrganisationNumber> parse(String written) {
        String digits = digitsOf(written);
        if (digits.length() == LENGTH_WITH_CENTURY && digits.startsWith("16")) {
            digits = digits.substring(2);
        }
        boolean plausible = digits.length() == LENGTH && digits.charAt(2) >= '2' && hasRightCheckDigit(digits);
        return plausible ? Optional.of(new OrganisationNumber(digits)) : Optional.empty();
    }

    /**
     * The check digit that the first nine of these digits demand, 0–9: what an author who mistyped the last digit may
     * have meant.
     */
    public static int checkDigitFor(String firstNineDigits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int doubled = (firstNineDigits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return (10 - sum % 10) % 10;
    }

    private static boolean hasRightCheckDigit(String tenDigits) {
        return tenDigits.charAt(LENGTH - 1) - '0' == checkDigitFor(tenDigits.substring(0, LENGTH - 1));
    }

    private static String digitsOf(String written) {
        StringBuilder digits = new StringBuilder(LENGTH_WITH_CENTURY);
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** The ten digits, unmasked: for storing and comparing, never for a log. */
    public String digits() {
        return digits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrganisationNumber that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Masked, so that a log line never tells the number: "212000-XXXX". */
    @Override
    public String toString() {
        return digits.substring(0, 6) + "-XXXX";
    }
}
