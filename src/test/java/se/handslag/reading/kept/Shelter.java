package se.handslag.reading.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import se.handslag.reading.AgreementReader;
import se.handslag.reading.Reading;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;

/** The demo's agreement between a board and an association, in copies that are documents of their own. */
record Shelter(String text) {

    static final String HOST = "Socialnämnden";
    static final String GUEST = "Föreningen Natthamnen";
    static final String STRANGER = "Ungdomsringen Kompassen";
    static final String NAME = "avtal.txt";

    private static final AtomicInteger COPIES = new AtomicInteger();

    /** A copy that nobody else has. */
    static Shelter copy() {
        try (var in = Objects.requireNonNull(Shelter.class.getResourceAsStream("/site/demo/natthamnen.txt"))) {
            return new Shelter(new String(in.readAllBytes(), UTF_8) + "\nExemplar " + COPIES.incrementAndGet() + "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The copy with other words in one place. */
    Shelter with(String instead, String of) {
        if (!text.contains(of)) {
            throw new IllegalArgumentException("The agreement does not say: " + of);
        }
        return new Shelter(text.replace(of, instead));
    }

    byte[] bytes() {
        return text.getBytes(UTF_8);
    }

    Reading reading() {
        return new AgreementReader().read((DocumentText) new Documents().open(bytes(), NAME));
    }
}
