package se.handslag.site.telling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.ConductTerm;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.CooperationTerm;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.ProposalTerm;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.ReferenceTerm;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Citation;
import se.handslag.site.telling.TermLine.Section;

/** A line of the report for every kind of term: no switch here has a default, so that none can be forgotten. */
public final class TermLines {

    private final Speech speech;
    private final List<Finding> findings;

    /** Lines of terms of which nothing is known to be wrong. */
    public TermLines(Speech speech) {
        this(speech, List.of());
    }

    /** Lines that point to the finding where figures do not add up. */
    public TermLines(Speech speech, List<Finding> findings) {
        this.speech = speech;
        this.findings = List.copyOf(findings);
    }

    /** The line; where a term says hardly anything, the words of the clause themselves. */
    public TermLine of(Term term) {
        TermLine line = ofKind(term);
        Finding remark = remarkOn(term);
        if (remark != null) {
            String title = new FindingWords(speech).title(remark.kind());
            return TermLine.of(
                    line.section(),
                    line.label(),
                    term.source(),
                    speech.say("tell.statedButRemarked", line.words(), title));
        }
        return line.words().isBlank()
                ? TermLine.of(
                        line.section(),
                        line.label(),
                        term.source(),
                        speech.quoted(term.source().citation().words()))
                : line;
    }

    private @Nullable Finding remarkOn(Term term) {
        List<Citation> figures = FiguresInQuestion.in(term);
        return findings.stream()
                .filter(finding -> FiguresInQuestion.areDoubtedBy(finding, figures))
                .findFirst()
                .orElse(null);
    }

    private TermLine ofKind(Term term) {
        return switch (term) {
            case DocumentTerm document -> ofDocument(document);
            case PartyTerm party -> new PartyLines(speech).of(party);
            case DurationTerm duration -> new DurationLines(speech).of(duration);
            case Contribution contribution -> new ContributionLines(speech).of(contribution);
            case MoneyTerm money -> new MoneyLines(speech).of(money);
            case CooperationTerm cooperation -> new CooperationLines(speech).of(cooperation);
            case PurposeTerm purpose -> ofPurpose(purpose);
            case ConductTerm conduct -> ofConduct(conduct);
            case ReferenceTerm reference -> ofReference(reference);
            case ProposalTerm proposal -> ofProposal(proposal);
        };
    }

    private TermLine ofDocument(DocumentTerm term) {
        return switch (term) {
            case DocumentTerm.Title title -> other("title", term, title.text());
            case DocumentTerm.SectionHeading heading -> other("sectionHeading", term, heading.text());
            case DocumentTerm.DiaryNumber diary -> other("diaryNumber", term, diary.number());
            case DocumentTerm.Dated dated -> other("dated", term, speech.date(dated.date()));
            case DocumentTerm.Copies copies -> other("copies", term, speech.counted("tell.copies.", copies.count()));
        };
    }

    private TermLine ofPurpose(PurposeTerm term) {
        return switch (term) {
            case PurposeTerm.Purpose purpose -> purpose("purpose", term, purpose.text());
            case PurposeTerm.Goal goal -> purpose("goal", term, measured(goal.text(), goal.measured()));
            case PurposeTerm.EffectGoal goal -> purpose("effectGoal", term, measured(goal.text(), goal.measured()));
            case PurposeTerm.TargetGroup group -> purpose("targetGroup", term, targetGroup(group));
            case PurposeTerm.MissionArea area -> purpose("missionArea", term, area.text());
            case PurposeTerm.Value value -> purpose("value", term, value.text());
            case PurposeTerm.ActivityWord word -> other("activityWord", term, speech.quoted(word.word()));
        };
    }

    private Phrase measured(String goal, boolean measured) {
        return speech.phrase().with(goal).when(!measured, "tell.term.withoutMeasure");
    }

    private String targetGroup(PurposeTerm.TargetGroup group) {
        String ages = ages(group);
        return ages.isEmpty() || saysAges(group) ? group.text() : group.text() + " (" + ages + ")";
    }

    private static boolean saysAges(PurposeTerm.TargetGroup group) {
        Integer from = group.ageFrom();
        Integer to = group.ageTo();
        return (from == null || group.text().contains(from.toString()))
                && (to == null || group.text().contains(to.toString()));
    }

    private String ages(PurposeTerm.TargetGroup group) {
        Integer from = group.ageFrom();
        Integer to = group.ageTo();
        if (from != null && to != null) {
            return speech.say("tell.term.ages", from, to);
        }
        return speech.phrase()
                .about("tell.term.ageFrom", from)
                .about("tell.term.ageTo", to)
                .toString();
    }

    private TermLine ofConduct(ConductTerm term) {
        return switch (term) {
            case ConductTerm.Commitment commitment ->
                TermLine.of(
                        Section.COMMITMENTS,
                        "commitment",
                        term.source(),
                        speech.by(
                                commitment.party() == null ? speech.say("tell.allParties") : commitment.party(),
                                commitment.text()));
            case ConductTerm.Secrecy secrecy -> other("secrecy", term, secrecy.text());
            case ConductTerm.RecordKeeping records ->
                other(
                        "recordKeeping",
                        term,
                        speech.phrase()
                                .with(speech.by(records.party(), records.text()))
                                .say(records.lasting() ? "tell.term.lasting" : "tell.term.temporary"));
            case ConductTerm.VoluntaryParticipation voluntary ->
                other("voluntaryParticipation", term, voluntary.text());
        };
    }

    private TermLine ofReference(ReferenceTerm term) {
        return switch (term) {
            case ReferenceTerm.Law law ->
                other("law", term, speech.phrase().with(law.name()).with(law.number()));
            case ReferenceTerm.Policy policy -> other("policy", term, policy.name());
            case ReferenceTerm.Attachment attachment ->
                other(
                        "attachment",
                        term,
                        speech.phrase().with(attachment.label()).with(attachment.name()));
        };
    }

    private TermLine ofProposal(ProposalTerm term) {
        return switch (term) {
            case ProposalTerm.Point point -> other("decisionPoint", term, point.text());
            case ProposalTerm.Criterion criterion ->
                other(
                        "criterion",
                        term,
                        criterion.text() + ": "
                                + (criterion.reason() == null
                                        ? speech.say("tell.term.withoutReason")
                                        : criterion.reason()));
            case ProposalTerm.Delegation delegation -> other("delegation", term, delegation.to());
        };
    }

    private static TermLine purpose(String label, Term term, Object words) {
        return TermLine.of(Section.PURPOSE, label, term.source(), words);
    }

    private static TermLine other(String label, Term term, Object words) {
        return TermLine.of(Section.OTHER, label, term.source(), words);
    }
}
