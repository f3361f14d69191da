package se.handslag.site.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.isolation.CastAtWork.page;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.Succession;
import se.handslag.isolation.WithTheCast;
import se.handslag.reading.kept.Confirming;

/** An agreement that another has amended can still be read, file and all, and says that it is not the last. */
class EarlierAgreementTest extends WithTheCast {

    private static final String KEEPER = "Henrik Dovland";

    @Test
    void eachAgreementOfAPartnershipHasItsPage() throws Exception {
        var partnership = confirmed(KEEPER, "Det första avtalet om hundpromenader", Optional.empty());
        confirmed(KEEPER, "Tillägget om kattvakter", Optional.of(new Confirming.Into(partnership, Succession.AMENDS)));
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
}
