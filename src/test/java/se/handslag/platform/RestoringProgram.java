package se.handslag.platform;

import java.nio.file.Path;

/** Restores a file into a data folder, tells when it is in the middle of it, and waits there to be killed. */
final class RestoringProgram {

    static final String IN_THE_MIDDLE = "in the middle";

    private RestoringProgram() {}

    public static void main(String[] arguments) {
        new Keeping(ManyThings.settings(Path.of(arguments[0])), (step, table, number, of) -> {
                    if (step == Keeping.Step.valueOf(arguments[2]) && number == of) {
                        System.out.println(IN_THE_MIDDLE);
                        waitToBeKilled();
                    }
                })
                .restore(Path.of(arguments[1]), true);
    }

    private static void waitToBeKilled() {
        try {
            System.in.read();
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
