package se.handslag.site.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.site.telling.Words;

/**
 * All that the letter says, in words.
 *
 * @param title of the agreement
 * @param about what kind of paper it is, its file and pages
 * @param count how many findings there are, or that there are none
 * @param agreementLanguage the code of the language that its words and the proposed ones are in
 * @param receiver the public party, to which the letter goes; empty where the agreement names none
 * @param sender the civil party, from which it comes; empty where the agreement names none
 * @param notes each kind of note once, with its pages
 * @param made how the letter came to be, each a sentence or more
 */
record LetterModel(
        String title,
        String about,
        String date,
        String count,
        String agreementLanguage,
        Parties parties,
        String receiver,
        String sender,
        List<Row> brief,
        Findings errors,
        Findings warnings,
        List<String> notes,
        DayTable days,
        List<String> questions,
        List<String> made) {

    private static final int LONG_TITLE = 70;
    private static final int RUNNING_TITLE = 90;

    /** Whether the title would fill too many lines in the largest letters. */
    boolean hasLongTitle() {
        return title.length() > LONG_TITLE;
    }

    /** The title as it stands at the foot of each page. */
    String runningTitle() {
        return Words.cut(title, RUNNING_TITLE);
    }

    /**
     * Who enters the agreement.
     *
     * @param more how many are left out, in words; empty where none are
     */
    record Parties(List<Party> shown, String more) {}

    /** A party with the mark of its sector. */
    record Party(String name, String sectorName, Sector sector) {

        private static final int LONG_NAME = 60;

        /** Whether it has to be broken over lines. */
        boolean isLong() {
            return name.length() > LONG_NAME;
        }

        /** The style of the mark, which is a shape first and a colour second. */
        String mark() {
            return switch (sector) {
                case PUBLIC -> "k";
                case CIVIL -> "c";
                case PRIVATE -> "p";
            };
        }
    }

    /** What the agreement says of one matter. */
    record Row(String label, List<String> lines) {}

    /**
     * The findings of one grade.
     *
     * @param rest those for which there was no room in full, each on a line
     * @param more how many are left out even so, in words; empty where none are
     */
    record Findings(List<Shown> shown, List<String> rest, String more) {

        boolean isEmpty() {
            return shown.isEmpty();
        }
    }

    /**
     * A finding in full.
     *
     * @param number by which the parties can speak of it; it goes on through the letter
     * @param detail what stands against what, the sum written out
     * @param morePlaces how many places are left out, in words; empty where none are
     */
    record Shown(
            int number,
            String title,
            String detail,
            List<Quote> quotes,
            String morePlaces,
            @Nullable Proposal proposal) {}

    /** Words of the agreement and their page, or their row where the agreement has no pages. */
    record Quote(String words, String page) {}

    /**
     * The words that stand, and better ones.
     *
     * @param example whether only the parties can know what is right, so that the wording is one of many
     */
    record Proposal(Quote stands, String wording, boolean example) {}

    /**
     * The days to keep.
     *
     * @param paged whether it is worth saying on which page of the agreement each stands
     * @param rest what is left out, in words; empty where nothing is
     */
    record DayTable(List<PickedDay> rows, boolean paged, String rest) {}

    /**
     * A day to keep.
     *
     * @param mark that it must not be missed, or that it has passed, in words; empty where it is like any other
     */
    record PickedDay(String day, String mark, String what, String page) {}
}
