package se.handslag.site.partnership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.isolation.CastAtWork.page;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.handslag.agreement.Succession;
import se.handslag.identity.DemoDoor;
import se.handslag.isolation.WithTheCast;
import se.handslag.platform.ActorScope;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;
import se.handslag.reading.kept.ConfirmOutcome;
import se.handslag.reading.kept.Confirmation;
import se.handslag.reading.kept.Confirming;
import se.handslag.reading.kept.KeptReadings;
import se.handslag.site.telling.ReadDocuments;

/** An agreement that another has amended can still be read, file and all, and says that it is not the last. */
class EarlierAgreementTest extends WithTheCast {

    private static final String KEEPER = "Henrik Dovland";

    @Autowired
    KeptReadings readings;

    @Autowired
    Confirmation confirmation;

    @Autowired
    DemoDoor members;

    @Test
    void eachAgreementOfAPartnershipHasItsPage() throws Exception {
        var partnership = confirmed("Det första avtalet om hundpromenader", Optional.empty());
        confirmed("Tillägget om kattvakter", Optional.of(new Confirming.Into(partnership, Succession.AMENDS)));
        var path = "/partnerskap/" + partnership + "/overenskommelse";
        var browser = work.browser(KEEPER);

        var last = page(work.opens(browser, path));
        var first = page(work.opens(browser, path + "?agreement=1"));

        assertThat(last.select("#source").text()).contains("kattvakter");
        assertThat(first.select("#source").text()).contains("hundpromenader").doesNotContain("kattvakter");
        assertThat(first.select(".hs-il a[href=" + path + "]")).hasSize(1);
        assertThat(last.select(".hs-il a[href=" + path + "]")).isEmpty();
        assertThat(first.select("form[action$=registrering]")).isEmpty();
        assertThat(last.select("form[action$=registrering]")).hasSize(1);
        // Led to a place in the text, one sees the text, also on a telephone.
        assertThat(first.select("#source details[open]")).hasSize(1);
        assertThat(last.select("#source details[open]")).isEmpty();
        var file = first.selectFirst("a[download]").attr("href");
        assertThat(work.opens(browser, file).body()).contains("hundpromenader");
        assertThat(work.opens(browser, path + "?agreement=2").body()).contains("kattvakter");
        assertThat(work.opens(browser, path + "?agreement=3").statusCode()).isEqualTo(404);
    }

    private UUID confirmed(String said, Optional<Confirming.Into> into) {
        var keeper = members.cast().stream()
                .filter(member -> member.name().equals(KEEPER))
                .findFirst()
                .orElseThrow();
        var bytes = (said + "\n\n1. Parter\nÄlvhamra kommun genom socialnämnden och Kajens vänner.\n").getBytes(UTF_8);
        return ActorScope.call(keeper.atHome(), () -> {
            var reading = readings.keep(
                    said + ".txt",
                    bytes,
                    ReadDocuments.read((DocumentText) new Documents().open(bytes, said + ".txt"), null));
            var outcome = confirmation.confirm(
                    reading, new Confirming("", into, null, Map.of(), "Prövat av båda parter.", null));
            return ((ConfirmOutcome.Confirmed) outcome).partnership();
        });
    }
}
