package se.handslag.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each may do, by what they are to the organisation. */
class RoleTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final Space ASSOCIATION = Space.association(UUID.randomUUID(), "Föreningen Kajen", false);

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodySeesToTheirOwn(Role role) {
        assertThat(role.may(Right.OWN)).isTrue();
        assertThat(role.may(Right.LOOK)).isTrue();
    }

    @Test
    void anAuditorSeesAllAndWhoDidItAndChangesNothing() {
        assertThat(Role.AUDITOR.rights()).containsExactlyInAnyOrder(Right.OWN, Right.LOOK, Right.TRAIL);
    }

    @Test
    void anIndependentMemberOnlyLooks() {
        assertThat(Role.INDEPENDENT.rights()).containsExactlyInAnyOrder(Right.OWN, Right.LOOK);
    }

    @Test
    void bothKindsOfOrganisationsHaveSomebodyWhoSaysWhoActsAndSomebodyWhoMayTakeAllOut() {
        for (var kind : SpaceKind.values()) {
            assertThat(Role.in(kind)).anyMatch(role -> role.may(Right.PEOPLE)).anyMatch(role -> role.may(Right.LEAVE));
        }
    }

    @Test
    void noRoleOfABoardIsOneOfAnAssociationButThoseThatBothHave() {
        var both = Arrays.stream(Role.values())
                .filter(role -> Role.in(SpaceKind.BOARD).contains(role))
                .filter(role -> Role.in(SpaceKind.ASSOCIATION).contains(role));

        assertThat(both).containsExactly(Role.CHAIR, Role.STEERING, Role.INDEPENDENT, Role.AUDITOR);
    }

    @Test
    void whoeverIsTwoThingsMayDoWhatEitherMay() {
        var both =
                new SignedIn(PERSON, "Siv Ek", ASSOCIATION, List.of(Seat.in(Role.AUDITOR), Seat.in(Role.SUPERVISOR)));

        assertThat(both.may(Right.TRAIL)).isTrue();
        assertThat(both.may(Right.SAY)).isTrue();
        assertThat(both.may(Right.CONFIRM)).isFalse();
    }

    @Test
    void whoeverSeesOneDossierActsAsAGuestInItAndForNobodyElse() {
        var one = new Seat.OneDossier(UUID.randomUUID(), UUID.randomUUID());
        var independent = new SignedIn(PERSON, "Siv Ek", ASSOCIATION, List.of(new Seat(Role.INDEPENDENT, false, one)));

        var actor = independent.atHome();

        assertThat(actor.organisation()).isEqualTo(PERSON);
        assertThat(actor.space()).isEqualTo(one.host());
        assertThat(actor.dossier()).isEqualTo(one.dossier());
    }

    @Test
    void whoeverIsMoreThanIndependentSeesWhatTheOrganisationSees() {
        var one = new Seat.OneDossier(UUID.randomUUID(), UUID.randomUUID());
        var chair = new SignedIn(
                PERSON, "Siv Ek", ASSOCIATION, List.of(Seat.in(Role.CHAIR), new Seat(Role.INDEPENDENT, false, one)));

        assertThat(chair.atHome().space()).isEqualTo(ASSOCIATION.id());
    }
}
