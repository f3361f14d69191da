package se.handslag.agreement.terms.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * That one law took another's place.
 *
 * @param number of the law that is no more, in the Swedish Code of Statutes
 * @param name what it was called
 * @param named how texts name it
 * @param successorNumber of the law that came instead
 * @param from the first day of the new law
 * @param read false where nobody has looked the replacement up yet, so that a person must check it
 * @param where the act that tells it and what was read of it; for what was not read, what is known instead
 */
record Replacement(
        String number,
        String name,
        Pattern named,
        String successorNumber,
        String successorName,
        LocalDate from,
        boolean read,
        String where) {

    private static final List<Replacement> ALL = read(Lexicon.properties("replaced-laws"));
    private static final int COLUMNS = 7;

    /** All that are known, the earliest first. */
    static List<Replacement> all() {
        return ALL;
    }

    boolean isNamed(String written) {
        return named.matcher(written).find();
    }

    private static List<Replacement> read(Properties table) {
        List<Replacement> replacements = new ArrayList<>();
        for (String number : table.stringPropertyNames()) {
            String[] columns = Lexicon.value(table, number).split("\\s*;\\s*", COLUMNS);
            replacements.add(new Replacement(
                    number,
                    columns[0],
                    Lexicon.ignoringCase(columns[1]),
                    columns[2],
                    columns[3],
                    LocalDate.parse(columns[4]),
                    columns[5].equals("read"),
                    columns[6]));
        }
        replacements.sort(Comparator.comparing(Replacement::from).thenComparing(Replacement::number));
        return List.copyOf(replacements);
    }
}
