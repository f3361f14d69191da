package se.handslag.reading.clauses;

import java.util.List;
import se.handslag.agreement.terms.PartyTerm.OpenSignature;

/**
 * Reads lines for a name that nobody's name is on. A ruled line above a printed name is for the hand, and is not open; nor is a
 * line without a label.
 */
final class OpenSignatureReader implements ClauseReader {

    @Override
    public List<OpenSignature> read(Clauses clauses) {
        return Signers.missing(clauses);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        Agreements.ABOVE
                                + "Underskrifter\n\nFör Alskogs kommun\n\nKarin Lindh\nKommunchef\n\nFör Kvarnföreningen\n\nNamnförtydligande: __________\n",
                        OpenSignature.class,
                        "party=Kvarnföreningen"),
                new Example(
                        Agreements.ABOVE
                                + "Underskrifter\n\nFör Kvarnföreningen\n\n_______________\n(namnförtydligande)\n",
                        OpenSignature.class,
                        "party=Kvarnföreningen"));
    }
}
