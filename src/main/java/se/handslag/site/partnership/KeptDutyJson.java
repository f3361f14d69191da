package se.handslag.site.partnership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.kernel.Texts;
import se.handslag.obligations.DutyStates;
import se.handslag.obligations.Origin;
import se.handslag.obligations.kept.Decided;
import se.handslag.obligations.kept.Done;
import se.handslag.obligations.kept.KeptObligation;
import se.handslag.reading.json.JsonObject;
import se.handslag.site.telling.DutyJson;

/** What is owed in one partnership and how it stands today, for programs. */
record KeptDutyJson(Texts texts, DocumentKind kind, LocalDate today) {

    /** All of them, in the order they come in. */
    List<JsonObject> of(List<KeptObligation> all) {
        DutyStates states = KeptObligation.states(all, today);
        return all.stream().map(kept -> one(kept, states)).toList();
    }

    /** One of all that are owed: how it stands hangs on the others. */
    JsonObject of(KeptObligation one, List<KeptObligation> all) {
        return one(one, KeptObligation.states(all, today));
    }

    private JsonObject one(KeptObligation kept, DutyStates states) {
        Done met = kept.met();
        return new DutyJson(texts, kind)
                .of(kept.obligation())
                .put("key", kept.id().toString())
                .put("standing", kept.standing().code())
                .put("state", kept.state(states).code())
                .put("metOn", met == null ? null : met.on().toString())
                .put("metBy", met == null ? null : unlessEmpty(met.by()))
                .put("evidence", met == null ? null : unlessEmpty(met.evidence()))
                .put("origin", origin(kept.obligation().origin()))
                .put("words", wordsOfTheParties(kept.obligation().origin()))
                .put("decided", decided(kept.decided()))
                .put("carriedOver", kept.carriedOver())
                .put("revision", kept.revision());
    }

    private static @Nullable String unlessEmpty(String words) {
        return words.isEmpty() ? null : words;
    }

    /** Those of the agreement stand in the citation. */
    private static @Nullable String wordsOfTheParties(Origin origin) {
        return origin instanceof Origin.Term ? null : origin.words();
    }

    private static String origin(Origin origin) {
        return switch (origin) {
            case Origin.Term _ -> "term";
            case Origin.Decision _ -> "decision";
            case Origin.Case _ -> "case";
            case Origin.Placement _ -> "placement";
            case Origin.Person _ -> "person";
        };
    }

    private static @Nullable JsonObject decided(@Nullable Decided decided) {
        return decided == null
                ? null
                : new JsonObject()
                        .put("reference", decided.reference())
                        .put("on", decided.on().toString())
                        .put("day", decided.newDay().map(LocalDate::toString).orElse(null));
    }
}
