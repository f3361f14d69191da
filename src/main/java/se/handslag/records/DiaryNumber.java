package se.handslag.records;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an authority has registered a document under, such as "KFN 2026/123" or "SN 2026/45 102". A public document is registered as
 * soon as it has been received or established, and the register tells on which day, a diary number or other designation, from or to
 * whom, and what it concerns (offentlighets- och sekretesslagen 2009:400, 5 kap. 1-2 §§). The law does not say what a number looks
 * like: the form is each authority's own, so it is kept as it was written. Documents of one matter may have the same.
 *
 * @param value 3-40 letters, digits, single spaces and / - : . of which at least one is a digit
 */
public record DiaryNumber(String value) implements TypedDiaryNumber {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    /** Nobody types so much for a number; it is not even looked at. */
    private static final int LONGEST_TYPED = 400;

    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");
    /** As word processors write them. */
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private static final Pattern INTRODUCED = Pattern.compile("(?i)^(?:dnr|diarienr|diarienummer)(?!\\p{L})[.: ]*");
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}0-9/:.-]+(?: [\\p{L}0-9/:.-]+)*");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /**
     * A number that was kept.
     *
     * @throws IllegalArgumentException when it cannot be one
     */
    public DiaryNumber {
        if (fault(value).isPresent()) {
            throw new IllegalArgumentException("No diary number: " + value);
        }
    }

    /** Reads what people write: surrounding blanks and a leading "dnr" or "diarienummer" are taken off, blanks become single spaces. */
    public static TypedDiaryNumber parse(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return new Refused(Reason.TOO_LONG);
        }
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        String spaced = BLANKS.matcher(composed).replaceAll(" ").strip();
        String bare = INTRODUCED
                .matcher(DASHES.matcher(spaced).replaceAll("-"))
                .replaceFirst("")
                .strip();
        return fault(bare).<TypedDiaryNumber>map(Refused::new).orElseGet(() -> new DiaryNumber(bare));
    }

    private static Optional<Reason> fault(String number) {
        if (number.length() < SHORTEST) {
            return Optional.of(Reason.TOO_SHORT);
        }
        if (number.length() > LONGEST) {
            return Optional.of(Reason.TOO_LONG);
        }
        if (!ALLOWED.matcher(number).matches()) {
            return Optional.of(Reason.OTHER_CHARACTERS);
        }
        return DIGIT.matcher(number).find() ? Optional.empty() : Optional.of(Reason.NO_DIGIT);
    }

    @Override
    public String toString() {
        return value;
    }
}
