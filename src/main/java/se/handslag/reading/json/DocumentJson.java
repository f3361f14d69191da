package se.handslag.reading.json;

import java.util.List;
import java.util.Map;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Finding;
import se.handslag.kernel.Texts;
import se.handslag.reading.document.DocumentText;

/** All that is read in one document, as one JSON object. */
public final class DocumentJson {

    private DocumentJson() {}

    /** The object; the details of findings are told in the language of the texts. */
    public static JsonObject of(DocumentText document, AgreementTerms terms, List<Finding> findings, Texts texts) {
        Map<String, List<JsonObject>> byKey = TermJson.byKey(terms.terms());
        JsonObject object = new JsonObject().put("document", about(document, terms));
        JsonObject citations = ComparedFields.put(terms, byKey, object);
        object.put("findings", FindingJson.all(findings, false, texts))
                .put("remarks", FindingJson.all(findings, true, texts))
                .put("citations", citations);
        byKey.forEach(object::put);
        return object;
    }

    private static JsonObject about(DocumentText document, AgreementTerms terms) {
        return new JsonObject()
                .put("hash", document.hash())
                .put("format", Code.of(document.format()))
                .put("pages", document.pages().size())
                .put("language", terms.language().code())
                .put("kind", Code.of(terms.kind()));
    }
}
