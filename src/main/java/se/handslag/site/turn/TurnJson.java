package se.handslag.site.turn;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.kernel.Texts;
import se.handslag.obligations.DutyStates;
import se.handslag.obligations.kept.DutyOf;
import se.handslag.obligations.kept.KeptObligation;
import se.handslag.partnership.PartnershipListed;
import se.handslag.reading.json.JsonObject;
import se.handslag.site.telling.DutyJson;
import se.handslag.site.telling.Side;

/** What waits, for programs. */
record TurnJson(Texts texts) {

    JsonObject of(TurnDesk.Found found) {
        DutyStates states = KeptObligation.states(
                found.duties().stream().map(DutyOf::obligation).toList(), found.today());
        List<JsonObject> items =
                found.duties().stream().map(duty -> item(duty, found, states)).toList();
        return new JsonObject()
                .put("today", found.today().toString())
                .put("items", items)
                .put("total", items.size());
    }

    private JsonObject item(DutyOf duty, TurnDesk.Found found, DutyStates states) {
        KeptObligation kept = duty.obligation();
        @Nullable PartnershipListed in = found.named().get(duty.partnership());
        return new DutyJson(texts, DocumentKind.AGREEMENT)
                .of(kept.obligation())
                .put("key", kept.id().toString())
                .put("state", kept.state(states).code())
                .put("turn", Side.of(kept, in, found.us()).code())
                .put(
                        "partnership",
                        new JsonObject()
                                .put("id", duty.partnership().toString())
                                .put("name", in == null ? null : in.name()));
    }
}
