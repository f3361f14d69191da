package se.handslag.reading.clauses;

import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Sentence;

/** Tells who gives what the items of a list tell, where the line or heading above the list says that somebody gives. */
final class OfferedInList {

    private static final SwiftPattern OFFERS = SwiftPattern.compile(
            "tillför|bidrar|bidrag|insats|går in med|lägger in|lovar|satsar|contribut|provides|offers|ställer upp med|svarar för|står för|åtar sig|åtagande|ger\\b|gör\\b");
    private static final int LONGEST_OPENING = 90;
    private static final int LONGEST_LIST = 12;

    private OfferedInList() {}

    /** The party; null where the sentence is no item of such a list. */
    static @Nullable String giver(Sentence sentence, Clauses clauses) {
        Block item = sentence.block();
        if (!item.is(Block.Kind.ITEM) && !item.is(Block.Kind.LINE)) {
            return null;
        }
        for (int i = item.index() - 1; i >= Math.max(0, item.index() - LONGEST_LIST); i--) {
            Block above = clauses.text().blocks().get(i);
            if (!above.is(item.kind())
                    || item.is(Block.Kind.LINE) && clauses.parties().named(above.text()) != null) {
                return opening(above, clauses);
            }
        }
        return null;
    }

    private static @Nullable String opening(Block above, Clauses clauses) {
        if (above.text().length() > LONGEST_OPENING || above.is(Block.Kind.ROW)) {
            return null;
        }
        Party named = clauses.parties().named(above.text());
        boolean offers = OFFERS.standsIn(above.lower()) || isOnlyName(above, clauses);
        return named == null || !offers ? null : named.name();
    }

    private static boolean isOnlyName(Block above, Clauses clauses) {
        return clauses.parties().in(above.lower()).stream()
                .anyMatch(
                        mention -> mention.to() - mention.from() >= above.text().length() - 2);
    }
}
