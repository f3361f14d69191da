package se.handslag.reading.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortTitleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Överenskommelse om idéburet offentligt partnerskap En öppen dörr om natten | En öppen dörr om natten
                    Avtal om idéburet offentligt partnerskap – Språkkaféet                     | Språkkaféet
                    Idéburet offentligt partnerskap (IOP): Nattkollen                          | Nattkollen
                    Överenskommelse om idéburet offentligt partnerskap                         | Överenskommelse om idéburet offentligt partnerskap
                    Överenskommelse om idéburet offentligt partnerskap mellan Ede kommun och A | Överenskommelse om idéburet offentligt partnerskap mellan Ede kommun och A
                    Samverkan kring unga                                                       | Samverkan kring unga
                    """)
    void aPartnershipIsCalledWhatItsTitleSaysBesidesThatItIsOne(String title, String called) {
        assertThat(ShortTitle.of(title)).isEqualTo(called);
    }
}
