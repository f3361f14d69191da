package se.handslag.reading.clauses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.PartyTerm.SigningDate;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.clauses.SignatureColumns.Cell;
import se.handslag.reading.lexicon.Dates;
import se.handslag.reading.lexicon.Months;
import se.handslag.reading.lexicon.WrittenDate;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;

/** Reads the day of signing, or the gap left for it. A ruled line that says nothing of a date is for the signature. */
final class SigningDateReader implements ClauseReader {

    private static final String MONTH = "(?:" + Months.NAMES + ")";
    private static final SwiftPattern GAP = SwiftPattern.compile("20\\d\\d-(?:\\d\\d-?)?(?![\\d-]|[x_]|\\p{L})"
            + "|(?:20\\d\\d|20xx|20_{1,3}|åååå|yyyy|xxxx|_{2,6}) ?- ?(?:\\d\\d|xx?|mm|_{1,4}) ?- ?(?:xx?|dd|_{1,4})(?![\\p{L}\\d])"
            + "|\\b(?:den|on|on the)[ \\t](?:_{1,20}|\\.{2,20}|x{1,2}|[ \\t]{2,20})[ /\\t]{0,4}(?:" + MONTH
            + "|_{2,20}|\\.{3,20})?[ ,\\t]{0,3}(?:20(?:\\d\\d|_{1,4}|xx|\\.{2,4}))?"
            + "|\\b(?:den|on)[ \\t]{1,4}/[ \\t]{0,6}(?:20\\d\\d)?"
            + "|\\b(?:den|on)[ \\t]{1,4}" + MONTH + " 20\\d\\d");
    /** Blanks wide enough to be taken for the gap between two columns. */
    private static final SwiftPattern WIDE_GAP = SwiftPattern.compile("\\bden {3,40}" + MONTH + " 20\\d\\d");

    private static final SwiftPattern LABELLED_GAP = SwiftPattern.compile(
            "^(?:(?:ort|plats|place) ?(?:och|/|and|,) ?)?(?:datum|date)\\s{0,4}:?\\s{0,4}[_.…]{3,}$");
    private static final SwiftPattern BARE_YEAR_AND_MONTH = SwiftPattern.compile("20\\d\\d-\\d\\d");
    private static final String[] OTHER_DAYS = {
        "bilag", "dnr", "beslut", " § ", "delegation", "fullmakt", "protokoll", "antagen", "gäller", "born", "född"
    };

    @Override
    public List<SigningDate> read(Clauses clauses) {
        if (clauses.kind() == DocumentKind.DECISION_PAPER) {
            return List.of();
        }
        List<SigningDate> found = new ArrayList<>();
        List<SigningDate> labelled = new ArrayList<>();
        int from = clauses.signaturesFrom();
        for (List<Cell> column : SignatureColumns.of(clauses)) {
            for (Cell cell : column) {
                if (cell.block().index() >= from && !Words.hasAny(cell.lower(), OTHER_DAYS)) {
                    readCell(cell, found, labelled);
                }
            }
        }
        for (Block block : clauses.text().blocks()) {
            Matcher gap = block.index() >= from ? WIDE_GAP.finder(block.lower()) : null;
            if (gap != null && gap.find()) {
                found.removeIf(other -> other.date() == null);
                found.add(new SigningDate(
                        Source.plainly(block.cite(gap.start(), gap.end())),
                        block.text().substring(gap.start(), gap.end()),
                        null));
            }
        }
        if (found.isEmpty()) {
            readSentences(clauses, found);
        }
        return found.isEmpty() ? labelled : found;
    }

    private static void readCell(Cell cell, List<SigningDate> found, List<SigningDate> labelled) {
        String text = cell.text();
        Matcher gap = GAP.finder(cell.lower());
        if (gap.find() && !BARE_YEAR_AND_MONTH.matcher(gap.group()).matches()) {
            int end = gap.start() + gap.group().stripTrailing().length();
            found.add(date(cell, gap.start(), end, null));
        } else if (LABELLED_GAP.matcher(cell.lower()).matches()) {
            labelled.add(date(cell, 0, text.length(), null));
        } else {
            for (WrittenDate written : Dates.in(text, cell.lower())) {
                if (written.isDay() && written.first() != null) {
                    found.add(date(cell, written.from(), written.to(), written.first()));
                }
            }
        }
    }

    private static SigningDate date(Cell cell, int from, int to, @Nullable LocalDate day) {
        int start = cell.span().from();
        return new SigningDate(
                Source.plainly(cell.block().cite(start + from, start + to)),
                cell.text().substring(from, to),
                day);
    }

    /** "Signed in two copies on 3 May 2021" stands in a sentence of its own, late in the document. */
    private static void readSentences(Clauses clauses, List<SigningDate> found) {
        int late = clauses.text().blocks().size() * 3 / 5;
        for (Sentence sentence : clauses.text().sentencesWith(Cue.COPIES)) {
            String lower = sentence.lower();
            if (sentence.block().index() >= late
                    && Words.hasAny(lower, "signed", "done in", "underteckna", "upprätta")) {
                for (WrittenDate written : Dates.in(sentence.text(), lower)) {
                    if (written.isDay() && written.first() != null) {
                        found.add(new SigningDate(
                                Source.plainly(sentence.cite(written.from(), written.to())),
                                sentence.text().substring(written.from(), written.to()),
                                written.first()));
                    }
                }
            }
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                signed("Alskog 2021-05-03", "words=2021-05-03, date=2021-05-03"),
                signed("Alskog den 3 maj 2021", "date=2021-05-03"),
                signed("2021-12-", "words=2021-12-, date=null"),
                signed("Alskog 2019-xx-xx", "words=2019-xx-xx, date=null"),
                signed("Alskog 20XX-XX-XX", "words=20XX-XX-XX, date=null"),
                signed("Alskog 2024-__-__", "words=2024-__-__, date=null"),
                signed("Alskog ____-__-__", "words=____-__-__, date=null"),
                signed("Alskog den ___ 2024", "words=den ___ 2024, date=null"),
                signed("Alskog den ___ januari 2024", "words=den ___ januari 2024, date=null"),
                signed("Alskog den     januari 2024", "januari 2024, date=null"),
                signed("Alskog den    /    2025", "2025, date=null"),
                signed("Datum: ____________", "words=Datum: ____________, date=null"));
    }

    private static Example signed(String line, String says) {
        return new Example(
                Agreements.ABOVE + "Underskrifter\n\n" + line + "\n\nFör Alskogs kommun\n\nKarin Lindh\n",
                SigningDate.class,
                says);
    }
}
