package se.handslag.site.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import se.handslag.agreement.Agreement;
import se.handslag.obligations.Origin;
import se.handslag.obligations.kept.Decided;
import se.handslag.obligations.kept.Done;
import se.handslag.obligations.kept.KeptObligation;
import se.handslag.partnership.Milestone;
import se.handslag.partnership.Partnership;
import se.handslag.site.telling.DutyWords;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Words;

/**
 * What has happened in a partnership, as those who work in it would tell it.
 *
 * @param events the latest first
 */
record HistoryModel(UUID partnership, String name, String readers, List<Event> events) {

    /**
     * Something that happened.
     *
     * @param quote what people wrote of it; empty where they did not
     */
    record Event(LocalDate day, String words, String quote) {}

    static HistoryModel of(PartnershipDesk.WithEarlier found, LocalDate today, Speech speech) {
        Opened opened = found.opened();
        Partnership partnership = opened.partnership();
        Telling telling = new Telling(opened, speech, new ArrayList<>());
        partnership.milestones().forEach(telling::tell);
        found.earlier().forEach(telling::tell);
        telling.tell(opened.agreement());
        opened.obligations().forEach(telling::tell);
        return new HistoryModel(
                partnership.id(),
                partnership.name(),
                PartnershipModel.readers(partnership, speech),
                telling.events().stream()
                        .filter(event -> !event.day().isAfter(today))
                        .sorted(Comparator.comparing(Event::day).reversed())
                        .toList());
    }

    /** Gathers what there is to tell. */
    private record Telling(Opened opened, Speech speech, List<Event> events) {

        void tell(Milestone milestone) {
            add(
                    milestone.day(),
                    speech.say("partnership.event." + milestone.kind().code()),
                    "");
        }

        void tell(Agreement agreement) {
            add(
                    agreement.confirmedOn(),
                    speech.say("partnership.event.confirmed", agreement.number(), agreement.title()),
                    "");
        }

        void tell(KeptObligation kept) {
            String what = new DutyWords(speech)
                    .title(kept.obligation(), opened.agreement().terms().kind());
            Done met = kept.met();
            if (met != null) {
                add(
                        met.on(),
                        met.by().isEmpty()
                                ? speech.say("partnership.event.met", what)
                                : speech.say("partnership.event.metBy", what, met.by()),
                        met.evidence());
            }
            Decided decided = kept.decided();
            if (decided != null) {
                add(
                        decided.on(),
                        decided.newDay()
                                .map(day -> speech.say("partnership.event.moved", what, speech.date(day)))
                                .orElseGet(() -> speech.say("partnership.event.waived", what)),
                        decided.reference());
            }
            if (!(kept.obligation().origin() instanceof Origin.Term)) {
                add(
                        kept.keptSince(),
                        speech.say(
                                "partnership.event.noted",
                                kept.obligation().day().map(speech::date).orElse("")),
                        kept.obligation().origin().words());
            }
        }

        private void add(LocalDate day, String words, String quote) {
            events.add(new Event(day, Words.clean(words), quote));
        }
    }
}
