package se.handslag.site.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import se.handslag.agreement.Agreement;
import se.handslag.agreement.Agreements;
import se.handslag.agreement.terms.Term;
import se.handslag.identity.Entrance;
import se.handslag.kernel.Citation;
import se.handslag.partnership.Dossiers;
import se.handslag.reading.kept.Reviewed;
import se.handslag.reading.kept.Reviews;
import se.handslag.records.KeptFile;
import se.handslag.records.Records;
import se.handslag.site.MemberRoutes;
import se.handslag.site.parts.Refs;
import se.handslag.site.parts.SourceView;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.TermLine;
import se.handslag.site.telling.TermLines;
import se.handslag.site.telling.Words;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Templates;

/** Shows the parties of a dossier the words of their agreement beside what they mean, and gives the file it came as. */
@Controller
class AgreementController {

    /**
     * The words of an agreement.
     *
     * @param reading where whoever keeps it reviews it; empty for the others
     * @param hasFile whether it came as a file
     */
    record Model(
            UUID partnership,
            String title,
            String fileName,
            String language,
            boolean hasFile,
            Optional<UUID> reading,
            List<Line> lines,
            SourceView source,
            Refs refs) {}

    /** A term, and where it stands. */
    record Line(String id, String label, String words, Refs.Mark mark) {}

    private record Found(Agreement agreement, Reviewed reviewed) {}

    private final Pages pages;
    private final Templates templates;
    private final Dossiers dossiers;
    private final Agreements agreements;
    private final Reviews reviews;
    private final Records records;

    AgreementController(
            Pages pages,
            Templates templates,
            Dossiers dossiers,
            Agreements agreements,
            Reviews reviews,
            Records records) {
        this.pages = pages;
        this.templates = templates;
        this.dossiers = dossiers;
        this.agreements = agreements;
        this.reviews = reviews;
        this.records = records;
    }

    @GetMapping({
        MemberRoutes.PARTNERSHIPS_SV + MemberRoutes.ONE + MemberRoutes.AGREEMENT_SV,
        MemberRoutes.PARTNERSHIPS_EN + MemberRoutes.ONE + MemberRoutes.AGREEMENT_EN
    })
    View words(@PathVariable UUID id, HttpServletRequest request) {
        Page page = pages.at(MemberRoutes.agreement(id), request);
        Found found = dossiers.in(id, () -> found(id)).orElseThrow(AgreementController::nothing);
        boolean keeper = reviews.find(found.reviewed().id()).isPresent();
        return templates.view(
                "site/partnership/agreement.jte", page, model(id, found, keeper, new Speech(page.texts())));
    }

    /** As a file to be saved, whatever it is: nothing that somebody sent is ever shown as a page of ours. */
    @GetMapping({
        MemberRoutes.PARTNERSHIPS_SV + MemberRoutes.ONE + MemberRoutes.AGREEMENT_SV + MemberRoutes.FILE_SV,
        MemberRoutes.PARTNERSHIPS_EN + MemberRoutes.ONE + MemberRoutes.AGREEMENT_EN + MemberRoutes.FILE_EN
    })
    ResponseEntity<byte[]> file(@PathVariable UUID id, HttpServletRequest request) {
        Entrance.required(request);
        KeptFile file = dossiers.in(
                        id,
                        () -> agreements
                                .latest(id)
                                .flatMap(agreement -> Optional.ofNullable(agreement.version()))
                                .flatMap(records::file))
                .orElseThrow(AgreementController::nothing);
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .contentType(MediaType.parseMediaType(file.format().mediaType()))
                .body(file.content());
    }

    private Optional<Found> found(UUID dossier) {
        return agreements
                .latest(dossier)
                .flatMap(agreement -> reviews.ofAgreement(agreement.id())
                        .flatMap(reviews::find)
                        .map(reviewed -> new Found(agreement, reviewed)));
    }

    private static Model model(UUID partnership, Found found, boolean keeper, Speech speech) {
        Reviewed reviewed = found.reviewed();
        List<Term> terms = found.agreement().stated().terms().stream()
                .filter(TermGroup::isTold)
                .filter(term -> reviewed.document()
                        .hash()
                        .equals(term.source().citation().documentHash()))
                .toList();
        List<Citation> places =
                terms.stream().map(term -> term.source().citation()).toList();
        Refs refs = Refs.of(places, List.of());
        TermLines lines = new TermLines(speech);
        List<Line> told = new ArrayList<>();
        for (Term term : terms) {
            TermLine line = lines.of(term);
            String id = "t" + (told.size() + 1);
            refs.target(term.source().citation(), id);
            told.add(new Line(
                    id,
                    speech.say("tell.label." + line.label()),
                    Words.cut(Words.clean(line.words()), TermGroup.LONGEST),
                    refs.mark(term.source().citation())));
        }
        return new Model(
                partnership,
                found.agreement().title(),
                reviewed.fileName(),
                found.agreement().terms().language().code(),
                found.agreement().version() != null,
                keeper ? Optional.of(reviewed.id()) : Optional.empty(),
                told,
                SourceView.of(reviewed.document(), refs),
                refs);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
