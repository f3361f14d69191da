package se.handslag.site.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.obligations.AmountRule;
import se.handslag.obligations.Due;
import se.handslag.obligations.Flag;
import se.handslag.obligations.Obligation;
import se.handslag.obligations.ObligationKind;
import se.handslag.obligations.ObligationTemplate;
import se.handslag.obligations.Promises;

/** What was derived from the terms, put into words: what, by whom, how much, why then, and what to know of it. */
public record DutyWords(Speech speech) {

    /** What has a day, in order, and what waits for something else. */
    public Duties of(Promises promises, DocumentKind kind) {
        List<DeadlineLine> deadlines = new ArrayList<>();
        List<PromiseLine> undated = new ArrayList<>();
        for (Obligation obligation : promises.obligations()) {
            LocalDate day = obligation.day().orElse(null);
            String words = words(obligation, kind);
            if (day == null) {
                undated.add(new PromiseLine(words, obligation.derivedFrom(), obligation.strength()));
            } else {
                deadlines.add(new DeadlineLine(
                        day,
                        words,
                        obligation.derivedFrom(),
                        obligation.strength(),
                        obligation.what(),
                        sum(obligation)));
            }
        }
        for (ObligationTemplate template : promises.templates()) {
            undated.add(new PromiseLine(words(template), template.clause(), template.strength()));
        }
        return new Duties(deadlines, undated, promises);
    }

    /** What it is called, in a word or two, or in the words of whoever wrote it down. */
    public String title(Obligation obligation, DocumentKind kind) {
        return obligation.what() == ObligationKind.OTHER ? obligation.origin().words() : title(obligation.what(), kind);
    }

    /** What it is called, in a word or two. Only partnerships are entered into by an understanding; a purchase is a contract. */
    public String title(ObligationKind what, DocumentKind kind) {
        return what == ObligationKind.END && !kind.isPartnership()
                ? speech.say("tell.duty.contractEnds")
                : speech.texts().say(what.title());
    }

    /** What is to be done, by whom and how much, in a first sentence; why then and what to know of it after that. */
    public String words(Obligation obligation, DocumentKind kind) {
        String what = speech.phrase()
                .with(title(obligation, kind))
                .with(obligation.who())
                .aboutAll("tell.duty.to", obligation.toWhom())
                .with(amount(obligation.amount()))
                .with(bankDay(obligation))
                .toString();
        StringJoiner sentences = new StringJoiner(". ");
        sentences.add(what);
        sentences.add(
                obligation.due() instanceof Due.AfterCondition condition
                        ? speech.texts().say(condition.condition())
                        : speech.texts().say(obligation.reason()));
        for (Flag flag : Flag.values()) {
            if (obligation.has(flag) && isWorthSaying(flag)) {
                String words = speech.texts().say(flag.words());
                sentences.add(words.endsWith(".") ? words.substring(0, words.length() - 1) : words);
            }
        }
        return sentences.toString();
    }

    /** That a day is reckoned or that more is welcome is seen from the reason, and holds of most days. */
    private static boolean isWorthSaying(Flag flag) {
        return flag != Flag.DAY_RECKONED && flag != Flag.AT_LEAST && flag != Flag.ALSO_ON_DEMAND && flag != Flag.NO_DAY;
    }

    /** How much is to be paid, in words; empty where it is not about money or nobody knows. */
    public String sum(Obligation obligation) {
        String sum = amount(obligation.amount());
        return sum == null ? "" : sum;
    }

    private @Nullable String amount(@Nullable AmountRule amount) {
        return switch (amount) {
            case null -> null;
            case AmountRule.Fixed fixed -> speech.texts().sum(fixed.amount());
            case AmountRule.Indexed indexed -> speech.say("tell.duty.indexed", indexed.base());
            case AmountRule.UpTo upTo -> speech.say("tell.duty.upTo", speech.money(upTo.ceiling(), upTo.per()));
        };
    }

    private @Nullable String bankDay(Obligation obligation) {
        LocalDate due = obligation.day().orElse(null);
        return obligation
                .bankDay()
                .filter(day -> due != null && !day.equals(due))
                .map(day -> speech.say(
                        day.isBefore(due) ? "tell.duty.bankDayBefore" : "tell.duty.bankDay", speech.date(day)))
                .orElse(null);
    }

    private String words(ObligationTemplate template) {
        return speech.phrase()
                .with(speech.texts().say(template.what().title()))
                .with(speech.cadence(template.cadence()))
                .say("tell.term.perParticipant")
                .toString();
    }
}
