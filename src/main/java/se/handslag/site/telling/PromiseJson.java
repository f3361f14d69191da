package se.handslag.site.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.ConductTerm;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Texts;
import se.handslag.obligations.ObligationTemplate;
import se.handslag.obligations.Promises;
import se.handslag.reading.json.CitationJson;
import se.handslag.reading.json.Code;
import se.handslag.reading.json.JsonObject;

/** What is promised without a day, for programs, by how it is kept. */
public record PromiseJson(Texts texts, DutyJson duties) {

    JsonObject of(Promises promises) {
        return new JsonObject()
                .put("undated", duties.undated(promises))
                .put(
                        "perParticipant",
                        promises.templates().stream().map(this::template).toList())
                .put("commitments", commitments(promises.commitments()))
                .put("goals", promises.goals().stream().map(PromiseJson::goal).toList());
    }

    private JsonObject template(ObligationTemplate template) {
        Cadence cadence = template.cadence();
        Cadence.Every every = cadence.every();
        Integer times = cadence.timesPerYear();
        return new JsonObject()
                .put("kind", template.what().code())
                .put("what", texts.say(template.what().title()))
                .put("rhythm", new Speech(texts).cadence(cadence))
                .put("timesPerYear", times == null && every != null ? Integer.valueOf(every.timesPerYear()) : times)
                .put("strength", Code.of(template.strength()))
                .put("citation", CitationJson.of(template.clause()));
    }

    /** By party, in the order in which the text first binds them; those that bind all of them have none. */
    private static List<JsonObject> commitments(List<ConductTerm.Commitment> commitments) {
        Map<@Nullable String, List<JsonObject>> byParty = new LinkedHashMap<>();
        for (ConductTerm.Commitment commitment : commitments) {
            byParty.computeIfAbsent(commitment.party(), party -> new ArrayList<>())
                    .add(said(new JsonObject().put("text", commitment.text()), commitment.source()));
        }
        List<JsonObject> all = new ArrayList<>();
        byParty.forEach(
                (party, said) -> all.add(new JsonObject().put("party", party).put("commitments", said)));
        return all;
    }

    /**
     * A goal or an effect goal.
     *
     * @throws IllegalArgumentException of anything else
     */
    public static JsonObject goal(PurposeTerm term) {
        return switch (term) {
            case PurposeTerm.Goal goal -> goal("goal", goal.text(), goal.measured(), goal.source());
            case PurposeTerm.EffectGoal goal -> goal("effectGoal", goal.text(), goal.measured(), goal.source());
            case PurposeTerm.Purpose _,
                    PurposeTerm.TargetGroup _,
                    PurposeTerm.MissionArea _,
                    PurposeTerm.Value _,
                    PurposeTerm.ActivityWord _ -> throw new IllegalArgumentException("No goal: " + term);
        };
    }

    private static JsonObject goal(String kind, String text, boolean measured, Source source) {
        return said(new JsonObject().put("kind", kind).put("text", text).put("measured", measured), source);
    }

    private static JsonObject said(JsonObject object, Source source) {
        return object.put("strength", Code.of(source.strength())).put("citation", CitationJson.of(source.citation()));
    }
}
