package se.handslag.site.review;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.identity.Colleague;
import se.handslag.identity.People;
import se.handslag.identity.Right;
import se.handslag.identity.SignedIn;
import se.handslag.identity.Space;
import se.handslag.kernel.Texts;
import se.handslag.parties.Likely;
import se.handslag.partnership.ListQuery;
import se.handslag.partnership.Partnership;
import se.handslag.partnership.Partnerships;
import se.handslag.reading.kept.PartiesOfTerms;
import se.handslag.reading.kept.Reviewed;
import se.handslag.reading.kept.Reviews;
import se.handslag.reading.kept.binders.KeptBinders;
import se.handslag.reading.review.ShortTitle;
import se.handslag.site.parts.OrdinaryCase;
import se.handslag.site.review.ReviewModel.PartyRow;
import se.handslag.site.review.ReviewModel.Target;
import se.handslag.site.telling.Speech;

/** Lays out a review for whoever asks: what is kept of it, who else is at it, and what it may become. */
@Component
class ReviewDesk {

    private final Reviews reviews;
    private final People people;
    private final Partnerships partnerships;
    private final PartiesOfTerms parties;
    private final KeptBinders binders;
    private final Clock clock;

    ReviewDesk(
            Reviews reviews,
            People people,
            Partnerships partnerships,
            PartiesOfTerms parties,
            KeptBinders binders,
            Clock clock) {
        this.reviews = reviews;
        this.people = people;
        this.partnerships = partnerships;
        this.parties = parties;
        this.binders = binders;
        this.clock = clock;
    }

    /** The review as its page tells it; empty where there is none such. One page is one look at the database. */
    @Transactional
    public Optional<ReviewModel> lay(UUID reading, Asked asked, SignedIn who, Texts texts) {
        return reviews.find(reading).map(reviewed -> {
            if (who.may(Right.BRING)) {
                reviews.look(reading, who.person(), Optional.empty());
            }
            Map<UUID, String> names = new HashMap<>();
            for (Colleague colleague : people.colleagues()) {
                names.put(colleague.person(), colleague.name());
            }
            WhoAndWhen told = new WhoAndWhen(names, ZonedDateTime.now(clock), new Speech(texts));
            return new ReviewDrawing(reviewed, asked, told).model(confirm(reviewed, who), who.person());
        });
    }

    private ReviewModel.Confirm confirm(Reviewed reviewed, SignedIn who) {
        List<PartyRow> rows = parties.recognise(reviewed.review().terms()).stream()
                .map(each -> new PartyRow(
                        each.party().name(),
                        each.space().isPresent(),
                        each.space().map(Space::called).orElse(""),
                        each.space().filter(who.space()::equals).isPresent(),
                        each.likely().stream()
                                .map(Likely::organisation)
                                .map(same -> new Target(same.id(), same.name()))
                                .toList()))
                .toList();
        List<Target> into = reviewed.dossier() != null
                ? List.of()
                : partnerships.list(ListQuery.all()).items().stream()
                        .filter(listed -> listed.host().equals(who.space().id()))
                        .map(listed -> new Target(listed.id(), listed.name()))
                        .toList();
        String name = reviewed.dossier() == null
                ? ShortTitle.of(OrdinaryCase.of(reviewed.title(), reviewed.document()))
                : partnerships.find(reviewed.dossier()).map(Partnership::name).orElse("");
        return new ReviewModel.Confirm(name, rows, into, reviewed.review().isReady(), binders.along(reviewed.id()));
    }
}
