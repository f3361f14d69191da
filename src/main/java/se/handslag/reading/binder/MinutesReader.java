package se.handslag.reading.binder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.kernel.Citation;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.PageText;
import se.handslag.reading.lexicon.Dates;
import se.handslag.reading.lexicon.Persons;
import se.handslag.reading.lexicon.WrittenDate;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;

/** Tells minutes from other papers, and reads what is certain of them. */
final class MinutesReader {

    private static final SwiftPattern TITLE = SwiftPattern.compile(
            "protokoll(?!s?utdrag|föring|föra|santeckning)|minnesanteckning|mötesanteckning|anteckningar från");
    private static final SwiftPattern AGREES =
            SwiftPattern.compile("överenskommelse om|partnerskapsavtal|tjänsteskrivelse|tjänsteutlåtande");
    private static final Pattern PRESENT = Pattern.compile(
            "^(?:närvarande(?: (?:ledamöter|vid mötet|ordinarie))?|deltagare|deltog|på plats)\\b[ \\t]*:?");
    private static final Pattern NOT_PRESENT = Pattern.compile(
            "^(?:ej närvarande|frånvarande|anmäld frånvaro|förhinder|anmält förhinder|dag|datum|tid|plats|dagordning|justera|utses|kallade|kopia)(?!\\p{L})");
    private static final Pattern ITEM =
            Pattern.compile("^(?:§ ?(\\d{1,4}(?: ?[a-z](?![\\p{L}]))?)|(\\d{1,4}) ?§)[ \\t.:–-]*(.*)$");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2})[.)][ \\t]+(\\S.*)$");

    private static final int HEAD_LINES = 12;
    private static final int PRESENT_LINES = 60;
    private static final int LONGEST_ATTENDANCE = 40;

    private record Line(int page, int from, String text, String lower) {
        int to() {
            return from + text.length();
        }
    }

    /** A line with a number that begins a paragraph. */
    private record Start(int line, String number, String heading) {}

    private final DocumentText document;
    private final List<Line> lines = new ArrayList<>();
    private final List<Start> starts;

    private MinutesReader(DocumentText document) {
        this.document = document;
        for (PageText page : document.pages()) {
            int from = 0;
            for (String line : page.text().split("\n", -1)) {
                if (!line.isBlank()) {
                    String text = line.strip();
                    lines.add(new Line(page.number(), from + line.indexOf(text), text, Letters.lower(text)));
                }
                from += line.length() + 1;
            }
        }
        this.starts = starts();
    }

    /**
     * The minutes in the document; empty where it is none. A file's name alone makes none.
     *
     * @param kind what the reader of agreements takes it for: an extract with a single decision is no minutes
     */
    static Optional<Minutes> read(DocumentText document, String fileName, DocumentKind kind) {
        MinutesReader reader = new MinutesReader(document);
        return reader.isMinutes(Letters.lower(fileName), kind)
                ? Optional.of(new Minutes(reader.date(), reader.items(), reader.present()))
                : Optional.empty();
    }

    private boolean isMinutes(String fileName, DocumentKind kind) {
        String head = head();
        boolean titled = TITLE.standsIn(head);
        boolean attended = attendance() >= 0;
        boolean numbered = starts.size() >= 2;
        if (AGREES.standsIn(head) && !titled || head.contains("utdrag") && starts.size() < 2) {
            return false;
        }
        if (kind == DocumentKind.AGREEMENT || kind == DocumentKind.AMENDMENT) {
            return titled && attended;
        }
        boolean named = TITLE.standsIn(fileName);
        return titled && (attended || numbered) || attended && (numbered || named) || titled && named;
    }

    private String head() {
        StringBuilder head = new StringBuilder();
        for (Line line : lines.subList(0, Math.min(lines.size(), HEAD_LINES))) {
            // Running text that speaks of minutes is no title.
            if (line.text().length() <= 100) {
                head.append(line.lower()).append('\n');
            }
        }
        return head.toString();
    }

    /** The line that begins the list of those who were there; -1 where there is none. */
    private int attendance() {
        for (int i = 0; i < Math.min(lines.size(), PRESENT_LINES); i++) {
            if (PRESENT.matcher(lines.get(i).lower()).find()) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Cited<LocalDate>> date() {
        int end = starts.isEmpty() ? lines.size() : starts.get(0).line();
        Cited<LocalDate> first = null;
        for (Line line : lines.subList(0, Math.min(end, 2 * HEAD_LINES))) {
            boolean another =
                    line.lower().contains("nästa möte") || line.lower().contains("justera");
            Cited<LocalDate> found = another ? null : dateIn(line);
            if (found != null
                    && line.lower().matches("^(?:datum|dag|tid|mötesdag|sammanträdesdatum|mötesdatum)(?!\\p{L}).*")) {
                return Optional.of(found);
            }
            first = first == null ? found : first;
        }
        return Optional.ofNullable(first);
    }

    private @Nullable Cited<LocalDate> dateIn(Line line) {
        for (WrittenDate date : Dates.in(line.text(), line.lower())) {
            LocalDate day = date.first();
            if (date.isDay() && day != null) {
                return new Cited<>(day, cite(line, date.from(), date.to()));
            }
        }
        return null;
    }

    private List<Cited<String>> present() {
        List<Cited<String>> present = new ArrayList<>();
        int begin = attendance();
        int firstItem = starts.isEmpty() ? lines.size() : starts.get(0).line();
        int end = Math.min(begin + LONGEST_ATTENDANCE, firstItem > begin ? firstItem : lines.size());
        for (int i = begin; begin >= 0 && i < end; i++) {
            Line line = lines.get(i);
            if (i > begin
                    && (NOT_PRESENT.matcher(line.lower()).find() || line.text().length() > 160)) {
                break;
            }
            Matcher word = PRESENT.matcher(line.lower());
            int from = i == begin && word.find() ? word.end() : 0;
            for (Span name : Persons.in(line.text().substring(from))) {
                Citation citation = cite(line, from + name.from(), from + name.to());
                present.add(new Cited<>(citation.words(), citation));
            }
        }
        return present;
    }

    /** Paragraphs with the sign; where there are none, a list that counts from 1 to at least 3. */
    private List<Start> starts() {
        List<Start> signed = new ArrayList<>();
        List<Start> counted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher item = ITEM.matcher(lines.get(i).text());
            Matcher numbered = NUMBERED.matcher(lines.get(i).text());
            if (item.matches()) {
                String number = item.group(1) == null ? item.group(2) : item.group(1);
                signed.add(new Start(i, number, item.group(3).strip()));
            } else if (numbered.matches() && numbered.group(1).equals(String.valueOf(counted.size() + 1))) {
                counted.add(new Start(i, numbered.group(1), numbered.group(2).strip()));
            }
        }
        return !signed.isEmpty() ? signed : counted.size() >= 3 ? counted : List.of();
    }

    private List<Minutes.Item> items() {
        List<Minutes.Item> items = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Start start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1).line() : lines.size();
            Line first = lines.get(start.line());
            Line last = first;
            List<String> text = new ArrayList<>();
            for (Line line : lines.subList(start.line() + 1, end)) {
                text.add(line.text());
                last = line.page() == first.page() ? line : last;
            }
            items.add(new Minutes.Item(
                    start.number(),
                    start.heading(),
                    String.join("\n", text),
                    cite(first, 0, last.to() - first.from())));
        }
        return items;
    }

    /** A stretch of the page that begins in the line. */
    private Citation cite(Line line, int from, int to) {
        String page = document.pages().get(line.page() - 1).text();
        int start = line.from() + from;
        int end = line.from() + to;
        return new Citation(document.hash(), line.page(), start, end, page.substring(start, end));
    }
}
