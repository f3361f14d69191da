package se.handslag.site.demo;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import se.handslag.identity.Entrance;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.site.MemberRoutes;
import se.handslag.web.Route;
import se.handslag.web.SeeOther;

/** Puts the clock of the demo forward. */
@Controller
class TimeMachineController {

    private static final int MOST_DAYS = 366;

    private final TimeMachine machine;

    TimeMachineController(TimeMachine machine) {
        this.machine = machine;
    }

    /**
     * Steps.
     *
     * @param days how many; 0 for back to what time it is
     */
    @Needs(Right.OWN)
    @PostMapping({MemberRoutes.TIME_SV, MemberRoutes.TIME_EN})
    View step(@RequestParam int days, HttpServletRequest request) {
        Entrance.required(request);
        if (days < 0 || days > MOST_DAYS) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (!machine.step(days)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return SeeOther.at(MemberRoutes.TURN.in(Route.languageOf(request.getRequestURI())));
    }
}
