package se.handslag.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.CooperationTerm;
import se.handslag.agreement.terms.CooperationTerm.Group;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.MoneyTerm.Payment.Schedule;
import se.handslag.agreement.terms.MoneyTerm.Payment.Split;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.agreement.terms.PayDay;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Source.Precision;
import se.handslag.agreement.terms.Source.Strength;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Language;
import se.handslag.kernel.Money;

/** An agreement written down term by term, each in a place of its own in an invented document. */
final class TermsFixture {

    static final String HASH = "0123456789abcdef".repeat(4);

    private final List<Term> terms = new ArrayList<>();

    static TermsFixture anAgreement() {
        return new TermsFixture();
    }

    static TermsFixture anAgreement(String first, String last) {
        return anAgreement().lasting(LocalDate.parse(first), LocalDate.parse(last));
    }

    AgreementTerms terms() {
        return new AgreementTerms(DocumentKind.AGREEMENT, Language.SWEDISH, terms);
    }

    Promises promises() {
        return Derivation.from(terms());
    }

    List<Obligation> obligations() {
        return promises().obligations();
    }

    List<Obligation> obligations(ObligationKind what) {
        return obligations().stream().filter(each -> each.what() == what).toList();
    }

    /** Any term, plainly said in the next place. */
    TermsFixture saying(Function<Source, Term> term) {
        return saying(Strength.SHALL, term);
    }

    TermsFixture saying(Strength strength, Function<Source, Term> term) {
        terms.add(term.apply(new Source(nextPlace(), strength, Precision.EXACT)));
        return this;
    }

    TermsFixture lasting(LocalDate first, @Nullable LocalDate last) {
        return saying(source -> new DurationTerm.Period(
                source,
                new Cited<>(first, source.citation()),
                last == null ? null : new Cited<>(last, source.citation()),
                List.of()));
    }

    TermsFixture between(String publicBody, String association) {
        return party(publicBody, Sector.PUBLIC).party(association, Sector.CIVIL);
    }

    TermsFixture party(String name, Sector sector) {
        return saying(source -> new PartyTerm.Party(source, name, sector, null, null, List.of()));
    }

    TermsFixture steeringMeeting(Cadence cadence) {
        return saying(source -> new CooperationTerm.SteeringMeeting(source, cadence));
    }

    TermsFixture followUp(Cadence cadence) {
        return followUp(cadence, null);
    }

    TermsFixture followUp(Cadence cadence, @Nullable String convener, String... materialFrom) {
        return saying(source -> new CooperationTerm.FollowUp(source, cadence, convener, List.of(materialFrom)));
    }

    TermsFixture report(Cadence cadence, String from, String... receivers) {
        return saying(source -> new CooperationTerm.Report(source, cadence, from, List.of(receivers)));
    }

    TermsFixture evaluation(Cadence cadence, @Nullable String receiver) {
        return saying(source -> new CooperationTerm.Evaluation(source, cadence, receiver));
    }

    TermsFixture talk(Cadence cadence, boolean perParticipant) {
        return saying(Strength.RECOMMENDED, source -> new CooperationTerm.Talk(source, cadence, perParticipant));
    }

    TermsFixture seats(Group.Kind kind, @Nullable String chair, SeatsOf... seats) {
        return saying(source -> {
            List<Group.Seats> all = new ArrayList<>();
            for (SeatsOf each : seats) {
                all.add(new Group.Seats(each.party(), each.count(), each.clear(), source.citation()));
            }
            return new Group(source, kind, List.of(), all, chair, null);
        });
    }

    record SeatsOf(String party, int count, boolean clear) {}

    TermsFixture members(Group.Kind kind, String... names) {
        return saying(source -> {
            List<Group.Member> all = new ArrayList<>();
            for (String name : names) {
                all.add(new Group.Member(name, null, source.citation()));
            }
            return new Group(source, kind, all, List.of(), null, null);
        });
    }

    TermsFixture cash(@Nullable String party, long kronor, Per per) {
        return saying(source -> new Contribution.Cash(source, party, Money.kronor(kronor), per));
    }

    TermsFixture paid(Schedule schedule, Integer... months) {
        return saying(source -> new MoneyTerm.Payment(source, schedule, "Utbetalning", List.of(months), List.of()));
    }

    TermsFixture paidOn(String... dates) {
        List<LocalDate> days = List.of(dates).stream().map(LocalDate::parse).toList();
        return saying(source -> new MoneyTerm.Payment(source, Schedule.ON_DATES, "Utbetalning", List.of(), days));
    }

    TermsFixture paidOn(Schedule schedule, PayDay day) {
        return paid(schedule, day, Split.EVENLY, null);
    }

    TermsFixture paid(Schedule schedule, Split split) {
        return paid(schedule, new PayDay.Unsaid(), split, null);
    }

    TermsFixture paid(Schedule schedule, PayDay day, Split split, @Nullable String from) {
        LocalDate begins = from == null ? null : LocalDate.parse(from);
        return saying(source ->
                new MoneyTerm.Payment(source, schedule, "Utbetalning", List.of(), List.of(), begins, day, split, null));
    }

    TermsFixture cashOf(String party, long kronor, int year) {
        return saying(source -> new Contribution.Cash(source, party, Money.kronor(kronor), Per.YEAR, year));
    }

    TermsFixture signed(String day) {
        return saying(source -> new PartyTerm.SigningDate(source, day, LocalDate.parse(day)));
    }

    TermsFixture indexed(String index, @Nullable String from) {
        return saying(source ->
                new MoneyTerm.Indexation(source, index, null, from == null ? null : LocalDate.parse(from), null));
    }

    TermsFixture extension(
            DurationTerm.Extension.Kind kind,
            @Nullable String decideBy,
            @Nullable Integer monthsBefore,
            @Nullable String decidedBy) {
        LocalDate day = decideBy == null ? null : LocalDate.parse(decideBy);
        return saying(source -> new DurationTerm.Extension(source, kind, null, day, monthsBefore, decidedBy));
    }

    TermsFixture goingOnByItself(@Nullable Integer months, @Nullable String noticeBy, @Nullable Integer monthsBefore) {
        LocalDate day = noticeBy == null ? null : LocalDate.parse(noticeBy);
        return saying(source -> new DurationTerm.Extension(
                source, DurationTerm.Extension.Kind.AUTOMATIC, months, day, monthsBefore, null));
    }

    TermsFixture ending(DurationTerm.Ending.Ground ground, @Nullable Integer months) {
        return saying(source -> new DurationTerm.Ending(source, ground, months, null, true, true));
    }

    TermsFixture surplus() {
        return saying(source -> new MoneyTerm.Surplus(source, "samma eller liknande ändamål"));
    }

    /** The kronor that stand in the text for a payment, before any index. */
    static Money base(Obligation payment) {
        return switch (payment.amount()) {
            case AmountRule.Fixed fixed -> fixed.amount();
            case AmountRule.Indexed indexed -> indexed.base();
            case AmountRule.UpTo upTo -> upTo.ceiling();
            case null -> throw new AssertionError("No amount: " + payment);
        };
    }

    private Citation nextPlace() {
        int start = 100 * terms.size();
        return new Citation(HASH, 1, start, start + 9, "ordalydel");
    }
}
