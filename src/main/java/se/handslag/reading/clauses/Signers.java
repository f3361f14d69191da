package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.PartyTerm.OpenSignature;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.PartyTerm.Signatory;
import se.handslag.agreement.terms.Source;
import se.handslag.reading.clauses.PartyNames.Mention;
import se.handslag.reading.clauses.SignatureColumns.Cell;
import se.handslag.reading.lexicon.Persons;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;

/** Reads down one column of signatures: for whom, who, with what title, and where a name is still missing. */
final class Signers {

    private static final Pattern FOR = Pattern.compile("^(?:för|on behalf of|signed for|for|undertecknas för) (?:the )?");
    private static final Pattern RULE = Pattern.compile("[_.…]{3,}");
    private static final Pattern NAME_LABEL = Pattern.compile(
            "^\\(?(?:namnförtydligande|namn(?: och titel)?|name(?: in print)?|printed name|clarification)\\)?\\s*:?\\s*(?:[_.…]{3,}.*)?$");
    private static final Pattern ANY_LABEL = Pattern.compile(
            "^\\(?(?:namnförtydligande|namn|underskrift|signatur|name|signature|ort|plats|datum|date|place|titel|title|befattning)(?!\\p{L}).*");
    private static final Pattern NO_TITLE =
            Pattern.compile(".*(?:\\d{2}|@|_{2,}|\\.{3,}|exemplar|sida |sid |undertecknad|denna |detta ).*");

    private static final int LONGEST_TITLE = 80;

    private record Signer(Cell where, int to, String name, @Nullable String title, @Nullable String party) {

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
        List<Span> names = Persons.in(cell.text());
        boolean named = !names.isEmpty() && isSigner(cell, names.get(0));
        if (FOR.matcher(lower).find()) {
            readFor(cell, named);
        } else if (NAME_LABEL.matcher(lower).matches()) {
            if ((ruleSeen || RULE.matcher(lower).find()) && missing == null) {
                missing = cell;
            }
        } else if (named) {
            addSigner(cell, cell.span().from(), names.get(0), names);
        } else if (ANY_LABEL.matcher(lower).matches() || RULE.matcher(lower).find()) {
            ruleSeen |= RULE.matcher(lower).find();
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
            Span rest = Span.trimmed(cell.block().text(), cell.span().from() + colon + 1, cell.span().to());
            Cell person = new Cell(cell.block(), rest);
            List<Span> names = Persons.in(person.text());
            if (!names.isEmpty()) {
                addSigner(person, rest.from(), names.get(0), names);
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
        var matcher = FOR.matcher(Letters.lower(words));
        String plain = Words.trimmed(matcher.find() ? words.substring(matcher.end()) : words);
        return plain.isEmpty() ? null : plain;
    }

    private @Nullable String partyNamed(String words) {
        Party party = clauses.parties().named(words);
        return party == null ? null : party.name();
    }

    /** A party named above its signer, or below one who has none. */
    private void takeParty(@Nullable String named) {
        Signer last = signers.isEmpty() ? null : signers.get(signers.size() - 1);
        if (last != null && last.party() == null && party == null && named != null) {
            signers.set(
                    signers.size() - 1, new Signer(last.where(), last.to(), last.name(), last.title(), named));
            return;
        }
        endOfSpace();
        party = named;
    }

    private void endOfSpace() {
        if (missing != null && !nameSeen) {
            open.add(new OpenSignature(
                    Source.plainly(missing.block().cite(missing.span())), party));
        }
        missing = null;
        nameSeen = false;
        ruleSeen = false;
    }

    /** A name in the midst of a sentence is nobody who signs. */
    private static boolean isSigner(Cell cell, Span name) {
        String before = cell.lower().substring(0, name.from());
        return cell.text().length() < 110
                && !cell.lower().endsWith(".")
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
        return first.from() <= 4 && !genitive && (first.to() >= lower.length() - 3 || lower.charAt(first.to()) == ',');
    }

    private void addSigner(Cell cell, int from, Span name, List<Span> names) {
        nameSeen = true;
        String text = cell.text();
        String after = text.substring(name.to()).trim();
        String before = Words.trimmed(text.substring(0, name.from()));
        String title = null;
        if (after.startsWith(",") || after.startsWith("(") || after.startsWith("-")) {
            title = Words.trimmed(after.replace(")", ""));
        } else if (!before.isEmpty()) {
            title = before;
        }
        if (names.size() > 1 && after.startsWith(",")) {
            title = null;
        }
        boolean wholeCell = title != null && !title.isEmpty();
        int to = wholeCell ? cell.span().to() : from + name.to();
        Cell where = wholeCell ? cell : new Cell(cell.block(), new Span(from + name.from(), to));
        signers.add(titled(new Signer(where, to, name.of(text), null, party), wholeCell ? title : null));
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
        List<Mention> mentions = clauses.parties().in(Letters.lower(title));
        Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
        if (last == null) {
            return new Signer(signer.where(), signer.to(), signer.name(), title, signer.party());
        }
        boolean atEnd = last.to() >= title.length() - 1 && last.from() > 2;
        String plain = atEnd ? Words.trimmed(title.substring(0, titleEnd(title, last.from()))) : title;
        String party = atEnd || signer.party() == null ? last.party().name() : signer.party();
        return new Signer(signer.where(), signer.to(), signer.name(), plain.isEmpty() ? title : plain, party);
    }

    /** Where the title ends: before the comma, or the whole of "förening" as in "Föreningen Varm Famn". */
    private static int titleEnd(String title, int party) {
        int comma = title.lastIndexOf(',', party);
        String between = comma < 0 ? "" : title.substring(comma + 1, party);
        return comma > 0 && between.trim().indexOf(' ') < 0 ? comma : party;
    }
}
