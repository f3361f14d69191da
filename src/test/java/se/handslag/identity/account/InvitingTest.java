package se.handslag.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.identity.Right;
import se.handslag.identity.Role;
import se.handslag.identity.SignedIn;
import se.handslag.identity.Space;
import se.handslag.identity.SpaceKind;
import se.handslag.identity.account.NewInvitation.Field;
import se.handslag.identity.account.NewInvitation.Read;
import se.handslag.identity.account.NewInvitation.Typed;
import se.handslag.platform.Ids;

class InvitingTest {

    private static final Space BOARD = Space.board(Ids.next(), "Socialnämnden", "Lunda kommun", false);
    private static final Space ASSOCIATION = Space.association(Ids.next(), "Natthamnen", false);

    @Test
    void whoLeadsAnAssociationOrPreparesForABoardInvitesAndNobodyElse() {
        assertThat(inviting(ASSOCIATION)).containsExactlyInAnyOrder(Role.CHAIR, Role.COORDINATOR);
        assertThat(inviting(BOARD)).containsExactlyInAnyOrder(Role.CHAIR, Role.OFFICER, Role.SECRETARY);
    }

    @Test
    void onlyABoardBeginsAnAssociation() {
        assertThat(Stream.of(Role.values()).map(role -> as(role, ASSOCIATION))).noneMatch(Inviting::mayBegin);
        assertThat(Inviting.mayBegin(as(Role.OFFICER, BOARD))).isTrue();
        assertThat(Inviting.mayBegin(as(Role.ECONOMIST, BOARD))).isFalse();
    }

    @Test
    void theFirstPersonOfAnOrganisationCanInviteTheSecond() {
        for (var kind : SpaceKind.values()) {
            assertThat(Inviting.firstRolesOf(kind))
                    .isNotEmpty()
                    .allMatch(role -> role.may(Right.PEOPLE))
                    .allMatch(Inviting.rolesOf(kind)::contains);
        }
    }

    @Test
    void whatIsTypedBecomesAnInvitation() {
        var read = NewInvitation.parse(
                new Typed(" Selma.Ek@Lunda.example ", "treasurer", "2026-01-01", "", Optional.empty()),
                SpaceKind.ASSOCIATION);

        assertThat(read)
                .isEqualTo(new Read.Whole(new NewInvitation(
                        new MailAddress("selma.ek@lunda.example"),
                        Role.TREASURER,
                        LocalDate.of(2026, 1, 1),
                        null,
                        null)));
    }

    @Test
    void whatIsWrongIsToldFieldByField() {
        assertThat(NewInvitation.parse(
                        new Typed("ingen adress", "officer", "", "igår", Optional.of(" ")), SpaceKind.BOARD))
                .isEqualTo(
                        new Read.Wrong(List.of(Field.ADDRESS, Field.ROLE, Field.FROM, Field.UNTIL, Field.ASSOCIATION)));
        assertThat(NewInvitation.parse(
                        new Typed("a@b.example", "chair", "2026-02-01", "2026-01-31", Optional.empty()),
                        SpaceKind.BOARD))
                .isEqualTo(new Read.Wrong(List.of(Field.UNTIL)));
    }

    @Test
    void anAssociationsRoleIsNoneOfABoards() {
        assertThat(NewInvitation.parse(
                        new Typed("a@b.example", "treasurer", "2026-02-01", "", Optional.empty()), SpaceKind.BOARD))
                .isEqualTo(new Read.Wrong(List.of(Field.ROLE)));
        assertThat(NewInvitation.parse(
                        new Typed("a@b.example", "treasurer", "2026-02-01", "", Optional.of("Nya föreningen")),
                        SpaceKind.BOARD))
                .isEqualTo(new Read.Wrong(List.of(Field.ROLE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example\nBcc: c@d.example",
                "a@b.example,c@d.example",
                "<a@b.example>",
                "a b@c.example",
                "a@b",
                "@b.example",
                "a@b@c.example",
                "a@-.x y"
            })
    void whatWouldWriteMoreThanOneRecipientIsNoAddress(String typed) {
        assertThat(MailAddress.parse(typed)).isEmpty();
    }

    @Test
    void aNameIsKeptInOneLine() {
        assertThat(NewInvitation.oneLine("  Selma\n Ek\t")).isEqualTo("Selma Ek");
        assertThat(NewInvitation.isName("123")).isFalse();
    }

    private static List<Role> inviting(Space space) {
        return Stream.of(Role.values())
                .filter(role -> Inviting.may(as(role, space)))
                .toList();
    }

    private static SignedIn as(Role role, Space space) {
        return new SignedIn(Ids.next(), "Selma Ek", space, role);
    }
}
