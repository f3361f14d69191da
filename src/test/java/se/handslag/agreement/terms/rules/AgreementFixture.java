package se.handslag.agreement.terms.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.agreement.terms.CooperationTerm.Evaluation;
import se.handslag.agreement.terms.CooperationTerm.Group;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.DurationTerm.Ending;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.agreement.terms.DurationTerm.Period;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.agreement.terms.PartyTerm.Signatory;
import se.handslag.agreement.terms.PartyTerm.SigningDate;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Source.Precision;
import se.handslag.agreement.terms.Source.Strength;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Language;
import se.handslag.kernel.Money;

/**
 * Writes an agreement clause by clause, as a reader would have understood it. Every term cites its own words on a page
 * that grows as the agreement is written.
 */
final class AgreementFixture {

    private static final String HASH = "0".repeat(64);

    private final List<Term> terms = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private DocumentKind kind = DocumentKind.AGREEMENT;
    private Language language = Language.SWEDISH;

    static AgreementFixture anAgreement() {
        return new AgreementFixture();
    }

    AgreementFixture of(DocumentKind kind) {
        this.kind = kind;
        return this;
    }

    AgreementFixture inEnglish() {
        language = Language.ENGLISH;
        return this;
    }

    AgreementTerms terms() {
        return new AgreementTerms(kind, language, terms);
    }

    /** Words that carry no term, so that what follows stands elsewhere. */
    AgreementFixture afterMuchText() {
        cite("Lorem ipsum ".repeat(40));
        return this;
    }

    /** Any clause: its words, and what is understood from where they stand. */
    AgreementFixture with(String words, Function<Source, Term> understood) {
        terms.add(understood.apply(Source.plainly(cite(words))));
        return this;
    }

    AgreementFixture withAbout(String words, Function<Source, Term> understood) {
        terms.add(understood.apply(new Source(cite(words), Strength.SHALL, Precision.ABOUT)));
        return this;
    }

    AgreementFixture between(String publicParty, String civilParty) {
        return party(publicParty, Sector.PUBLIC).party(civilParty, Sector.CIVIL);
    }

    AgreementFixture party(String name, Sector sector) {
        return with(name, source -> new Party(source, name, sector, null, null, List.of()));
    }

    AgreementFixture partyWithNumber(String name, Sector sector, String number) {
        return with(
                name, source -> new Party(source, name, sector, new Cited<>(number, cite(number)), null, List.of()));
    }

    AgreementFixture partyAlsoWritten(String name, Sector sector, String... spellings) {
        List<Cited<String>> written = new ArrayList<>();
        for (String spelling : spellings) {
            written.add(new Cited<>(spelling, cite(spelling)));
        }
        return with(name, source -> new Party(source, name, sector, null, null, written));
    }

    AgreementFixture running(String first, String last) {
        return with(
                first + " – " + last,
                source -> new Period(source, dated(first, source), dated(last, source), List.of()));
    }

    AgreementFixture extendable(Extension.Kind kind, @Nullable Integer months, @Nullable String by, String words) {
        LocalDate decideBy = by == null ? null : LocalDate.parse(by);
        return with(words, source -> new Extension(source, kind, months, decideBy, null, null));
    }

    AgreementFixture withNotice(int months, String words) {
        return with(words, source -> new Ending(source, Ending.Ground.ORDINARY_NOTICE, months, null, false, true));
    }

    AgreementFixture withCash(String party, long kronor, Per per) {
        return with(
                party + " bidrar med " + kronor + " kr", source -> new Cash(source, party, Money.kronor(kronor), per));
    }

    AgreementFixture withVolunteers(String party, long hours, long rate, long value) {
        return with(
                hours + " timmar à " + rate + " kr, " + value + " kr",
                source -> new VolunteerHours(
                        source,
                        party,
                        BigDecimal.valueOf(hours),
                        Money.kronor(rate),
                        Money.kronor(value),
                        Per.YEAR,
                        null));
    }

    AgreementFixture evaluatedBy(String day, String words) {
        return with(words, source -> new Evaluation(source, Cadence.onceBy(LocalDate.parse(day)), null));
    }

    /** A steering group; each member is "Name / Party". */
    AgreementFixture steeredBy(String... members) {
        List<Group.Member> sitting = new ArrayList<>();
        for (String member : members) {
            String[] parts = member.split(" / ", 2);
            sitting.add(new Group.Member(parts[0], parts[1], cite(parts[0])));
        }
        return with("Styrgrupp", source -> new Group(source, Group.Kind.STEERING, sitting, List.of(), null, null));
    }

    AgreementFixture signedBy(String name, @Nullable String title, @Nullable String party) {
        return with(name, source -> new Signatory(source, name, title, party));
    }

    AgreementFixture signedOn(String words, @Nullable String day) {
        return with(words, source -> new SigningDate(source, words, day == null ? null : LocalDate.parse(day)));
    }

    /** A table to be filled in; ends with {@link BudgetFixture#stating} or {@link BudgetFixture#withoutTotal}. */
    BudgetFixture budgetOf(@Nullable String party) {
        return new BudgetFixture(this, party);
    }

    AgreementFixture add(Term term) {
        terms.add(term);
        return this;
    }

    /** Writes the words at the end of the page and tells where they stand. */
    Citation cite(String words) {
        int start = page.length();
        page.append(words).append('\n');
        return new Citation(HASH, 1, start, start + words.length(), words);
    }

    private static Cited<LocalDate> dated(String day, Source source) {
        return new Cited<>(LocalDate.parse(day), source.citation());
    }
}
