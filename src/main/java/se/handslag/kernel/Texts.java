package se.handslag.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;

/**
 * The product's words in one language, from the bundles {@code /<folder>/messages_<language>.properties} (UTF-8). It
 * writes dates, numbers and sums as Swedes do: 31 juli 2019, 933 000 kr. A key that is missing is a bug and throws; the
 * build proves that both languages hold the same keys.
 */
public final class Texts {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Language language;
    private final Properties words = new Properties();

    private Texts(Language language) {
        this.language = language;
    }

    /** The texts of the folders named, such as "agreement/terms" and "site/cli", in the language. */
    public static Texts in(Language language, String... folders) {
        Texts texts = new Texts(language);
        texts.load(bundle("kernel", language));
        for (String folder : folders) {
            texts.load(bundle(folder, language));
        }
        return texts;
    }

    private static String bundle(String folder, Language language) {
        return "/" + folder + "/messages_" + language.code() + ".properties";
    }

    /** The language that all these texts are in. */
    public Language language() {
        return language;
    }

    /** The message in this language. */
    public String say(Message message) {
        return get(message.key(), message.arguments());
    }

    /** The text with its {0}, {1} … replaced; throws when there is no text of the key. */
    public String get(String key, Object... arguments) {
        return get(key, List.of(arguments));
    }

    private String get(String key, List<Object> arguments) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text in " + language + " for " + key);
        }
        return arguments.isEmpty() ? text : filled(text, arguments);
    }

    private String filled(String text, List<Object> arguments) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            filled.append(text, from, open);
            filled.append(written(arguments.get(Integer.parseInt(text, open + 1, close, 10))));
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }

    private String written(Object argument) {
        return switch (argument) {
            case Message message -> say(message);
            case Money money -> sum(money);
            case Integer number -> grouped(number.toString());
            case Long number -> grouped(number.toString());
            case LocalDate date -> day(date);
            default -> argument.toString();
        };
    }

    /** A day as it is written in running text: "30 november 2026". */
    public String day(LocalDate day) {
        return day.getDayOfMonth() + " " + get("month." + day.getMonthValue()) + " " + day.getYear();
    }

    /** A sum as Swedes write it: "933 000 kr", "1 250,50 kr"; in English "SEK 933,000". Blanks do not break lines. */
    public String sum(Money money) {
        String number = money.inUnits().toPlainString();
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String decimals = point < 0 ? "" : (number.substring(point + 1) + "0").substring(0, 2);
        return language == Language.SWEDISH
                ? grouped(whole) + (decimals.isEmpty() ? "" : "," + decimals) + NO_BREAK_SPACE + unit(money.currency())
                : money.currency().name()
                        + NO_BREAK_SPACE
                        + grouped(whole)
                        + (decimals.isEmpty() ? "" : "." + decimals);
    }

    private static String unit(Currency currency) {
        return currency == Currency.SEK ? "kr" : currency.name();
    }

    private String grouped(String digits) {
        int sign = digits.startsWith("-") ? 1 : 0;
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > sign; i -= 3) {
            grouped.insert(i, language == Language.SWEDISH ? NO_BREAK_SPACE : ',');
        }
        if (sign == 1) {
            grouped.setCharAt(0, '\u2212');
        }
        return grouped.toString();
    }

    private void load(String resource) {
        try (InputStream stream = Texts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("No texts at " + resource);
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
