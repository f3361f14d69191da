package se.handslag.reading.clauses;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;

/** Tells whose a table of money is, and who gives what each of its rows tells. */
final class TableParties {

    private final PartyNames parties;
    private @Nullable String owner;
    private @Nullable String section;
    private @Nullable String lastInColumn;

    TableParties(PartyNames parties) {
        this.parties = parties;
    }

    /** The party whose table it is, as its heading writes it; null where it is everybody's. */
    @Nullable
    String owner() {
        return owner;
    }

    /** A short line right above the table may name its owner. */
    void above(@Nullable Block block) {
        boolean isShort = block != null
                && block.text().length() < 50
                && !block.is(Block.Kind.ROW)
                && !block.is(Block.Kind.PARAGRAPH);
        owner = isShort && block != null ? label(block.text()) : null;
    }

    /** The only head of a table may name its owner. */
    void headed(String head) {
        String named = label(head);
        owner = named == null ? owner : named;
    }

    /** A new table of the party begins. */
    void begin(String newOwner) {
        owner = newOwner;
        section = null;
    }

    /** The rows below are the party's, or nobody's in particular. */
    void section(@Nullable String named) {
        section = named;
    }

    /** The name in a line that does nothing but name a party; null where it does more or names none. */
    @Nullable
    String label(String text) {
        String lower = Letters.lower(text);
        boolean caption = Words.hasAny(
                lower, "budget", "kostnad", "intäkt", "per år", "tkr", "kronor", "ekonomi", "så används", "pengar");
        if (caption || parties.named(text) == null && !(Names.looksLikeOrganisation(text) && text.length() < 40)) {
            return null;
        }
        return Words.trimmed(text.replaceFirst("^[A-D][.)] ", ""));
    }

    /** Who gives what the row tells, by its first cell, the cell above that, or its section; null where none tells. */
    @Nullable
    String giver(Block row, TableHeads heads, String label) {
        List<Span> cells = row.cells();
        String first = cells.get(0).of(row.text());
        Party named = first.isEmpty() ? null : parties.named(first);
        Party ofItsOwn = inACell(row);
        if (ofItsOwn != null) {
            return ofItsOwn.name();
        }
        if (named != null && parties.namesAnother(first)) {
            return null;
        }
        boolean partyColumn = heads.beginWithParty();
        if (named != null && (partyColumn || beginsWithParty(first))) {
            lastInColumn = named.name();
            return lastInColumn;
        }
        if (first.isEmpty() && partyColumn) {
            return lastInColumn;
        }
        return section != null && !label.isEmpty() ? nameOf(section) : null;
    }

    /** The party that a cell after the label names and nothing else; null where none does. */
    private @Nullable Party inACell(Block row) {
        List<Span> cells = row.cells();
        for (int i = 1; i < cells.size(); i++) {
            String lower = cells.get(i).of(row.lower());
            for (PartyNames.Mention mention : parties.in(lower)) {
                if (mention.from() == 0 && mention.to() >= lower.length() - 1) {
                    return mention.party();
                }
            }
        }
        return null;
    }

    private boolean beginsWithParty(String text) {
        List<PartyNames.Mention> mentions = parties.in(Letters.lower(text));
        return !mentions.isEmpty() && mentions.get(0).from() <= 4;
    }

    private @Nullable String nameOf(String label) {
        Party named = parties.named(label);
        return named == null ? null : named.name();
    }
}
