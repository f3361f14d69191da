package se.handslag.site.takeaway;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.site.takeaway.CalendarFileTest.events;
import static se.handslag.site.takeaway.CalendarFileTest.readBack;
import static se.handslag.site.takeaway.CalendarFileTest.value;
import static se.handslag.site.takeaway.TakenAlong.NOW;
import static se.handslag.site.takeaway.TakenAlong.SWEDISH;
import static se.handslag.site.takeaway.TakenAlong.TODAY;

import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import se.handslag.site.takeaway.DutyCalendar.Entry;
import se.handslag.site.takeaway.DutyCalendar.Entry.How;
import se.handslag.site.telling.Matter;

/** A calendar that others subscribe to, read back by another library than the one that writes it. */
class DutyCalendarTest {

    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @Test
    void anObligationIsTheSameEventWhateverBecomesOfIt() throws Exception {
        var open = event(entry(1, How.OPEN));
        var met = event(entry(2, How.MET));
        var cancelled = event(entry(3, How.CANCELLED));

        assertThat(List.of(open, met, cancelled))
                .extracting(event -> value(event, Property.UID))
                .containsOnly(ID + "@handslag");
        assertThat(List.of(open, met, cancelled))
                .extracting(event -> value(event, Property.SEQUENCE))
                .containsExactly("1", "2", "3");
        assertThat(List.of(open, met, cancelled))
                .extracting(event -> value(event, Property.STATUS))
                .containsExactly("CONFIRMED", "CONFIRMED", "CANCELLED");
        assertThat(value(met, Property.SUMMARY)).isEqualTo("Rapport (klart): Vägen in");
        assertThat(value(open, Property.SUMMARY)).isEqualTo("Rapport: Vägen in");
    }

    @Test
    void onlyWhatMustNotBeMissedRings() throws Exception {
        assertThat(event(entry(1, How.OPEN)).getAlarms()).hasSize(2);
        assertThat(event(entry(2, How.MET)).getAlarms()).isEmpty();
        assertThat(event(entry(3, How.CANCELLED)).getAlarms()).isEmpty();
    }

    @Test
    void theFileKeepsTheStandard() throws Exception {
        var file = new DutyCalendar("Odd; \"name\"\r\nX", List.of(entry(1, How.OPEN), entry(2, How.CANCELLED)))
                .file(TODAY, NOW, SWEDISH);

        assertThat(readBack(file.content()).validate().hasErrors()).isFalse();
        assertThat(file.days()).isEqualTo(2);
    }

    private static VEvent event(Entry entry) throws Exception {
        var file = new DutyCalendar("Kalender", List.of(entry)).file(TODAY, NOW, SWEDISH);
        return events(readBack(file.content())).getFirst();
    }

    private static Entry entry(int revision, How how) {
        return new Entry(
                ID, revision, TODAY.plusDays(60), "Vägen in", "Rapport", "Texten säger det.", Matter.VITAL, how);
    }
}
