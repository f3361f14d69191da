package se.handslag.reading.clauses;

import java.util.List;
import java.util.regex.Matcher;
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
    private final int sharedFrom;
    private final int sharedTo;
    private final int firstWhole;

    SharesOfASum(Sentence sentence, List<Amount> amounts) {
        this.lower = sentence.lower();
        this.amounts = amounts;
        Matcher shared = SHARED_OUT.finder(lower);
        boolean sharedOut = shared.find();
        this.sharedFrom = sharedOut ? shared.start() : lower.length();
        Matcher given = GIVEN.matcher(lower);
        this.sharedTo = sharedOut && given.find(shared.end()) ? given.end() : lower.length();
        this.firstWhole = firstWhole();
    }

    /** Whether the amount of that number, from 0, is told by others, be it by its parts or by the sum that it is a part of. */
    boolean isToldByOthers(int at) {
        return isSharedOut(amounts.get(at)) || isGivenByParts(at) || at > firstWhole;
    }

    private boolean isSharedOut(Amount amount) {
        return sharedFrom < amount.from() && amount.from() < sharedTo;
    }

    /** The parts after it give it, all of them gifts. */
    private boolean isGivenByParts(int at) {
        return at + 2 < amounts.size() && saysOfWhich(at) && givenBy(at);
    }

    /** The first sum of which not all is told by parts; beyond them all where there is none. */
    private int firstWhole() {
        for (int whole = 0; whole + 1 < amounts.size(); whole++) {
            if (saysOfWhich(whole) && !isGivenByParts(whole)) {
                return whole;
            }
        }
        return amounts.size();
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
