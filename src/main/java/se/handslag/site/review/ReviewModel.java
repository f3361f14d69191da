package se.handslag.site.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.reading.kept.binders.KeptBinders;
import se.handslag.reading.review.FindingKey;
import se.handslag.reading.review.Matter;
import se.handslag.reading.review.ValueKey;
import se.handslag.reading.review.Verdict;
import se.handslag.site.parts.BudgetRows;
import se.handslag.site.parts.FindingCard;
import se.handslag.site.parts.Refs;
import se.handslag.site.parts.SourceView;

/**
 * All that the review of one reading tells.
 *
 * @param language the language of the agreement's own words
 * @param typed whether it is typed in, and there is no document to compare with
 * @param done how many of the eight matters are done
 * @param clear how many open values nothing is said against
 * @param others who else looks at it just now, in words
 * @param partnership the partnership that came of it; empty before it is confirmed
 * @param problem what could not be done, in words
 * @param rest what drives neither dates nor money
 */
record ReviewModel(
        UUID id,
        String title,
        String fileName,
        String language,
        boolean typed,
        int done,
        int clear,
        List<String> others,
        Optional<UUID> partnership,
        Optional<String> problem,
        List<FindingItem> findings,
        List<MatterCard> matters,
        List<RestGroup> rest,
        Adding addingToTheRest,
        Confirm confirm,
        SourceView source,
        Refs refs) {

    /** How many matters there are. */
    int all() {
        return matters.size();
    }

    /** In per cent, as the bar shows it. */
    String share() {
        return (100 * done / Math.max(1, matters.size())) + "%";
    }

    /** How many errors are neither mended nor accepted. */
    long openErrors() {
        return findings.stream().filter(FindingItem::blocks).count();
    }

    /**
     * Something that is wrong or worth knowing.
     *
     * @param about the values it points at, to be led to
     * @param blocks whether it must be mended or accepted before anything is confirmed
     * @param reason why it was let stand, and by whom; empty when nobody has
     */
    record FindingItem(FindingCard card, FindingKey key, List<Row> about, boolean blocks, Optional<String> reason) {}

    /**
     * One of the eight.
     *
     * @param open how many of its values nobody has spoken of
     */
    record MatterCard(Matter matter, List<Row> rows, boolean done, long open, Adding adding) {}

    /**
     * How one adds to what is there.
     *
     * @param kinds what can be added
     * @param form the form of what is being added
     * @param more what one may do when one has just added something
     */
    record Adding(List<String> kinds, Optional<FormView> form, Optional<More> more) {

        /** Whether there is nothing to choose: one thing can be added, and nobody is at it. */
        boolean isOne() {
            return kinds.size() == 1 && form.isEmpty();
        }
    }

    /**
     * One more of the same, or onward.
     *
     * @param enough whether one mostly goes on now
     * @param next the value to go on with; empty when none is open
     * @param called what one goes on with
     */
    record More(boolean enough, Optional<String> next, String called) {}

    /** What drives neither dates nor money, by what it is about. */
    record RestGroup(String title, List<Row> rows) {

        /** How many of them nobody has spoken of. */
        long open() {
            return rows.stream().filter(Row::isOpen).count();
        }

        /** Whether it is shown at once: something in it is being changed, or was just now. */
        boolean isShown() {
            return rows.stream()
                    .anyMatch(row -> row.form().isPresent()
                            || row.next()
                            || row.changed().isPresent());
        }
    }

    /**
     * A value.
     *
     * @param words what it says now
     * @param was what was read, where it has been corrected; empty otherwise
     * @param mark where it stands; none where a person has added it
     * @param by who spoke of it last and when, in words; empty when nobody has
     * @param seen how often it has been spoken of
     * @param next whether it is where one goes on
     * @param changed what somebody else has said of it meanwhile, in words
     * @param form the form in which it is corrected, while it is
     * @param canBeCorrected whether there is a form for it
     */
    record Row(
            ValueKey key,
            String label,
            String words,
            Optional<String> was,
            String firmness,
            Optional<BudgetRows> table,
            Refs.Mark mark,
            Verdict verdict,
            Optional<String> by,
            int seen,
            boolean next,
            Optional<String> changed,
            Optional<FormView> form,
            boolean canBeCorrected) {

        /** Its place on the page. */
        String anchor() {
            return "v-" + key.written();
        }

        boolean isOpen() {
            return verdict == Verdict.OPEN;
        }

        /** Whether a person has typed it in, and it stands. */
        boolean added() {
            return key instanceof ValueKey.Added && verdict == Verdict.CORRECTED;
        }

        /** The matter of which it tells that nothing is said of it. */
        Optional<Matter> silent() {
            return key instanceof ValueKey.Silent silence ? Optional.of(silence.matter()) : Optional.empty();
        }
    }

    /**
     * What it takes to confirm it.
     *
     * @param name what the partnership is to be called
     * @param parties who will take part, and whether their people can be let in
     * @param into the partnerships that it may belong to
     * @param ready whether it can be confirmed now
     * @param along the binder that it came in, and what of it the parties are going to see; empty where it came alone
     */
    record Confirm(
            String name, List<PartyRow> parties, List<Target> into, boolean ready, Optional<KeptBinders.Along> along) {}

    /**
     * A party of the agreement.
     *
     * @param here whether it has a space here
     * @param called what that space is called; empty where it has none
     * @param own whether it is the asker's own
     * @param likely organisations in the register that it may be, though they are called otherwise
     */
    record PartyRow(String name, boolean here, String called, boolean own, List<Target> likely) {}

    /** Something that is there already. */
    record Target(UUID id, String name) {}
}
