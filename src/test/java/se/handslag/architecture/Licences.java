package se.handslag.architecture;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What licence each library says it has: read from its POM, or its parents', as they lie beside the jar in the local
 * repository. Nothing is fetched.
 */
final class Licences {

    /** Licences a program under EUPL-1.2 may be shipped with, as libraries it links to. */
    static final List<String> ALLOWED = List.of(
            "Apache-2.0",
            "MIT",
            "0BSD",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-1.0",
            "EPL-2.0",
            "MPL-2.0",
            "LGPL-2.1",
            "EUPL-1.2",
            "CC0-1.0");

    /** How makers write the names, lower case; the first that is part of the name decides. */
    private static final Map<String, List<String>> WRITTEN_AS = Map.ofEntries(
            entry("Apache-2.0", List.of("apache")),
            // Bouncy Castle's own words are those of the MIT licence.
            entry("MIT", List.of("mit license", "mit-0", "the mit", "^mit$", "bouncy castle licence")),
            entry("BSD-2-Clause", List.of("bsd-2", "bsd 2", "simplified bsd", "freebsd")),
            entry(
                    "BSD-3-Clause",
                    List.of(
                            "bsd-3",
                            "bsd 3",
                            "^bsd",
                            "new bsd",
                            "revised bsd",
                            "edl 1",
                            "eclipse distribution license",
                            "ical4j - license")),
            entry(
                    "EPL-2.0",
                    List.of(
                            "epl-2",
                            "epl 2",
                            "eclipse public license v. 2",
                            "eclipse public license v2",
                            "eclipse public license - v 2",
                            "eclipse public license 2")),
            entry(
                    "EPL-1.0",
                    List.of(
                            "eclipse public license - v 1",
                            "eclipse public license v1",
                            "epl-1",
                            "eclipse public license 1")),
            entry("MPL-2.0", List.of("mpl-2", "mpl 2", "mozilla public license")),
            entry("LGPL-2.1", List.of("lgpl", "lesser general public")),
            entry("EUPL-1.2", List.of("eupl")),
            entry("CC0-1.0", List.of("cc0")),
            entry("0BSD", List.of("0bsd")));

    /** One library on the class path. */
    record Library(String group, String artifact, String version, List<String> licences) {

        /** Several licences are a choice: one that is allowed is enough. */
        boolean isAllowed() {
            return licences.stream().anyMatch(ALLOWED::contains);
        }

        String coordinates() {
            return group + ":" + artifact;
        }
    }

    private final Path repository;

    Licences(Path repository) {
        this.repository = repository;
    }

    Library of(Path jar) {
        var versionFolder = jar.getParent();
        var artifactFolder = versionFolder.getParent();
        var group = repository.relativize(artifactFolder.getParent()).toString().replace('/', '.');
        var artifact = artifactFolder.getFileName().toString();
        var version = versionFolder.getFileName().toString();
        var told = licences(group, artifact, version);
        return new Library(
                group, artifact, version, told.stream().anyMatch(ALLOWED::contains) ? told : within(jar, told));
    }

    /** What the licence in the jar itself says, where the pom's words are none of ours; the text that is shipped is what binds. */
    private static List<String> within(Path jar, List<String> told) {
        if (!Files.exists(jar)) return told;
        try (var file = new JarFile(jar.toFile())) {
            var licence = file.getEntry("META-INF/LICENSE.txt");
            if (licence == null) return told;
            var words = new String(file.getInputStream(licence).readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .replaceAll("\\s+", " ");
            return words.startsWith("Apache License Version 2.0") ? List.of("Apache-2.0") : told;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The short name of a licence, or the maker's own words when none of ours is among them. */
    static String shortName(String written) {
        var name = written.strip().toLowerCase(Locale.ROOT);
        return WRITTEN_AS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(part -> matches(name, part)))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(written.strip());
    }

    private static boolean matches(String name, String part) {
        if (!part.startsWith("^")) return name.contains(part);
        return part.endsWith("$")
                ? name.equals(part.substring(1, part.length() - 1))
                : name.startsWith(part.substring(1));
    }

    private List<String> licences(String group, String artifact, String version) {
        var pom = repository
                .resolve(group.replace('.', '/'))
                .resolve(artifact)
                .resolve(version)
                .resolve(artifact + "-" + version + ".pom");
        if (!Files.exists(pom)) return List.of();
        var project = parse(pom);
        var own = child(project, "licenses").stream()
                .flatMap(Licences::children)
                .flatMap(licence -> child(licence, "name").stream())
                .map(name -> shortName(name.getTextContent()))
                .distinct()
                .sorted()
                .toList();
        if (!own.isEmpty()) return own;
        return child(project, "parent")
                .map(parent -> licences(text(parent, "groupId"), text(parent, "artifactId"), text(parent, "version")))
                .orElse(List.of());
    }

    private static Element parse(Path pom) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(pom.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(pom.toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Element parent, String name) {
        return child(parent, name).map(Node::getTextContent).map(String::strip).orElse("");
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent).filter(node -> node.getTagName().equals(name)).findFirst();
    }

    private static Stream<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
