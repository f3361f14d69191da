package se.handslag.site.health;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;
import se.handslag.reading.Reading;
import se.handslag.site.health.Refs.Mark;
import se.handslag.site.telling.Silence;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.TermLine;
import se.handslag.site.telling.TermLine.Section;
import se.handslag.site.telling.TermLines;
import se.handslag.site.telling.Words;

/** A part of what the agreement says: its values, each with the number of the words behind it. */
record ValueSection(Section section, List<Value> values) {

    private static final int LONGEST = 320;

    /**
     * What the agreement says of one thing.
     *
     * @param label the name of the thing; empty where it is the same as for the value before
     * @param mark where it stands; null where the agreement is silent
     */
    record Value(
            String id, String label, String words, @Nullable Mark mark) {

        boolean silent() {
            return mark == null;
        }
    }

    /** All parts that have something to say. Standing promises and goals are told with who makes them instead. */
    static List<ValueSection> of(Reading reading, Refs refs, Speech speech) {
        AgreementTerms terms = reading.terms();
        Map<Section, List<Value>> values = new EnumMap<>(Section.class);
        Map<Section, String> last = new EnumMap<>(Section.class);
        TermLines lines = new TermLines(speech, reading.findings());
        int number = 0;
        for (Term term : terms.terms()) {
            TermLine line = lines.of(term);
            if (!isValue(term) || line.section() == Section.COMMITMENTS) {
                continue;
            }
            String id = "v" + ++number;
            refs.target(term.source().citation(), id);
            String label = speech.say("tell.label." + line.label());
            String shown = label.equals(last.put(line.section(), label)) ? "" : label;
            values.computeIfAbsent(line.section(), any -> new ArrayList<>())
                    .add(new Value(
                            id,
                            shown,
                            words(line, speech),
                            refs.mark(term.source().citation())));
        }
        for (Silence silence : Silence.of(terms)) {
            values.computeIfAbsent(silence.section(), any -> new ArrayList<>())
                    .add(new Value(
                            "v" + ++number,
                            speech.say("tell.label." + silence.label()),
                            speech.say("tell.silent"),
                            null));
        }
        return values.entrySet().stream()
                .map(section -> new ValueSection(section.getKey(), section.getValue()))
                .toList();
    }

    /** Headings only repeat what stands under them, the title stands above all, and a trade's words are for the rules. */
    private static boolean isValue(Term term) {
        return !(term instanceof DocumentTerm.SectionHeading
                || term instanceof DocumentTerm.Title
                || term instanceof PurposeTerm.ActivityWord
                || term instanceof PurposeTerm.Goal
                || term instanceof PurposeTerm.EffectGoal);
    }

    private static String words(TermLine line, Speech speech) {
        Source source = line.source();
        StringBuilder words = new StringBuilder(Words.cut(Words.clean(line.words()), LONGEST));
        if (source.strength() != Source.Strength.SHALL) {
            words.append(", ")
                    .append(speech.say("tell.strength." + source.strength().name()));
        }
        if (source.precision() == Source.Precision.ABOUT) {
            words.append(", ").append(speech.say("tell.about"));
        }
        return words.toString();
    }
}
