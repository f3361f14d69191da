package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.PartyTerm.OpenSignature;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.PartyTerm.Signatory;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.clauses.PartyNames.Mention;
import se.handslag.reading.clauses.SignatureColumns.Cell;
import se.handslag.reading.lexicon.Bodies;
import se.handslag.reading.lexicon.Persons;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;

/** Reads down one column of signatures: for whom, who, with what title, and where a name is still missing. */
final class Signers {

    private static final SwiftPattern FOR =
            SwiftPattern.compile("^(?:för|on behalf of|signed for|for|undertecknas för) (?:the )?");
    private static final SwiftPattern RULE = SwiftPattern.compile("[_.…]{3,}");
    private static final SwiftPattern NAME_LABEL = SwiftPattern.compile(
            "^\\(?(?:namnförtydligande|namn(?: och titel)?|name(?: in print)?|printed name|clarification)\\)?\\s*:?\\s*(?:[_.…]{3,}.*)?$");
    private static final SwiftPattern ANY_LABEL = SwiftPattern.compile(
            "^\\(?(?:namnförtydligande|namn|underskrift|signatur|name|signature|ort|plats|datum|date|place|titel|title|befattning)(?!\\p{L}).*");
    private static final SwiftPattern NO_TITLE =
            SwiftPattern.compile(".*(?:\\d{2}|@|_{2,}|\\.{3,}|exemplar|sida |sid |undertecknad|denna |detta ).*");

    private static final SwiftPattern ENGLISH_TITLE = SwiftPattern.compile(
            "^(?:\\p{L}+ ){0,3}(?:director|chair|chairman|president|manager|head|officer|secretary|treasurer|mayor)(?!\\p{L})");
    private static final SwiftPattern ORGANISATION =
            SwiftPattern.compile("(?: i \\p{L}+)? (?:ab|aktiebolag|ek\\. för|kommun|stad)(?!\\p{L})");
    private static final SwiftPattern ENDS_OPEN = SwiftPattern.compile(".* (?:i|av|vid|hos|på|inom|of|at)");

    private static final int LONGEST_TITLE = 80;

    private record Signer(
            Cell where,
            int to,
            String name,
            @Nullable String title,
            @Nullable String party) {

        Signatory term() {
            Source source = Source.plainly(where.block().cite(where.span().from(), to));
            return new Signatory(source, name, title, party);
        }
    }

    private final Clauses clauses;
    private final List<Signer> signers = new ArrayList<>();
    private final List<OpenSignature> open = new ArrayList<>();
    private @Nullable String party;
    private boolean ruleSeen;
    private boolean nameSeen;
    private @Nullable Cell missing;

    private Signers(Clauses clauses) {
        this.clauses = clauses;
    }

    /** Those who sign. */
    static List<Signatory> signatories(Clauses clauses) {
        List<Signatory> found = new ArrayList<>();
        for (List<Cell> column : SignatureColumns.of(clauses)) {
            Signers reading = new Signers(clauses);
            reading.readDown(column);
            reading.signers.forEach(signer -> found.add(signer.term()));
        }
        return found;
    }

    /** The lines where a name is missing. Where as many have signed as there are parties, none is. */
    static List<OpenSignature> missing(Clauses clauses) {
        List<OpenSignature> found = new ArrayList<>();
        int signed = 0;
        for (List<Cell> column : SignatureColumns.of(clauses)) {
            Signers reading = new Signers(clauses);
            reading.readDown(column);
            found.addAll(reading.open);
            signed += reading.signers.size();
        }
        int parties = clauses.parties().all().size();
        return signed > 0 && signed >= parties ? List.of() : found;
    }

    private void readDown(List<Cell> column) {
        for (Cell cell : column) {
            read(cell);
        }
        endOfSpace();
    }

    private void read(Cell cell) {
        String lower = cell.lower();
        List<Span> names = persons(cell);
        boolean named = !names.isEmpty() && isSigner(cell, names.get(0));
        if (FOR.standsIn(lower)) {
            readFor(cell, named);
        } else if (NAME_LABEL.matcher(lower).matches()) {
            if ((ruleSeen || RULE.standsIn(lower)) && missing == null) {
                missing = cell;
            }
        } else if (named) {
            addSigners(cell, names);
        } else if (ANY_LABEL.matcher(lower).matches() || RULE.standsIn(lower)) {
            ruleSeen |= RULE.standsIn(lower);
        } else if (isPartyAlone(cell)) {
            takeParty(partyNamed(cell.text()));
        } else {
            addTitle(cell);
        }
    }

    private void readFor(Cell cell, boolean named) {
        String lower = cell.lower();
        int colon = lower.indexOf(':');
        if (colon > 0 && named) {
            takeParty(nameOf(cell.text().substring(0, colon)));
            Span rest = Span.trimmed(
                    cell.block().text(),
                    cell.span().from() + colon + 1,
                    cell.span().to());
            Cell person = new Cell(cell.block(), rest);
            List<Span> names = persons(person);
            if (!names.isEmpty()) {
                addSigners(person, names);
            }
        } else {
            takeParty(nameOf(cell.text()));
        }
    }

    /** Whom the words after "För" mean, else the words themselves. */
    private @Nullable String nameOf(String words) {
        String party = partyNamed(words);
        if (party != null) {
            return party;
        }
        var matcher = FOR.finder(Letters.lower(words));
        String plain = Words.trimmed(matcher.find() ? words.substring(matcher.end()) : words);
        return plain.isEmpty() ? null : plain;
    }

    private @Nullable String partyNamed(String words) {
        Party party = clauses.parties().named(words);
        if (party != null) {
            return party.name();
        }
        return Bodies.isPublic(words) ? clauses.parties().publicSide() : null;
    }

    /** The people of the line; a party's name, or an English title below a name, may look like one. */
    private List<Span> persons(Cell cell) {
        List<Span> names = Persons.in(cell.text());
        if (names.isEmpty()) {
            return names;
        }
        Signer last = signers.isEmpty() ? null : signers.get(signers.size() - 1);
        if (last != null && last.title() == null && ENGLISH_TITLE.standsIn(cell.lower())) {
            return List.of();
        }
        List<Mention> mentions = clauses.parties().in(cell.lower());
        List<Span> people = new ArrayList<>();
        for (Span name : names) {
            boolean isParty = mentions.stream()
                            .anyMatch(mention -> mention.from() <= name.from() && mention.to() >= name.to())
                    || ORGANISATION.matcher(cell.lower().substring(name.to())).lookingAt();
            if (!isParty) {
                people.add(name);
            }
        }
        return people;
    }

    /** A party named above its signer, or below one who has none. */
    private void takeParty(@Nullable String named) {
        Signer last = signers.isEmpty() ? null : signers.get(signers.size() - 1);
        if (last != null && last.party() == null && party == null && named != null) {
            signers.set(signers.size() - 1, new Signer(last.where(), last.to(), last.name(), last.title(), named));
            return;
        }
        boolean twoAtOnce = party != null && named != null && !named.equals(party) && !nameSeen && !ruleSeen;
        endOfSpace();
        // Two names of parties right under each other are two columns that became one: nobody knows who signs for whom.
        party = twoAtOnce ? null : named;
    }

    private void endOfSpace() {
        if (missing != null && !nameSeen) {
            open.add(new OpenSignature(Source.plainly(missing.block().cite(missing.span())), party));
        }
        missing = null;
        nameSeen = false;
        ruleSeen = false;
    }

    /** A name in the midst of a sentence is nobody who signs. */
    private static boolean isSigner(Cell cell, Span name) {
        String before = cell.lower().substring(0, name.from());
        return cell.text().length() < 110
                && (!cell.lower().endsWith(".") || cell.lower().startsWith(",", name.to()))
                && (before.isBlank() || !Words.hasAny(before, " den ", " av ", " som ", "kontakt", "tfn"))
                && (name.from() < 45);
    }

    private boolean isPartyAlone(Cell cell) {
        String lower = cell.lower();
        List<Mention> mentions = clauses.parties().in(lower);
        if (mentions.isEmpty()) {
            return false;
        }
        Mention first = mentions.get(0);
        boolean genitive = first.to() < lower.length() && lower.charAt(first.to()) == 's';
        return first.from() <= 4
                && !genitive
                && (first.to() >= lower.length() - 3
                        || lower.charAt(first.to()) == ','
                        || lower.startsWith(" i ", first.to()));
    }

    /** One after the other, each with what stands between the name and the next. */
    private void addSigners(Cell cell, List<Span> names) {
        int from = cell.span().from();
        for (int i = 0; i < names.size(); i++) {
            boolean many = names.size() > 1;
            int start = i == 0 ? from : from + names.get(i).from();
            int end = i + 1 < names.size()
                    ? from + names.get(i + 1).from()
                    : cell.span().to();
            Cell own = new Cell(cell.block(), Span.trimmed(cell.block().text(), start, end));
            Span name = new Span(
                    from + names.get(i).from() - start, from + names.get(i).to() - start);
            addSigner(many ? own : cell, name);
        }
    }

    private void addSigner(Cell cell, Span name) {
        nameSeen = true;
        String text = cell.text();
        String after = text.substring(name.to()).trim();
        String before = Words.trimmed(text.substring(0, name.from()));
        String title = before;
        if (after.startsWith(",") || after.startsWith("(") || after.startsWith("-")) {
            title = Words.trimmed(after.replace(")", ""));
        }
        boolean wholeCell = !title.isEmpty();
        int from = cell.span().from();
        Cell where = wholeCell ? cell : new Cell(cell.block(), new Span(from + name.from(), from + name.to()));
        signers.add(titled(new Signer(where, where.span().to(), name.of(text), null, party), wholeCell ? title : null));
    }

    private void addTitle(Cell cell) {
        Signer last = signers.isEmpty() ? null : signers.get(signers.size() - 1);
        String words = Words.trimmed(cell.text());
        if (last == null
                || last.title() != null
                || words.length() < 2
                || words.length() > LONGEST_TITLE
                || cell.block().is(Block.Kind.HEADING)
                || !Letters.isLetter(words.charAt(0))
                || NO_TITLE.matcher(cell.lower()).matches()) {
            return;
        }
        signers.set(signers.size() - 1, titled(last, words));
    }

    /** "VD/klubbchef Timrå IK" and "socialchef, Kummelstads kommun" name the party too. */
    private Signer titled(Signer signer, @Nullable String title) {
        if (title == null) {
            return signer;
        }
        String lower = Letters.lower(title);
        List<Mention> mentions = clauses.parties().in(lower);
        Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
        if (last == null) {
            boolean ofPublicBody = lower.startsWith("kommun") || lower.startsWith("region");
            String own =
                    signer.party() == null && ofPublicBody ? clauses.parties().publicSide() : signer.party();
            return new Signer(signer.where(), signer.to(), signer.name(), title, own);
        }
        boolean atEnd = last.to() >= title.length() - 1 && last.from() > 2;
        String plain = atEnd ? titleBefore(title, last.from()) : title;
        String own = atEnd || signer.party() == null ? last.party().name() : signer.party();
        return new Signer(signer.where(), signer.to(), signer.name(), plain.isEmpty() ? title : plain, own);
    }

    /** The title without the party at its end; "ordförande i socialnämnden" stays whole. */
    private static String titleBefore(String title, int party) {
        int comma = title.lastIndexOf(',', party);
        String between = comma < 0 ? "" : title.substring(comma + 1, party).trim();
        String plain = Words.trimmed(title.substring(0, comma > 0 && between.indexOf(' ') < 0 ? comma : party));
        String lower = Letters.lower(plain);
        if (ENDS_OPEN.matcher(lower).matches()) {
            return title;
        }
        return lower.endsWith(" för") || lower.endsWith(" for")
                ? plain.substring(0, plain.length() - 4).trim()
                : plain;
    }
}
