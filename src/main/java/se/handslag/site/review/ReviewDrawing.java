package se.handslag.site.review;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.forms.TermForms;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Citation;
import se.handslag.reading.kept.Reviewed;
import se.handslag.reading.review.FindingKey;
import se.handslag.reading.review.Judgement;
import se.handslag.reading.review.Matter;
import se.handslag.reading.review.Review;
import se.handslag.reading.review.ReviewedValue;
import se.handslag.reading.review.ValueKey;
import se.handslag.reading.review.Verdict;
import se.handslag.site.parts.BudgetRows;
import se.handslag.site.parts.FindingCard;
import se.handslag.site.parts.OrdinaryCase;
import se.handslag.site.parts.Refs;
import se.handslag.site.parts.SourceView;
import se.handslag.site.review.ReviewModel.FindingItem;
import se.handslag.site.review.ReviewModel.MatterCard;
import se.handslag.site.review.ReviewModel.RestGroup;
import se.handslag.site.review.ReviewModel.Row;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.TermLine;
import se.handslag.site.telling.TermLines;
import se.handslag.site.telling.Words;

/** Draws a review as its page tells it. */
final class ReviewDrawing {

    private static final int LONGEST = 320;

    private final Reviewed reviewed;
    private final Review review;
    private final Asked asked;
    private final Map<UUID, String> names;
    private final UUID self;
    private final ZonedDateTime now;
    private final Speech speech;
    private final Refs refs;
    private final TermLines lines;

    /**
     * What the asker is about to do.
     *
     * @param next where one goes on; empty for the first open value
     * @param changed of what somebody else has spoken meanwhile
     * @param form what is being filled in
     * @param problem what could not be done, in words
     */
    record Asked(
            Optional<ValueKey> next, Optional<ValueKey> changed, Optional<FormView> form, Optional<String> problem) {

        static final Asked NOTHING = new Asked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Begins a drawing.
     *
     * @param names those of the organisation's people, by id
     * @param self who asks
     * @param now the moment it is drawn, where we are
     */
    ReviewDrawing(
            Reviewed reviewed, Asked asked, Map<UUID, String> names, UUID self, ZonedDateTime now, Speech speech) {
        this.reviewed = reviewed;
        this.review = reviewed.review();
        this.asked = asked;
        this.names = names;
        this.self = self;
        this.now = now;
        this.speech = speech;
        this.refs = Refs.of(places(), review.findings());
        this.lines = new TermLines(speech, review.findings());
    }

    ReviewModel model(ReviewModel.Confirm confirm) {
        List<MatterCard> matters = new ArrayList<>();
        for (Matter matter : Matter.values()) {
            matters.add(card(matter));
        }
        List<RestGroup> rest = rest();
        String title = OrdinaryCase.of(reviewed.title(), reviewed.document());
        return new ReviewModel(
                reviewed.id(),
                title,
                reviewed.fileName(),
                review.terms().language().code(),
                review.doneMatters(),
                review.withoutRemarks().size(),
                others(),
                Optional.ofNullable(reviewed.dossier()),
                asked.problem(),
                findings(),
                matters,
                rest,
                confirm,
                SourceView.of(reviewed.document(), refs),
                refs);
    }

    private List<String> others() {
        return reviewed.reviewers().stream()
                .filter(reviewer -> !reviewer.person().equals(self))
                .map(reviewer -> {
                    String at = when(reviewer.at());
                    return reviewer.matter()
                            .map(matter -> speech.say(
                                    "review.other.in",
                                    name(reviewer.person()),
                                    speech.say("review.matter." + matter.code()),
                                    at))
                            .orElseGet(() -> speech.say("review.other.looks", name(reviewer.person()), at));
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
                            : speech.say("review.finding.because", name(said.person()), said.reason()));
            boolean blocks = finding.kind().grade() == Grade.ERROR && reason.isEmpty();
            items.add(new FindingItem(cards.get(i), FindingKey.of(finding), about(finding), blocks, reason));
        }
        return items;
    }

    /** The values that can be corrected to mend it. */
    private List<Row> about(Finding finding) {
        return review.values().stream()
                .filter(value -> Review.isAbout(finding, value))
                .map(this::row)
                .filter(Row::canBeCorrected)
                .toList();
    }

    private MatterCard card(Matter matter) {
        List<Row> rows = new ArrayList<>();
        review.values(matter).forEach(value -> rows.add(row(value)));
        if (rows.isEmpty()) {
            rows.add(silence(matter));
        }
        Optional<FormView> adding = asked.form()
                .filter(form -> form.key().equals(review.nextAdded()))
                .filter(form -> FormsOfMatter.of(matter).contains(form.kind()));
        long open = review.values(matter).stream().filter(ReviewedValue::isOpen).count();
        return new MatterCard(matter, rows, review.isDone(matter), open, FormsOfMatter.of(matter), adding);
    }

    private Row silence(Matter matter) {
        ValueKey key = new ValueKey.Silent(matter);
        Optional<Judgement> said = review.silence(matter);
        return new Row(
                key,
                true,
                speech.say("review.matter." + matter.code()),
                speech.say("tell.silent"),
                Optional.empty(),
                false,
                "",
                Optional.empty(),
                null,
                said.map(Judgement::verdict).orElse(Verdict.OPEN),
                said.map(this::by),
                said.map(Judgement::revision).orElse(0),
                isNext(key),
                changed(key, said, Optional.empty()),
                Optional.empty(),
                true);
    }

    private List<RestGroup> rest() {
        Map<TermLine.Section, List<Row>> bySection = new LinkedHashMap<>();
        for (TermLine.Section section : TermLine.Section.values()) {
            bySection.put(section, new ArrayList<>());
        }
        for (ReviewedValue value : review.rest()) {
            Objects.requireNonNull(bySection.get(lines.of(value.term()).section()))
                    .add(row(value));
        }
        return bySection.entrySet().stream()
                .filter(section -> !section.getValue().isEmpty())
                .map(section -> new RestGroup(
                        speech.say("tell.section." + section.getKey().name()),
                        section.getValue(),
                        section.getValue().stream().filter(Row::isOpen).count()))
                .toList();
    }

    private Row row(ReviewedValue value) {
        Term term = value.term();
        TermLine line = lines.of(term);
        Optional<Judgement> said = Optional.ofNullable(value.judgement());
        Optional<BudgetRows> table =
                term instanceof MoneyTerm.BudgetTable budget && !budget.rows().isEmpty()
                        ? Optional.of(BudgetRows.of(budget, speech))
                        : Optional.empty();
        if (value.verdict() != Verdict.NOT_STATED) {
            refs.target(term.source().citation(), "v-" + value.key().written());
        }
        Optional<FormView> form = asked.form().filter(each -> each.key().equals(value.key()));
        return new Row(
                value.key(),
                false,
                speech.say("tell.label." + line.label()),
                Words.cut(Words.clean(line.words()), LONGEST),
                was(value),
                false,
                firmness(line.source()),
                table,
                mark(term),
                value.verdict(),
                said.filter(judgement -> judgement.verdict() != Verdict.OPEN).map(this::by),
                value.revision(),
                isNext(value.key()),
                changed(value.key(), said, Optional.of(line.words())),
                form,
                TermForms.of(term).isPresent());
    }

    private Optional<String> was(ReviewedValue value) {
        return Optional.ofNullable(value.read())
                .filter(read -> value.verdict() == Verdict.CORRECTED)
                .map(read ->
                        Words.cut(Words.clean(new TermLines(speech).of(read).words()), LONGEST));
    }

    /** What a person has added stands nowhere. */
    private Refs.@Nullable Mark mark(Term term) {
        Citation place = term.source().citation();
        return reviewed.document().hash().equals(place.documentHash()) ? refs.mark(place) : null;
    }

    private boolean isNext(ValueKey key) {
        return asked.next().filter(key::equals).isPresent();
    }

    private Optional<String> changed(ValueKey key, Optional<Judgement> said, Optional<String> words) {
        if (asked.changed().filter(key::equals).isEmpty()) {
            return Optional.empty();
        }
        return said.map(judgement -> speech.say(
                "review.changed",
                by(judgement),
                words.orElse(""),
                speech.say("review.verdict." + judgement.verdict().code())));
    }

    private String by(Judgement judgement) {
        UUID person = judgement.person();
        return person == null ? when(judgement.at()) : speech.say("review.by", name(person), when(judgement.at()));
    }

    /** The time of the day, and the day where it is not this one. */
    private String when(Instant at) {
        ZonedDateTime here = at.atZone(now.getZone());
        String time = speech.say("review.clock", twoDigits(here.getHour()), twoDigits(here.getMinute()));
        return here.toLocalDate().equals(now.toLocalDate())
                ? time
                : speech.say("review.dayAndClock", speech.date(here.toLocalDate()), time);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private String name(UUID person) {
        String name = names.get(person);
        return name == null ? speech.say("review.someone") : name;
    }

    private String firmness(Source source) {
        List<String> said = new ArrayList<>();
        if (source.strength() != Source.Strength.SHALL) {
            said.add(speech.say("tell.strength." + source.strength().name()));
        }
        if (source.precision() == Source.Precision.ABOUT) {
            said.add(speech.say("tell.about"));
        }
        return String.join(", ", said);
    }

    private Collection<Citation> places() {
        Set<Citation> places = new HashSet<>();
        for (ReviewedValue value : review.values()) {
            Citation place = value.term().source().citation();
            if (reviewed.document().hash().equals(place.documentHash())) {
                places.add(place);
            }
        }
        return places;
    }
}
