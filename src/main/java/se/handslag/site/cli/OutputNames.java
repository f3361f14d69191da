package se.handslag.site.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A name for the JSON file of each document, such that no two documents share one, not even on a disk that does not tell
 * capitals from small letters: the base name ({@code avtal.json}); for equal base names the whole name ({@code
 * avtal.pdf.json}); for equal whole names the folder before it ({@code timra_avtal.pdf.json}), and as many folders above
 * as it takes.
 */
final class OutputNames {

    private static final int WHOLE_NAME = 1;

    private OutputNames() {}

    /** The documents and the names of their files, in order. */
    static Map<Path, String> of(List<Path> documents) {
        Map<Path, Integer> detail = new HashMap<>();
        Map<Path, String> names = namesOf(documents, detail);
        for (List<Path> sharing = sharing(names); !sharing.isEmpty(); sharing = sharing(names)) {
            for (Path document : sharing) {
                detail.merge(document, 1, Integer::sum);
            }
            names = namesOf(documents, detail);
        }
        return names;
    }

    private static Map<Path, String> namesOf(List<Path> documents, Map<Path, Integer> detail) {
        Map<Path, String> names = new LinkedHashMap<>();
        for (Path document : documents) {
            names.put(
                    document, name(document.toAbsolutePath().normalize(), detail.getOrDefault(document, 0)) + ".json");
        }
        return names;
    }

    /** The base name, the whole name, or that with folders; beyond the topmost folder, a mark for each further step. */
    private static String name(Path document, int detail) {
        int parts = document.getNameCount();
        String whole = document.getName(parts - 1).toString();
        if (detail == 0) {
            int point = whole.lastIndexOf('.');
            return point <= 0 ? whole : whole.substring(0, point);
        }
        StringBuilder name = new StringBuilder(whole);
        for (int folder = 1; folder <= detail - WHOLE_NAME; folder++) {
            name.insert(0, folder < parts ? document.getName(parts - 1 - folder) + "_" : "_");
        }
        return name.toString();
    }

    private static List<Path> sharing(Map<Path, String> names) {
        Map<String, List<Path>> byName = new LinkedHashMap<>();
        names.forEach(
                (document, name) -> byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(document));
        List<Path> sharing = new ArrayList<>();
        for (List<Path> documents : byName.values()) {
            if (documents.size() > 1) {
                sharing.addAll(documents);
            }
        }
        return sharing;
    }
}
