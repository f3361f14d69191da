package se.handslag.reading.clauses;

import java.util.List;
import se.handslag.agreement.terms.PartyTerm.Signatory;

/** Reads who signs, with title and party. */
final class SignatoryReader implements ClauseReader {

    @Override
    public List<Signatory> read(Clauses clauses) {
        return Signers.signatories(clauses);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        Agreements.ABOVE + "Underskrifter\n\nFör Alskogs kommun\n\nKarin Lindh\nKommunchef\n",
                        Signatory.class,
                        "name=Karin Lindh, title=Kommunchef, party=Alskogs kommun"),
                new Example(
                        Agreements.ABOVE
                                + "Alskog den 3 maj 2021\n\nFör Alskogs kommun\t\tFör Kvarnföreningen\n\nKarin Lindh\t\tOlle Ek\nKommunchef\t\tOrdförande\n",
                        Signatory.class,
                        "name=Olle Ek, title=Ordförande, party=Kvarnföreningen"),
                new Example(
                        Agreements.ABOVE + "Underskrifter\n\nOlle Ek, kassör, Kvarnföreningen\n",
                        Signatory.class,
                        "name=Olle Ek, title=kassör, party=Kvarnföreningen"));
    }
}
