package se.handslag.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final JavaClasses HANDSLAG = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.handslag");

    static final Set<ArchRule> RULES = ArchitectureRules.ALL;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @FieldSource("RULES")
    void theCodeKeepsTheRule(ArchRule rule) {
        rule.allowEmptyShould(true).check(HANDSLAG);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("breaches")
    void aPlantedBreachOfTheRuleIsCaught(ArchRule rule, String packageName, String member) {
        var planted = Planted.compile(folder, "package %s; class PlantedThing { %s }".formatted(packageName, member));

        assertBroken(rule, planted);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("allowed")
    void whatTheRuleAllowsPasses(ArchRule rule, String packageName, String member) {
        var planted = Planted.compile(folder, "package %s; class PlantedThing { %s }".formatted(packageName, member));

        rule.allowEmptyShould(true).check(planted.classes());
    }

    @ParameterizedTest
    @CsvSource({"se.handslag.site.cli, Main", "se.handslag.site, Clocks"})
    void onlyTheTwoDoorsMayAskWhatDayItIs(String packageName, String name) {
        var asking = "package %s; class %s { Object day = java.time.LocalDate.now(); }";
        var door = Planted.compile(folder.resolve("door"), asking.formatted(packageName, name));
        var other = Planted.compile(folder.resolve("other"), asking.formatted(packageName, name + "ly"));

        ArchitectureRules.nobodyAsksTheMachineWhatTimeItIs
                .allowEmptyShould(true)
                .check(door.classes());
        assertBroken(ArchitectureRules.nobodyAsksTheMachineWhatTimeItIs, other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MoneyImpl", "MoneyUtil", "MoneyUtils", "MoneyHelper", "MoneyManager", "MoneyCommon"})
    void aPlantedEmptyNameIsCaught(String name) {
        var planted = Planted.compile(folder, "package se.handslag.kernel; class %s {}".formatted(name));

        assertBroken(ArchitectureRules.namesSayWhatAThingIs, planted);
    }

    @Test
    void noRuleGoesWithoutAPlantedBreach() {
        var planted = Stream.concat(
                        breaches().map(breach -> (ArchRule) breach.get()[0]),
                        Stream.of(ArchitectureRules.namesSayWhatAThingIs))
                .collect(Collectors.toSet());

        assertThat(planted).isEqualTo(RULES);
    }

    /** The rule finds the breach itself; that it finds no class to look at does not count. */
    private static void assertBroken(ArchRule rule, Planted planted) {
        assertThatThrownBy(() -> rule.allowEmptyShould(true).check(planted.classes()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }

    static Stream<Arguments> breaches() {
        var framework = ArchitectureRules.pureCodeKnowsNoFramework;
        var alone = ArchitectureRules.theKernelAndTheTermsStandOnJavaAlone;
        var clock = ArchitectureRules.nobodyAsksTheMachineWhatTimeItIs;
        var dice = ArchitectureRules.pureCodeRollsNoDice;
        var lower = ArchitectureRules.theReaderLowersLetterForLetter;
        var spring = "org.springframework.core.io.Resource it;";
        return Stream.of(
                arguments(framework, "se.handslag.kernel", spring),
                arguments(framework, "se.handslag.agreement.terms", spring),
                arguments(framework, "se.handslag.reading", spring),
                arguments(framework, "se.handslag.obligations", spring),
                arguments(framework, "se.handslag.site.cli", spring),
                arguments(framework, "se.handslag.reading", "java.sql.Connection it;"),
                arguments(alone, "se.handslag.kernel", "org.apache.pdfbox.Loader it;"),
                arguments(alone, "se.handslag.agreement.terms", "org.apache.pdfbox.Loader it;"),
                arguments(
                        ArchitectureRules.theKernelDoesNotKnowTheTerms,
                        "se.handslag.kernel",
                        "se.handslag.HandslagApplication it;"),
                arguments(clock, "se.handslag.reading", "Object it = java.time.LocalDate.now();"),
                arguments(
                        clock,
                        "se.handslag.site",
                        "Object it = java.time.LocalDate.now(java.time.ZoneId.of(\"Europe/Stockholm\"));"),
                arguments(clock, "se.handslag.site", "Object it = java.time.Instant.now();"),
                arguments(
                        clock,
                        "se.handslag.site",
                        "java.util.function.Supplier<java.time.LocalDate> it = java.time.LocalDate::now;"),
                arguments(clock, "se.handslag.site", "long it = System.currentTimeMillis();"),
                arguments(clock, "se.handslag.site", "Object it = java.time.Clock.systemUTC();"),
                arguments(clock, "se.handslag.site", "Object it = java.time.Clock.systemDefaultZone();"),
                arguments(clock, "se.handslag.site", "Object it = java.time.InstantSource.system();"),
                arguments(clock, "se.handslag.site", "Object it = new java.util.Date();"),
                arguments(clock, "se.handslag.site", "Object it = java.util.Calendar.getInstance();"),
                arguments(
                        lower, "se.handslag.reading.clauses", "String it = \"A\".toLowerCase(java.util.Locale.ROOT);"),
                arguments(lower, "se.handslag.reading.lexicon", "String it = \"A\".toLowerCase();"),
                arguments(
                        ArchitectureRules.onlyThePlatformKnowsConnections,
                        "se.handslag.identity",
                        "javax.sql.DataSource it;"),
                arguments(
                        ArchitectureRules.onlyThePlatformKnowsConnections,
                        "se.handslag.identity",
                        "org.springframework.jdbc.core.JdbcTemplate it;"),
                arguments(
                        ArchitectureRules.statementsAreBuiltAndNotWritten,
                        "se.handslag.identity",
                        "Object it = org.jooq.impl.DSL.table(\"identity.person\");"),
                arguments(
                        ArchitectureRules.statementsAreBuiltAndNotWritten,
                        "se.handslag.platform",
                        "Object at(org.jooq.DSLContext sql) { return sql.fetch(\"select 1\"); }"),
                arguments(dice, "se.handslag.reading", "Object it = new java.util.Random();"),
                arguments(dice, "se.handslag.reading", "double it = Math.random();"),
                arguments(dice, "se.handslag.obligations", "Object it = java.util.UUID.randomUUID();"),
                arguments(
                        dice,
                        "se.handslag.obligations",
                        "java.util.function.Supplier<?> it = java.util.concurrent.ThreadLocalRandom::current;"));
    }

    static Stream<Arguments> allowed() {
        var clock = ArchitectureRules.nobodyAsksTheMachineWhatTimeItIs;
        return Stream.of(
                arguments(
                        clock,
                        "se.handslag.site",
                        "Object at(java.time.Clock c) { return java.time.LocalDate.now(c); }"),
                arguments(clock, "se.handslag.site", "Object it = new java.util.Date(0L);"),
                arguments(
                        ArchitectureRules.statementsAreBuiltAndNotWritten,
                        "se.handslag.identity",
                        "Object it = org.jooq.impl.DSL.val(\"a value\");"),
                arguments(
                        ArchitectureRules.onlyThePlatformKnowsConnections,
                        "se.handslag.platform",
                        "javax.sql.DataSource it;"),
                arguments(
                        ArchitectureRules.pureCodeRollsNoDice,
                        "se.handslag.reading",
                        "Object it = new java.util.Random(42L);"),
                arguments(
                        ArchitectureRules.theKernelAndTheTermsStandOnJavaAlone,
                        "se.handslag.agreement.terms",
                        "java.util.@org.jspecify.annotations.Nullable List<String> it;"));
    }
}
