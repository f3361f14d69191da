package se.handslag.site.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.site.telling.TermLine.Section;

/** Who is in it, who signs and who answers. */
record PartyLines(Speech speech) {

    public TermLine of(PartyTerm term) {
        return switch (term) {
            case PartyTerm.Party party -> line("party", term, inFull(party));
            case PartyTerm.Signatory signatory ->
                line("signatory", term, named(signatory.name(), signatory.title(), signatory.party()));
            case PartyTerm.SigningDate signing -> line("signingDate", term, signingDate(signing));
            case PartyTerm.OpenSignature open ->
                line(
                        "signingDate",
                        term,
                        speech.phrase().say("tell.term.openSignature").about("tell.term.for", open.party()));
            case PartyTerm.Contact contact ->
                line("contact", term, named(contact.function(), contact.holder(), contact.party()));
            case PartyTerm.Responsible responsible ->
                line(
                        "responsible",
                        term,
                        speech.phrase()
                                .say("tell.responsible." + responsible.role().name(), responsible.body())
                                .with(responsible.holder()));
        };
    }

    /** The party with its sector, its number or that it has none, and how else it is written. */
    public Phrase inFull(PartyTerm.Party party) {
        Phrase phrase = brief(party);
        List<String> spellings = new ArrayList<>();
        party.spellings().forEach(spelling -> spellings.add(speech.quoted(spelling.value())));
        return phrase.aboutAll("tell.term.alsoWritten", spellings);
    }

    /** The party with its sector and its number or that it has none. */
    public Phrase brief(PartyTerm.Party party) {
        Cited<String> number = party.organisationNumber();
        return speech.phrase()
                .with(party.name() + " ("
                        + speech.say("tell.sector." + party.sector().name()) + ")")
                .about("tell.term.board", isInName(party.board(), party.name()) ? null : party.board())
                .with(
                        number == null
                                ? speech.say("tell.term.noNumber")
                                : speech.say("tell.term.number", number.value()));
    }

    private static boolean isInName(@Nullable String board, String name) {
        return board != null && name.toLowerCase(Locale.ROOT).contains(board.toLowerCase(Locale.ROOT));
    }

    private Phrase named(@Nullable String first, @Nullable String second, @Nullable String party) {
        return speech.phrase().with(first).with(second).about("tell.term.for", party);
    }

    private String signingDate(PartyTerm.SigningDate signing) {
        var date = signing.date();
        return date == null ? speech.say("tell.term.openDate", speech.quoted(signing.words())) : speech.date(date);
    }

    private static TermLine line(String label, PartyTerm term, Object words) {
        return TermLine.of(Section.PARTIES, label, term.source(), words);
    }
}
