package se.handslag.reading.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Finding;
import se.handslag.kernel.Texts;

/** What is wrong in a document, or worth a remark, told in one language. */
final class FindingJson {

    private FindingJson() {}

    /** The remarks among the findings, or the contradictions. */
    static List<JsonObject> all(List<Finding> findings, boolean remarks, Texts texts) {
        List<JsonObject> all = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.kind().isRemark() == remarks) {
                all.add(of(finding, texts));
            }
        }
        return all;
    }

    private static JsonObject of(Finding finding, Texts texts) {
        List<JsonObject> places = new ArrayList<>();
        finding.places().forEach(place -> places.add(CitationJson.of(place)));
        return new JsonObject()
                .put("kind", finding.kind().code())
                .put("severity", Code.of(finding.kind().grade()))
                .put("detail", texts.say(finding.detail()))
                .put("places", places)
                .put("proposal", proposal(finding.proposal()));
    }

    private static @Nullable JsonObject proposal(Finding.@Nullable Proposal proposal) {
        return proposal == null
                ? null
                : new JsonObject()
                        .put("replaces", CitationJson.of(proposal.replaces()))
                        .put("wording", proposal.wording());
    }
}
