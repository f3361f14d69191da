package se.handslag.agreement.forms;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.PartyTerm.Contact;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.PartyTerm.Responsible;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.agreement.terms.PartyTerm.Signatory;

/** Who is in it, who signs, who answers. */
final class PartyForms {

    static final List<Shape<?>> SHAPES = List.of(
            new Shape<>("party", Party.class, PartyForms::party),
            new Shape<>("signatory", Signatory.class, PartyForms::signatory),
            new Shape<>("contact", Contact.class, PartyForms::contact),
            new Shape<>("responsible", Responsible.class, PartyForms::responsible));

    private PartyForms() {}

    private static Party party(Sheet<Party> in) {
        String name = in.line("name", Party::name);
        return new Party(
                in.source(),
                name,
                in.choice("sector", Sector.class, Party::sector),
                in.cited("organisationNumber", WrittenText.ORGANISATION_NUMBER, false, Party::organisationNumber),
                in.lineIfAny("board", Party::board),
                spellings(in, name));
    }

    /** A name that is corrected stays as a spelling: other terms tell the party by the name that was read. */
    private static List<Cited<String>> spellings(Sheet<Party> in, String name) {
        List<Cited<String>> spellings = new ArrayList<>(in.kept(Party::spellings, List.of()));
        Cited<String> old =
                in.now(party -> new Cited<>(party.name(), party.source().citation()));
        if (old == null || old.value().equals(name)) {
            return spellings;
        }
        if (spellings.stream().noneMatch(spelling -> spelling.value().equals(old.value()))) {
            spellings.add(old);
        }
        spellings.removeIf(spelling -> spelling.value().equals(name));
        return List.copyOf(spellings);
    }

    private static Signatory signatory(Sheet<Signatory> in) {
        return new Signatory(
                in.source(),
                in.line("name", Signatory::name),
                in.lineIfAny("title", Signatory::title),
                in.lineIfAny("party", Signatory::party));
    }

    private static Contact contact(Sheet<Contact> in) {
        Contact contact = new Contact(
                in.source(),
                in.lineIfAny("function", Contact::function),
                in.lineIfAny("holder", Contact::holder),
                in.lineIfAny("party", Contact::party));
        in.needsEither("function", "holder");
        return contact;
    }

    private static Responsible responsible(Sheet<Responsible> in) {
        return new Responsible(
                in.source(),
                in.choice("role", Responsible.Role.class, Responsible::role),
                in.line("body", Responsible::body),
                in.lineIfAny("holder", Responsible::holder));
    }
}
