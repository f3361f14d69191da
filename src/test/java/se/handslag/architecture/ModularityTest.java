package se.handslag.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import se.handslag.HandslagApplication;

class ModularityTest {

    @Test
    void everyModuleKeepsToItsListedArrows() {
        ApplicationModules.of(HandslagApplication.class).verify();
    }
}
