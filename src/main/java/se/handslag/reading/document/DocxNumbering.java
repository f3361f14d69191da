package se.handslag.reading.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers and bullets that Word puts before the items of lists, counted along as the items come. */
final class DocxNumbering {

    static final String BULLET = "- ";

    private static final int LEVELS = 9;

    private static final class Level {
        private String format = "decimal";
        private String text = "";
        private int start = 1;
    }

    private static final class Sequence {
        private final Level[] levels = new Level[LEVELS];
        private final int[] counts = new int[LEVELS];
    }

    private final Map<String, Sequence> definitions = new HashMap<>();
    private final Map<String, String> definitionOfList = new HashMap<>();

    DocxNumbering(byte @Nullable [] part) throws UnreadableException {
        if (part != null) {
            read(new BoundedXml(part));
        }
    }

    /** The mark of the next item of the list, such as "- ", "3. " or "2.1 ". */
    String mark(String list, int level) {
        Sequence sequence = definitions.get(definitionOfList.getOrDefault(list, ""));
        Level kind = sequence == null ? null : sequence.levels[level];
        if (sequence == null || kind == null) {
            return BULLET;
        }
        int[] counts = sequence.counts;
        counts[level] = counts[level] == 0 ? kind.start : counts[level] + 1;
        Arrays.fill(counts, level + 1, LEVELS, 0);
        if (kind.format.equals("bullet") || kind.format.equals("none")) {
            return kind.format.equals("none") && kind.text.isBlank() ? "" : BULLET;
        }
        String text = kind.text;
        for (int part = 0; part <= level; part++) {
            Level above = sequence.levels[part];
            String format = above == null ? "decimal" : above.format;
            text = text.replace("%" + (part + 1), written(Math.max(1, counts[part]), format));
        }
        return text.isBlank() ? "" : text + " ";
    }

    private void read(BoundedXml xml) throws UnreadableException {
        List<String[]> lists = new ArrayList<>();
        Sequence sequence = new Sequence();
        Level level = new Level();
        String list = "";
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> {
                    sequence = new Sequence();
                    definitions.put(attribute(xml, "abstractNumId"), sequence);
                }
                case "lvl" -> {
                    level = new Level();
                    String number = attribute(xml, "ilvl");
                    if (number.length() == 1 && number.charAt(0) >= '0' && number.charAt(0) < '0' + LEVELS) {
                        sequence.levels[number.charAt(0) - '0'] = level;
                    }
                }
                case "start" -> level.start = attribute(xml, "val").equals("0") ? 0 : xml.count("val", 100_000);
                case "numFmt" -> level.format = attribute(xml, "val");
                case "lvlText" -> level.text = attribute(xml, "val");
                case "num" -> list = attribute(xml, "numId");
                case "abstractNumId" -> lists.add(new String[] {list, attribute(xml, "val")});
                case "lvlOverride" -> xml.skip();
                default -> {
                    // How it looks.
                }
            }
        }
        lists.forEach(pair -> definitionOfList.put(pair[0], pair[1]));
    }

    private static String attribute(BoundedXml xml, String name) {
        String value = xml.attribute(name);
        return value == null ? "" : value;
    }

    static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number, 'a');
            case "upperLetter" -> letters(number, 'A');
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            default -> Integer.toString(number);
        };
    }

    private static String letters(int number, char first) {
        // After z comes aa, then bb, as Word counts; nobody counts further than a few rounds.
        int round = Math.min((number - 1) / 26, 9);
        return Character.toString((char) (first + (number - 1) % 26)).repeat(round + 1);
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int left = Math.min(number, 3999);
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                roman.append(signs[i]);
                left -= values[i];
            }
        }
        return roman.toString();
    }
}
