package se.handslag.reading;

import java.util.List;

/** How well a set of agreements is read: right or wrong in each field, and how often there is a false alarm. */
record Standing(Tally tally, double falseAlarmsPerCleanDocument) {

    static Standing of(List<GoldenAgreement> agreements) {
        Tally tally = new Tally();
        agreements.forEach(agreement -> tally.addAll(agreement.score()));
        return new Standing(
                tally,
                agreements.stream()
                        .filter(GoldenAgreement::isClean)
                        .mapToInt(agreement -> agreement.falseAlarms().size())
                        .average()
                        .orElse(0));
    }

    double macroF1() {
        return tally.macroF1();
    }

    /** The scores of each field, to be shown when they are too low. */
    String table() {
        return "%n%-28s %9s %9s %9s   %s%n%s%n"
                .formatted("field", "precision", "recall", "F1", "right/predicted/expected", tally);
    }
}
