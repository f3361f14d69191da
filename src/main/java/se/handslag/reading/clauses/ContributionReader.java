package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/** Reads what each party brings, as running text states it: money, and things and time that are given a value. */
final class ContributionReader implements ClauseReader {

    @Override
    public List<? extends Contribution> read(Clauses clauses) {
        List<Contribution> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.AMOUNT)) {
            if (sentence.block().is(Block.Kind.ROW)
                    || isElsewhere(sentence, clauses)
                    || FunderReader.tells(sentence, clauses)) {
                continue;
            }
            for (Contribution read : new GivingSentence(sentence, clauses).contributions()) {
                if (isNew(found, read)) {
                    found.add(read);
                }
            }
        }
        found.addAll(new TableContributions(clauses, found).read());
        found.addAll(new UnpricedInKind(clauses).beside(found));
        return new CompletedHours(clauses).in(found);
    }

    private static boolean isElsewhere(Sentence sentence, Clauses clauses) {
        if (Clauses.isAbout(sentence, Topic.BACKGROUND, Topic.CRITERIA)
                && !(clauses.kind() == DocumentKind.DECISION_PAPER && sentence.has(Cue.FUNDER))) {
            return !Words.hasAny(sentence.lower(), "skjuter till", "bidrar med", "avsätter");
        }
        return false;
    }

    static boolean isNew(List<Contribution> found, Contribution read) {
        for (Contribution other : found) {
            boolean sameKind = other instanceof Cash == read instanceof Cash;
            boolean sameValue = other.value() != null && other.value().equals(read.value());
            boolean otherYear = other instanceof Cash known
                    && read instanceof Cash cash
                    && known.year() != null
                    && cash.year() != null
                    && !known.year().equals(cash.year());
            if (sameKind
                    && sameValue
                    && !otherYear
                    && (Objects.equals(other.party(), read.party()) || read.party() == null || other.party() == null)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<Example> examples() {
        String head = "Överenskommelse mellan Ängsholms kommun och Kvarnföreningen\n\nEkonomi\n\n";
        List<Example> inCash = List.of(
                new Example(
                        head + "Kommunen bidrar med 500 000 kr per år.",
                        Cash.class,
                        "party=Ängsholms kommun, amount=500000 SEK, per=YEAR"),
                new Example(
                        head + "Kvarnföreningen skjuter till 40 tkr om året ur egna medel.",
                        Cash.class,
                        "party=Kvarnföreningen, amount=40000 SEK"),
                new Example(
                        head + "Föreningen erhåller 1,2 mnkr per år från kommunen.",
                        Cash.class,
                        "party=Ängsholms kommun, amount=1200000 SEK"),
                new Example(
                        head + "Kvarnföreningen bidrar med 1 000 ideella timmar per år till ett värde av 200 000 kr.",
                        Contribution.VolunteerHours.class,
                        "hours=1000"));
        return Stream.of(inCash, PricedInKind.examples(head), UnpricedInKind.examples(head))
                .flatMap(List::stream)
                .toList();
    }
}
