package se.handslag.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.kernel.SwiftPattern;

/** No pattern that the reader or the rules look with goes over the same letters again and again. */
class EveryPatternTest {

    private static final double FOURFOLD = 4.6;
    private static final int AT_REST = 4_000;

    /** Patterns that whole texts must match, which therefore begin at one place only. */
    private static final Set<String> MATCHED_WHOLE = Set.of(
            "CommitmentReader.LEADS_IN",
            "CommitmentReader.PUBLIC_BODY",
            "SignatureColumns.BLANK_DAY",
            "Signers.ENDS_OPEN",
            "Signers.NO_TITLE",
            "TitleReader.DATE_OR_NUMBER",
            "TitleReader.NOT_OF_IT",
            "TotalWords.TOTALS_AFTER");

    /** A pattern, called after the class and the field that hold it. */
    record Held(String name, Pattern expression, Function<CharSequence, Matcher> pattern) {

        /** How many letters are looked at to find it everywhere in the text. */
        long letters(String text) {
            Counted counted = new Counted(text);
            Matcher matcher = pattern.apply(counted);
            counted.lookedAtBy = name;
            if (MATCHED_WHOLE.contains(name)) {
                matcher.matches();
                return counted.looks;
            }
            while (matcher.find()) {
                assertThat(matcher.end()).isLessThanOrEqualTo(text.length());
            }
            return counted.looks;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A text that counts how often somebody looks at one of its letters. */
    private static final class Counted implements CharSequence {

        private static final long FAR_TOO_MANY = 100_000_000;

        private final String text;
        private long looks;
        private String lookedAtBy = "";

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            if (looks > FAR_TOO_MANY) {
                throw new IllegalStateException(lookedAtBy + " looks for ever");
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static List<Held> patterns() throws IOException, URISyntaxException, ReflectiveOperationException {
        Path classes = Path.of(AgreementReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Held> held = new ArrayList<>();
        for (String module : List.of("se/handslag/reading", "se/handslag/agreement")) {
            try (Stream<Path> files = Files.walk(classes.resolve(module))) {
                for (Path file :
                        files.filter(EveryPatternTest::isClass).sorted().toList()) {
                    String name = classes.relativize(file).toString().replace(".class", "");
                    addPatterns(Class.forName(name.replace('/', '.')), held);
                }
            }
        }
        return held;
    }

    private static boolean isClass(Path file) {
        return file.toString().endsWith(".class") && !file.endsWith("package-info.class");
    }

    private static void addPatterns(Class<?> owner, List<Held> held) throws ReflectiveOperationException {
        for (Field field : owner.getDeclaredFields()) {
            Pattern expression = Modifier.isStatic(field.getModifiers()) ? expression(field) : null;
            if (expression != null) {
                held.add(new Held(owner.getSimpleName() + "." + field.getName(), expression, expression::matcher));
            }
        }
    }

    /** The regular expression itself, which a single word in the text is enough to wake; null where there is none. */
    private static @Nullable Pattern expression(Field field) throws ReflectiveOperationException {
        field.setAccessible(true);
        return switch (field.get(null)) {
            case Pattern pattern -> pattern;
            case SwiftPattern pattern -> pattern.pattern();
            case null, default -> null;
        };
    }

    @Test
    void every_pattern_on_a_list_is_there() throws Exception {
        assertThat(patterns()).extracting(Held::name).containsAll(MATCHED_WHOLE);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void a_pattern_looks_at_each_letter_a_bounded_number_of_times(Held held) {
        List<String> tooMuch = HostileTexts.REPEATED.stream()
                .filter(words -> growsTooFast(held, words))
                .toList();

        assertThat(tooMuch).isEmpty();
    }

    /** To Java å, ä and ö are no letters of a word, so that a bound beside one is where nobody meant it. */
    @Test
    void no_bound_of_a_word_stands_beside_a_letter_that_java_does_not_count() throws Exception {
        Pattern bound = Pattern.compile("[åäöÅÄÖ]\\)?\\\\b|\\\\b(?:\\(\\?:)?[åäöÅÄÖ]");

        assertThat(patterns())
                .filteredOn(held -> bound.matcher(held.expression().pattern()).find())
                .extracting(Held::name)
                .isEmpty();
    }

    private static boolean growsTooFast(Held held, String words) {
        return growsTooFast(held, HostileTexts.of(words, 200), HostileTexts.of(words, 800))
                || growsTooFast(
                        held,
                        HostileTexts.of(words, 200).toLowerCase(Locale.ROOT),
                        HostileTexts.of(words, 800).toLowerCase(Locale.ROOT));
    }

    private static boolean growsTooFast(Held held, String text, String fourTimes) {
        return held.letters(fourTimes) > FOURFOLD * held.letters(text) + AT_REST;
    }
}
