package se.handslag.site.binder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.reading.kept.binders.FileFound;

/**
 * All that the page of a binder tells.
 *
 * @param title what the agreement calls itself; what was sent is called, where there is none
 * @param failed whether it could not be read
 * @param whole whether all that was sent is kept
 * @param notes what is worth knowing of what was sent, in words
 * @param agreement the agreement that holds; empty where there is none, or nobody has said which it is
 * @param why why that paper was taken, or that people are asked, in words
 * @param without whether no paper is the agreement, and none has been said to be it
 * @param candidates the papers that people choose among; empty where they are not asked
 * @param partnership what came of it; empty before it is confirmed
 */
record BinderModel(
        UUID id,
        String title,
        boolean failed,
        boolean whole,
        List<String> notes,
        Optional<Agreement> agreement,
        String why,
        boolean without,
        List<Candidate> candidates,
        Optional<UUID> partnership,
        List<Paper> papers,
        List<SheetCard> sheets,
        List<PeopleCard> people,
        List<MeetingCard> meetings,
        List<Left> left,
        List<Filed> parts) {

    /** Where a sheet stands on the page. */
    static String anchor(UUID file, int sheet) {
        return "s-" + file + "-" + sheet;
    }

    /** Whether anything in it waits for an answer. */
    boolean asks() {
        return !candidates.isEmpty() || sheets.stream().anyMatch(SheetCard::asks);
    }

    /** A file that can be saved; its id is null where it is not kept by itself. */
    record Filed(@Nullable UUID id, String name) {}

    /** The agreement, and its reading. */
    record Agreement(UUID reading, String title, String days, Filed file, boolean confirmed) {}

    /** A paper that may be the agreement. */
    record Candidate(UUID file, String name, String words, boolean chosen) {}

    /** Another paper, and how it stands to the agreement. */
    record Paper(Filed file, String title, String words) {}

    /**
     * A sheet with money.
     *
     * @param settled who has settled what its columns are, in words; empty where nobody needed to
     * @param sums how its sums stand to the agreement's, in words
     * @param notes rows that do not add up, and what was not read, in words
     */
    record SheetCard(
            String anchor,
            Filed file,
            int number,
            String name,
            boolean asks,
            String settled,
            List<Column> columns,
            List<String> heads,
            List<Row> rows,
            List<String> totals,
            List<Sum> sums,
            List<String> notes,
            List<FileFound.Unread> unread) {

        /** The columns that a person should look at. */
        List<Column> doubtful() {
            return columns.stream().filter(column -> !column.doubts().isEmpty()).toList();
        }

        /** The others. */
        List<Column> clear() {
            return columns.stream().filter(column -> column.doubts().isEmpty()).toList();
        }
    }

    /** A column: what it is called, what it is taken for, what is doubted, and what stands in it. */
    record Column(int column, String name, String role, String unit, List<String> doubts, String examples) {}

    /** A row of the table: what it is about, and one figure for each head. */
    record Row(String label, String giver, List<String> figures) {}

    /** How sums stand to each other. */
    record Sum(String words, boolean agrees) {}

    /** The people of a list. */
    record PeopleCard(Filed file, List<FileFound.Person> people, List<FileFound.Unread> unread) {}

    /** A meeting. */
    record MeetingCard(Filed file, String title, List<String> present, List<FileFound.Item> items) {}

    /** A file that was not understood, and why. */
    record Left(Filed file, String why) {}
}
