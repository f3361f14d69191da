package se.handslag.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An expression tried by an automaton first finds what the plain expression finds, in whatever text. */
class SwiftPatternTest {

    private static final String[] PIECES = {
        "styrgrupp",
        "möte",
        "Möte",
        "år",
        "2024",
        "-12-",
        "31",
        " ",
        " ",
        ".",
        ";",
        "å",
        "ab",
        "aab",
        "b",
        "–",
        "😀",
        "(",
        ")",
        "K",
        "\n"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "styrgrupp|möten?",
                "\\bår\\b",
                "(?<!\\p{L})år(?!\\p{L})",
                "\\d{4}-\\d{2}-\\d{2}",
                "\\d{1,2}[^.;]{0,24}?år",
                "a*b",
                "(?:a+b){2,3}",
                "(?i)MÖTE.{0,6}k",
                "(?iu)MÖTE|å",
                "^(?:möte|år) ",
                "^möte|år$",
                "(?i)^möte",
                "(?m)^år",
                "\\p{Lu}\\p{Ll}+",
                "[a-cå-ö]+[^\\d ]",
                "(möte)(?: (år))?",
                "a.b",
                "–",
                "\\((.*?)\\)",
                "[(]b[)]",
                "\\bab\\b|\\bår|K\\b|b$",
                "(?i)\\bK\\b|å$|(?<![b ])a",
                "(?<=a)b|(?<!b)a(?![b.])",
                "^(?!K)b|^ab$",
                "möte(?= år)|(?<!K)möte|styr.{0,9}31",
                "\\b(?<!a)b+(?:;|$)",
                "(?m)^b|a$"
            })
    void findsWhatThePlainExpressionFinds(String expression) {
        Pattern plain = Pattern.compile(expression);
        SwiftPattern swift = SwiftPattern.compile(expression);
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            String text = textOf(random);
            assertThat(found(swift.finder(text))).as(text).isEqualTo(found(plain.matcher(text)));
            assertThat(found(swift.matcher(text))).as(text).isEqualTo(found(plain.matcher(text)));
            assertThat(swift.standsIn(text))
                    .as(text)
                    .isEqualTo(plain.matcher(text).find());
            assertThat(swift.matcher(text).matches())
                    .as(text)
                    .isEqualTo(plain.matcher(text).matches());
            assertThat(swift.matcher(text).lookingAt())
                    .as(text)
                    .isEqualTo(plain.matcher(text).lookingAt());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\bab\\b|^K", "b$", "(?<!a)b", "a(?!b)", "(?=b)b\\b"})
    void sees_nothing_beyond_the_stretch_it_looks_at(String expression) {
        Pattern plain = Pattern.compile(expression);
        SwiftPattern swift = SwiftPattern.compile(expression);
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            String text = textOf(random);
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(text.length() + 1 - from);
            assertThat(found(swift.matcher(text, from, to)))
                    .as(text)
                    .isEqualTo(found(plain.matcher(text).region(from, to)));
        }
    }

    private static String textOf(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static List<String> found(Matcher matcher) {
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.start() + " " + matcher.group());
        }
        return found;
    }
}
