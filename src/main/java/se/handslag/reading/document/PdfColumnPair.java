package se.handslag.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands left and right of a gutter, and whether it is to be read side by side or one after the other. */
final class PdfColumnPair {

    private static final int FEWEST_LINES = 4;
    private static final int LETTERS_PER_LINE = 14;
    private static final float FULL = 0.6f;
    private static final int FEWEST_OUT_OF_STEP = 8;

    /** Lines this close below each other, in heights of a letter, are of one paragraph or hardly less. */
    private static final float CLOSE = 1.8f;

    /** Baselines that differ by less, in points, are meant to be the same. */
    private static final float IN_STEP = 0.6f;

    /** What both parties' halves of a block of signatures have on the same row. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "^för |_{4}|\\.{6}|…{3}|^ort\\b|datum|namnförtydligande|underskrift|ordförande|chef\\b|direktör|sekreterare"
                    + "|^for |^place\\b|\\bdate\\b|signature|chair|director|secretary");

    private final List<PdfRow> left = new ArrayList<>();
    private final List<PdfRow> right = new ArrayList<>();
    private int twins;
    private int both;

    PdfColumnPair(List<PdfRow> rows, float gutter) {
        for (PdfRow row : rows) {
            List<PdfSegment> before = row.segments().stream()
                    .filter(segment -> segment.left() < gutter)
                    .toList();
            List<PdfSegment> after = row.segments().stream()
                    .filter(segment -> segment.left() >= gutter)
                    .toList();
            if (!before.isEmpty()) {
                left.add(new PdfRow(before));
            }
            if (!after.isEmpty()) {
                right.add(new PdfRow(after));
            }
            if (!before.isEmpty() && !after.isEmpty()) {
                both++;
                twins += areTwins(before, after) ? 1 : 0;
            }
        }
    }

    /** Whether both sides are lines that mostly fill their column with words. */
    boolean isRunningText() {
        return (isRunning(left) && isRunning(right) && !PdfWrappedTable.startsTogether(left, right)) || isOutOfStep();
    }

    /** Whether both sides are lines close below each other, whose heights have nothing to do with the other side's. */
    private boolean isOutOfStep() {
        if (!isDense(left) || !isDense(right)) {
            return false;
        }
        boolean isLeftShorter = left.size() < right.size();
        List<PdfRow> fewer = isLeftShorter ? left : right;
        List<PdfRow> more = isLeftShorter ? right : left;
        int inStep = 0;
        for (PdfRow row : fewer) {
            inStep += more.stream().anyMatch(other -> Math.abs(other.baseline() - row.baseline()) < IN_STEP) ? 1 : 0;
        }
        return inStep * 5 < fewer.size() * 3;
    }

    private static boolean isDense(List<PdfRow> column) {
        int close = 0;
        for (int i = 1; i < column.size(); i++) {
            float gap = column.get(i).baseline() - column.get(i - 1).baseline();
            close += gap < CLOSE * column.get(i).height() ? 1 : 0;
        }
        return column.size() >= FEWEST_OUT_OF_STEP && close * 2 >= column.size() - 1;
    }

    /** Whether the sides are two parties' places to sign: the same words or lines to write on, and no figures. */
    boolean isSignatures() {
        return twins > 0 && twins * 4 >= both && areWords(left) && areWords(right);
    }

    private static boolean isRunning(List<PdfRow> column) {
        if (column.size() < FEWEST_LINES) {
            return false;
        }
        float from = Float.MAX_VALUE;
        float to = -Float.MAX_VALUE;
        for (PdfRow row : column) {
            from = Math.min(from, row.left());
            to = Math.max(to, row.right());
        }
        int full = 0;
        int letters = 0;
        int divided = 0;
        for (PdfRow row : column) {
            full += row.right() - row.left() > FULL * (to - from) ? 1 : 0;
            divided += row.isSingle() ? 0 : 1;
            for (PdfSegment segment : row.segments()) {
                letters += segment.isFigures() ? 0 : segment.text().length();
            }
        }
        return full * 2 > column.size() && letters >= column.size() * LETTERS_PER_LINE && divided * 3 <= column.size();
    }

    private static boolean areWords(List<PdfRow> column) {
        for (PdfRow row : column) {
            if (!row.isSingle() || (row.segments().getFirst().isFigures() && !isDate(row))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDate(PdfRow row) {
        String text = row.segments().getFirst().text();
        return text.startsWith("20") && text.indexOf('-') > 0;
    }

    private static boolean areTwins(List<PdfSegment> before, List<PdfSegment> after) {
        String one = before.getFirst().text().toLowerCase(Locale.ROOT);
        String other = after.getFirst().text().toLowerCase(Locale.ROOT);
        return (one.equals(other) && Character.isLetter(one.charAt(0))) || (isSigned(one) && isSigned(other));
    }

    private static boolean isSigned(String text) {
        return SIGNATURE.matcher(text).find();
    }
}
