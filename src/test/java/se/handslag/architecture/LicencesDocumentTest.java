package se.handslag.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.architecture.Licences.Library;

class LicencesDocumentTest {

    private static final Path REPOSITORY = Path.of(System.getProperty("handslag.maven.repository"));

    @TempDir
    Path folder;

    @Test
    void everyLibraryHasALicenceWeMayShipWith() {
        assertThat(libraries()).isNotEmpty();
        assertThat(libraries().filter(library -> !library.isAllowed())).isEmpty();
    }

    @Test
    void thePageOfLicencesListsEveryLibrary() throws IOException {
        new GeneratedDocument("docs/licences.md").is(page());
    }

    @Test
    void aPlantedLibraryWithAForeignLicenceIsRefused() throws IOException {
        assertThat(planted("<licenses><license><name>Server Side Public License</name></license></licenses>"))
                .matches(library -> !library.isAllowed());
        assertThat(planted(
                        "<licenses><license><name>GNU General Public License, version 3</name></license></licenses>"))
                .matches(library -> !library.isAllowed());
    }

    @Test
    void aPlantedLibraryWithoutALicenceIsRefused() throws IOException {
        assertThat(planted("")).matches(library -> !library.isAllowed());
    }

    @Test
    void aLicenceMayBeTheParents() throws IOException {
        planted("<licenses><license><name>MIT License</name></license></licenses>");
        var child = plant("child", """
                <parent><groupId>org.planted</groupId><artifactId>thing</artifactId><version>1</version></parent>""");

        assertThat(child.licences()).containsExactly("MIT");
    }

    @ParameterizedTest
    @CsvSource({
        "'Apache License, Version 2.0',Apache-2.0",
        "The MIT License,MIT",
        "Eclipse Public License v2.0,EPL-2.0",
        "GNU Lesser General Public License,LGPL-2.1",
        "'GNU General Public License, version 2','GNU General Public License, version 2'"
    })
    void theMakersNameBecomesAShortOne(String written, String shortName) {
        assertThat(Licences.shortName(written)).isEqualTo(shortName);
    }

    private Library planted(String licences) throws IOException {
        return plant("thing", licences);
    }

    private Library plant(String artifact, String elements) throws IOException {
        var place = Files.createDirectories(
                folder.resolve("org/planted").resolve(artifact).resolve("1"));
        Files.writeString(place.resolve(artifact + "-1.pom"), "<project>" + elements + "</project>");
        return new Licences(folder).of(place.resolve(artifact + "-1.jar"));
    }

    private static String page() throws IOException {
        var shipped = shipped();
        return """
                # Licences

                Generated from the class path by `./handslag docs`; do not edit. Handslag itself is EUPL-1.2. The build fails when a
                library states none of: %s. Several licences are a choice.

                ## Shipped with Handslag

                %s

                ## Used only to build and test

                %s
                """.formatted(
                        String.join(", ", Licences.ALLOWED),
                        table(libraries().filter(library -> shipped.contains(library.coordinates()))),
                        table(libraries().filter(library -> !shipped.contains(library.coordinates()))));
    }

    private static String table(Stream<Library> libraries) {
        return libraries
                .map(library -> "| %s | %s | %s |"
                        .formatted(library.coordinates(), library.version(), String.join(" or ", library.licences())))
                .collect(joining("\n", "| library | version | licence |\n|---|---|---|\n", ""));
    }

    private static Stream<Library> libraries() {
        return jars(System.getProperty("java.class.path"))
                .map(new Licences(REPOSITORY)::of)
                .sorted(Comparator.comparing(Library::coordinates));
    }

    private static Set<String> shipped() throws IOException {
        return jars(Files.readString(Path.of("target/shipped.classpath")).strip())
                .map(new Licences(REPOSITORY)::of)
                .map(Library::coordinates)
                .collect(Collectors.toSet());
    }

    private static Stream<Path> jars(String classPath) {
        return List.of(classPath.split(File.pathSeparator, -1)).stream()
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(jar -> jar.startsWith(REPOSITORY));
    }
}
