package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.handslag.agreement.terms.ProposalTerm.Delegation;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Reads to whom the right to sign or decide is handed. */
final class DelegationReader implements ClauseReader {

    private static final SwiftPattern HANDED = SwiftPattern.compile(
            "(?:delegera(?:r|s)?(?: rätten(?: att [^.;,]{3,60}?)?| beslutanderätten| beslutet)?(?: till| åt)?|bemyndiga(?:r|s)?|uppdra(?:r|s)? åt|ge(?:r)?(?= [^.;,]{3,50} (?:i uppdrag|rätt) att)|authori[sz]es?)"
                    + " (?:the )?([^.;,]{3,70}?)(?= (?:i uppdrag |rätt |rätten )?(?:att|to) (?:underteckna|teckna|skriva under|besluta|sign|decide|för|slutföra)| rätten|[.;,]|$)");
    private static final SwiftPattern TO_SIGN =
            SwiftPattern.compile("underteckna|teckna|skriva under|besluta|sign|decide|rätt");

    @Override
    public List<Delegation> read(Clauses clauses) {
        List<Delegation> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.DELEGATE)) {
            Matcher handed = HANDED.finder(sentence.lower());
            if (handed.find() && TO_SIGN.standsIn(sentence.lower())) {
                Span words = Parts.wording(sentence.text());
                found.add(new Delegation(
                        Parts.source(sentence, new Span(handed.start(), words.to())),
                        sentence.text().substring(handed.start(1), handed.end(1))));
            }
        }
        return found;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Nämnden beslutar att delegera till kulturchefen att underteckna avtalet.",
                        Delegation.class,
                        "to=kulturchefen"),
                new Example(
                        "Nämnden uppdrar åt ordföranden att underteckna avtalet.", Delegation.class, "to=ordföranden"));
    }
}
