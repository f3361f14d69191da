package se.handslag.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What the tests of this package ask of an opening. */
final class Opened {

    private Opened() {}

    static String text(byte[] bytes) {
        return String.join("\f", pages(bytes));
    }

    static List<String> pages(byte[] bytes) {
        Opening opening = new Documents().open(bytes, "avtal");
        assertThat(opening).isInstanceOf(DocumentText.class);
        return ((DocumentText) opening).pages().stream().map(PageText::text).toList();
    }

    static Refusal.Reason refusal(byte[] bytes, String fileName) {
        Opening opening = new Documents().open(bytes, fileName);
        assertThat(opening).isInstanceOf(Refusal.class);
        return ((Refusal) opening).reason();
    }
}
