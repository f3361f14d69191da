package se.handslag.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.agreement.terms.Contribution.Per.TOTAL;
import static se.handslag.agreement.terms.Contribution.Per.YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.minidev.json.JSONArray;
import net.minidev.json.JSONObject;
import net.minidev.json.parser.JSONParser;
import net.minidev.json.parser.ParseException;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.CooperationTerm;
import se.handslag.agreement.terms.CooperationTerm.Group;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.DurationTerm.Ending;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.MoneyTerm.Payment;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Language;
import se.handslag.kernel.Message;
import se.handslag.kernel.Money;
import se.handslag.kernel.Texts;

class ReadingJsonTest {

    private static final Texts TEXTS = Texts.in(Language.SWEDISH, "testing");

    private final WrittenAgreement agreement = WrittenAgreement.ofPages("abc", "The words of it");
    private final Source said = agreement.said("words");

    @Test
    void aDocumentThatSaysNothingHasEveryFieldAndEveryFieldIsEmpty() throws ParseException {
        assertThat(json(agreement.whichIs(DocumentKind.OTHER)))
                .containsAllEntriesOf(parsed("""
                        {"document": {"hash": "%s", "format": "pdf", "pages": 2, "language": "sv", "kind": "other"},
                         "isIop": false, "title": null, "diaryNumber": null, "parties": [],
                         "period": {"start": null, "end": null},
                         "extension": {"kind": "none", "months": null, "decideBy": null}, "noticeMonths": null,
                         "funding": [], "budgetTables": [], "payment": {"schedule": null, "detail": null},
                         "indexation": null, "volunteerHours": null, "followUp": [], "steeringGroup": [],
                         "decisionRule": null, "repayment": false,
                         "targetGroup": {"text": null, "ageFrom": null, "ageTo": null},
                         "findings": [], "remarks": [], "signatories": [], "laws": []}""".formatted("c0ffee00".repeat(8))));
    }

    @Test
    void everyKindOfTermHasAKeyOfItsOwnAndACitation() throws ParseException {
        var keys = new HashSet<String>();
        for (Term term : EveryKindOfTerm.saidInFull()) {
            var before = json(WrittenAgreement.ofPages("-"));
            var after = json(WrittenAgreement.ofPages("-").says(term));
            var filled = after.keySet().stream()
                    .filter(key -> after.get(key) instanceof JSONArray list && !list.isEmpty())
                    .filter(key -> !key.equals("funding") && !key.equals("followUp") && !key.equals("steeringGroup"))
                    .toList();

            assertThat(filled).as(term.toString()).hasSize(1);
            assertThat(keys.add(filled.getFirst()))
                    .as("a key of its own: " + filled)
                    .isTrue();
            assertThat(before).as("the key is there when empty").containsKey(filled.getFirst());
            assertThat((JSONObject) list(after, filled.getFirst()).getFirst()).containsEntry("citation", parsed("""
                            {"page": 2, "start": 10, "end": 15, "words": "words"}"""));
        }
        assertThat(json(WrittenAgreement.ofPages("-")).keySet()).containsAll(keys);
    }

    @Test
    void aTermThatSaysLittleIsWrittenToo() throws ParseException {
        var barely = json(
                WrittenAgreement.ofPages("-").says(EveryKindOfTerm.saidBarely().toArray(Term[]::new)));

        assertThat(list(barely, "volunteering").toString()).contains("\"hours\":null");
    }

    @Test
    void howFirmlyAndExactlyItIsSaidStandsOnlyWhereThatIsNotPlain() throws ParseException {
        var about = new Source(said.citation(), Source.Strength.UNTIL_DECIDED_OTHERWISE, Source.Precision.ABOUT);

        agreement.says(new PurposeTerm.Value(about, "openness"), new PurposeTerm.Value(said, "trust"));
        var values = list(json(agreement), "values");

        assertThat((JSONObject) values.get(0))
                .containsEntry("strength", "untilDecidedOtherwise")
                .containsEntry("precision", "about");
        assertThat((JSONObject) values.get(1)).doesNotContainKeys("strength", "precision");
    }

    @Test
    void singleValuesHaveTheirPlacesBesideThem() throws ParseException {
        var json = json(agreement.says(
                new DocumentTerm.Title(said, "Partnership"),
                new DurationTerm.Period(said, agreement.cited(LocalDate.of(2018, 1, 1), "The"), null, List.of())));

        assertThat(json).containsEntry("title", "Partnership").containsEntry("period", parsed("""
                {"start": "2018-01-01", "end": null}"""));
        assertThat((JSONObject) json.get("citations")).containsAllEntriesOf(parsed("""
                {"title": {"page": 2, "start": 4, "end": 9, "words": "words"},
                 "period.start": {"page": 2, "start": 0, "end": 3, "words": "The"},
                 "period.end": null, "noticeMonths": null}"""));
    }

    @Test
    void ordinaryNoticeGoesBeforeNoticeOnBreach() throws ParseException {
        agreement.says(
                new Ending(said, Ending.Ground.EXPIRES, null, null, false, false),
                new Ending(said, Ending.Ground.BREACH_OR_CHANGE, 5, null, false, false));
        assertThat(json(agreement)).containsEntry("noticeMonths", 5);

        agreement.says(new Ending(said, Ending.Ground.ORDINARY_NOTICE, 6, null, false, true));
        assertThat(json(agreement)).containsEntry("noticeMonths", 6);
    }

    @Test
    void anExtensionThatMayComeGoesBeforeTheWordsThatThereIsNone() throws ParseException {
        agreement.says(
                new Extension(said, Extension.Kind.NONE, null, null, null, null),
                new Extension(said, Extension.Kind.OPTION, 36, LocalDate.of(2022, 6, 30), 6, "nämnden"));

        assertThat(json(agreement)).containsEntry("extension", parsed("""
                {"kind": "option", "months": 36, "decideBy": "2022-06-30"}"""));
    }

    @Test
    void aFundersAmountIsFundingUnlessItStandsAsItsCashAlready() throws ParseException {
        var amount = Money.kronor(752_734);
        agreement.says(new MoneyTerm.Funder(said, "Länsstyrelsen", amount, null, null, true));
        assertThat(funding()).containsExactly("Länsstyrelsen cash 752734 total");
        assertThat(json(agreement)).containsEntry("repayment", true);

        agreement.says(new Contribution.Cash(said, "länsstyrelsen", amount, YEAR));
        assertThat(funding()).containsExactly("länsstyrelsen cash 752734 year");
    }

    @Test
    void whatIsGivenInKindIsFundingWhereItHasAValue() throws ParseException {
        agreement.says(
                new Contribution.VolunteerHours(
                        said,
                        "Resurspoolen",
                        new BigDecimal("18000"),
                        Money.kronor(214),
                        Money.kronor(3_852_000),
                        YEAR,
                        100),
                new Contribution.Premises(said, "Resurspoolen", "kontor", null, null),
                new Contribution.Unpriced(said, "Resurspoolen", "nätverk"),
                new Contribution.Material(said, null, "fika", Money.ore(12_050), TOTAL));

        assertThat(funding()).containsExactly("Resurspoolen inKind 3852000 year", "null inKind 120.5 total");
        assertThat(json(agreement)).containsEntry("volunteerHours", parsed("""
                {"hours": 18000, "ratePerHourSek": 214}"""));
    }

    @Test
    void anAmountWithoutMoreIsTheWholeInATermOfAYearAndUnknownInALonger() throws ParseException {
        var post = new Contribution.Post(said, "A", "en tjänst", null, 1, Money.kronor(500), null);

        assertThat(funding(lasting(LocalDate.of(2018, 12, 31)).says(post))).containsExactly("A inKind 500 total");
        assertThat(funding(lasting(LocalDate.of(2019, 12, 31)).says(post))).containsExactly("A inKind 500 null");
    }

    @Test
    void paymentOnSingleDaysIsNoRhythm() throws ParseException {
        agreement.says(payment(Payment.Schedule.ON_DATES, "den 1 mars"));
        assertThat(json(agreement)).containsEntry("payment", parsed("""
                {"schedule": null, "detail": "den 1 mars"}"""));

        agreement.says(payment(Payment.Schedule.HALF_YEARLY, "halvårsvis"));
        assertThat(json(agreement)).containsEntry("payment", parsed("""
                {"schedule": "halfYearly", "detail": "halvårsvis"}"""));
    }

    @Test
    void followUpIsWhatHasARhythmOrADay() throws ParseException {
        agreement.says(
                new CooperationTerm.SteeringMeeting(said, new Cadence(null, 3, true, true, null)),
                new CooperationTerm.Talk(said, Cadence.once(Cadence.Every.MONTH), true),
                new CooperationTerm.Report(said, new Cadence(null, null, false, true, null), null, List.of()),
                new CooperationTerm.Evaluation(said, Cadence.onceBy(LocalDate.of(2019, 5, 31)), null));

        var followUp = list(json(agreement), "followUp");

        assertThat(followUp)
                .extracting(each -> ((JSONObject) each).get("what") + " " + ((JSONObject) each).get("every") + " "
                        + ((JSONObject) each).get("timesPerYear") + " " + ((JSONObject) each).get("by"))
                .containsExactly(
                        "steeringMeeting null 3 null",
                        "threePartyTalk month 12 null",
                        "evaluation null null 2019-05-31");
    }

    @Test
    void theCooperationGroupSteersWhereNoSteeringGroupIsNamed() throws ParseException {
        agreement.says(group(Group.Kind.COOPERATION, "Eva"), group(Group.Kind.WORKING, "Ali"));
        assertThat(list(json(agreement), "steeringGroup").toString())
                .contains("Eva")
                .doesNotContain("Ali");

        agreement.says(group(Group.Kind.STEERING, "Bo"));
        assertThat(list(json(agreement), "steeringGroup").toString())
                .contains("Bo")
                .doesNotContain("Eva");
    }

    @Test
    void onlyTheNineContradictionsAreFindingsAndTheRestAreRemarksInTheSameForm() throws ParseException {
        var json = json(agreement.withFinding(
                new Finding(
                        FindingKind.SUM_MISMATCH,
                        Message.of("testing.sum", Money.kronor(991_000)),
                        List.of(agreement.at("words")),
                        new Finding.Proposal(agreement.at("words"), "991")),
                new Finding(FindingKind.FOREIGN_WORDS, Message.of("testing.plain"), List.of(), null)));

        assertThat(list(json, "findings")).singleElement().isEqualTo(parsed("""
                {"kind": "sumMismatch", "severity": "error", "detail": "Raderna ger 991\u00a0000\u00a0kr.",
                 "places": [{"page": 2, "start": 4, "end": 9, "words": "words"}],
                 "proposal": {"replaces": {"page": 2, "start": 4, "end": 9, "words": "words"}, "wording": "991"}}"""));
        assertThat(list(json, "remarks")).singleElement().isEqualTo(parsed("""
                {"kind": "foreignWords", "severity": "note", "detail": "Ord.", "places": [], "proposal": null}"""));
    }

    @Test
    void indentedAndOnOneLineSayTheSame() throws ParseException {
        var reading = agreement
                .says(EveryKindOfTerm.saidInFull().toArray(Term[]::new))
                .read();

        assertThat(ReadingJson.oneLine(reading, TEXTS)).doesNotContain("\n");
        assertThat(parsed(ReadingJson.pretty(reading, TEXTS))).isEqualTo(parsed(ReadingJson.oneLine(reading, TEXTS)));
    }

    private WrittenAgreement lasting(LocalDate end) {
        return WrittenAgreement.ofPages("The words")
                .says(new DurationTerm.Period(
                        said,
                        agreement.cited(LocalDate.of(2018, 1, 1), "The"),
                        agreement.cited(end, "The"),
                        List.of()));
    }

    private Payment payment(Payment.Schedule schedule, String detail) {
        return new Payment(said, schedule, detail, List.of(), List.of());
    }

    private Group group(Group.Kind kind, String member) {
        return new Group(said, kind, List.of(new Group.Member(member, "A", said.citation())), List.of(), null, null);
    }

    private List<String> funding() throws ParseException {
        return funding(agreement);
    }

    private static List<String> funding(WrittenAgreement agreement) throws ParseException {
        return list(json(agreement), "funding").stream()
                .map(each -> (JSONObject) each)
                .map(each -> each.get("party") + " " + each.get("kind") + " " + each.get("amountSek") + " "
                        + each.get("per"))
                .toList();
    }

    private static Map<String, Object> json(WrittenAgreement agreement) throws ParseException {
        return parsed(ReadingJson.oneLine(agreement.read(), TEXTS));
    }

    private static JSONArray list(Map<String, Object> json, String key) {
        return (JSONArray) Objects.requireNonNull(json.get(key));
    }

    private static JSONObject parsed(String json) throws ParseException {
        return (JSONObject) new JSONParser(JSONParser.MODE_RFC4627).parse(json);
    }
}
