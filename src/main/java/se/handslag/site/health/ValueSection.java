package se.handslag.site.health;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.Term;
import se.handslag.reading.Reading;
import se.handslag.site.parts.BudgetRows;
import se.handslag.site.parts.Refs;
import se.handslag.site.parts.Refs.Mark;
import se.handslag.site.telling.Silence;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.TermLine;
import se.handslag.site.telling.TermLine.Section;
import se.handslag.site.telling.TermLines;
import se.handslag.site.telling.Words;

/** A part of what the agreement says: its values by what they are about, each with the number of the words behind it. */
record ValueSection(Section section, List<Group> groups) {

    private static final int LONGEST = 320;

    /** What is told in the agreement's own words. */
    private static final Set<String> QUOTED = Set.of(
            "purpose",
            "value",
            "missionArea",
            "targetGroup",
            "secrecy",
            "voluntaryParticipation",
            "repayment",
            "surplus",
            "otherFunding",
            "decisionPoint");

    /** What one seldom asks for, and what is often long: it is opened by whoever wants it. */
    private static final Set<String> BACKGROUND = Set.of(
            "value",
            "missionArea",
            "law",
            "policy",
            "attachment",
            "product",
            "recordKeeping",
            "secrecy",
            "voluntaryParticipation",
            "criterion",
            "contact",
            "signatory");

    /** What is never folded, however much there is of it. */
    private static final Set<String> FOREMOST = Set.of("party", "cash", "ending", "budgetTable", "payment");

    /**
     * All that the agreement says of one thing.
     *
     * @param label the name of the thing
     * @param folded whether it is shown only to whoever opens it
     */
    record Group(String label, boolean folded, List<Value> values) {

        /** So much of the background is shown without being opened. */
        private static final int SHORT = 120;

        /** More than so many values that together are longer than so much are folded whatever they are about. */
        private static final int FEW = 3;

        private static final int LONG = 400;

        static Group of(String key, String label, List<Value> values) {
            int length =
                    values.stream().mapToInt(value -> value.words().length()).sum();
            boolean background = BACKGROUND.contains(key) && length > SHORT;
            boolean bulky = values.size() > FEW && length > LONG && !FOREMOST.contains(key);
            boolean told = values.stream().noneMatch(Value::silent);
            return new Group(label, told && (background || bulky), values);
        }
    }

    /**
     * What the agreement says of one thing, once.
     *
     * @param quoted whether the words are the agreement's own
     * @param firmness how firmly or exactly it is said; empty where it is said as a rule is
     * @param table the words as a table, where the agreement has one
     * @param mark where it stands; null where the agreement is silent
     */
    record Value(
            String id,
            String words,
            boolean quoted,
            String firmness,
            Optional<BudgetRows> table,
            @Nullable Mark mark) {

        boolean silent() {
            return mark == null;
        }
    }

    /** All parts that have something to say. Standing promises and goals are told with who makes them instead. */
    static List<ValueSection> of(Reading reading, Refs refs, Speech speech) {
        return new Gathering(refs, speech).gathered(reading);
    }

    private static final class Gathering {

        private final Refs refs;
        private final Speech speech;
        private final Map<Section, Map<String, List<Value>>> values = new EnumMap<>(Section.class);
        private int number;

        Gathering(Refs refs, Speech speech) {
            this.refs = refs;
            this.speech = speech;
        }

        List<ValueSection> gathered(Reading reading) {
            AgreementTerms terms = reading.terms();
            TermLines lines = new TermLines(speech, reading.findings());
            for (Term term : terms.terms()) {
                TermLine line = lines.of(term);
                if (isToldHere(term) && line.section() != Section.COMMITMENTS) {
                    put(line.section(), line.label(), value(term, line));
                }
            }
            for (Silence silence : Silence.of(terms)) {
                put(
                        silence.section(),
                        silence.label(),
                        new Value(id(), speech.say("tell.silent"), false, "", Optional.empty(), null));
            }
            return values.entrySet().stream()
                    .map(section -> new ValueSection(section.getKey(), groups(section.getValue())))
                    .toList();
        }

        private List<Group> groups(Map<String, List<Value>> byLabel) {
            return byLabel.entrySet().stream()
                    .map(each -> Group.of(each.getKey(), speech.say("tell.label." + each.getKey()), each.getValue()))
                    .toList();
        }

        private void put(Section section, String label, Value value) {
            values.computeIfAbsent(section, any -> new LinkedHashMap<>())
                    .computeIfAbsent(label, any -> new ArrayList<>())
                    .add(value);
        }

        private Value value(Term term, TermLine line) {
            String id = id();
            refs.target(term.source().citation(), id);
            return new Value(
                    id,
                    Words.cut(Words.clean(line.words()), LONGEST),
                    QUOTED.contains(line.label()),
                    speech.firmness(line.source()),
                    BudgetRows.in(term, speech),
                    refs.mark(term.source().citation()));
        }

        private String id() {
            return "v" + ++number;
        }

        /** Goals are told with who promises them. */
        private static boolean isToldHere(Term term) {
            return term.isValue() && !(term instanceof PurposeTerm.Goal || term instanceof PurposeTerm.EffectGoal);
        }
    }
}
