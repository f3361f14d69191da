package se.handslag.site.review;

import java.util.List;
import se.handslag.reading.review.Matter;

/** What can be filled in about each matter, by the kind of the form; what one mostly wants first. */
final class FormsOfMatter {

    private FormsOfMatter() {}

    static List<String> of(Matter matter) {
        return switch (matter) {
            case PARTIES -> List.of("party");
            case TERM -> List.of("period");
            case SUMS -> List.of("cash", "volunteerHours", "inKind", "funder");
            case PAYMENTS -> List.of("payment", "indexation");
            case MEETINGS -> List.of("steeringMeeting", "calledMeeting", "talk");
            case FOLLOW_UP -> List.of("followUp", "report", "evaluation");
            case EXTENSION -> List.of("extension");
            case ENDING -> List.of("ending");
        };
    }
}
