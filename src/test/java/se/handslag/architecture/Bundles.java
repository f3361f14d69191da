package se.handslag.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All texts for people: {@code messages_sv.properties} and {@code messages_en.properties}, UTF-8, in the folder of their
 * package. The first words of the keys in the bundles are what tells a key in the code from other texts with full stops.
 */
final class Bundles {

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-zA-Z0-9-]+)+");
    private static final Pattern PREFIX = Pattern.compile("[a-z]+(\\.[a-zA-Z0-9-]+)*\\.");
    /** A call like {@code texts.get("a.b")} or {@code Message.of("a.b")} uses a key, whatever its first word. */
    private static final Pattern ASKS_FOR_TEXT = Pattern.compile("(.*\\.)?([tT]exts?(\\(\\))?\\.get|Message\\.of)");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\s*(\\w+)");

    /** Prefixes of keys that are put together elsewhere than in a string ending with a full stop. */
    private static final Set<String> PUT_TOGETHER = Set.of();

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Map<String, String>> swedish = new TreeMap<>();
    private final Map<String, Map<String, String>> english = new TreeMap<>();

    Bundles(Path resources) {
        try (Stream<Path> files = Files.isDirectory(resources) ? Files.walk(resources) : Stream.empty()) {
            for (var file : files.sorted().toList()) {
                var module = resources
                        .relativize(file.getParent() == null ? file : file.getParent())
                        .toString();
                switch (file.getFileName().toString()) {
                    case "messages_sv.properties" -> swedish.put(module, load(file));
                    case "messages_en.properties" -> english.put(module, load(file));
                    default -> {}
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong between the two languages: missing, empty, doubled, other placeholders. */
    List<String> gaps() {
        var gaps = new ArrayList<>(problems);
        var modules = new TreeSet<>(swedish.keySet());
        modules.addAll(english.keySet());
        for (var module : modules) {
            var sv = swedish.getOrDefault(module, Map.of());
            var en = english.getOrDefault(module, Map.of());
            var keys = new TreeSet<>(sv.keySet());
            keys.addAll(en.keySet());
            for (var key : keys) {
                var swedishText = sv.getOrDefault(key, "");
                var englishText = en.getOrDefault(key, "");
                if (swedishText.isBlank()) gaps.add(module + ": no Swedish text for " + key);
                if (englishText.isBlank()) gaps.add(module + ": no English text for " + key);
                if (!placeholders(swedishText).equals(placeholders(englishText))) {
                    gaps.add(module + ": other placeholders in Swedish than in English for " + key);
                }
            }
        }
        return gaps;
    }

    /** Keys the code asks for that no bundle has, and keys no code asks for. */
    List<String> strays(JavaSources code) {
        var known = swedish.values().stream()
                .flatMap(texts -> texts.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        // Until the first text is written there is nothing to compare with.
        if (known.isEmpty()) return List.of();
        var firstWords = known.stream().map(key -> firstWord(key)).collect(Collectors.toSet());
        var strays = new ArrayList<String>();
        var used = new HashSet<String>();
        var usedPrefixes = new HashSet<>(PUT_TOGETHER);
        for (var literal : code.literals()) {
            var text = literal.text();
            var asked = ASKS_FOR_TEXT.matcher(literal.argumentOf()).matches();
            // The words to look for in agreements are no texts for people.
            if (literal.argumentOf().endsWith("Lexicon.says")) continue;
            if (!asked && !firstWords.contains(firstWord(text))) continue;
            if (PREFIX.matcher(text).matches()) {
                usedPrefixes.add(text);
                if (known.stream().noneMatch(key -> key.startsWith(text))) strays.add("no text begins with " + literal);
            } else if (KEY.matcher(text).matches()) {
                used.add(text);
                if (!known.contains(text)) strays.add("no text for " + literal);
            }
        }
        known.stream()
                .filter(key -> !used.contains(key) && usedPrefixes.stream().noneMatch(key::startsWith))
                .forEach(key -> strays.add("nobody uses the text " + key));
        return strays;
    }

    private Map<String, String> load(Path file) throws IOException {
        var texts = new TreeMap<String, String>();
        try (Reader reader = Files.newBufferedReader(file)) {
            new Properties() {
                @Override
                public synchronized Object put(Object key, Object text) {
                    if (texts.put((String) key, (String) text) != null) {
                        problems.add(file + ": the key " + key + " is there twice");
                    }
                    return super.put(key, text);
                }
            }.load(reader);
        }
        return texts;
    }

    private static String firstWord(String key) {
        var stop = key.indexOf('.');
        return stop < 0 ? key : key.substring(0, stop);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
