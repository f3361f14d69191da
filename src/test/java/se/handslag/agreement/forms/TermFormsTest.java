package se.handslag.agreement.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.ProposalTerm;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.ReferenceTerm;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;

class TermFormsTest {

    /** What a document says of itself or of others, and what is only there to be checked. */
    private static final Set<Class<?>> TYPED_BY_NOBODY = Set.of(
            DocumentTerm.SectionHeading.class,
            DocumentTerm.Copies.class,
            PartyTerm.SigningDate.class,
            PartyTerm.OpenSignature.class,
            PurposeTerm.ActivityWord.class,
            MoneyTerm.Product.class,
            MoneyTerm.StatedCost.class,
            MoneyTerm.InWordsAndDigits.class,
            MoneyTerm.UnitPrice.class,
            ReferenceTerm.Law.class,
            ReferenceTerm.Policy.class,
            ReferenceTerm.Attachment.class,
            ProposalTerm.Point.class,
            ProposalTerm.Criterion.class,
            ProposalTerm.Delegation.class);

    /** Forms that ask for nothing in particular: a statement of one meaning, or one of two things, or how often. */
    private static final Set<String> WITHOUT_MUSTS = Set.of(
            "fixedAmounts",
            "changeApproval",
            "contact",
            "volunteerHours",
            "indexation",
            "steeringMeeting",
            "talk",
            "followUp",
            "report",
            "evaluation");

    private static final Source TYPED = TypedSource.of("test", 1, "x");

    @Test
    void everyKindOfTermHasAFormOrIsTypedByNobody() {
        var withForm = new HashSet<Class<?>>();
        SampleTerms.ALL.stream()
                .filter(term -> TermForms.of(term).isPresent())
                .forEach(term -> withForm.add(term.getClass()));

        assertThat(withForm).doesNotContainAnyElementsOf(TYPED_BY_NOBODY).hasSameSizeAs(TermForms.kinds());
        withForm.addAll(TYPED_BY_NOBODY);
        assertThat(withForm).isEqualTo(SampleTerms.everyKind());
    }

    @Test
    void whoeverChangesNothingGetsTheSameTerm() {
        for (Term term : SampleTerms.ALL) {
            TermForms.of(term)
                    .ifPresent(form -> assertThat(
                                    TermForms.fill(form.kind(), SampleTerms.answers(form), term.source(), term))
                            .isEqualTo(new Filled.Value(term)));
        }
    }

    /** What a document may say and a person may not: a number or a term that is wrong, and how often left unsaid. */
    private static final Set<String> ONLY_READ = Set.of(
            "agreement.form.problem.organisationNumber",
            "agreement.form.problem.endBeforeStart",
            "agreement.form.problem.required");

    /** The stronger law: what stands in the fields, typed in anew, says the same in every field. */
    @Test
    void whatTheFieldsSayIsReadAsItIsWritten() {
        for (Term term : SampleTerms.ALL) {
            var form = TermForms.of(term).orElse(null);
            if (form == null) continue;
            switch (TermForms.fill(form.kind(), SampleTerms.answers(form), TYPED, null)) {
                case Filled.Value value ->
                    assertThat(said(TermForms.of(value.term()).orElseThrow())).isEqualTo(said(form));
                case Filled.Wrong wrong ->
                    assertThat(wrong.problems().values())
                            .as("%s", form)
                            .allSatisfy(problem -> assertThat(problem.key()).isIn(ONLY_READ));
            }
        }
    }

    /** The answers; an organisation number is written in one way when it is typed. */
    private static Map<String, String> said(TermForm form) {
        var said = SampleTerms.answers(form);
        said.computeIfPresent("organisationNumber", (_, number) -> number.replaceAll("^16(?=.{10,11}$)|-", ""));
        return said;
    }

    @Test
    void aBlankFormSaysWhatItNeeds() {
        for (String kind : TermForms.kinds()) {
            var needed = TermForms.blank(kind).fields().stream()
                    .filter(Field::required)
                    .map(Field::name)
                    .collect(Collectors.toSet());
            assertThat(needed.isEmpty()).as(kind).isEqualTo(WITHOUT_MUSTS.contains(kind));
            switch (TermForms.fill(kind, Map.of(), TYPED, null)) {
                case Filled.Value value -> assertThat(kind).isIn("fixedAmounts", "changeApproval");
                case Filled.Wrong wrong ->
                    assertThat(wrong.problems().keySet())
                            .as(kind)
                            .containsAll(needed)
                            .isNotEmpty();
            }
        }
    }

    @Test
    void aKindThatIsNoneIsRefused() {
        assertThat(TermForms.fill("nothing", Map.of(), TYPED, null)).isInstanceOf(Filled.Wrong.class);
        assertThatThrownBy(() -> TermForms.blank("nothing")).hasMessageContaining("nothing");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFormFieldAndChoiceHasItsWords(Language language) {
        var texts = Texts.in(language, "agreement/forms");
        for (String kind : TermForms.kinds()) {
            var form = TermForms.blank(kind);
            assertThat(texts.say(form.title())).isNotBlank();
            for (Field field : form.fields()) {
                assertThat(texts.say(field.label())).isNotBlank();
                field.choices()
                        .forEach(code ->
                                assertThat(texts.say(field.choice(code))).isNotBlank());
            }
        }
    }

    @Test
    void whateverIsAnsweredNothingThrowsAndEveryProblemHasItsWords() {
        var texts = Texts.in(Language.SWEDISH, "agreement/forms");
        var dice = new Random(20260101);
        var befores = SampleTerms.ALL.stream()
                .filter(term -> TermForms.of(term).isPresent())
                .collect(Collectors.groupingBy(
                        term -> TermForms.of(term).orElseThrow().kind(), Collectors.toCollection(ArrayList::new)));
        for (String kind : TermForms.kinds()) {
            for (int turn = 0; turn < 200; turn++) {
                var before = dice.nextInt(3) == 0 ? null : any(dice, befores.get(kind));
                var form = before == null
                        ? TermForms.blank(kind)
                        : TermForms.of(before).orElseThrow();
                var answers = new HashMap<String, String>(SampleTerms.answers(form));
                form.fields().forEach(field -> {
                    if (dice.nextBoolean()) answers.put(field.name(), any(dice, field));
                });
                answers.put("row." + dice.nextInt(400) + ".label", "x");
                switch (TermForms.fill(kind, answers, TYPED, before)) {
                    case Filled.Value value ->
                        assertThat(TermForms.of(value.term())).isPresent();
                    case Filled.Wrong wrong -> {
                        assertThat(wrong.problems()).isNotEmpty();
                        wrong.problems()
                                .values()
                                .forEach(problem ->
                                        assertThat(texts.say(problem)).isNotBlank());
                    }
                }
            }
        }
    }

    private static String any(Random dice, Field field) {
        var said = List.of(
                "",
                " ",
                "0",
                "-1",
                "1",
                "13",
                "7,1",
                "1,,4",
                "31/2",
                "15/1, 11",
                "2024-02-31",
                "2024-02-29",
                "20240101",
                "31 februari 2024",
                "1 januari 2024",
                "9999-12-31",
                "933 000 kr",
                "1.350,50",
                "1e9",
                "−12,345 mnkr",
                "99999999999999999999",
                "9".repeat(5_000),
                "0".repeat(30) + ",5",
                "\u0661\u0662",
                "\ud800",
                "\u0000",
                "x\r\ny",
                "a\u00a0b",
                "\u202e",
                "ja",
                "212000-0448",
                "x".repeat(30_000),
                "\n".repeat(500) + "y\n".repeat(300));
        if (!field.choices().isEmpty() && dice.nextInt(3) > 0) return any(dice, field.choices());
        if (dice.nextInt(5) > 0) return any(dice, said);
        return dice.ints(dice.nextInt(60), 0, 0x3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static <V> V any(Random dice, List<V> all) {
        return all.get(dice.nextInt(all.size()));
    }
}
