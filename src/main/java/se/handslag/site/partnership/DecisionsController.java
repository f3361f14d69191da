package se.handslag.site.partnership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.obligations.kept.Marked;
import se.handslag.obligations.kept.NewDuty;
import se.handslag.obligations.kept.TypedDecision;
import se.handslag.obligations.kept.TypedDuty;
import se.handslag.site.MemberRoutes;
import se.handslag.site.telling.DutyRow.Choice;

/** Lets the parties of a dossier note what is to be done beside the agreement, and what they have decided otherwise than it says. */
@Controller
class DecisionsController {

    private final DaysPage days;
    private final PartnershipDesk desk;

    DecisionsController(DaysPage days, PartnershipDesk desk) {
        this.days = days;
        this.desk = desk;
    }

    /**
     * Notes something that is to be done.
     *
     * @param key the id that the form was given, so that sending it twice notes it once
     */
    @Needs(Right.SAY)
    @PostMapping({DaysController.SV + MemberRoutes.NEW_SV, DaysController.EN + MemberRoutes.NEW_EN})
    View add(@PathVariable UUID id, @RequestParam UUID key, HttpServletRequest request, HttpServletResponse response) {
        DutyForm form = DutyForm.of(null, null, DaysPage.typed(request));
        return switch (TypedDuty.parse(form.typed(), desk.partiesOf(id), days.today())) {
            case TypedDuty.Wrong wrong -> days.mend(id, form, wrong.problems(), request, response);
            case NewDuty duty -> days.answer(id, form, desk.add(id, key, duty, days.today()), request, response);
        };
    }

    /** Takes away what was noted so. */
    @Needs(Right.SAY)
    @PostMapping({
        DaysController.SV + DaysController.DUTY + MemberRoutes.AWAY_SV,
        DaysController.EN + DaysController.DUTY + MemberRoutes.AWAY_EN
    })
    View takeAway(
            @PathVariable UUID id,
            @PathVariable UUID duty,
            @RequestParam int seen,
            HttpServletRequest request,
            HttpServletResponse response) {
        Marked marked = desk.takeAway(id, duty, seen, days.today());
        return days.pressed(id, duty, Choice.TAKEN_AWAY, marked, request, response);
    }

    /**
     * Notes that one was decided otherwise.
     *
     * @param later whether all that come later by the same words are not to be done either
     */
    @Needs(Right.SAY)
    @PostMapping({
        DaysController.SV + DaysController.DUTY + MemberRoutes.DECIDED_SV,
        DaysController.EN + DaysController.DUTY + MemberRoutes.DECIDED_EN
    })
    View decide(
            @PathVariable UUID id,
            @PathVariable UUID duty,
            @RequestParam int seen,
            @RequestParam(defaultValue = "false") boolean later,
            HttpServletRequest request,
            HttpServletResponse response) {
        DutyForm form = DutyForm.of(duty, Choice.DECIDED, DaysPage.typed(request));
        return switch (TypedDecision.parse(form.typed(), days.today())) {
            case TypedDecision.Wrong wrong -> days.mend(id, form, wrong.problems(), request, response);
            case TypedDecision.Sound sound ->
                days.answer(id, form, desk.decide(id, duty, sound.decided(), later, seen), request, response);
        };
    }

    /** Takes back that one was decided otherwise. */
    @Needs(Right.SAY)
    @PostMapping({
        DaysController.SV + DaysController.DUTY + MemberRoutes.UNDECIDED_SV,
        DaysController.EN + DaysController.DUTY + MemberRoutes.UNDECIDED_EN
    })
    View undecide(
            @PathVariable UUID id,
            @PathVariable UUID duty,
            @RequestParam int seen,
            HttpServletRequest request,
            HttpServletResponse response) {
        return days.pressed(id, duty, Choice.NOT_DECIDED, desk.undecide(id, duty, seen), request, response);
    }
}
