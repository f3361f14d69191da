package se.handslag.reading.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.Source.Precision;
import se.handslag.agreement.terms.Source.Strength;

class StrengthsTest {

    @Test
    void what_is_suggested_binds_less_than_what_is_said() {
        assertThat(Strengths.of("samtal hålls, förslagsvis en gång i månaden")).isEqualTo(Strength.RECOMMENDED);
        assertThat(Strengths.of("parterna bör träffas")).isEqualTo(Strength.RECOMMENDED);
        assertThat(Strengths.of("möte en gång i månaden om inte annat bestäms"))
                .isEqualTo(Strength.UNTIL_DECIDED_OTHERWISE);
        assertThat(Strengths.of("styrelsen möts i maj")).isEqualTo(Strength.SHALL);
    }

    @Test
    void a_number_is_rough_only_where_the_words_before_it_say_so() {
        String text = "ca 18 000 timmar av drygt 100 volontärer under 2020";

        assertThat(Strengths.precisionAt(text, text.indexOf("18"))).isEqualTo(Precision.ABOUT);
        assertThat(Strengths.precisionAt(text, text.indexOf("100"))).isEqualTo(Precision.ABOUT);
        assertThat(Strengths.precisionAt(text, text.indexOf("2020"))).isEqualTo(Precision.EXACT);
    }
}
