package se.handslag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import se.handslag.HandslagApplication;

class ModularityTest {

    @TempDir
    Path folder;

    @Test
    void everyModuleKeepsToItsListedArrows() {
        Modules.all().verify();
    }

    @Test
    void aPlantedArrowThatIsNotListedIsRefused() {
        var planted = Planted.compile(folder, """
                package se.handslag.obligations;
                public class PlantedDuty {
                    public se.handslag.reading.PlantedReader reader;
                }
                """, """
                package se.handslag.reading;
                public class PlantedReader {}
                """);

        assertThat(violationsWith(planted).getMessages())
                .anyMatch(message -> message.contains("Module 'obligations' depends on module 'reading'"));
    }

    @Test
    void aPlantedArrowOutOfTheKernelIsRefused() {
        var planted = Planted.compile(folder, """
                package se.handslag.kernel;
                public class PlantedMoney {
                    public se.handslag.reading.PlantedReader reader;
                }
                """, """
                package se.handslag.reading;
                public class PlantedReader {}
                """);

        assertThat(violationsWith(planted).getMessages())
                .anyMatch(message -> message.contains("Module 'kernel' depends on module 'reading'"));
    }

    @Test
    void aPlantedReachPastAPublishedVocabularyIsRefused() {
        var planted = Planted.compile(folder, """
                package se.handslag.obligations;
                public class PlantedDuty {
                    public se.handslag.agreement.terms.rules.PlantedRule rule;
                }
                """, """
                package se.handslag.agreement.terms.rules;
                public class PlantedRule {}
                """);

        assertThat(violationsWith(planted).getMessages())
                .anyMatch(message -> message.contains(
                        "Module 'obligations' depends on named interface(s) 'agreement :: rules' via"));
    }

    @Test
    void everyModuleListsWhatItMayUse() {
        assertThat(Modules.all().stream().map(Modules::packageInfo))
                .isNotEmpty()
                .allMatch(ModularityTest::listsItsArrows);
    }

    @Test
    void aPlantedModuleThatListsNothingIsSeen() {
        assertThat(listsItsArrows(PlantedWithoutList.class)).isFalse();
        assertThat(listsItsArrows(Object.class)).isFalse();
    }

    @ApplicationModule
    private static final class PlantedWithoutList {}

    /** Modulith lets a module that lists nothing use everything, so the list must be there, if only an empty one. */
    private static boolean listsItsArrows(Class<?> declaration) {
        var module = declaration.getAnnotation(ApplicationModule.class);
        return module != null
                && Stream.of(module.allowedDependencies()).noneMatch(ApplicationModule.OPEN_TOKEN::equals);
    }

    /** A predicate of its own keeps Modulith from answering with the modules it has seen before. */
    private static Violations violationsWith(Planted planted) {
        var nothingIgnored = DescribedPredicate.<JavaClass>alwaysFalse().as("nothing, with " + planted.folder());
        return planted.besideTheRealOnes(() ->
                ApplicationModules.of(HandslagApplication.class, nothingIgnored).detectViolations());
    }
}
