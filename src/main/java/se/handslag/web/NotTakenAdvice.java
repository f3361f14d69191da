package se.handslag.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells what is not taken in on the page, or in the problem details, for such things. */
@ControllerAdvice
class NotTakenAdvice {

    @ExceptionHandler(NotTaken.class)
    void tell(NotTaken refused, HttpServletResponse response) throws IOException {
        SendingGate.refuse(refused.reason(), response);
    }
}
