package se.handslag.agreement.terms.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import se.handslag.agreement.terms.DocumentTerm.DiaryNumber;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.kernel.Language;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;

class EveryKindTest {

    static final List<Language> LANGUAGES = List.of(Language.values());

    private static final Map<FindingKind, AgreementFixture> OTHER_EXAMPLES = Map.of(
            FindingKind.PERIOD_INVALID,
            AgreementFixture.anAgreement().running("2024-01-01", "2023-12-31"),
            FindingKind.DEADLINE_AFTER_END,
            AgreementFixture.anAgreement()
                    .running("2018-01-01", "2018-12-31")
                    .extendable(Extension.Kind.DECISION, null, "2019-02-28", "beslutas senast 2019-02-28"),
            FindingKind.NOTICE_TOO_LONG,
            AgreementFixture.anAgreement().running("2024-01-01", "2024-03-31").withNotice(6, "6 månader"),
            FindingKind.CONFLICT_OF_INTEREST,
            AgreementFixture.anAgreement()
                    .between("Ekby kommun", "Ekby IK")
                    .steeredBy("Lars Ek / Ekby kommun", "Lars Ek / Ekby IK"),
            FindingKind.DECISION_BEFORE_LAST_FOLLOW_UP,
            AgreementFixture.anAgreement()
                    .running("2018-01-01", "2018-12-31")
                    .evaluatedBy("2018-11-30", "utvärderas senast 2018-11-30")
                    .extendable(Extension.Kind.DECISION, null, "2018-09-30", "beslutas senast 2018-09-30"),
            FindingKind.INVALID_ORGANISATION_NUMBER,
            AgreementFixture.anAgreement().partyWithNumber("Navet", Sector.CIVIL, "822003-0914"));

    @ParameterizedTest
    @EnumSource
    void isFoundByARuleInAnExample(FindingKind kind) {
        assertThat(foundInExamples()).contains(kind);
        assertThat(kindsOfRules()).contains(kind);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void hasATitleASourceAndADetailInBothLanguages(Language language) {
        Texts texts = Texts.in(language, "agreement/terms");

        for (FindingKind kind : FindingKind.values()) {
            assertThat(texts.get("finding." + kind.code() + ".title")).isNotBlank();
            assertThat(texts.get("rule." + kind.code() + ".source")).isNotBlank();
        }
        detailsInExamples().forEach(detail -> assertThat(texts.say(detail)).doesNotContain("{"));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void hasItsOwnTitle(Language language) {
        Texts texts = Texts.in(language, "agreement/terms");

        assertThat(Stream.of(FindingKind.values()).map(kind -> texts.get("finding." + kind.code() + ".title")))
                .doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesHoldTheSameTexts() {
        assertThat(Lexicon.properties("messages_sv").stringPropertyNames())
                .isEqualTo(Lexicon.properties("messages_en").stringPropertyNames());
    }

    private static Set<FindingKind> kindsOfRules() {
        Set<FindingKind> kinds = new HashSet<>(FolderRules.kinds());
        AgreementRules.all().forEach(rule -> kinds.add(rule.kind()));
        kinds.add(new HeadingMissing(Guideline.all().getFirst()).kind());
        return kinds;
    }

    private static Set<FindingKind> foundInExamples() {
        Set<FindingKind> kinds = new HashSet<>();
        findings().forEach(finding -> kinds.add(finding.kind()));
        inFolder().forEach(finding -> kinds.add(finding.kind()));
        return kinds;
    }

    private static Stream<Message> detailsInExamples() {
        return Stream.concat(findings().map(Finding::detail), inFolder().map(FolderFinding::detail));
    }

    private static Stream<Finding> findings() {
        return Stream.concat(examples(), OTHER_EXAMPLES.values().stream())
                .flatMap(agreement ->
                        AgreementRules.check(agreement.terms(), Guideline.all().getLast()).stream());
    }

    private static Stream<FolderFinding> inFolder() {
        AgreementFixture again = FiveAgreements.matching().with("SN 1", source -> new DiaryNumber(source, "SN 1"));
        again.running("2018-10-01", "2019-06-30");
        List<NamedTerms> folder = List.of(
                new NamedTerms("one", FiveAgreements.placements().terms()),
                new NamedTerms("two", FiveAgreements.nightWalks().terms()),
                new NamedTerms("three", FiveAgreements.matching().terms()),
                new NamedTerms("four", again.party("Ljuset", Sector.CIVIL).terms()));
        return FolderRules.check(folder).stream();
    }

    private static Stream<AgreementFixture> examples() {
        return Stream.of(
                FiveAgreements.placements(),
                FiveAgreements.nightWalks(),
                FiveAgreements.umbrella(),
                FiveAgreements.visits(),
                FiveAgreements.matching());
    }
}
