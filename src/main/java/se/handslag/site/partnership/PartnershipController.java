package se.handslag.site.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import se.handslag.identity.Entrance;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.identity.SignedIn;
import se.handslag.partnership.ListQuery;
import se.handslag.partnership.Part;
import se.handslag.partnership.PartnershipListed;
import se.handslag.partnership.Partnerships;
import se.handslag.site.MemberRoutes;
import se.handslag.site.parts.SavedFile;
import se.handslag.web.Pages;
import se.handslag.web.Templates;

/** Shows the partnerships of whoever is signed in. */
@Controller
class PartnershipController {

    /**
     * A part of the list.
     *
     * @param course what was asked for; empty for all
     * @param number which part it is, from 1
     */
    record ListModel(
            SignedIn who,
            Part<PartnershipListed> found,
            LocalDate today,
            String words,
            String course,
            String sort,
            int number) {

        /** How many parts there are, at least one. */
        int parts() {
            return found.parts(ListQuery.USUAL);
        }

        /** Whether something was asked for, so that an empty answer says nothing of what there is. */
        boolean isNarrowed() {
            return !words.isBlank() || !course.isEmpty();
        }

        /** The address of another part of the same list. */
        String part(int other) {
            return "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&course=" + course + "&sort=" + sort
                    + "&page=" + other;
        }

        List<String> courses() {
            return List.of("", "running", "coming", "ended");
        }

        List<String> sorts() {
            return List.of("lastDay", "name", "firstDay");
        }
    }

    private static final int MOST_PARTS = 10_000;

    private final Pages pages;
    private final Templates templates;
    private final Partnerships partnerships;
    private final PartnershipDesk desk;
    private final DossierPages dossierPages;
    private final Clock clock;

    PartnershipController(
            Pages pages,
            Templates templates,
            Partnerships partnerships,
            PartnershipDesk desk,
            DossierPages dossierPages,
            Clock clock) {
        this.pages = pages;
        this.templates = templates;
        this.partnerships = partnerships;
        this.desk = desk;
        this.dossierPages = dossierPages;
        this.clock = clock;
    }

    @Needs(Right.LOOK)
    @GetMapping({MemberRoutes.PARTNERSHIPS_SV, MemberRoutes.PARTNERSHIPS_EN})
    View list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(defaultValue = "") String course,
            @RequestParam(defaultValue = "lastDay") String sort,
            @RequestParam(name = "page", defaultValue = "1") int asked,
            HttpServletRequest request) {
        int number = Math.clamp(asked, 1, MOST_PARTS);
        ListQuery query = new ListQuery(
                words,
                ListQuery.Course.of(course).orElse(null),
                ListQuery.Sort.of(sort).orElse(ListQuery.Sort.LAST_DAY),
                (number - 1) * ListQuery.USUAL,
                ListQuery.USUAL);
        ListModel model = new ListModel(
                Entrance.required(request),
                partnerships.list(query),
                LocalDate.now(clock),
                query.words(),
                query.course() == null ? "" : query.course().code(),
                query.sort().code(),
                number);
        return templates.view("site/partnership/list.jte", pages.at(MemberRoutes.PARTNERSHIPS, request), model);
    }

    @Needs(Right.LOOK)
    @GetMapping({MemberRoutes.PARTNERSHIPS_SV + MemberRoutes.ONE, MemberRoutes.PARTNERSHIPS_EN + MemberRoutes.ONE})
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return dossierPages.show(
                id,
                MemberRoutes.partnership(id),
                "",
                request,
                () -> desk.withContacts(id),
                (found, today, speech) -> new DossierPages.Telling(
                        "site/partnership/partnership.jte",
                        found.opened().partnership().name(),
                        PartnershipModel.of(found, today, speech)));
    }

    @Needs(Right.LOOK)
    @GetMapping({
        MemberRoutes.PARTNERSHIPS_SV + MemberRoutes.ONE + MemberRoutes.DOCUMENT_SV + "/{file}",
        MemberRoutes.PARTNERSHIPS_EN + MemberRoutes.ONE + MemberRoutes.DOCUMENT_EN + "/{file}"
    })
    ResponseEntity<byte[]> document(@PathVariable UUID id, @PathVariable UUID file, HttpServletRequest request) {
        Entrance.required(request);
        return desk.document(id, file)
                .map(SavedFile::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
