package se.handslag.reading.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the automatic styles at the head of the text say that changes it: pages that they begin and lists they number. */
final class OdtStyles {

    private static final int LEVELS = 10;

    private record Numbered(String format, String before, String after) {}

    private final Set<String> breakingBefore = new HashSet<>();
    private final Map<String, Numbered[]> lists = new HashMap<>();

    /** Notes the style that starts here, up to its end. */
    void readStyle(BoundedXml xml) throws UnreadableException {
        String name = attribute(xml, "name");
        boolean isBreaking = !attribute(xml, "master-page-name").isEmpty();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart() && xml.name().equals("paragraph-properties")) {
                isBreaking |= attribute(xml, "break-before").equals("page");
            }
        }
        if (isBreaking) {
            breakingBefore.add(name);
        }
    }

    /** Notes the style of lists that starts here, up to its end. */
    void readListStyle(BoundedXml xml) throws UnreadableException {
        Numbered[] levels = new Numbered[LEVELS];
        lists.put(attribute(xml, "name"), levels);
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart() && xml.name().equals("list-level-style-number")) {
                levels[xml.count("level", LEVELS) - 1] = new Numbered(
                        attribute(xml, "num-format"), attribute(xml, "num-prefix"), attribute(xml, "num-suffix"));
            }
        }
    }

    /** Whether a paragraph of the style begins a new page. */
    boolean breaksPage(String style) {
        return breakingBefore.contains(style);
    }

    /** The mark of the item with this number on this level, from 1; a bullet's when the list is not numbered here. */
    String mark(String listStyle, int level, int number) {
        Numbered[] levels = lists.get(listStyle);
        Numbered numbered = levels == null || level > LEVELS ? null : levels[level - 1];
        if (numbered == null || numbered.format().isEmpty()) {
            return DocxNumbering.BULLET;
        }
        String format = switch (numbered.format()) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
        return numbered.before() + DocxNumbering.written(number, format) + numbered.after() + " ";
    }

    private static String attribute(BoundedXml xml, String name) {
        String value = xml.attribute(name);
        return value == null ? "" : value;
    }
}
