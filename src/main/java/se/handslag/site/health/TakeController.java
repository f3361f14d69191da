package se.handslag.site.health;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.handslag.agreement.terms.rules.Guideline;
import se.handslag.kernel.Texts;
import se.handslag.site.health.HealthForm.Taken;
import se.handslag.site.letter.Letter;
import se.handslag.site.takeaway.CalendarFile;
import se.handslag.site.takeaway.WorkbookFile;
import se.handslag.site.telling.AgreementJson;
import se.handslag.site.telling.ReadDocument;
import se.handslag.web.NotTaken;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.Workplaces;

/** What one takes along from a reading, made anew from what the page carries. */
@Controller
class TakeController {

    private final Pages pages;
    private final HealthForm form;
    private final HealthReader reader;
    private final Workplaces workplaces;
    private final Letter letter;
    private final Clock clock;

    TakeController(
            Pages pages, HealthForm form, HealthReader reader, Workplaces workplaces, Letter letter, Clock clock) {
        this.pages = pages;
        this.form = form;
        this.reader = reader;
        this.workplaces = workplaces;
        this.letter = letter;
        this.clock = clock;
    }

    /** What was asked for: the documents that were chosen, in order, and the page that asks. */
    private record Asked(Checkup checkup, List<ReadDocument> chosen, Page page) {

        ReadDocument first() {
            return chosen.getFirst();
        }
    }

    @GetMapping({
        HealthRoutes.LETTER_SV,
        HealthRoutes.LETTER_EN,
        HealthRoutes.CALENDAR_SV,
        HealthRoutes.CALENDAR_EN,
        HealthRoutes.DATA_SV,
        HealthRoutes.DATA_EN,
        HealthRoutes.SHEET_SV,
        HealthRoutes.SHEET_EN
    })
    View nothing(HttpServletRequest request) {
        return new RedirectView(Pages.START.in(Route.languageOf(request.getRequestURI())));
    }

    @PostMapping({HealthRoutes.LETTER_SV, HealthRoutes.LETTER_EN})
    ResponseEntity<byte[]> letter(HttpServletRequest request) {
        return answer(request, HealthRoutes.LETTER, "health.file.letter", MediaType.APPLICATION_PDF_VALUE, asked -> {
            @Nullable Guideline guideline = asked.checkup().guideline();
            return letter.pdf(
                    asked.first(),
                    guideline == null ? null : guideline.name(),
                    asked.checkup().today(),
                    asked.page());
        });
    }

    @PostMapping({HealthRoutes.CALENDAR_SV, HealthRoutes.CALENDAR_EN})
    ResponseEntity<byte[]> calendar(HttpServletRequest request) {
        return answer(request, HealthRoutes.CALENDAR, "health.file.calendar", CalendarFile.MEDIA_TYPE, this::calendar);
    }

    /** A calendar without a day is no valid file. */
    private byte[] calendar(Asked asked) {
        CalendarFile file = CalendarFile.of(
                asked.chosen(),
                asked.checkup().today(),
                clock.instant(),
                asked.page().texts());
        if (file.days() == 0) {
            throw new NotTaken(NotTaken.Reason.NOTHING_TO_GIVE);
        }
        return file.bytes();
    }

    @PostMapping({HealthRoutes.DATA_SV, HealthRoutes.DATA_EN})
    ResponseEntity<byte[]> data(HttpServletRequest request) {
        return answer(
                request,
                HealthRoutes.DATA,
                "health.file.data",
                MediaType.APPLICATION_JSON_VALUE,
                asked -> AgreementJson.pretty(asked.first(), asked.page().texts())
                        .getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping({HealthRoutes.SHEET_SV, HealthRoutes.SHEET_EN})
    ResponseEntity<byte[]> sheet(HttpServletRequest request) {
        return answer(
                request,
                HealthRoutes.SHEET,
                "health.file.sheet",
                WorkbookFile.MEDIA_TYPE,
                asked -> WorkbookFile.of(
                        asked.chosen(), asked.checkup().today(), asked.page().texts()));
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, Route route, String fileName, String type, Function<Asked, byte[]> making) {
        Taken taken = form.take(request);
        Page page = pages.at(route, request);
        Checkup checkup = reader.check(taken.carried(), taken.guideline(), page.texts());
        List<ReadDocument> chosen = chosen(taken, checkup);
        if (chosen.isEmpty()) {
            throw new NotTaken(taken.brokenSeal() ? NotTaken.Reason.OUT_OF_DATE : NotTaken.Reason.MALFORMED);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName, page.texts(), chosen))
                .body(workplaces.inTurn(() -> making.apply(new Asked(checkup, chosen, page))));
    }

    /** The one document of a page of one; else those that the table shows, in its order. */
    private static List<ReadDocument> chosen(Taken taken, Checkup checkup) {
        List<ReadDocument> all = checkup.documents();
        return taken.document()
                .map(index -> index < all.size() ? List.of(all.get(index)) : List.<ReadDocument>of())
                .orElseGet(() -> FolderView.of(taken).chosen(checkup).stream()
                        .map(all::get)
                        .toList());
    }

    /** The name tells which agreement it came from, as far as there is one. */
    private static String disposition(String key, Texts texts, List<ReadDocument> chosen) {
        String name = chosen.size() == 1
                ? chosen.getFirst().name().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") + " – " + texts.get(key)
                : texts.get(key);
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
