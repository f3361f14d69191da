package se.handslag.reading.binder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Citation;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.SheetCell;
import se.handslag.reading.document.SheetRow;
import se.handslag.reading.document.WorkbookSheet;
import se.handslag.reading.lexicon.Persons;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;

/** Reads people from the rows of a table: by the words over its columns where there are any, else by what cells look like. */
final class ContactRows {

    private static final SwiftPattern MAIL =
            SwiftPattern.compile("[\\p{L}\\d._%+'-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,5}");
    private static final SwiftPattern PHONE = SwiftPattern.compile(
            "(?<![\\d@\\p{L}])(?:\\+\\d{1,3}[ -]?(?:\\(0\\))?|0)\\d{1,3}[ /–-]{0,3}\\d[\\d –-]{3,11}\\d(?!\\d)");

    private static final int MOST_HEAD_ROWS = 12;

    private enum Part {
        NAME("^(?:namn|kontaktperson|kontakt|person|name|för- och efternamn)\\b|^förnamn"),
        LAST_NAME("^efternamn"),
        ROLE("^(?:roll|funktion|befattning|titel|uppdrag|ansvar|role|tjänst)"),
        ORGANISATION(
                "^(?:organisation|förening|part|arbetsgivare|kommun|förvaltning|verksamhet|arbetsplats|enhet|myndighet)"),
        MAIL("e-?post|mail|mejl"),
        PHONE("telefon|mobil|^tel\\b|^tfn|phone");

        private final SwiftPattern words;

        Part(String words) {
            this.words = SwiftPattern.compile(words);
        }

        static @Nullable Part of(String head) {
            String lower = Letters.lower(head).strip();
            for (Part part : values()) {
                if (lower.length() < 40 && part.words.standsIn(lower)) {
                    return part;
                }
            }
            return null;
        }
    }

    private final DocumentText document;
    private final List<ContactLine> lines = new ArrayList<>();
    private final List<UnreadRow> unread = new ArrayList<>();
    private boolean isHeaded;

    private ContactRows(DocumentText document) {
        this.document = document;
    }

    /** The people of the tables; empty where they are no list of contacts. */
    static Optional<ContactList> read(DocumentText document, List<WorkbookSheet> sheets) {
        ContactRows rows = new ContactRows(document);
        sheets.forEach(rows::sheet);
        int people = rows.lines.size();
        boolean isList = rows.isHeaded ? people > 0 : people > 1 && people >= rows.unread.size();
        return isList ? Optional.of(new ContactList(rows.lines, rows.unread)) : Optional.empty();
    }

    private void sheet(WorkbookSheet sheet) {
        Map<Part, Integer> columns = Map.of();
        int before = lines.size();
        List<UnreadRow> above = new ArrayList<>(unread);
        for (int i = 0; i < sheet.rows().size(); i++) {
            SheetRow row = sheet.rows().get(i);
            Map<Part, Integer> head = i < MOST_HEAD_ROWS && columns.isEmpty() ? headIn(row) : Map.of();
            if (!head.isEmpty()) {
                columns = head;
                isHeaded = true;
                // What stands above a head is a title.
                unread.clear();
                unread.addAll(above);
            } else {
                row(sheet.number(), row, columns);
            }
        }
        if (lines.size() == before) {
            unread.clear();
            unread.addAll(above);
        }
    }

    /** The columns that the row's words head; empty unless it heads a name and a way to reach somebody. */
    private static Map<Part, Integer> headIn(SheetRow row) {
        Map<Part, Integer> columns = new EnumMap<>(Part.class);
        for (SheetCell cell : row.cells()) {
            Part part = Part.of(cell.text());
            if (part != null) {
                columns.putIfAbsent(part, cell.column());
            }
        }
        boolean isHead = columns.containsKey(Part.NAME)
                && (columns.containsKey(Part.MAIL) || columns.containsKey(Part.PHONE))
                && !MAIL.standsIn(row.words());
        return isHead ? columns : Map.of();
    }

    private void row(int page, SheetRow row, Map<Part, Integer> columns) {
        String words = row.words();
        String mail = first(MAIL, words);
        String phone = first(PHONE, words);
        SheetCell nameCell = nameCell(row, columns);
        String name = nameCell == null ? null : nameIn(nameCell, row, columns);
        if (name == null || mail == null && phone == null) {
            boolean isTitle = row.cells().size() == 1 && mail == null && phone == null;
            if (!isTitle) {
                unread.add(new UnreadRow(
                        row.number(), words, name == null ? UnreadRow.Why.NO_NAME : UnreadRow.Why.NO_CONTACT));
            }
            return;
        }
        String role = at(row, columns.get(Part.ROLE));
        String organisation = at(row, columns.get(Part.ORGANISATION));
        if (columns.isEmpty()) {
            List<String> rest = rest(row, nameCell);
            organisation = rest.stream()
                    .filter(text -> PartyWords.in(text) != null)
                    .findFirst()
                    .orElse(null);
            String taken = organisation;
            role = rest.stream().filter(text -> !text.equals(taken)).findFirst().orElse(null);
        }
        lines.add(new ContactLine(name, role, organisation, mail, phone, cite(page, row)));
    }

    private static @Nullable SheetCell nameCell(SheetRow row, Map<Part, Integer> columns) {
        Integer column = columns.get(Part.NAME);
        if (column != null) {
            return row.at(column);
        }
        for (SheetCell cell : row.cells()) {
            if (!MAIL.standsIn(cell.text()) && !Persons.in(cell.text()).isEmpty()) {
                return cell;
            }
        }
        return null;
    }

    /** The name in the cell: all of it below a head for names, with the last name of its own column; else what looks like one. */
    private static @Nullable String nameIn(SheetCell cell, SheetRow row, Map<Part, Integer> columns) {
        if (columns.isEmpty()) {
            Span name = Persons.in(cell.text()).get(0);
            return name.of(cell.text());
        }
        String last = at(row, columns.get(Part.LAST_NAME));
        String name = last == null ? cell.text() : cell.text() + " " + last;
        return MAIL.standsIn(name) || !name.chars().anyMatch(Character::isLetter) ? null : name;
    }

    /** Cells of a row without a head that are neither the name nor a way to reach it. */
    private static List<String> rest(SheetRow row, @Nullable SheetCell name) {
        return row.cells().stream()
                .filter(cell -> !cell.equals(name))
                .map(SheetCell::text)
                .filter(text -> !MAIL.standsIn(text) && !PHONE.standsIn(text))
                .filter(text -> text.chars().anyMatch(Character::isLetter))
                .toList();
    }

    private static @Nullable String at(SheetRow row, @Nullable Integer column) {
        SheetCell cell = column == null ? null : row.at(column);
        return cell == null ? null : cell.text();
    }

    private static @Nullable String first(SwiftPattern pattern, String words) {
        var matcher = pattern.finder(words);
        return matcher.find() ? matcher.group().strip() : null;
    }

    private Citation cite(int page, SheetRow row) {
        int start = row.cells().get(0).start();
        int end = row.cells().getLast().end();
        String text = document.pages().get(page - 1).text();
        return new Citation(document.hash(), page, start, end, text.substring(start, end));
    }
}
