package se.handslag.site.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.handslag.agreement.Succession;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.reading.kept.ConfirmOutcome;
import se.handslag.reading.kept.Confirmation;
import se.handslag.reading.kept.Confirming;
import se.handslag.site.MemberRoutes;

/** Makes what was reviewed hold. */
@Controller
class ConfirmController {

    /** What the name of a field begins with that says which organisation a party is. */
    static final String SAME_AS = "same.";

    private final Confirmation confirmation;

    ConfirmController(Confirmation confirmation) {
        this.confirmation = confirmation;
    }

    @Needs(Right.CONFIRM)
    @PostMapping({ReviewRoutes.CONFIRM_SV, ReviewRoutes.CONFIRM_EN})
    View confirm(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable List<String> letIn,
            @RequestParam(required = false) @Nullable UUID into,
            @RequestParam(defaultValue = "") String succession,
            HttpServletRequest request) {
        Set<String> lettingIn = new HashSet<>(letIn == null ? List.of() : letIn);
        Confirming confirming = new Confirming(
                // What is added to a partnership that is there does not rename it.
                into == null ? name : "",
                Optional.ofNullable(into).map(dossier -> new Confirming.Into(dossier, successionOf(succession))),
                lettingIn,
                sameAs(request),
                null,
                null);
        return switch (confirmation.confirm(id, confirming)) {
            case ConfirmOutcome.Confirmed confirmed ->
                ReviewAnswers.to(MemberRoutes.partnership(confirmed.partnership()), "", request);
            case ConfirmOutcome.NotReady _ -> ReviewAnswers.toReview(id, "?problem=notReady#problem", request);
            case ConfirmOutcome.Superseded _ -> ReviewAnswers.toReview(id, "?problem=superseded#problem", request);
            case ConfirmOutcome.Unknown _ -> throw ReviewAnswers.nothing();
        };
    }

    private static Succession successionOf(String chosen) {
        return chosen.equals(Succession.REPLACES.code()) ? Succession.REPLACES : Succession.AMENDS;
    }

    /** Which organisation of the register each party was said to be. */
    private static Map<String, UUID> sameAs(HttpServletRequest request) {
        Map<String, UUID> same = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(SAME_AS) && !values[0].isBlank()) {
                same.put(name.substring(SAME_AS.length()), organisation(values[0]));
            }
        });
        return same;
    }

    private static UUID organisation(String chosen) {
        try {
            return UUID.fromString(chosen);
        } catch (IllegalArgumentException noneOfTheChoices) {
            throw ReviewAnswers.nothing();
        }
    }
}
