package se.handslag.reading.clauses;

import java.util.List;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amount;
import se.handslag.reading.passages.Sentence;

/**
 * A sum and its parts in one sentence. Where the parts are different gifts ("400 000 kr, varav 280 000 kr i pengar och
 * 120 000 kr i form av halltid") they are told and the sum is not; where they are what others get of it ("fördelat på"),
 * or not all of it, the sum is told and the parts are not.
 */
final class SharesOfASum {

    private static final SwiftPattern OF_WHICH =
            SwiftPattern.compile("varav|of which|bestående av|består av|uppdelat (?:på|i)|\\bdels\\b|consisting of");
    private static final SwiftPattern SHARED_OUT = SwiftPattern.compile(
            "fördela(?:t|s|r|d|de)\\b|delas (?:mellan|så)|shared (?:out )?between|divided between");
    private static final SwiftPattern GIVEN =
            SwiftPattern.compile("\\bbär\\b|betala|står för|svarar för|bidrar|tillskjut|skjuter till");

    private final String lower;
    private final List<Amount> amounts;

    SharesOfASum(Sentence sentence, List<Amount> amounts) {
        this.lower = sentence.lower();
        this.amounts = amounts;
    }

    /** Whether the amount is told by others, be it by its parts or by the sum that it is a part of. */
    boolean isToldByOthers(Amount amount) {
        int at = amounts.indexOf(amount);
        return isSharedOut(amount) || isWhole(at) || isPartOfWhole(at);
    }

    private boolean isSharedOut(Amount amount) {
        var shared = SHARED_OUT.finder(lower);
        return shared.find()
                && shared.start() < amount.from()
                && !GIVEN.standsIn(lower.substring(shared.end(), amount.from()));
    }

    /** The parts after it give it, all of them gifts. */
    private boolean isWhole(int at) {
        return at + 2 < amounts.size() && saysOfWhich(at) && givenBy(at);
    }

    private boolean isPartOfWhole(int at) {
        for (int whole = 0; whole < at; whole++) {
            if (saysOfWhich(whole) && !(whole + 2 < amounts.size() && givenBy(whole))) {
                return true;
            }
        }
        return false;
    }

    private boolean saysOfWhich(int at) {
        if (at + 1 >= amounts.size()) {
            return false;
        }
        int from = Math.min(amounts.get(at).to(), amounts.get(at + 1).from());
        return OF_WHICH.standsIn(lower.substring(from, amounts.get(at + 1).from()));
    }

    private boolean givenBy(int at) {
        long rest = amounts.get(at).money().minor();
        for (int i = at + 1; i < amounts.size() && rest > 0; i++) {
            rest -= amounts.get(i).money().minor();
        }
        return rest == 0;
    }
}
