package se.handslag.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.records.TypedDiaryNumber.Reason;

class DiaryNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KFN 2026/123",
                "KS-2025-00123",
                "2024-0117",
                "SN 2026/45 102",
                "ÄN 2019-878",
                "KS/2015:438",
                "23FHN0088",
                "2023/KS 0362",
                "HSN.2026.7",
                "117",
                "AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDD1"
            })
    void whatBoardsWriteIsKeptAsTheyWriteIt(String written) {
        assertThat(DiaryNumber.parse(written)).isEqualTo(new DiaryNumber(written));
    }

    @ParameterizedTest
    @CsvSource({
        "dnr 2024-0117,               2024-0117",
        "Dnr: KFN 2026/123,           KFN 2026/123",
        "DNR. KS 2026/1,              KS 2026/1",
        "Diarienummer: SN 2026/45 102,SN 2026/45 102",
        "diarienr KS 2026/1,          KS 2026/1",
        "dnr2024-0117,                2024-0117",
        "'  KFN \t 2026/123\n',       KFN 2026/123",
        "'KFN\u00a02026/123',         KFN 2026/123",
        "KS 2025\u201300123,          KS 2025-00123",
        "A\u0308N 2019-878,           ÄN 2019-878",
        "DNRK 2026/1,                 DNRK 2026/1"
    })
    void whatStandsAroundTheNumberIsTakenOff(String typed, String number) {
        assertThat(DiaryNumber.parse(typed)).isEqualTo(new DiaryNumber(number));
    }

    @ParameterizedTest
    @CsvSource({
        "K1,                     TOO_SHORT",
        "'',                     TOO_SHORT",
        "dnr,                    TOO_SHORT",
        "dnr 12,                 TOO_SHORT",
        "KFN,                    NO_DIGIT",
        "kultur och fritid,      NO_DIGIT",
        "KS 2026/1; KS 2026/2,   OTHER_CHARACTERS",
        "<b>KS 2026/1</b>,       OTHER_CHARACTERS",
        "KS_2026_1,              OTHER_CHARACTERS",
        "KS ٢٠٢٦,                OTHER_CHARACTERS"
    })
    void whatCanBeNoNumberIsRefusedWithAReason(String typed, Reason reason) {
        assertThat(DiaryNumber.parse(typed)).isEqualTo(new TypedDiaryNumber.Refused(reason));
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 400, 401, 1_000_000})
    void whatIsLongerThanFortyLettersIsRefused(int letters) {
        assertThat(DiaryNumber.parse("1".repeat(letters))).isEqualTo(new TypedDiaryNumber.Refused(Reason.TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nummer", "KS  2026/1", " KS 2026/1", "KS 2026/1 "})
    void noDiaryNumberIsMadePastTheseRules(String value) {
        assertThatThrownBy(() -> new DiaryNumber(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
