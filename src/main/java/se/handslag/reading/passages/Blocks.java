package se.handslag.reading.passages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.SwiftPattern;

/** Joins lines to passages, and tells what kind each is. */
final class Blocks {

    /** A document whose lines are longer than this has a line for each paragraph and no wrapping. */
    private static final int LONGEST_WRAPPED_LINE = 150;

    private static final int SHORT_LINE = 75;

    /** Parties often stand one to a line with their numbers, lines as long as each other. */
    private static final SwiftPattern ORGANISATION_NUMBER_LAST = SwiftPattern.compile("\\d{6}-\\d{4}\\)?[,;]?$");

    private final List<Line> lines;
    private final Source source;
    private final int wrap;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();

    Blocks(List<Line> lines, Source source) {
        this.lines = lines;
        this.source = source;
        this.wrap = widthOfWrappedLines(lines);
    }

    List<Block> joined() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!open.isEmpty() && !continues(line)) {
                close(line);
            }
            open.add(line);
        }
        close(null);
        return blocks;
    }

    /** The length of a full line, or 0 when paragraphs are not wrapped. */
    private static int widthOfWrappedLines(List<Line> lines) {
        int[] lengths = new int[lines.size()];
        int count = 0;
        for (Line line : lines) {
            if (line.text().indexOf('\t') < 0) {
                lengths[count++] = line.text().length();
            }
        }
        if (count == 0) {
            return 0;
        }
        Arrays.sort(lengths, 0, count);
        int long90 = lengths[Math.min(count - 1, count * 9 / 10)];
        int longest = lengths[count - 1];
        if (longest <= LONGEST_WRAPPED_LINE) {
            return long90;
        }
        return long90 > LONGEST_WRAPPED_LINE ? 0 : Math.min(long90, 100);
    }

    private boolean continues(Line line) {
        Line previous = open.get(open.size() - 1);
        if (isRow(line.text()) || isRow(previous.text()) || bulletLength(line.text()) > 0) {
            return false;
        }
        if (opensNextList(line)) {
            return false;
        }
        boolean startsLow = Letters.isLetter(line.first()) && !Letters.isUpper(line.first());
        if (!startsLow && ORGANISATION_NUMBER_LAST.standsIn(previous.text())) {
            return false;
        }
        if (line.gapBefore()) {
            return startsLow && isBrokenOff(previous) && bulletLength(previous.text()) == 0;
        }
        if (startsLow) {
            return !previous.text().endsWith(":") || bulletLength(open.get(0).text()) > 0;
        }
        if (isHeadingLine(open.get(0).text()) && open.size() == 1 && !isFull(previous)) {
            return false;
        }
        return isFull(previous) && !isHeadingLine(line.text());
    }

    /** "Föreningen bidrar med:" after the items of another list. */
    private boolean opensNextList(Line line) {
        return line.last() == ':'
                && line.text().length() < SHORT_LINE
                && Letters.isUpper(line.first())
                && bulletLength(open.get(0).text()) > 0;
    }

    private boolean isFull(Line line) {
        if (wrap == 0) {
            return false;
        }
        boolean ended = ".:".indexOf(line.last()) >= 0;
        return line.text().length() >= wrap * (ended ? 85 : 70) / 100;
    }

    private static boolean isBrokenOff(Line line) {
        return line.text().length() > 40 && ".:;!?)\"".indexOf(line.last()) < 0;
    }

    private static boolean isHeadingLine(String text) {
        int number = Headings.numberLength(text);
        if (!Headings.looksLikeOne(text)) {
            return false;
        }
        return number > 0 && text.length() < 80 ? text.charAt(text.length() - 1) != '.' : beginsLikeAKnownHeading(text);
    }

    private static boolean beginsLikeAKnownHeading(String text) {
        return text.length() < 60
                && !namesAfterComma(text)
                && Headings.topicOf(Headings.words(text)) != null
                && text.charAt(text.length() - 1) != ':'
                && !endsSentence(text);
    }

    /** "Värdegrund, roller och ansvar" is a heading, "Styrelsen, Anna Berg" is not. */
    private static boolean namesAfterComma(String text) {
        int comma = text.indexOf(',');
        return comma >= 0 && (comma + 2 >= text.length() || !Character.isLowerCase(text.charAt(comma + 2)));
    }

    private static boolean endsSentence(String text) {
        return text.charAt(text.length() - 1) == '.' && text.indexOf(' ') > 0 && text.length() > 45;
    }

    private void close(@Nullable Line next) {
        if (open.isEmpty()) {
            return;
        }
        boolean gapAfter = next == null || next.gapBefore();
        Line first = open.get(0);
        int bullet = bulletLength(first.text());
        Block.Kind kind = kindOf(bullet, gapAfter, next);
        if (kind == Block.Kind.ITEM) {
            open.set(
                    0,
                    new Line(first.page(), first.start() + bullet, first.text().substring(bullet), first.gapBefore()));
        }
        blocks.add(new Block(kind, BlockText.join(open), source, first.gapBefore()));
        open.clear();
    }

    private Block.Kind kindOf(int bullet, boolean gapAfter, @Nullable Line next) {
        Line first = open.get(0);
        String text = first.text();
        if (isRow(text)) {
            return Block.Kind.ROW;
        }
        int length = 0;
        for (Line line : open) {
            length += line.text().length() + 1;
        }
        if (open.size() <= 2 && isHeading(whole(), gapAfter, next)) {
            return Block.Kind.HEADING;
        }
        if (bullet > 0) {
            return Block.Kind.ITEM;
        }
        boolean ended = ".!?".indexOf(open.get(open.size() - 1).last()) >= 0;
        return length <= SHORT_LINE && !ended ? Block.Kind.LINE : Block.Kind.PARAGRAPH;
    }

    /** The open lines as one. */
    private Line whole() {
        Line first = open.get(0);
        return open.size() == 1
                ? first
                : new Line(
                        first.page(),
                        first.start(),
                        first.text() + " " + open.get(1).text(),
                        first.gapBefore());
    }

    private boolean isHeading(Line line, boolean gapAfter, @Nullable Line next) {
        String text = line.text();
        if (!Headings.looksLikeOne(text) || isSymbolBullet(text) || Headings.isRunIn(text)) {
            return false;
        }
        boolean known = beginsLikeAKnownHeading(text);
        if (text.charAt(0) == '#') {
            return true;
        }
        if (Headings.numberLength(text) > 0) {
            return (known && (line.gapBefore() || !followsItem()))
                    || (line.gapBefore() && (gapAfter || Headings.numberLength(next == null ? "" : next.text()) == 0));
        }
        if (known) {
            return line.gapBefore() || gapAfter || isSet(text);
        }
        if (text.charAt(text.length() - 1) == '?' && line.gapBefore() && text.length() < 70) {
            return true;
        }
        boolean plain =
                text.indexOf(',') < 0 && !hasDigit(text) && text.length() < 60 && text.charAt(text.length() - 1) != '.';
        return plain && Headings.isShouted(text)
                || (plain && line.gapBefore() && next != null && next.text().length() > 60 && !isRow(next.text()));
    }

    private boolean followsItem() {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1).is(Block.Kind.ITEM);
    }

    /** A short known word or two in a line of its own is a heading even in a crowd. */
    private static boolean isSet(String text) {
        return text.length() < 40;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Letters.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A row has a tab in it, or columns set apart by blanks with a figure in the last; the tab after "B." divides nothing. */
    static boolean isRow(String text) {
        int label = isSymbolBullet(text) ? bulletLength(text) : PartNumber.length(text);
        return hasColumns(text.substring(label));
    }

    private static boolean hasColumns(String text) {
        int tab = text.indexOf('\t');
        if (tab >= 0) {
            return true;
        }
        return text.indexOf("   ") > 0 || BlockText.leaderEnd(text, text.indexOf("....")) > 0;
    }

    private static boolean isSymbolBullet(String text) {
        return bulletLength(text) > 0 && !Letters.isLetter(text.charAt(0)) && !Letters.isDigit(text.charAt(0));
    }

    /** How many letters the bullet or number of an item takes with its blanks; 0 where the line is no item. */
    static int bulletLength(String text) {
        if (text.length() < 3) {
            return 0;
        }
        char first = text.charAt(0);
        int i = 0;
        switch (first) {
            case '•', '·', '▪', '■', '●', '○', '◦', '‣', '\uf0b7', '\uf0a7' -> i = 1;
            case '-', '–', '—', '*' ->
                i = text.charAt(1) == ' '
                                || text.charAt(1) == '\t'
                                || (first != '*' && Letters.isLetter(text.charAt(1)))
                        ? 1
                        : 0;
            case 'o' -> i = text.charAt(1) == ' ' || text.charAt(1) == '\t' ? 1 : 0;
            case '(' -> {
                int close = text.indexOf(')');
                i = close > 1 && close <= 4 ? close + 1 : 0;
            }
            default -> {
                int label = 0;
                while (label < 3 && Letters.isDigit(text.charAt(label))) {
                    label++;
                }
                if (label == 0 && first >= 'a' && first <= 'h') {
                    label = 1;
                }
                boolean closed = label > 0
                        && label + 1 < text.length()
                        && (text.charAt(label) == '.' || text.charAt(label) == ')');
                i = closed && text.charAt(label + 1) <= ' ' ? label + 1 : 0;
            }
        }
        if (i == 0) {
            return 0;
        }
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i < text.length() ? i : 0;
    }
}
