package se.handslag.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.minidev.json.JSONArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.reading.clauses.AllReaders;
import se.handslag.site.cli.ReportedTerm;

/** No kind of term is only a name in the vocabulary: each is read, and each is shown and handed on. */
class EveryTermTest {

    private static final Texts TEXTS = Texts.in(Language.SWEDISH, "agreement/terms");

    static List<Class<?>> kinds() {
        List<Class<?>> kinds = new ArrayList<>();
        addKinds(Term.class, kinds);
        return kinds;
    }

    private static void addKinds(Class<?> family, List<Class<?>> kinds) {
        if (family.isSealed()) {
            for (Class<?> member : family.getPermittedSubclasses()) {
                addKinds(member, kinds);
            }
        } else {
            kinds.add(family);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_kind_has_a_reader_that_gives_an_example_of_it(Class<?> kind) {
        boolean given = AllReaders.kindsInExamples().contains(kind);

        assertThat(given).as("an example of %s", kind.getSimpleName()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_kind_is_read_in_some_golden_agreement(Class<?> kind) {
        boolean read = everythingRead().stream().anyMatch(kind::isInstance);

        assertThat(read).as("a %s in a golden agreement", kind.getSimpleName()).isTrue();
    }

    @Test
    void each_term_has_a_line_in_the_report() {
        assertThat(everythingRead()).allSatisfy(term -> {
            assertThat(ReportedTerm.label(term)).isNotBlank();
            assertThat(ReportedTerm.words(term)).isNotBlank();
        });
    }

    @Test
    void each_term_is_handed_on_as_json_with_its_place() {
        for (GoldenAgreement agreement : GoldenAgreement.all()) {
            Map<String, Object> json = agreement.json();
            for (Term term : agreement.reading().terms().terms()) {
                assertThat(keysWithPlaceOf(term, json)).as(term.toString()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_kind_has_a_key_in_the_json(Class<?> kind) {
        Term one = EveryKindOfTerm.saidInFull().stream()
                .filter(kind::isInstance)
                .findFirst()
                .orElseThrow();
        Reading reading = new Reading(
                WrittenAgreement.ofPages("-").read().document(),
                new AgreementTerms(DocumentKind.AGREEMENT, Language.SWEDISH, List.of(one)),
                List.of());

        assertThat(keysWithPlaceOf(one, Scorer.parse(ReadingJson.oneLine(reading, TEXTS))))
                .isNotEmpty();
    }

    private static List<Term> everythingRead() {
        return GoldenAgreement.all().stream()
                .flatMap(agreement -> agreement.reading().terms().terms().stream())
                .toList();
    }

    /** The lists of the JSON in which an entry is cited where the term is. */
    private static List<String> keysWithPlaceOf(Term term, Map<String, Object> json) {
        var place = term.source().citation();
        return json.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof JSONArray list
                        && Credit.objects(list).stream()
                                .map(object -> Credit.object(object.get("citation")))
                                .anyMatch(citation -> Integer.valueOf(place.page())
                                                .equals(citation.get("page"))
                                        && Integer.valueOf(place.start()).equals(citation.get("start"))
                                        && Integer.valueOf(place.end()).equals(citation.get("end"))))
                .map(Map.Entry::getKey)
                .toList();
    }
}
