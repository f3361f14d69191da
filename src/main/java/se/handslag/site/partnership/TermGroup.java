package se.handslag.site.partnership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.agreement.Agreement;
import se.handslag.agreement.terms.ConductTerm;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.Term;
import se.handslag.reading.review.Matter;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.TermLine;
import se.handslag.site.telling.TermLines;
import se.handslag.site.telling.Words;

/**
 * What an agreement says of one of the eight matters, or of what they seldom ask for.
 *
 * @param title the matter, in words
 * @param lines in the order of the text; empty where it says nothing of the matter
 */
record TermGroup(String title, List<Line> lines) {

    TermGroup {
        lines = List.copyOf(lines);
    }

    /**
     * A term in words.
     *
     * @param label what sort of thing it says
     * @param confirmed whether somebody has reviewed it
     * @param clause the words of the agreement that say it
     */
    record Line(String label, String words, boolean confirmed, String clause) {}

    /** All that holds: the eight matters first, empty where nothing is said, then all the rest. */
    static List<TermGroup> of(Agreement agreement, Speech speech) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (Matter matter : Matter.values()) {
            groups.put(speech.say("review.matter." + matter.code()), new ArrayList<>());
        }
        TermLines lines = new TermLines(speech);
        List<Term> terms = agreement.terms().terms();
        for (int place = 0; place < terms.size(); place++) {
            Term term = terms.get(place);
            if (isTold(term)) {
                TermLine line = lines.of(term);
                String group = Matter.of(term)
                        .map(matter -> speech.say("review.matter." + matter.code()))
                        .orElseGet(() ->
                                speech.say("tell.section." + line.section().name()));
                groups.computeIfAbsent(group, any -> new ArrayList<>())
                        .add(new Line(
                                speech.say("tell.label." + line.label()),
                                Words.cut(Words.clean(line.words()), Words.LONGEST),
                                !agreement.unconfirmed().contains(place),
                                Words.cut(Words.clean(term.source().citation().words()), Words.LONGEST)));
            }
        }
        return groups.entrySet().stream()
                .map(each -> new TermGroup(each.getKey(), each.getValue()))
                .toList();
    }

    /** Goals and promises are told elsewhere on the page; headings repeat what stands under them. */
    static boolean isTold(Term term) {
        return term.isValue()
                && !(term instanceof PurposeTerm.Goal
                        || term instanceof PurposeTerm.EffectGoal
                        || term instanceof ConductTerm.Commitment);
    }
}
