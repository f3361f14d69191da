package se.handslag.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tokens of the made-up people, as the program wrote them for whoever tries the API. */
public final class DemoTokens {

    private DemoTokens() {}

    /** Each person's, by address. */
    public static Map<String, String> in(Path dataFolder) {
        try {
            var written = Files.readString(dataFolder.resolve("demo-tokens.json"));
            return JsonMapper.shared().readValue(written, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
