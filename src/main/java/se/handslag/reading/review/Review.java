package se.handslag.reading.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.agreement.terms.Term;
import se.handslag.agreement.terms.rules.AgreementRules;
import se.handslag.kernel.Citation;

/**
 * What was read of an agreement and what people have said of it so far: which values stand, what is wrong with them as they stand, and
 * whether that is enough for the agreement to be confirmed.
 */
public final class Review {

    private final AgreementTerms proposed;
    private final List<Judgement> judgements;
    private final Map<ValueKey, ReviewedValue> values = new LinkedHashMap<>();
    private final Map<Matter, Judgement> silences = new HashMap<>();
    private final Map<FindingKey, Acceptance> acceptances = new LinkedHashMap<>();
    private int lastAdded;
    private final Set<Integer> unconfirmed = new HashSet<>();
    private final AgreementTerms terms;
    private final List<Finding> findings;

    private Review(AgreementTerms proposed, List<Judgement> judgements, List<Acceptance> accepted) {
        this.proposed = proposed;
        this.judgements = List.copyOf(judgements);
        Map<ValueKey, Judgement> said = new HashMap<>();
        judgements.forEach(judgement -> said.put(judgement.value(), judgement));
        for (int place = 0; place < proposed.terms().size(); place++) {
            Term read = proposed.terms().get(place);
            if (read.isValue()) {
                putRead(new ValueKey.Read(place), read, said);
            }
        }
        for (Judgement judgement : judgements) {
            switch (judgement.value()) {
                case ValueKey.Added added -> putAdded(added, judgement);
                case ValueKey.Silent silent -> silences.put(silent.matter(), judgement);
                case ValueKey.Read _ -> {} // put above, in the order of the document
            }
        }
        accepted.forEach(acceptance -> acceptances.put(acceptance.finding(), acceptance));
        this.terms = new AgreementTerms(proposed.kind(), proposed.language(), standing());
        this.findings = AgreementRules.check(terms);
    }

    /** The review as it stands. */
    public static Review of(AgreementTerms proposed, List<Judgement> judgements, List<Acceptance> accepted) {
        return new Review(proposed, judgements, accepted);
    }

    /** The review as it stands when this too has been said; of what had been spoken of before, the later holds. */
    public Review after(List<Judgement> judgements, List<Acceptance> accepted) {
        Map<ValueKey, Judgement> said = new LinkedHashMap<>();
        Stream.concat(this.judgements.stream(), judgements.stream()).forEach(each -> said.put(each.value(), each));
        List<Acceptance> let =
                Stream.concat(acceptances.values().stream(), accepted.stream()).toList();
        return new Review(proposed, List.copyOf(said.values()), let);
    }

    /** Every value, in the order of the document; those that people have added last. */
    public List<ReviewedValue> values() {
        return List.copyOf(values.values());
    }

    /** The value with that key, if there is one. */
    public Optional<ReviewedValue> value(ValueKey key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The values of a matter. */
    public List<ReviewedValue> values(Matter matter) {
        return values.values().stream()
                .filter(value -> value.matter().filter(matter::equals).isPresent())
                .toList();
    }

    /** The values that drive neither dates nor money. */
    public List<ReviewedValue> rest() {
        return values.values().stream()
                .filter(value -> value.matter().isEmpty())
                .toList();
    }

    /** What has been said of the silence on a matter; empty when nothing has. */
    public Optional<Judgement> silence(Matter matter) {
        return Optional.ofNullable(silences.get(matter));
    }

    /** Whether the matter has no value, and never had. */
    public boolean isSilent(Matter matter) {
        return values(matter).isEmpty();
    }

    /** Whether people have said of everything in the matter what it is; of a silent one, that it is not stated. */
    public boolean isDone(Matter matter) {
        return isSilent(matter)
                ? silence(matter)
                        .filter(said -> said.verdict() == Verdict.NOT_STATED)
                        .isPresent()
                : values(matter).stream().noneMatch(ReviewedValue::isOpen);
    }

    /** How many of the eight matters are done. */
    public int doneMatters() {
        int done = 0;
        for (Matter matter : Matter.values()) {
            done += isDone(matter) ? 1 : 0;
        }
        return done;
    }

    /** All that the document says, as far as is known now; headings and the like included. */
    public AgreementTerms terms() {
        return terms;
    }

    /** Places among {@link #terms()}, from 0, of the values that nobody has said anything of. */
    public Set<Integer> unconfirmed() {
        return Set.copyOf(unconfirmed);
    }

    /** What is wrong or worth knowing of what stands now, the gravest first. */
    public List<Finding> findings() {
        return findings;
    }

    /** Why the finding may stand, where somebody has said so. */
    public Optional<Acceptance> acceptance(Finding finding) {
        return Optional.ofNullable(acceptances.get(FindingKey.of(finding)));
    }

    /** The errors that are neither mended nor accepted with a reason. */
    public List<Finding> openErrors() {
        return findings.stream()
                .filter(finding -> finding.kind().grade() == Grade.ERROR)
                .filter(finding -> acceptance(finding).isEmpty())
                .toList();
    }

    /** Whether it may be confirmed: the eight matters are done and no error is open. */
    public boolean isReady() {
        return doneMatters() == Matter.values().length && openErrors().isEmpty();
    }

    /** The open values that no error or warning is about. */
    public List<ReviewedValue> withoutRemarks() {
        return values.values().stream()
                .filter(ReviewedValue::isOpen)
                .filter(value -> findings.stream()
                        .filter(finding -> finding.kind().grade() != Grade.NOTE)
                        .noneMatch(finding -> isAbout(finding, value)))
                .toList();
    }

    /** Whether the finding points into the words of the value. */
    public static boolean isAbout(Finding finding, ReviewedValue value) {
        Citation words = value.term().source().citation();
        return finding.places().stream().anyMatch(place -> overlap(place, words));
    }

    /** The matter of the value with that key; empty where it drives neither dates nor money, or there is none. */
    public Optional<Matter> matterOf(ValueKey key) {
        return switch (key) {
            case ValueKey.Silent silent -> Optional.of(silent.matter());
            case ValueKey.Read _, ValueKey.Added _ -> value(key).flatMap(ReviewedValue::matter);
        };
    }

    /** How often something has been said of the value with that key, or of that silence; 0 when nothing has. */
    public int revisionOf(ValueKey key) {
        return switch (key) {
            case ValueKey.Silent silent ->
                silence(silent.matter()).map(Judgement::revision).orElse(0);
            case ValueKey.Read _, ValueKey.Added _ ->
                value(key).map(ReviewedValue::revision).orElse(0);
        };
    }

    /** Whether there is such a value, and that can be said of it: nothing was read where one is to be added, or of a silence. */
    public boolean admits(Judging judging) {
        Verdict verdict = judging.verdict();
        return switch (judging.value()) {
            case ValueKey.Read read -> value(read).isPresent();
            case ValueKey.Added added ->
                value(added).isPresent()
                        ? verdict != Verdict.ACCEPTED
                        : added.equals(nextAdded()) && verdict == Verdict.CORRECTED;
            case ValueKey.Silent _ -> verdict == Verdict.NOT_STATED || verdict == Verdict.OPEN;
        };
    }

    /** The next number for a value that a person adds. */
    public ValueKey.Added nextAdded() {
        return new ValueKey.Added(lastAdded + 1);
    }

    private void putRead(ValueKey key, Term read, Map<ValueKey, Judgement> said) {
        Judgement judgement = said.get(key);
        Term corrected = judgement == null ? null : judgement.term();
        values.put(key, new ReviewedValue(key, corrected == null ? read : corrected, read, judgement));
    }

    /** One that was added and then taken away is no value any more; its key is not given to another. */
    private void putAdded(ValueKey.Added key, Judgement judgement) {
        lastAdded = Math.max(lastAdded, key.number());
        Term added = judgement.term();
        if (added != null) {
            values.put(key, new ReviewedValue(key, added, null, judgement));
        }
    }

    private List<Term> standing() {
        List<Term> standing = new ArrayList<>();
        for (int place = 0; place < proposed.terms().size(); place++) {
            ReviewedValue value = values.get(new ValueKey.Read(place));
            if (value == null) {
                standing.add(proposed.terms().get(place));
            } else if (value.isStated()) {
                // By place: a document may say the very same thing twice, and people may have spoken of one of them.
                if (value.isOpen()) {
                    unconfirmed.add(standing.size());
                }
                standing.add(value.term());
            }
        }
        values.values().stream().filter(value -> value.read() == null).forEach(value -> standing.add(value.term()));
        return standing;
    }

    private static boolean overlap(Citation one, Citation other) {
        return one.documentHash().equals(other.documentHash())
                && one.page() == other.page()
                && one.start() < other.end()
                && other.start() < one.end();
    }
}
