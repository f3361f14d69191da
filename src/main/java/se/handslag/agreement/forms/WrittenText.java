package se.handslag.agreement.forms;

import java.util.List;
import java.util.regex.Pattern;
import se.handslag.kernel.OrganisationNumber;

/** Words. */
record WrittenText(FieldKind kind, int longest) implements Written<String> {

    static final WrittenText LINE = new WrittenText(FieldKind.TEXT, 500);
    static final WrittenText PASSAGE = new WrittenText(FieldKind.LONG_TEXT, 20_000);
    static final Written<List<String>> LIST = new Lines();
    static final Written<String> ORGANISATION_NUMBER = new Number();

    private static final int MOST_LINES = 100;
    private static final int DIGITS = 10;
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[0-9 \u00a0-]{10,20}");
    private static final Pattern NO_WORDS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");

    @Override
    public String write(String value) {
        return kind == FieldKind.TEXT ? value.replace('\n', ' ').strip() : value;
    }

    @Override
    public Read<String> read(String answer) {
        return answer.length() > longest
                ? Written.refused("agreement.form.problem.tooLong", longest)
                : new Said<>(kind == FieldKind.TEXT ? answer.replace('\n', ' ') : answer);
    }

    /** Without what cannot be kept or seen: half letters, signs for machines, blanks around it, the line ends of a browser. */
    static String clean(String answer) {
        String words = NO_WORDS.matcher(answer.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
        int start = 0;
        int end = words.length();
        while (start < end && isBlank(words.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }

    /** A no-break space too, which Java does not count as white. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** One on each line. */
    private record Lines() implements Written<List<String>> {

        @Override
        public FieldKind kind() {
            return FieldKind.LONG_TEXT;
        }

        @Override
        public String write(List<String> value) {
            return String.join("\n", value.stream().map(LINE::write).toList());
        }

        @Override
        public Read<List<String>> read(String answer) {
            List<String> lines = answer.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (lines.size() > MOST_LINES) {
                return Written.refused("agreement.form.problem.tooManyLines", MOST_LINES);
            }
            return lines.stream().anyMatch(line -> line.length() > LINE.longest)
                    ? Written.refused("agreement.form.problem.tooLong", LINE.longest)
                    : new Said<>(lines);
        }
    }

    /** An organisation number, read to the form with a hyphen. */
    private record Number() implements Written<String> {

        @Override
        public FieldKind kind() {
            return FieldKind.TEXT;
        }

        @Override
        public String write(String value) {
            return LINE.write(value);
        }

        @Override
        public Read<String> read(String answer) {
            if (!LIKE_A_NUMBER.matcher(answer).matches()
                    || OrganisationNumber.parse(answer).isEmpty()) {
                return Written.refused("agreement.form.problem.organisationNumber");
            }
            String digits = answer.replaceAll("[^0-9]", "");
            String ten = digits.substring(digits.length() - DIGITS);
            return new Said<>(ten.substring(0, 6) + "-" + ten.substring(6));
        }
    }
}
