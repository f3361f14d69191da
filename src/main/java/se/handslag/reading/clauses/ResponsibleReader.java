package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.handslag.agreement.terms.PartyTerm.Responsible;
import se.handslag.agreement.terms.PartyTerm.Responsible.Role;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Persons;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Reads which board decides about the agreement, and which administration answers for it day by day. */
final class ResponsibleReader implements ClauseReader {

    private static final SwiftPattern WHO = SwiftPattern.compile(
            "(?:(beslutande (?:nämnd|organ|instans)|ansvarig nämnd|deciding (?:board|committee))|(ansvarig (?:förvaltning|enhet|avdelning)|responsible (?:administration|department|unit)))"
                    + "(?: (?:angående|för|inom|i|for|as to)[^.:,;]{2,50})?(?: är|:| is) (?:the )?([^.,;:]{3,60}?)(?= via | genom | through |[.,;:]|$)");

    @Override
    public List<Responsible> read(Clauses clauses) {
        List<Responsible> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.RESPONSIBLE)) {
            Matcher who = WHO.finder(sentence.lower());
            if (who.find()) {
                List<Span> people = Persons.in(sentence.text());
                Span holder = people.isEmpty() ? null : people.get(0);
                int end = holder == null ? who.end(3) : holder.to();
                found.add(new Responsible(
                        Source.plainly(sentence.cite(who.start(), Math.max(end, who.end(3)))),
                        who.group(1) != null ? Role.DECIDES : Role.ADMINISTERS,
                        sentence.text().substring(who.start(3), who.end(3)),
                        holder == null ? null : holder.of(sentence.text())));
            }
        }
        return found;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Beslutande nämnd för avtalet är kulturnämnden.",
                        Responsible.class,
                        "role=DECIDES, body=kulturnämnden"),
                new Example(
                        "Ansvarig förvaltning är kulturförvaltningen via kulturchef Karin Lindh.",
                        Responsible.class,
                        "role=ADMINISTERS, body=kulturförvaltningen, holder=Karin Lindh"));
    }
}
