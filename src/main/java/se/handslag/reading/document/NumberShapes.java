package se.handslag.reading.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.handslag.reading.document.SheetCell.Content;

/** How the numbers of a workbook are shown, which alone tells a day or a share from a plain number. */
final class NumberShapes {

    /** What a style makes of a number. */
    private enum Shape {
        PLAIN,
        GROUPED,
        PERCENT,
        DAY
    }

    /** A number and how it is written on the page. */
    record Shown(String text, Content content) {}

    /** As many digits as a sheet reckons with; what stands beyond is noise of its arithmetic. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final int MOST_STYLES = 100_000;

    private final List<Shape> shapes = new ArrayList<>();
    private final Map<Integer, Shape> ofFormats = new HashMap<>();
    private final boolean isFrom1904;

    NumberShapes(byte[] styles, boolean isFrom1904) throws UnreadableException {
        this.isFrom1904 = isFrom1904;
        BoundedXml xml = new BoundedXml(styles);
        boolean inCells = false;
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("numFmt")) {
                String code = xml.attribute("formatCode");
                ofFormats.put(xml.count("numFmtId", MOST_STYLES), code == null ? Shape.PLAIN : ofCode(code));
            } else if (xml.isStart() && xml.name().equals("cellXfs")) {
                inCells = true;
            } else if (xml.isEnd() && xml.name().equals("cellXfs")) {
                inCells = false;
            } else if (inCells && xml.isStart() && xml.name().equals("xf") && shapes.size() < MOST_STYLES) {
                shapes.add(ofFormat(xml.attribute("numFmtId")));
            }
        }
    }

    /** For a book without styles. */
    NumberShapes(boolean isFrom1904) {
        this.isFrom1904 = isFrom1904;
    }

    /** The number as the style shows it, roughly: digits in threes, a decimal comma, a day as year, month and day. */
    Shown shown(BigDecimal number, int style) {
        Shape shape = style >= 0 && style < shapes.size() ? shapes.get(style) : Shape.PLAIN;
        BigDecimal rounded = number.round(DIGITS);
        return switch (shape) {
            case PLAIN -> new Shown(written(rounded, "0.######"), new SheetCell.Number(rounded));
            case GROUPED -> new Shown(written(rounded, "#,##0.##"), new SheetCell.Number(rounded));
            case PERCENT ->
                new Shown(written(rounded.movePointRight(2), "0.##") + " %", new SheetCell.Percent(rounded));
            case DAY -> day(rounded);
        };
    }

    private Shown day(BigDecimal serial) {
        // Day 60 of the older reckoning is the 29th of February 1900, which never was.
        boolean isDay = serial.signum() > 0 && serial.compareTo(LAST_DAY) <= 0;
        if (isDay && (isFrom1904 || serial.intValue() > 60)) {
            try {
                LocalDate zero = isFrom1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
                LocalDate day = zero.plusDays(serial.intValue());
                return new Shown(day.toString(), new SheetCell.Day(day));
            } catch (DateTimeException beyondTheCalendar) {
                return new Shown(written(serial, "0.######"), new SheetCell.Number(serial));
            }
        }
        return new Shown(written(serial, "0.######"), new SheetCell.Number(serial));
    }

    private static String written(BigDecimal number, String pattern) {
        DecimalFormatSymbols swedish = new DecimalFormatSymbols(Locale.ROOT);
        swedish.setDecimalSeparator(',');
        swedish.setGroupingSeparator(' ');
        DecimalFormat format = new DecimalFormat(pattern, swedish);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    private Shape ofFormat(@Nullable String id) {
        int format = id == null || !id.matches("\\d{1,6}") ? 0 : Integer.parseInt(id);
        Shape own = ofFormats.get(format);
        if (own != null) {
            return own;
        }
        boolean isDay = format >= 14 && format <= 17 || format == 22 || format >= 27 && format <= 36;
        boolean isGrouped = format == 3 || format == 4 || format >= 37 && format <= 44 || format >= 5 && format <= 8;
        return isDay
                ? Shape.DAY
                : format == 9 || format == 10 ? Shape.PERCENT : isGrouped ? Shape.GROUPED : Shape.PLAIN;
    }

    /** What stands in quotes, brackets or after a backslash is shown as it is and says nothing of the number. */
    private static Shape ofCode(String code) {
        String bare = code.split(";", 2)[0]
                .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", "")
                .toLowerCase(Locale.ROOT);
        if (bare.contains("%")) {
            return Shape.PERCENT;
        }
        if (bare.contains("y") || bare.contains("d") && bare.contains("m")) {
            return Shape.DAY;
        }
        return bare.contains("#,#") || bare.contains("# #") || bare.contains("0,0") ? Shape.GROUPED : Shape.PLAIN;
    }
}
