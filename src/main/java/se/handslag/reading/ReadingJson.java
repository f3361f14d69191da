package se.handslag.reading;

import se.handslag.kernel.Texts;
import se.handslag.reading.json.DocumentJson;
import se.handslag.reading.json.JsonObject;
import se.handslag.reading.json.JsonWriter;

/**
 * A reading as JSON: the fields by which readers are compared, every term with its citation, and what is wrong. The
 * details of findings are told in the language of the texts given, which must hold those of {@code agreement/terms}.
 */
public final class ReadingJson {

    private ReadingJson() {}

    /** Indented, for a file that people look into. */
    public static String pretty(Reading reading, Texts texts) {
        return JsonWriter.pretty(object(reading, texts));
    }

    /** On a single line, for a stream of many. */
    public static String oneLine(Reading reading, Texts texts) {
        return JsonWriter.oneLine(object(reading, texts));
    }

    /** Not written yet, so that whoever knows more of the document can put that in too. */
    public static JsonObject object(Reading reading, Texts texts) {
        return DocumentJson.of(reading.document(), reading.terms(), reading.findings(), texts);
    }
}
