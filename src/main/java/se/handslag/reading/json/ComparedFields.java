package se.handslag.reading.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.CooperationTerm;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.MainTerms;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.Term;

/**
 * The fields by which readers of agreements are compared, in their fixed shape: every field is there, and what is not
 * said is null, an empty list or false. Each is a view of the terms; beside them go the places of the single values.
 */
final class ComparedFields {

    private final AgreementTerms terms;
    private final MainTerms main;
    private final JsonObject object;
    private final JsonObject citations = new JsonObject();

    private ComparedFields(AgreementTerms terms, JsonObject object) {
        this.terms = terms;
        this.main = new MainTerms(terms);
        this.object = object;
    }

    /** Puts the fields into the object and gives the places of their single values, by the names of the fields. */
    static JsonObject put(AgreementTerms terms, Map<String, List<JsonObject>> byKey, JsonObject object) {
        ComparedFields fields = new ComparedFields(terms, object);
        object.put("isIop", terms.kind().isPartnership());
        fields.putHeading();
        object.put("parties", byKey.get("parties"));
        fields.putPeriod();
        fields.putExtension();
        object.put("funding", new FundingView(terms).all()).put("budgetTables", byKey.get("budgetTables"));
        fields.putPayment();
        fields.putVolunteerHours();
        fields.putCooperation();
        fields.cite("repayment", fields.main.repayment());
        object.put("repayment", fields.main.repayment().isPresent());
        fields.putTargetGroup();
        return fields.citations;
    }

    private void putHeading() {
        var title = cite("title", terms.first(DocumentTerm.Title.class));
        var diary = cite("diaryNumber", terms.first(DocumentTerm.DiaryNumber.class));
        object.put("title", title == null ? null : title.text());
        object.put("diaryNumber", diary == null ? null : diary.number());
    }

    private void putPeriod() {
        DurationTerm.Period period = main.period().orElse(null);
        Cited<LocalDate> start = period == null ? null : period.start();
        Cited<LocalDate> end = period == null ? null : period.end();
        Cited<String> impossibleStart = start == null ? impossible(period, end == null ? 2 : 1, true) : null;
        Cited<String> impossibleEnd = end == null ? impossible(period, 1, false) : null;
        object.put(
                "period",
                new JsonObject()
                        .put("start", impossibleStart == null ? day(start) : impossibleStart.value())
                        .put("end", impossibleEnd == null ? day(end) : impossibleEnd.value()));
        citations
                .put("period.start", impossibleStart == null ? place(start) : place(impossibleStart))
                .put("period.end", impossibleEnd == null ? place(end) : place(impossibleEnd));
    }

    /** A date that no calendar has is told as it is written; the finding says what is wrong with it. */
    private static @Nullable Cited<String> impossible(DurationTerm.@Nullable Period period, int fewest, boolean first) {
        if (period == null || period.impossible().size() < fewest) {
            return null;
        }
        return first ? period.impossible().getFirst() : period.impossible().getLast();
    }

    private void putExtension() {
        var extension = cite("extension", main.extension());
        LocalDate decideBy = extension == null ? null : extension.decideBy();
        object.put(
                "extension",
                new JsonObject()
                        .put("kind", extension == null ? "none" : Code.of(extension.kind()))
                        .put("months", extension == null ? null : extension.months())
                        .put("decideBy", decideBy == null ? null : decideBy.toString()));
        var notice = cite("noticeMonths", main.notice());
        object.put("noticeMonths", notice == null ? null : notice.months());
    }

    /** Single days are no rhythm, only a detail. */
    private void putPayment() {
        var payment = cite("payment", main.payment());
        boolean rhythm = payment != null && payment.schedule() != MoneyTerm.Payment.Schedule.ON_DATES;
        object.put(
                "payment",
                new JsonObject()
                        .put("schedule", payment == null || !rhythm ? null : Code.of(payment.schedule()))
                        .put("detail", payment == null ? null : payment.detail()));
        var indexation = cite("indexation", terms.first(MoneyTerm.Indexation.class));
        object.put(
                "indexation",
                indexation == null
                        ? null
                        : onOneLine(indexation.source().citation().words()));
    }

    private void putVolunteerHours() {
        var hours = cite("volunteerHours", terms.first(Contribution.VolunteerHours.class));
        HoursView all = new HoursView(terms);
        boolean counted = all.hours() != null;
        object.put(
                "volunteerHours",
                hours == null
                        ? null
                        : new JsonObject()
                                .put("hours", all.hours())
                                .put("ratePerHourSek", TermEntry.kronor(counted ? all.rate() : hours.rate())));
    }

    private void putCooperation() {
        List<JsonObject> members = new ArrayList<>();
        main.steeringMembers().forEach(member -> members.add(CooperationJson.member(member)));
        object.put("followUp", FollowUpView.all(terms)).put("steeringGroup", members);
        var rule = cite("decisionRule", terms.first(CooperationTerm.DecisionRule.class));
        object.put("decisionRule", rule == null ? null : Code.of(rule.rule()));
    }

    /** The first words about it, and the first ages stated. */
    private void putTargetGroup() {
        var words = cite("targetGroup", terms.first(PurposeTerm.TargetGroup.class));
        var ages = main.targetGroupWithAges().orElse(null);
        object.put(
                "targetGroup",
                new JsonObject()
                        .put("text", words == null ? null : words.text())
                        .put("ageFrom", ages == null ? null : ages.ageFrom())
                        .put("ageTo", ages == null ? null : ages.ageTo()));
    }

    private <T extends Term> @Nullable T cite(String field, Optional<T> found) {
        T term = found.orElse(null);
        citations.put(field, term == null ? null : CitationJson.of(term.source().citation()));
        return term;
    }

    private static @Nullable String day(@Nullable Cited<LocalDate> day) {
        return day == null ? null : day.value().toString();
    }

    private static @Nullable JsonObject place(@Nullable Cited<?> day) {
        return day == null ? null : CitationJson.of(day.citation());
    }

    private static String onOneLine(String words) {
        return String.join(" ", words.strip().split("\\s+"));
    }
}
