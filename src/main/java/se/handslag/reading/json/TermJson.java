package se.handslag.reading.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.agreement.terms.ConductTerm;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.CooperationTerm;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.ProposalTerm;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.ReferenceTerm;
import se.handslag.agreement.terms.Term;

/**
 * Every term under a key of its kind. The switches over the vocabulary have no default: a new kind of term does not
 * compile until it has a key here, and the test of the shape fails until the key is listed.
 */
final class TermJson {

    /** The keys of all kinds, in the order of the vocabulary. */
    static final List<String> KEYS = List.of(
            "titles",
            "sectionHeadings",
            "diaryNumbers",
            "dated",
            "copies",
            "parties",
            "signatories",
            "signingDates",
            "openSignatures",
            "contacts",
            "responsible",
            "periods",
            "extensions",
            "endings",
            "changeApprovals",
            "replacements",
            "disputes",
            "cash",
            "posts",
            "premises",
            "volunteering",
            "material",
            "inKind",
            "unpriced",
            "budgetTables",
            "products",
            "statedCosts",
            "sumsInWords",
            "unitPrices",
            "funders",
            "payments",
            "indexations",
            "fixedAmounts",
            "repayments",
            "surplus",
            "otherFunding",
            "groups",
            "decisionRules",
            "steeringMeetings",
            "calledMeetings",
            "talks",
            "followUps",
            "reports",
            "evaluations",
            "purposes",
            "goals",
            "effectGoals",
            "targetGroups",
            "missionAreas",
            "values",
            "activityWords",
            "commitments",
            "secrecy",
            "recordKeeping",
            "voluntaryParticipation",
            "laws",
            "policies",
            "attachments",
            "decisionPoints",
            "criteria",
            "delegations");

    private TermJson() {}

    /** The terms by the keys of their kinds; every key is there, with an empty list where nothing is said. */
    static Map<String, List<JsonObject>> byKey(List<Term> terms) {
        Map<String, List<JsonObject>> byKey = new LinkedHashMap<>();
        for (String key : KEYS) {
            byKey.put(key, new ArrayList<>());
        }
        for (Term term : terms) {
            TermEntry entry = of(term);
            byKey.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry.saidAt(term.source()));
        }
        return byKey;
    }

    private static TermEntry of(Term term) {
        return switch (term) {
            case DocumentTerm document -> of(document);
            case PartyTerm party -> PartyJson.of(party);
            case DurationTerm duration -> DurationJson.of(duration);
            case Contribution contribution -> ContributionJson.of(contribution);
            case MoneyTerm money -> MoneyJson.of(money);
            case CooperationTerm cooperation -> CooperationJson.of(cooperation);
            case PurposeTerm purpose -> of(purpose);
            case ConductTerm conduct -> of(conduct);
            case ReferenceTerm reference -> of(reference);
            case ProposalTerm proposal -> of(proposal);
        };
    }

    private static TermEntry of(DocumentTerm term) {
        return switch (term) {
            case DocumentTerm.Title title -> new TermEntry("titles").put("text", title.text());
            case DocumentTerm.SectionHeading heading -> new TermEntry("sectionHeadings").put("text", heading.text());
            case DocumentTerm.DiaryNumber diary -> new TermEntry("diaryNumbers").put("number", diary.number());
            case DocumentTerm.Dated dated -> new TermEntry("dated").day("date", dated.date());
            case DocumentTerm.Copies copies -> new TermEntry("copies").put("count", copies.count());
        };
    }

    private static TermEntry of(PurposeTerm term) {
        return switch (term) {
            case PurposeTerm.Purpose purpose -> new TermEntry("purposes").put("text", purpose.text());
            case PurposeTerm.Goal goal ->
                new TermEntry("goals").put("text", goal.text()).put("measured", goal.measured());
            case PurposeTerm.EffectGoal goal ->
                new TermEntry("effectGoals").put("text", goal.text()).put("measured", goal.measured());
            case PurposeTerm.TargetGroup group ->
                new TermEntry("targetGroups")
                        .put("text", group.text())
                        .put("ageFrom", group.ageFrom())
                        .put("ageTo", group.ageTo());
            case PurposeTerm.MissionArea area -> new TermEntry("missionAreas").put("text", area.text());
            case PurposeTerm.Value value -> new TermEntry("values").put("text", value.text());
            case PurposeTerm.ActivityWord word ->
                new TermEntry("activityWords").put("word", word.word()).code("activity", word.activity());
        };
    }

    private static TermEntry of(ConductTerm term) {
        return switch (term) {
            case ConductTerm.Commitment commitment ->
                new TermEntry("commitments").put("party", commitment.party()).put("text", commitment.text());
            case ConductTerm.Secrecy secrecy -> new TermEntry("secrecy").put("text", secrecy.text());
            case ConductTerm.RecordKeeping records ->
                new TermEntry("recordKeeping")
                        .put("party", records.party())
                        .put("text", records.text())
                        .put("lasting", records.lasting());
            case ConductTerm.VoluntaryParticipation voluntary ->
                new TermEntry("voluntaryParticipation").put("text", voluntary.text());
        };
    }

    private static TermEntry of(ReferenceTerm term) {
        return switch (term) {
            case ReferenceTerm.Law law ->
                new TermEntry("laws").put("name", law.name()).put("number", law.number());
            case ReferenceTerm.Policy policy -> new TermEntry("policies").put("name", policy.name());
            case ReferenceTerm.Attachment attachment ->
                new TermEntry("attachments").put("label", attachment.label()).put("name", attachment.name());
        };
    }

    private static TermEntry of(ProposalTerm term) {
        return switch (term) {
            case ProposalTerm.Point point -> new TermEntry("decisionPoints").put("text", point.text());
            case ProposalTerm.Criterion criterion ->
                new TermEntry("criteria").put("text", criterion.text()).put("reason", criterion.reason());
            case ProposalTerm.Delegation delegation -> new TermEntry("delegations").put("to", delegation.to());
        };
    }
}
