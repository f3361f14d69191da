package se.handslag.reading.clauses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.DurationTerm.Period;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.AgreementText;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/**
 * A document on its way to be read: its passages, and what earlier readers have found that later ones lean on, such as
 * the parties' names.
 */
public final class Clauses {

    private static final SwiftPattern WISHED =
            SwiftPattern.compile("föreslog |har föreslagit|önskemål om ett|i sin ansökan");

    private final AgreementText text;
    private final DocumentKind kind;
    private final PartyNames parties;
    private final @Nullable Period period;
    private final int signaturesFrom;
    private @Nullable List<MoneyTable> tables;

    private Clauses(AgreementText text, DocumentKind kind, PartyNames parties, @Nullable Period period) {
        this.text = text;
        this.kind = kind;
        this.parties = parties;
        this.period = period;
        this.signaturesFrom = SignatureBlock.start(text);
    }

    /** A document of which nothing is known yet. */
    public static Clauses of(AgreementText text, DocumentKind kind) {
        return new Clauses(text, kind, PartyNames.none(), null);
    }

    Clauses knowing(List<Party> found) {
        return new Clauses(text, kind, PartyNames.of(found, text), period);
    }

    Clauses knowing(@Nullable Period found) {
        return new Clauses(text, kind, parties, found);
    }

    /** The document's passages and sentences. */
    public AgreementText text() {
        return text;
    }

    DocumentKind kind() {
        return kind;
    }

    PartyNames parties() {
        return parties;
    }

    @Nullable
    Period period() {
        return period;
    }

    /** The last day of the term; null where it is not known. */
    @Nullable
    LocalDate lastDay() {
        return period == null || period.end() == null ? null : period.end().value();
    }

    /** The first day of the term; null where it is not known. */
    @Nullable
    LocalDate firstDay() {
        return period == null || period.start() == null ? null : period.start().value();
    }

    /** Whether the term is known to be no longer than a year. */
    boolean isOfOneYearAtMost() {
        return period != null && period.isOfOneYearAtMost();
    }

    /** The tables of money, found once. */
    List<MoneyTable> tables() {
        if (tables == null) {
            tables = MoneyTables.in(this);
        }
        return tables;
    }

    /** The running text's sentences with one of the cues; the signatures and the headings are not among them. */
    List<Sentence> sentencesWith(Cue first, Cue... others) {
        List<Sentence> found = new ArrayList<>();
        for (Sentence sentence : text.sentencesWith(first, others)) {
            Block block = sentence.block();
            if (!block.is(Block.Kind.HEADING) && block.index() < signaturesFrom && !isOnlyWished(sentence)) {
                found.add(sentence);
            }
        }
        return found;
    }

    /** Whether it tells what somebody once wished for, in a paper that grants something else. */
    boolean isOnlyWished(Sentence sentence) {
        return kind == DocumentKind.GRANT && WISHED.standsIn(sentence.lower());
    }

    /** Where the signatures begin; the number of passages where there are none. */
    int signaturesFrom() {
        return signaturesFrom;
    }

    /** The sentence that follows in the same passage; null where it is the last. */
    @Nullable
    Sentence after(Sentence sentence) {
        List<Sentence> siblings = text.sentencesOf(sentence.block());
        int next = siblings.indexOf(sentence) + 1;
        return next < siblings.size() ? siblings.get(next) : null;
    }

    /** The sentence before in the same passage; null where it is the first. */
    @Nullable
    Sentence before(Sentence sentence) {
        List<Sentence> siblings = text.sentencesOf(sentence.block());
        int previous = siblings.indexOf(sentence) - 1;
        return previous >= 0 ? siblings.get(previous) : null;
    }

    static boolean isAbout(Sentence sentence, Topic first, Topic... others) {
        Topic topic = sentence.topic();
        if (topic == first) {
            return true;
        }
        for (Topic other : others) {
            if (topic == other) {
                return true;
            }
        }
        return false;
    }
}
