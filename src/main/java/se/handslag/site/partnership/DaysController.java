package se.handslag.site.partnership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.handslag.identity.Entrance;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.obligations.kept.Done;
import se.handslag.obligations.kept.TypedDone;
import se.handslag.site.MemberRoutes;
import se.handslag.site.telling.DutyRow.Choice;

/** Shows the parties of a dossier all that is owed in it, and lets each of them say what is done. */
@Controller
class DaysController {

    static final String SV = MemberRoutes.PARTNERSHIPS_SV + MemberRoutes.ONE + MemberRoutes.DAYS_SV;
    static final String EN = MemberRoutes.PARTNERSHIPS_EN + MemberRoutes.ONE + MemberRoutes.DAYS_EN;
    static final String DUTY = "/{duty}";

    private final DaysPage days;
    private final PartnershipDesk desk;

    DaysController(DaysPage days, PartnershipDesk desk) {
        this.days = days;
        this.desk = desk;
    }

    /**
     * All of them.
     *
     * @param duty the one whose form is to be open; none where nobody has chosen one
     */
    @Needs(Right.LOOK)
    @GetMapping({SV, EN})
    View show(
            @PathVariable UUID id,
            @RequestParam(name = MemberRoutes.DUTY, required = false) @Nullable UUID duty,
            HttpServletRequest request) {
        return days.show(id, Optional.ofNullable(duty).map(each -> DaysModel.proposing(each, days.today())), request);
    }

    /** Says that one is done. */
    @Needs(Right.SAY)
    @PostMapping({SV + DUTY + MemberRoutes.DONE_SV, EN + DUTY + MemberRoutes.DONE_EN})
    View done(
            @PathVariable UUID id,
            @PathVariable UUID duty,
            @RequestParam int seen,
            HttpServletRequest request,
            HttpServletResponse response) {
        DutyForm form = DutyForm.of(duty, Choice.DONE, DaysPage.typed(request));
        return switch (TypedDone.parse(form.text(TypedDone.ON), form.text(TypedDone.EVIDENCE), days.today())) {
            case TypedDone.Wrong wrong -> days.mend(id, form, wrong.problems(), request, response);
            case Done done ->
                days.answer(
                        id,
                        form,
                        desk.meet(id, duty, done.by(Entrance.required(request).called()), seen),
                        request,
                        response);
        };
    }

    /** Takes back that one is done. */
    @Needs(Right.SAY)
    @PostMapping({SV + DUTY + MemberRoutes.UNDONE_SV, EN + DUTY + MemberRoutes.UNDONE_EN})
    View undone(
            @PathVariable UUID id,
            @PathVariable UUID duty,
            @RequestParam int seen,
            HttpServletRequest request,
            HttpServletResponse response) {
        return days.pressed(id, duty, Choice.NOT_DONE, desk.reopen(id, duty, seen), request, response);
    }
}
