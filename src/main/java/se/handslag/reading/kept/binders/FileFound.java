package se.handslag.reading.kept.binders;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a file, as it is kept.
 *
 * @param why why it was not understood, as the key of a text; null where it was
 * @param paper what tells an agreement or another paper from the others; null where it is none
 * @param sheets its sheets with columns of money
 * @param otherSheets the names of sheets with neither money nor people
 * @param people those of its lists of contacts
 * @param unreadPeople rows of those lists that are no person
 * @param meeting the meeting it tells of; null where it is no minutes
 */
public record FileFound(
        @Nullable String why,
        @Nullable Paper paper,
        List<Sheet> sheets,
        List<String> otherSheets,
        List<Person> people,
        List<Unread> unreadPeople,
        @Nullable Meeting meeting) {

    public FileFound {
        sheets = List.copyOf(sheets);
        otherSheets = List.copyOf(otherSheets);
        people = List.copyOf(people);
        unreadPeople = List.copyOf(unreadPeople);
    }

    /** A file that was not understood, and why, as the key of a text. */
    static FileFound not(String why) {
        return new FileFound(why, null, List.of(), List.of(), List.of(), List.of(), null);
    }

    /**
     * A paper.
     *
     * @param title as it calls itself; empty where it does not
     * @param first the first day of its term; null where it tells none
     * @param last the last day; null where it tells none, or has none
     * @param sums what it says that the partnership costs or is paid with
     */
    public record Paper(
            String title,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            List<Sum> sums) {

        public Paper {
            sums = List.copyOf(sums);
        }
    }

    /**
     * A sum of an agreement.
     *
     * @param year the year it is for; null where it is for none in particular
     */
    public record Sum(@Nullable Integer year, long ore) {}

    /** Who has settled what the columns of a sheet are. */
    public enum Settled {
        /** Nobody needed to: the words over them say it. */
        SURE,
        /** Nobody has yet. */
        ASK,
        /** Somebody, of this very sheet. */
        ANSWERED,
        /** Somebody, of another sheet of the same shape. */
        REMEMBERED
    }

    /**
     * A sheet with columns of money.
     *
     * @param number its number in the workbook, from 1
     * @param shape what tells it from other sorts of sheets
     * @param rows how many rows there are in all
     * @param cut whether there is more than was read
     */
    public record Sheet(
            int number,
            String name,
            String shape,
            int rows,
            boolean cut,
            Settled settled,
            List<Column> columns,
            List<Table> tables,
            List<Unread> unread) {

        public Sheet {
            columns = List.copyOf(columns);
            tables = List.copyOf(tables);
            unread = List.copyOf(unread);
        }
    }

    /**
     * A column.
     *
     * @param column from 0
     * @param letters its name in the sheet
     * @param head the words over it
     * @param role the code of what it is taken for
     * @param unit what one in its figures stands for, by name
     * @param doubts keys of texts that say what a person should look at
     * @param examples what stands in its first cells
     */
    public record Column(
            int column,
            String letters,
            String head,
            String role,
            String unit,
            List<String> doubts,
            List<String> examples) {

        public Column {
            doubts = List.copyOf(doubts);
            examples = List.copyOf(examples);
        }
    }

    /**
     * The sums of one column and one year.
     *
     * @param role the code of what the column is taken for
     * @param ore what its rows come to
     * @param stated what the sheet says that they come to; null where it does not say
     */
    public record Table(
            String head,
            String role,
            @Nullable Integer year,
            @Nullable String party,
            List<Line> lines,
            long ore,
            @Nullable Long stated) {

        public Table {
            lines = List.copyOf(lines);
        }
    }

    /** A row: what it is about, who brings it, and the sum. */
    public record Line(String label, @Nullable String giver, long ore) {}

    /** A row that was not understood, and why, as the key of a text. */
    public record Unread(int row, String words, String why) {}

    /** Somebody in a list of contacts. */
    public record Person(
            String name,
            @Nullable String role,
            @Nullable String organisation,
            @Nullable String mail,
            @Nullable String phone) {}

    /** A meeting. */
    public record Meeting(@Nullable LocalDate date, List<Item> items, List<String> present) {

        public Meeting {
            items = List.copyOf(items);
            present = List.copyOf(present);
        }
    }

    /** A numbered paragraph of minutes. */
    public record Item(String number, String heading, String text) {}
}
