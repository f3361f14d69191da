package se.handslag.reading.json;

import se.handslag.agreement.terms.PartyTerm;

/** Who is in it, who signs and who answers. */
final class PartyJson {

    private PartyJson() {}

    static TermEntry of(PartyTerm term) {
        return switch (term) {
            case PartyTerm.Party party -> party(party);
            case PartyTerm.Signatory signatory ->
                new TermEntry("signatories")
                        .put("name", signatory.name())
                        .put("title", signatory.title())
                        .put("party", signatory.party());
            case PartyTerm.SigningDate signing ->
                new TermEntry("signingDates").put("words", signing.words()).day("date", signing.date());
            case PartyTerm.OpenSignature open -> new TermEntry("openSignatures").put("party", open.party());
            case PartyTerm.Contact contact ->
                new TermEntry("contacts")
                        .put("function", contact.function())
                        .put("holder", contact.holder())
                        .put("party", contact.party());
            case PartyTerm.Responsible responsible ->
                new TermEntry("responsible")
                        .code("role", responsible.role())
                        .put("body", responsible.body())
                        .put("holder", responsible.holder());
        };
    }

    private static TermEntry party(PartyTerm.Party party) {
        var number = party.organisationNumber();
        return new TermEntry("parties")
                .put("name", party.name())
                .code("sector", party.sector())
                .cited(
                        "organisationNumber",
                        number == null ? null : number.value(),
                        number == null ? null : number.citation())
                .put("board", party.board())
                .put("spellings", TermEntry.texts(party.spellings()));
    }
}
