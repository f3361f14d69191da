package se.handslag.site.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.forms.Field;
import se.handslag.agreement.forms.TermForm;
import se.handslag.agreement.forms.TermForms;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Texts;
import se.handslag.reading.json.JsonObject;
import se.handslag.reading.kept.Reviewed;
import se.handslag.reading.review.Acceptance;
import se.handslag.reading.review.FindingKey;
import se.handslag.reading.review.Matter;
import se.handslag.reading.review.Review;
import se.handslag.reading.review.ReviewedValue;
import se.handslag.site.telling.FindingWords;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.TermLines;

/** What has been said of a reading, for programs. */
public record ReviewJson(Texts texts) {

    /** The whole review: how far it has come, every value, and what is wrong with them as they stand. */
    public JsonObject of(Reviewed reviewed) {
        Review review = reviewed.review();
        List<JsonObject> matters = new ArrayList<>();
        for (Matter matter : Matter.values()) {
            matters.add(new JsonObject()
                    .put("matter", matter.code())
                    .put("done", review.isDone(matter))
                    .put("silent", review.isSilent(matter)));
        }
        return new JsonObject()
                .put("id", reviewed.id().toString())
                .put("revision", reviewed.revision())
                .put("ready", review.isReady())
                .put(
                        "partnership",
                        reviewed.dossier() == null ? null : reviewed.dossier().toString())
                .put("matters", matters)
                .put("values", review.values().stream().map(this::value).toList())
                .put(
                        "findings",
                        review.findings().stream()
                                .map(finding -> finding(review, finding))
                                .toList());
    }

    /** One value. */
    JsonObject value(ReviewedValue value) {
        return new JsonObject()
                .put("key", value.key().written())
                .put("matter", value.matter().map(Matter::code).orElse(null))
                .put("verdict", value.verdict().code())
                .put("words", new TermLines(new Speech(texts)).of(value.term()).words())
                .put("kind", form(value.term()).map(TermForm::kind).orElse(null))
                .put("fields", fields(value.term()));
    }

    private JsonObject finding(Review review, Finding finding) {
        return new JsonObject()
                .put("key", FindingKey.of(finding).written())
                .put("kind", finding.kind().code())
                .put("words", new FindingWords(new Speech(texts)).detail(finding))
                .put(
                        "blocks",
                        finding.kind().grade() == Grade.ERROR
                                && review.acceptance(finding).isEmpty())
                .put(
                        "reason",
                        review.acceptance(finding).map(Acceptance::reason).orElse(null));
    }

    private static Optional<TermForm> form(Term term) {
        return TermForms.of(term);
    }

    /** What a person would see in the fields of its form; null where it has none. */
    public static @Nullable JsonObject fields(Term term) {
        return form(term)
                .map(form -> {
                    JsonObject fields = new JsonObject();
                    for (Field field : form.fields()) {
                        if (!field.value().isEmpty()) {
                            fields.put(field.name(), field.value());
                        }
                    }
                    return fields;
                })
                .orElse(null);
    }
}
