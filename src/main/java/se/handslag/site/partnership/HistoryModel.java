package se.handslag.site.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
        telling.tellWhatWasWaived();
        // Of what happened on one day, what comes of an agreement comes after it.
        Collections.reverse(telling.events());
        return new HistoryModel(
                partnership.id(),
                partnership.name(),
                PartnershipModel.readers(partnership, speech),
                telling.events().stream()
                        .filter(event -> !event.day().isAfter(today))
                        .sorted(Comparator.comparing(Event::day).reversed())
                        .toList());
    }

    private record Waived(String what, Decided decided) {}

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
            String what = title(kept);
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
                decided.newDay()
                        .ifPresent(day -> add(
                                decided.on(),
                                speech.say("partnership.event.moved", what, speech.date(day)),
                                decided.reference()));
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

        /** One decision may be of many: it is told once. */
        void tellWhatWasWaived() {
            Map<Waived, Long> counted = opened.obligations().stream()
                    .flatMap(kept -> Optional.ofNullable(kept.decided())
                            .filter(decided -> decided.newDay().isEmpty())
                            .map(decided -> new Waived(title(kept), decided))
                            .stream())
                    .collect(Collectors.groupingBy(each -> each, LinkedHashMap::new, Collectors.counting()));
            counted.forEach((each, times) -> add(
                    each.decided().on(),
                    times == 1
                            ? speech.say("partnership.event.waived", each.what())
                            : speech.say("partnership.event.waived.many", each.what(), times),
                    each.decided().reference()));
        }

        private String title(KeptObligation kept) {
            return new DutyWords(speech)
                    .title(kept.obligation(), opened.agreement().terms().kind());
        }

        private void add(LocalDate day, String words, String quote) {
            events.add(new Event(day, Words.clean(words), quote));
        }
    }
}
