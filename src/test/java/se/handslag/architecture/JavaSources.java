package se.handslag.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java sources by their path inside the source folder, looked at as the compiler parses them. */
record JavaSources(Map<String, String> textByPath) {

    /** A text in a source. {@code argumentOf} is the method called with it as first argument, or empty. */
    record Literal(String path, long line, String text, String argumentOf) {

        @Override
        public String toString() {
            return "%s:%d \"%s\"".formatted(path, line, text);
        }
    }

    static JavaSources in(Path folder) {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JavaSources(texts);
    }

    /** These and those: what the templates were made into is code as well. */
    JavaSources and(JavaSources others) {
        var texts = new TreeMap<>(textByPath);
        texts.putAll(others.textByPath());
        return new JavaSources(texts);
    }

    static JavaSources planted(String path, String text) {
        return new JavaSources(Map.of(path, text));
    }

    /** All strings and characters written in the code; comments are not looked at. */
    List<Literal> literals() {
        var found = new ArrayList<Literal>();
        var task = parser();
        var positions = Trees.instance(task).getSourcePositions();
        for (var unit : parsed(task)) {
            var path = unit.getSourceFile().toUri().getPath().substring(1);
            new TreeScanner<Void, String>() {
                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, String ignored) {
                    scan(call.getMethodSelect(), "");
                    for (var argument : call.getArguments()) {
                        scan(argument, argument == call.getArguments().getFirst() ? selected(call) : "");
                    }
                    return null;
                }

                @Override
                public Void visitLiteral(LiteralTree literal, String argumentOf) {
                    if (literal.getValue() instanceof String || literal.getValue() instanceof Character) {
                        var line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, literal));
                        found.add(new Literal(
                                path, line, literal.getValue().toString(), argumentOf == null ? "" : argumentOf));
                    }
                    return null;
                }
            }.scan(unit, "");
        }
        return found;
    }

    private JavacTask parser() {
        var units = textByPath.entrySet().stream()
                .map(source -> unit(source.getKey(), source.getValue()))
                .toList();
        return (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("-proc:none"), null, units);
    }

    private static Iterable<? extends CompilationUnitTree> parsed(JavacTask task) {
        try {
            return task.parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String selected(MethodInvocationTree call) {
        return call.getMethodSelect().toString();
    }

    private static JavaFileObject unit(String path, String text) {
        return new SimpleJavaFileObject(URI.create("source:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
