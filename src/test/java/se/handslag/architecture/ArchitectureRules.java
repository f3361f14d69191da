package se.handslag.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** The rules about who may know what, beyond the arrows between modules. */
final class ArchitectureRules {

    /** Code that decides: it can be run anywhere, gives the same answer each time, and starts in milliseconds. */
    private static final String[] PURE = {
        "se.handslag.kernel..",
        "se.handslag.agreement.terms..",
        "se.handslag.agreement.forms..",
        "se.handslag.reading..",
        "se.handslag.obligations..",
        "se.handslag.site.telling..",
        "se.handslag.site.cli.."
    };

    /** The two doors that ask the machine what time it is, the command line and the server; everybody else is told. */
    private static final String ASKS_THE_DAY = "se\\.handslag\\.site\\.(cli\\.Main|Clocks)";

    /** Of the builder's methods, those that take SQL or the name of a table or column as text. */
    private static final Set<String> TAKES_TEXT = Set.of(
            "table",
            "field",
            "sql",
            "query",
            "resultQuery",
            "condition",
            "name",
            "function",
            "execute",
            "fetch",
            "fetchOne",
            "fetchOptional",
            "fetchSingle",
            "fetchMany",
            "fetchLazy",
            "fetchStream",
            "fetchValue",
            "fetchValues");

    /** What a module keeps lies beside its pure code, in packages of their own. */
    private static final String[] KEEPING = {"se.handslag.*.kept..", "se.handslag.*.db.."};

    static final ArchRule pureCodeKnowsNoFramework = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .and()
            .resideOutsideOfPackages(KEEPING)
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.jooq..", "jakarta..", "java.sql..", "javax.sql..")
            .because("the pure code also runs without a server, and the small jar of `read` holds no framework");

    static final ArchRule theKernelAndTheTermsStandOnJavaAlone = classes()
            .that()
            .resideInAnyPackage("se.handslag.kernel..", "se.handslag.agreement.terms..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "se.handslag.kernel..",
                            "se.handslag.agreement.terms..",
                            "org.jspecify.annotations..")
                    .or(resideInAnyPackage("org.springframework.modulith..").as("the module annotations")))
            .because("every module leans on them, so all they use is used by everybody");

    static final ArchRule theKernelDoesNotKnowTheTerms = noClasses()
            .that()
            .resideInAnyPackage("se.handslag.kernel..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("se.handslag..")
                    .and(not(resideInAnyPackage("se.handslag.kernel..")))
                    .as("are the project's but not the kernel's"));

    static final ArchRule nobodyAsksTheMachineWhatTimeItIs = noClasses()
            .that()
            .haveNameNotMatching(ASKS_THE_DAY)
            .should()
            .accessTargetWhere(asksTheSystemClock())
            .because("a day or a Clock comes in from outside, so that a test or a demo can play a whole year");

    static final ArchRule pureCodeRollsNoDice = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .and()
            .resideOutsideOfPackages(KEEPING)
            .should()
            .accessTargetWhere(rollsDice())
            .because("the same text gives the same terms, obligations and ids each time");

    static final ArchRule theReaderLowersLetterForLetter = noClasses()
            .that()
            .resideInAnyPackage(
                    "se.handslag.reading.clauses..", "se.handslag.reading.lexicon..", "se.handslag.reading.passages..")
            .should()
            .callMethod(String.class, "toLowerCase", Locale.class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .because("Letters.lower keeps a text's length, so that places found in it hold in the text as written");

    static final ArchRule onlyThePlatformKnowsConnections = noClasses()
            .that()
            .resideOutsideOfPackages("se.handslag.platform..", "se.handslag.*.db..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.springframework.jdbc..",
                    "org.postgresql..",
                    "org.flywaydb..",
                    "io.zonky..")
            .because("what goes past the one door into a space goes past row security's settings too");

    static final ArchRule statementsAreBuiltAndNotWritten = noClasses()
            .that()
            .resideOutsideOfPackages("se.handslag.*.db..")
            .should()
            .accessTargetWhere(writesSql())
            .because(
                    "a table that is named in a text is seen neither by the compiler nor by the rules between modules");

    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helpers?|Manager|Commons?)")
            .because("such a tail hides the noun that is missing");

    /** All rules, for tests that must not forget one. */
    static final Set<ArchRule> ALL = Set.of(
            pureCodeKnowsNoFramework,
            theKernelAndTheTermsStandOnJavaAlone,
            theKernelDoesNotKnowTheTerms,
            nobodyAsksTheMachineWhatTimeItIs,
            pureCodeRollsNoDice,
            theReaderLowersLetterForLetter,
            onlyThePlatformKnowsConnections,
            statementsAreBuiltAndNotWritten,
            namesSayWhatAThingIs);

    private ArchitectureRules() {}

    private static DescribedPredicate<JavaAccess<?>> asksTheSystemClock() {
        return DescribedPredicate.describe("asks the system clock", access -> {
            var target = access.getTarget();
            var owner = target.getOwner();
            var arguments = target.getFullName().substring(target.getFullName().indexOf('(') + 1);
            return switch (target.getName()) {
                case "now" -> owner.getPackageName().startsWith("java.time") && !arguments.contains("java.time.Clock");
                case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
                case "getInstance" -> owner.isEquivalentTo(Calendar.class);
                case "<init>" -> owner.isEquivalentTo(Date.class) && arguments.equals(")");
                case "tickMillis", "tickSeconds", "tickMinutes" -> owner.isEquivalentTo(Clock.class);
                default ->
                    target.getName().startsWith("system")
                            && (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class));
            };
        });
    }

    private static DescribedPredicate<JavaAccess<?>> writesSql() {
        return DescribedPredicate.describe("hands SQL or a name over as text", access -> {
            var target = access.getTarget();
            return target.getOwner().getPackageName().startsWith("org.jooq")
                    && target.getFullName().contains("(java.lang.String")
                    && TAKES_TEXT.contains(target.getName());
        });
    }

    private static DescribedPredicate<JavaAccess<?>> rollsDice() {
        return DescribedPredicate.describe("rolls dice without a seed", access -> {
            var target = access.getTarget();
            var owner = target.getOwner();
            return switch (target.getName()) {
                case "<init>" ->
                    target.getFullName().endsWith("()")
                            && (owner.isEquivalentTo(Random.class) || owner.isEquivalentTo(SplittableRandom.class));
                case "random" -> owner.isEquivalentTo(Math.class);
                case "current" -> owner.isEquivalentTo(ThreadLocalRandom.class);
                case "randomUUID" -> owner.isEquivalentTo(UUID.class);
                case "getDefault", "of" -> owner.isEquivalentTo(RandomGenerator.class);
                default -> owner.getSimpleName().equals("SecureRandom");
            };
        });
    }
}
