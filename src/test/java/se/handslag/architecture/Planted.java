package se.handslag.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Java sources that break a rule on purpose, compiled into a folder of their own. A guard nobody has seen fail may guard
 * nothing, so each guard is also run over a breach planted here.
 */
record Planted(Path folder) {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|interface|enum) (\\w+)");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Kept between the plants: opening the class path is most of what a small compilation costs. */
    private static final JavaFileManager FILES = COMPILER.getStandardFileManager(null, null, UTF_8);

    /** Compiles the sources without any of the project's checks, so that only the guard under test can object. */
    static Planted compile(Path folder, String... sources) {
        var problems = new DiagnosticCollector<JavaFileObject>();
        var options = List.of(
                "-d", folder.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"), "-parameters");
        var units = Stream.of(sources).map(Planted::unit).toList();
        if (!COMPILER.getTask(null, FILES, problems, options, null, units).call()) {
            throw new IllegalArgumentException("The planted source does not compile: " + problems.getDiagnostics());
        }
        return new Planted(folder);
    }

    JavaClasses classes() {
        return new ClassFileImporter().importPath(folder);
    }

    /** Runs the look with the planted classes lying beside the real ones, as if they were part of the project. */
    <T> T besideTheRealOnes(Supplier<T> look) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return look.get();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static JavaFileObject unit(String source) {
        var path = first(PACKAGE, source).replace('.', '/') + "/" + first(TYPE, source) + ".java";
        return new SimpleJavaFileObject(URI.create("planted:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    private static String first(Pattern pattern, String source) {
        var matcher = pattern.matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException("No " + pattern + " in: " + source);
        }
        return matcher.group(1);
    }
}
