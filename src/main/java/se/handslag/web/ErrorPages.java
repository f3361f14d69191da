package se.handslag.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import se.handslag.identity.Missing;
import se.handslag.identity.Right;
import se.handslag.kernel.Texts;

/** The one way in which something that went wrong is told: a page for people, problem details (RFC 9457) for programs. */
@Controller
class ErrorPages implements ErrorController {

    /** What the page tells. */
    record Model(int status, String title, String advice) {}

    private final Pages pages;
    private final Templates templates;

    ErrorPages(Pages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @RequestMapping("/error")
    Object tell(HttpServletRequest request) {
        HttpStatus status = status(request);
        String path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "/");
        Page page = pages.in(Route.languageOf(path), null);
        Model model = status == HttpStatus.FORBIDDEN
                ? Missing.in(request)
                        .map(right -> missing(right, page.texts()))
                        .orElseGet(() -> model(status, page.texts()))
                : model(status, page.texts());
        if (path.startsWith("/api/")) {
            return ResponseEntity.status(status).body(problem(status, model));
        }
        View view = templates.view("web/error.jte", page, model);
        ModelAndView answer = new ModelAndView(view);
        answer.setStatus(status);
        return answer;
    }

    private static ProblemDetail problem(HttpStatus status, Model model) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, model.advice());
        problem.setTitle(model.title());
        return problem;
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }

    private static Model missing(Right right, Texts texts) {
        return new Model(
                HttpStatus.FORBIDDEN.value(),
                texts.get("web.error.notYours.title"),
                texts.get("web.error.notYours.advice", texts.get("web.right." + right.code())));
    }

    private static Model model(HttpStatus status, Texts texts) {
        String kind = switch (status) {
            case NOT_FOUND -> "notFound";
            case UNAUTHORIZED -> "notKnown";
            case FORBIDDEN -> "notProved";
            case METHOD_NOT_ALLOWED -> "notThatWay";
            case GONE -> "outOfDate";
            case CONFLICT -> "nothingToGive";
            case CONTENT_TOO_LARGE -> "tooLarge";
            case TOO_MANY_REQUESTS -> "tooMany";
            case SERVICE_UNAVAILABLE -> "busy";
            default -> status.is4xxClientError() ? "badRequest" : "ours";
        };
        return new Model(
                status.value(), texts.get("web.error." + kind + ".title"), texts.get("web.error." + kind + ".advice"));
    }
}
