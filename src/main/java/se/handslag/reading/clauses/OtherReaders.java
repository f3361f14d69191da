package se.handslag.reading.clauses;

import java.util.List;

/** The readers of everything but title, parties, term, money, rhythm and ending. */
final class OtherReaders {

    private OtherReaders() {}

    static List<ClauseReader> all() {
        return List.of(
                new SectionHeadingReader(),
                new DatedReader(),
                new CopiesReader(),
                new DisputeReader(),
                new SecrecyReader(),
                new RecordKeepingReader(),
                new VoluntaryParticipationReader(),
                new SurplusReader(),
                new OtherFundingReader(),
                new SignatoryReader(),
                new SigningDateReader(),
                new OpenSignatureReader(),
                new ContactReader(),
                new ResponsibleReader(),
                new ChangeApprovalReader(),
                new ReplacementReader(),
                new CalledMeetingReader(),
                new PurposeReader(),
                new GoalReader(),
                new EffectGoalReader(),
                new MissionAreaReader(),
                new ValueReader(),
                new ActivityWordReader(),
                new AttachmentReader(),
                new PointReader(),
                new DelegationReader(),
                new CriterionReader(),
                new LawReader(),
                new PolicyReader(),
                new CommitmentReader());
    }
}
