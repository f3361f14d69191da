package se.handslag.architecture;

import java.util.List;
import org.springframework.modulith.ApplicationModule;

/** What the annotation on a module's package lets the module use. */
final class Arrows {

    private Arrows() {}

    static List<String> declaredBy(Class<?> packageInfo) {
        return List.of(packageInfo.getAnnotation(ApplicationModule.class).allowedDependencies());
    }
}
