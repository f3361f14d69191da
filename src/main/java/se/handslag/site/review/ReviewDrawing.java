package se.handslag.site.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.kernel.Citation;
import se.handslag.reading.kept.Reviewed;
import se.handslag.reading.review.FindingKey;
import se.handslag.reading.review.Matter;
import se.handslag.reading.review.Onward;
import se.handslag.reading.review.Review;
import se.handslag.reading.review.ReviewedValue;
import se.handslag.reading.review.ValueKey;
import se.handslag.site.parts.FindingCard;
import se.handslag.site.parts.OrdinaryCase;
import se.handslag.site.parts.Refs;
import se.handslag.site.parts.SourceView;
import se.handslag.site.review.ReviewModel.Adding;
import se.handslag.site.review.ReviewModel.FindingItem;
import se.handslag.site.review.ReviewModel.MatterCard;
import se.handslag.site.review.ReviewModel.More;
import se.handslag.site.review.ReviewModel.RestGroup;
import se.handslag.site.review.ReviewModel.Row;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.TermLine.Section;

/** Draws a review as its page tells it. */
final class ReviewDrawing {

    private static final int PARTNERS = 2;

    private final Reviewed reviewed;
    private final Review review;
    private final Asked asked;
    private final WhoAndWhen who;
    private final Speech speech;
    private final Refs refs;
    private final RowDrawing rows;

    ReviewDrawing(Reviewed reviewed, Asked asked, WhoAndWhen who) {
        this.reviewed = reviewed;
        this.review = reviewed.review();
        this.asked = asked;
        this.who = who;
        this.speech = who.speech();
        this.refs = Refs.of(reviewed.document(), places(), review.findings());
        this.rows = new RowDrawing(reviewed, asked, refs, who);
    }

    /**
     * All of it.
     *
     * @param self who asks
     */
    ReviewModel model(ReviewModel.Confirm confirm, UUID self) {
        List<MatterCard> matters = Stream.of(Matter.values()).map(this::card).toList();
        List<RestGroup> rest = rest();
        return new ReviewModel(
                reviewed.id(),
                OrdinaryCase.of(reviewed.title(), reviewed.document()),
                reviewed.fileName(),
                review.terms().language().code(),
                reviewed.isTyped(),
                review.doneMatters(),
                review.withoutRemarks().size(),
                others(self),
                Optional.ofNullable(reviewed.dossier()),
                asked.problem(),
                findings(),
                matters,
                rest,
                adding(Optional.empty()),
                confirm,
                SourceView.of(reviewed.document(), refs),
                refs);
    }

    private List<String> others(UUID self) {
        return reviewed.reviewers().stream()
                .filter(reviewer -> !reviewer.person().equals(self))
                .map(reviewer -> {
                    String name = who.name(reviewer.person());
                    String at = who.when(reviewer.at());
                    return reviewer.matter()
                            .map(matter -> speech.say(
                                    "review.other.in", name, speech.say("review.matter." + matter.code()), at))
                            .orElseGet(() -> speech.say("review.other.looks", name, at));
                })
                .toList();
    }

    private List<FindingItem> findings() {
        List<Finding> shown = review.findings();
        List<FindingCard> cards = FindingCard.of(shown, refs, speech);
        List<FindingItem> items = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Finding finding = shown.get(i);
            Optional<String> reason = review.acceptance(finding)
                    .map(said -> said.person() == null
                            ? said.reason()
                            : speech.say("review.finding.because", who.name(said.person()), said.reason()));
            boolean blocks = finding.kind().grade() == Grade.ERROR && reason.isEmpty();
            items.add(new FindingItem(cards.get(i), FindingKey.of(finding), about(finding), blocks, reason));
        }
        return items;
    }

    /** The values that can be corrected to mend it. */
    private List<Row> about(Finding finding) {
        return review.values().stream()
                .filter(value -> Review.isAbout(finding, value))
                .map(rows::row)
                .filter(Row::canBeCorrected)
                .toList();
    }

    private MatterCard card(Matter matter) {
        List<Row> told = review.isSilent(matter)
                ? List.of(rows.silence(matter))
                : review.values(matter).stream().map(rows::row).toList();
        long open = review.values(matter).stream().filter(ReviewedValue::isOpen).count();
        return new MatterCard(matter, told, review.isDone(matter), open, adding(Optional.of(matter)));
    }

    /** What can be added to the matter; to the rest where it is none. */
    private Adding adding(Optional<Matter> matter) {
        List<String> kinds = matter.map(FormsOfMatter::of).orElseGet(FormsOfMatter::ofTheRest);
        Optional<FormView> form = asked.form()
                .filter(each -> each.key().equals(review.nextAdded()))
                .filter(each -> kinds.contains(each.kind()));
        Optional<More> more = asked.added()
                .flatMap(review::value)
                .filter(added -> added.matter().equals(matter))
                .map(added -> more(added.key(), matter));
        return new Adding(kinds, form, more);
    }

    /** Nobody makes a partnership with themselves. */
    private More more(ValueKey added, Optional<Matter> matter) {
        boolean isEnough = matter.filter(Matter.PARTIES::equals).isEmpty()
                || review.values(Matter.PARTIES).size() >= PARTNERS;
        Optional<ValueKey> next = Onward.after(review, added);
        return new More(
                isEnough,
                next.map(ValueKey::written),
                next.flatMap(review::matterOf)
                        .map(each -> speech.say("review.matter." + each.code()))
                        .orElseGet(() -> speech.say(next.isPresent() ? "review.rest" : "review.confirm.title")));
    }

    private List<RestGroup> rest() {
        Map<Section, List<ReviewedValue>> bySection = new EnumMap<>(Section.class);
        for (ReviewedValue value : review.rest()) {
            bySection
                    .computeIfAbsent(rows.sectionOf(value), any -> new ArrayList<>())
                    .add(value);
        }
        return bySection.entrySet().stream()
                .map(section -> new RestGroup(
                        speech.say("tell.section." + section.getKey().name()),
                        section.getValue().stream().map(rows::row).toList()))
                .toList();
    }

    private List<Citation> places() {
        return review.values().stream()
                .map(value -> value.term().source().citation())
                .toList();
    }
}
