package se.handslag.site.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.agreement.forms.TermForms;
import se.handslag.reading.review.Matter;

/** What can be filled in about each matter, by the kind of the form; what one mostly wants first. */
final class FormsOfMatter {

    /** The title is told above all else, and a table has more rows than a form. */
    private static final Set<String> NOT_ADDED = Set.of("title", "budgetTable");

    private FormsOfMatter() {}

    /** What can be filled in that drives neither dates nor money, in the order of an agreement. */
    static List<String> ofTheRest() {
        Set<String> driving = Stream.of(Matter.values())
                .flatMap(matter -> of(matter).stream())
                .collect(Collectors.toSet());
        return TermForms.kinds().stream()
                .filter(kind -> !driving.contains(kind) && !NOT_ADDED.contains(kind))
                .toList();
    }

    static List<String> of(Matter matter) {
        return switch (matter) {
            case PARTIES -> List.of("party");
            case TERM -> List.of("period");
            case SUMS -> List.of("cash", "post", "premises", "volunteerHours", "material", "inKind", "funder");
            case PAYMENTS -> List.of("payment", "indexation", "fixedAmounts");
            case MEETINGS -> List.of("steeringMeeting", "calledMeeting", "talk");
            case FOLLOW_UP -> List.of("followUp", "report", "evaluation");
            case EXTENSION -> List.of("extension");
            case ENDING -> List.of("ending");
        };
    }
}
