package se.handslag.bench.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Agreements that differ: each is the demo's, with an association of its own in it, so that none is the same again as another. */
final class Papers {

    private static final String ASSOCIATION = "Natthamnen";
    private static final String CONSONANTS = "bdfghjklmnprstvz";
    private static final String VOWELS = "aeiouyåö";
    private static final int SYLLABLES = 5;

    /** Odd, so that every number has a name of its own, and large, so that neighbours are not alike. */
    private static final long SCATTER = 0x2545F4914F6CDD1DL;

    private final String text;
    private final AtomicInteger number = new AtomicInteger();

    Papers(Path home) throws IOException {
        text = Files.readString(home.resolve("src/main/resources/site/demo/natthamnen.txt"));
        if (!text.contains(ASSOCIATION)) {
            throw new IllegalStateException("The demo's agreement has another association");
        }
    }

    String next() {
        return text.replace(ASSOCIATION, nameOf(number.incrementAndGet()));
    }

    private static String nameOf(long number) {
        long rest = number * SCATTER >>> 29;
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < SYLLABLES; i++) {
            name.append(CONSONANTS.charAt((int) (rest & 15))).append(VOWELS.charAt((int) (rest >> 4 & 7)));
            rest >>= 7;
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
