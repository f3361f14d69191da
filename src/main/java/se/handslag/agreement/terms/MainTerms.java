package se.handslag.agreement.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.CooperationTerm.Group;

/**
 * Which of several terms is meant when somebody asks for "the" period, extension or notice of an agreement. One answer,
 * so that a report on the screen and the data sent to others do not differ.
 */
public record MainTerms(AgreementTerms terms) {

    /** What it calls itself, in one line; empty where it does not. */
    public Optional<String> title() {
        return terms.first(DocumentTerm.Title.class)
                .map(title -> title.text().strip().replaceAll("\\s+", " "))
                .filter(title -> !title.isEmpty());
    }

    /** The first term of the agreement that is stated. */
    public Optional<DurationTerm.Period> period() {
        return terms.first(DurationTerm.Period.class);
    }

    /** The first way to go on; where there is none, the statement that there is none. */
    public Optional<DurationTerm.Extension> extension() {
        for (DurationTerm.Extension extension : terms.all(DurationTerm.Extension.class)) {
            if (extension.kind() != DurationTerm.Extension.Kind.NONE) {
                return Optional.of(extension);
            }
        }
        return terms.first(DurationTerm.Extension.class);
    }

    /** The ordinary notice with its months; else the one on breach or change; else what goes before leaving. */
    public Optional<DurationTerm.Ending> notice() {
        Optional<DurationTerm.Ending> notice = Optional.empty();
        for (DurationTerm.Ending ending : terms.all(DurationTerm.Ending.class)) {
            if (ending.months() != null
                    && (notice.isEmpty()
                            || ending.ground().compareTo(notice.get().ground()) < 0)) {
                notice = Optional.of(ending);
            }
        }
        return notice;
    }

    /** The first payment with a rhythm or on a condition; else the first on single days. */
    public Optional<MoneyTerm.Payment> payment() {
        for (MoneyTerm.Payment payment : terms.all(MoneyTerm.Payment.class)) {
            if (payment.schedule() != MoneyTerm.Payment.Schedule.ON_DATES) {
                return Optional.of(payment);
            }
        }
        return terms.first(MoneyTerm.Payment.class);
    }

    /** What says that money may be claimed back: the clause itself, else a funder that takes back what is unspent. */
    public Optional<? extends MoneyTerm> repayment() {
        Optional<MoneyTerm.Repayment> clause = terms.first(MoneyTerm.Repayment.class);
        return clause.isPresent()
                ? clause
                : terms.all(MoneyTerm.Funder.class).stream()
                        .filter(MoneyTerm.Funder::takesBackUnspent)
                        .findFirst();
    }

    /** The people of the steering group; where none is named in one, those of the cooperation group. */
    public List<Group.Member> steeringMembers() {
        List<Group.Member> steering = members(Group.Kind.STEERING);
        return steering.isEmpty() ? members(Group.Kind.COOPERATION) : steering;
    }

    /** The first target group with an age; else the first. */
    public Optional<PurposeTerm.TargetGroup> targetGroupWithAges() {
        for (PurposeTerm.TargetGroup group : terms.all(PurposeTerm.TargetGroup.class)) {
            if (group.ageFrom() != null || group.ageTo() != null) {
                return Optional.of(group);
            }
        }
        return terms.first(PurposeTerm.TargetGroup.class);
    }

    private List<Group.Member> members(Group.Kind kind) {
        List<Group.Member> members = new ArrayList<>();
        for (Group group : terms.all(Group.class)) {
            if (group.kind() == kind) {
                members.addAll(group.members());
            }
        }
        return members;
    }
}
