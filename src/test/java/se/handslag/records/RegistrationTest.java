package se.handslag.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.identity.SpaceKind;
import se.handslag.kernel.Message;

class RegistrationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final DiaryNumber NUMBER = new DiaryNumber("KFN 2026/123");
    private static final Registration RECEIVED = new Registration(NUMBER, Standing.RECEIVED, TODAY);

    @Test
    void allThreeFieldsAreReadOrNone() {
        assertThat(TypedRegistration.parse("dnr KFN 2026/123", "received", "2026-03-10"))
                .isEqualTo(RECEIVED);
        assertThat(TypedRegistration.parse(" ", "", "")).isEqualTo(Registration.NONE);
        assertThat(TypedRegistration.parse("KFN 2026/123", "draft", ""))
                .isEqualTo(new Registration(NUMBER, Standing.DRAFT, null));
    }

    @ParameterizedTest
    @CsvSource({
        "K,            received,    2026-03-10, diaryNumber=records.number.tooShort",
        "'',           received,    '',         since=records.since.missing",
        "'',           '',          2026-03-10, standing=records.standing.missing",
        "'',           inkommen,    2026-03-10, standing=records.standing.unknown",
        "'',           established, i går,      since=records.since.unreadable",
        "'',           established, 2026-02-30, since=records.since.unreadable",
        "K,            sent,        i går,      diaryNumber=records.number.tooShort since=records.since.unreadable standing=records.standing.unknown"
    })
    void whatIsWrongIsToldAtItsField(String number, String standing, String since, String told) {
        var wrong = (TypedRegistration.Wrong) TypedRegistration.parse(number, standing, since);

        assertThat(told(wrong.problems())).containsExactlyInAnyOrder(told.split(" "));
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIVED", "ESTABLISHED"})
    void whatHasBecomePublicIsNeverADraftAgain(Standing standing) {
        var noted = new Registration(null, standing, TODAY);

        assertThat(told(noted.refusals(Registration.NONE, SpaceKind.BOARD, TODAY)))
                .containsExactly("standing=records.standing.backToDraft");
    }

    @Test
    void whatWasNotedWrongCanBeMended() {
        var established = new Registration(null, Standing.ESTABLISHED, TODAY.minusDays(3));

        assertThat(RECEIVED.refusals(established, SpaceKind.BOARD, TODAY)).isEmpty();
        assertThat(established.refusals(RECEIVED, SpaceKind.BOARD, TODAY)).isEmpty();
    }

    @Test
    void aDayMustHaveComeAndBeOfOurTime() {
        var tomorrow = new Registration(null, Standing.RECEIVED, TODAY.plusDays(1));
        var longAgo = new Registration(null, Standing.RECEIVED, LocalDate.of(1899, 12, 31));
        var first = new Registration(null, Standing.RECEIVED, LocalDate.of(1900, 1, 1));

        assertThat(told(Registration.NONE.refusals(tomorrow, SpaceKind.BOARD, TODAY)))
                .containsExactly("since=records.since.toCome");
        assertThat(told(Registration.NONE.refusals(longAgo, SpaceKind.BOARD, TODAY)))
                .containsExactly("since=records.since.tooEarly");
        assertThat(Registration.NONE.refusals(first, SpaceKind.BOARD, TODAY)).isEmpty();
        assertThat(Registration.NONE.refusals(RECEIVED, SpaceKind.BOARD, TODAY)).isEmpty();
    }

    @Test
    void anAssociationMayReferToTheNumberOfItsBoardButHasNoPublicDocuments() {
        assertThat(told(Registration.NONE.refusals(RECEIVED, SpaceKind.ASSOCIATION, TODAY)))
                .containsExactly("standing=records.standing.notAnAuthority");
        assertThat(Registration.NONE.refusals(
                        new Registration(NUMBER, Standing.DRAFT, null), SpaceKind.ASSOCIATION, TODAY))
                .isEmpty();
    }

    @Test
    void aDraftHasNoDayAndAllElseHasOne() {
        assertThatThrownBy(() -> new Registration(null, Standing.DRAFT, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Registration(null, Standing.RECEIVED, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> told(Map<String, Message> problems) {
        return problems.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue().key())
                .toList();
    }
}
