package se.handslag.site.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import se.handslag.partnership.Dossiers;
import se.handslag.platform.DossierRevisions;
import se.handslag.site.telling.Speech;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.Templates;

/**
 * Pages that tell what a dossier holds, and tell all who may see it the same: no forms, and nothing of whoever looks but what stands
 * around it.
 */
@Component
class DossierPages {

    /** A few hundred pages. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Pages pages;
    private final Templates templates;
    private final DossierMemory<Templates.Body> memory;

    DossierPages(Dossiers dossiers, DossierRevisions revisions, Pages pages, Templates templates, Clock clock) {
        this.pages = pages;
        this.templates = templates;
        this.memory = new DossierMemory<>(dossiers, revisions, clock, MOST_BYTES, Templates.Body::size);
    }

    /**
     * What is to be told, and how.
     *
     * @param title of the page
     */
    record Telling(String template, String title, Object model) {}

    /** Makes what is to be told of what was found in the dossier. */
    interface Teller<D> {
        Telling tell(D found, LocalDate today, Speech speech);
    }

    /**
     * The page at the address.
     *
     * @param detail what was asked for at it; empty where there is nothing to choose
     * @param look what it tells of, looked up in the dossier
     */
    <D> View show(
            UUID dossier,
            Route at,
            String detail,
            HttpServletRequest request,
            Supplier<Optional<D>> look,
            Teller<D> teller) {
        Page around = pages.at(at, request);
        return memory.of(
                        dossier,
                        around.link(at) + "?" + detail,
                        look,
                        (found, revision, today) -> body(
                                pages.in(around.language(), at), teller.tell(found, today, new Speech(around.texts()))))
                .map(body -> templates.view(around, body))
                .orElseThrow(DossierPages::nothing);
    }

    private Templates.Body body(Page forAnybody, Telling told) {
        return templates.body(told.template(), forAnybody, told.title(), told.model());
    }

    /** That there is no such page for whoever asks. */
    static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
