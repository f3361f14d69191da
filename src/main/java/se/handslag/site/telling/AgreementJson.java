package se.handslag.site.telling;

import se.handslag.kernel.Texts;
import se.handslag.obligations.Promises;
import se.handslag.reading.Reading;
import se.handslag.reading.ReadingJson;
import se.handslag.reading.json.JsonObject;
import se.handslag.reading.json.JsonWriter;

/**
 * All that is known of one document as JSON: what was read, what falls due of it ({@code deadlines}) and what is promised
 * without a day ({@code promises}). The command line, the pages and the API give the same; every member is described in
 * {@code site/takeaway/reading.schema.json}. Words are told in the language of the texts, which must hold those of {@code
 * agreement/terms}, {@code obligations} and {@code site/telling}.
 */
public final class AgreementJson {

    private AgreementJson() {}

    /** Indented, for a file that people look into. */
    public static String pretty(ReadDocument document, Texts texts) {
        return JsonWriter.pretty(object(document, texts));
    }

    /** On a single line, for a stream of many. */
    public static String oneLine(ReadDocument document, Texts texts) {
        return JsonWriter.oneLine(object(document, texts));
    }

    /** As an object, to which more may be added. */
    public static JsonObject object(ReadDocument document, Texts texts) {
        Reading reading = document.reading();
        Promises promises = document.duties().derived();
        DutyJson duties = new DutyJson(texts, reading.terms().kind());
        return ReadingJson.object(reading, texts)
                .put("deadlines", duties.deadlines(promises))
                .put("promises", new PromiseJson(texts, duties).of(promises));
    }
}
