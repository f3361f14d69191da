package se.handslag.site.trail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.identity.SignedIn;
import se.handslag.partnership.PartnershipListed;
import se.handslag.platform.TrailPage;
import se.handslag.platform.TrailPage.Happened;
import se.handslag.platform.TrailPage.Kind;
import se.handslag.site.telling.Speech;
import se.handslag.web.Page;

/**
 * The trail as a page tells it.
 *
 * @param days what happened, the latest day first
 * @param partnerships those that one may choose among
 * @param people those that one may choose among
 * @param earlier where what happened before is told; empty where nothing did
 */
record TrailModel(
        SignedIn who,
        List<Day> days,
        List<Choice> partnerships,
        List<Choice> people,
        boolean narrowed,
        boolean later,
        Optional<String> earlier) {

    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** What happened on a day, the latest first. */
    record Day(LocalDate day, String called, List<Line> lines) {}

    /**
     * Something that happened.
     *
     * @param done what was done to what, a sentence each
     * @param partnership which one it is about; empty where it is about none, or none that one's organisation takes part in any more
     */
    record Line(String clock, String who, List<Deed> done, Optional<PartnershipListed> partnership) {}

    /** What was done to what. */
    record Deed(Kind kind, String words) {}

    /** Something to choose. */
    record Choice(String value, String words, boolean chosen) {}

    static TrailModel of(
            TrailDesk.Found found,
            SignedIn who,
            Optional<UUID> partnership,
            Optional<UUID> person,
            boolean later,
            Page page) {
        Speech speech = new Speech(page.texts());
        Map<LocalDate, List<Happened>> byDay = found.page().happened().stream()
                .collect(Collectors.groupingBy(happened -> at(happened).toLocalDate()));
        List<Day> days = byDay.entrySet().stream()
                .sorted(Map.Entry.<LocalDate, List<Happened>>comparingByKey().reversed())
                .map(day -> new Day(
                        day.getKey(),
                        speech.dateAndWeekday(day.getKey()),
                        day.getValue().stream()
                                .map(happened -> line(happened, found, who, speech))
                                .toList()))
                .toList();
        return new TrailModel(
                who,
                days,
                found.partnerships().stream()
                        .map(each -> choice(each.id(), each.name(), partnership))
                        .toList(),
                found.people().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(each -> choice(each.getKey(), each.getValue(), person))
                        .toList(),
                partnership.isPresent() || person.isPresent(),
                later,
                found.page().more()
                        ? Optional.of(earlier(found.page().happened().getLast(), partnership, person, page))
                        : Optional.empty());
    }

    private static Choice choice(UUID id, String words, Optional<UUID> chosen) {
        return new Choice(id.toString(), words, chosen.filter(id::equals).isPresent());
    }

    private static String earlier(Happened last, Optional<UUID> partnership, Optional<UUID> person, Page page) {
        return page.link(TrailRoutes.TRAIL)
                + "?" + TrailRoutes.BEFORE + "="
                + URLEncoder.encode(last.at().toString(), StandardCharsets.UTF_8)
                + partnership
                        .map(id -> "&" + TrailRoutes.PARTNERSHIP + "=" + id)
                        .orElse("")
                + person.map(id -> "&" + TrailRoutes.PERSON + "=" + id).orElse("");
    }

    private static ZonedDateTime at(Happened happened) {
        return happened.at().atZone(HERE);
    }

    private static Line line(Happened happened, TrailDesk.Found found, SignedIn who, Speech speech) {
        Map<Kind, List<TrailPage.Thing>> byKind =
                happened.things().stream().collect(Collectors.groupingBy(TrailPage.Thing::kind));
        return new Line(
                CLOCK.format(at(happened)),
                by(happened, found, who, speech),
                byKind.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .map(kind -> new Deed(kind.getKey(), things(kind.getValue(), speech)))
                        .toList(),
                Optional.ofNullable(happened.dossier()).map(found.named()::get));
    }

    private static String things(List<TrailPage.Thing> things, Speech speech) {
        return things.stream()
                .map(thing -> speech.counted("trail.thing." + thing.table() + ".", thing.rows()))
                .collect(Collectors.joining(", "));
    }

    private static String by(Happened happened, TrailDesk.Found found, SignedIn who, Speech speech) {
        if (happened.person() == null) {
            return speech.say("trail.by.program");
        }
        if (happened.organisation() != null
                && !happened.organisation().equals(who.space().id())) {
            String other = found.organisations().get(happened.organisation());
            return other == null ? speech.say("trail.by.stranger") : speech.say("trail.by.other", other);
        }
        return Objects.requireNonNullElseGet(
                found.people().get(happened.person()), () -> speech.say("trail.by.forgotten"));
    }
}
