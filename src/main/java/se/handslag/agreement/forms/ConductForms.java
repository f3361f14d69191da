package se.handslag.agreement.forms;

import java.util.List;
import se.handslag.agreement.terms.ConductTerm.Commitment;
import se.handslag.agreement.terms.ConductTerm.RecordKeeping;
import se.handslag.agreement.terms.ConductTerm.Secrecy;
import se.handslag.agreement.terms.ConductTerm.VoluntaryParticipation;

/** How the parties are to behave while it lasts. */
final class ConductForms {

    static final List<Shape<?>> SHAPES = List.of(
            new Shape<>(
                    "commitment",
                    Commitment.class,
                    in -> new Commitment(
                            in.source(),
                            in.lineIfAny("party", Commitment::party),
                            in.passage("text", Commitment::text))),
            new Shape<>("secrecy", Secrecy.class, in -> new Secrecy(in.source(), in.passage("text", Secrecy::text))),
            new Shape<>(
                    "recordKeeping",
                    RecordKeeping.class,
                    in -> new RecordKeeping(
                            in.source(),
                            in.lineIfAny("party", RecordKeeping::party),
                            in.passage("text", RecordKeeping::text),
                            in.yes("lasting", RecordKeeping::lasting))),
            new Shape<>(
                    "voluntaryParticipation",
                    VoluntaryParticipation.class,
                    in -> new VoluntaryParticipation(in.source(), in.passage("text", VoluntaryParticipation::text))));

    private ConductForms() {}
}
