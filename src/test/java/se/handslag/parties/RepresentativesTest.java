package se.handslag.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import se.handslag.kernel.DatePeriod;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;

/** Who signs and whom to turn to is seen at home, and of a dossier by its parties, and by nobody else. */
@SpringBootTest
class RepresentativesTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);

    @Autowired
    Parties parties;

    @Autowired
    Representatives representatives;

    private final UUID host = UUID.randomUUID();
    private final UUID dossier = UUID.randomUUID();
    private final UUID otherDossier = UUID.randomUUID();
    private final Actor guest =
            Actor.atHome(UUID.randomUUID(), UUID.randomUUID()).in(host, dossier);
    private UUID kajen;

    @BeforeEach
    void anOrganisation() {
        kajen = atHome(() -> parties.register(Sector.CIVIL, "Föreningen Kajen", null));
    }

    @Test
    void aGuestOfADossierSeesItsSignatoriesAndNoOthers() {
        atHome(() -> representatives.nameSignatory(kajen, "Ida Berg", "firmatecknare", dossier));
        atHome(() -> representatives.nameSignatory(kajen, "Nils Dal", "firmatecknare", otherDossier));
        atHome(() -> representatives.nameSignatory(kajen, "Eva Fors", "firmatecknare", null));

        assertThat(atHome(() -> representatives.signatoriesOf(kajen)))
                .extracting(Signatory::name)
                .containsExactly("Eva Fors", "Ida Berg", "Nils Dal");
        assertThat(ActorScope.call(guest, () -> representatives.signatoriesOf(kajen)))
                .extracting(Signatory::name)
                .containsExactly("Ida Berg");
        assertThat(ActorScope.call(guest, () -> representatives.signatoriesIn(dossier)))
                .extracting(Signatory::dossier)
                .containsExactly(Optional.of(dossier));
        assertThat(ActorScope.call(guest, () -> representatives.signatoriesIn(otherDossier)))
                .isEmpty();
        assertThat(ActorScope.call(guest, () -> parties.find(kajen))).isEmpty();
    }

    @Test
    void aGuestOfADossierSeesItsContactsAndNoOthers() {
        name("Planeringsledare", "Ida Berg", dossier, SPRING);
        name("Planeringsledare", "Nils Dal", otherDossier, SPRING);
        name("Planeringsledare", "Eva Fors", null, SPRING);

        assertThat(atHome(() -> representatives.contactsOf(kajen))).hasSize(3);
        assertThat(ActorScope.call(guest, () -> representatives.contactsOf(kajen)))
                .singleElement()
                .satisfies(contact -> assertThat(contact.holders())
                        .extracting(held -> held.person().name())
                        .containsExactly("Ida Berg"));
        assertThat(ActorScope.call(guest, () -> representatives.contactsIn(otherDossier)))
                .isEmpty();
    }

    @Test
    void theSameSignatoryNamedAgainIsTheSame() {
        var inGeneral = atHome(() -> representatives.nameSignatory(kajen, "Ida Berg", "firmatecknare", null));

        assertThat(atHome(() -> representatives.nameSignatory(kajen, " Ida  Berg", "firmatecknare", null)))
                .isEqualTo(inGeneral);
        assertThat(atHome(() -> representatives.nameSignatory(kajen, "Ida Berg", "firmatecknare", dossier)))
                .isNotEqualTo(inGeneral);
    }

    @Test
    void aFunctionOutlivesItsHoldersAndHasOneAtATime() {
        var first = name("Planeringsledare", "Ida Berg", dossier, SPRING);
        var later = name("planeringsledare", "Eva Fors", dossier, AUTUMN);
        // Told last, though it is between the two.
        name("Planeringsledare", "Nils Dal", dossier, SUMMER);

        assertThat(later).isEqualTo(first);
        assertThat(atHome(() -> representatives.contactsIn(dossier)))
                .singleElement()
                .satisfies(contact -> {
                    assertThat(contact.function()).isEqualTo("Planeringsledare");
                    assertThat(contact.holders())
                            .extracting(held -> held.person().name(), Contact.Holder::period)
                            .containsExactly(
                                    tuple("Eva Fors", DatePeriod.openEnded(AUTUMN)),
                                    tuple("Nils Dal", DatePeriod.of(SUMMER, AUTUMN.minusDays(1))),
                                    tuple("Ida Berg", DatePeriod.of(SPRING, SUMMER.minusDays(1))));
                });
    }

    @Test
    void whoeverWasNamedFromTheVerySameDayIsCorrected() {
        name("Planeringsledare", "Ida Bärg", dossier, SPRING);
        name("Planeringsledare", "Ida Berg", dossier, SPRING);

        assertThat(atHome(() -> representatives.contactsIn(dossier)))
                .singleElement()
                .satisfies(contact -> assertThat(contact.holders())
                        .extracting(Contact.Holder::person)
                        .containsExactly(new Contact.Person(
                                "Ida Berg", Optional.of("kontakt@kajen.example"), Optional.of("070-000 00 00"))));
    }

    @Test
    void whatIsKnownOfAPersonStaysWhenTheyAreNamedAgainWithoutIt() {
        name("Planeringsledare", "Ida Berg", dossier, SPRING);
        name("Planeringsledare", new Contact.Person("Ida Berg", Optional.empty(), Optional.empty()), dossier, SPRING);
        assertThat(holder().mail()).contains("kontakt@kajen.example");
        assertThat(holder().phone()).contains("070-000 00 00");

        name("Planeringsledare", new Contact.Person("Eva Fors", Optional.empty(), Optional.empty()), dossier, SPRING);
        assertThat(holder()).isEqualTo(new Contact.Person("Eva Fors", Optional.empty(), Optional.empty()));
    }

    private Contact.Person holder() {
        return atHome(() -> representatives.contactsIn(dossier))
                .getFirst()
                .holders()
                .getFirst()
                .person();
    }

    @Test
    void nobodyIsNamedForAnOrganisationOfAnothersRegister() {
        var elsewhere = Actor.program(UUID.randomUUID());

        assertThatThrownBy(() -> ActorScope.call(
                        elsewhere, () -> representatives.nameSignatory(kajen, "Ida Berg", "firmatecknare", null)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private UUID name(String function, String person, UUID about, LocalDate from) {
        return name(
                function,
                new Contact.Person(person, Optional.of("kontakt@kajen.example"), Optional.of("070-000 00 00")),
                about,
                from);
    }

    private UUID name(String function, Contact.Person holder, UUID about, LocalDate from) {
        return atHome(() -> representatives.nameContact(kajen, function, holder, about, from));
    }

    private <T> T atHome(Supplier<T> work) {
        return ActorScope.call(Actor.program(host), work::get);
    }
}
