package se.handslag.architecture;

import java.nio.file.Path;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import se.handslag.HandslagApplication;

/** The project's modules as Modulith sees them, and where their declarations lie. */
final class Modules {

    private Modules() {}

    static ApplicationModules all() {
        return ApplicationModules.of(HandslagApplication.class);
    }

    /** The compiled {@code package-info} of a module, which holds its annotations. */
    static Class<?> packageInfo(ApplicationModule module) {
        try {
            return Class.forName(module.getBasePackage().getName() + ".package-info");
        } catch (ClassNotFoundException e) {
            throw new AssertionError(module.getIdentifier() + " has no package-info.java", e);
        }
    }

    static Path packageInfoSource(ApplicationModule module) {
        return Path.of("src/main/java", module.getBasePackage().getName().split("\\."))
                .resolve("package-info.java");
    }
}
