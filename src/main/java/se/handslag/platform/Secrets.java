package se.handslag.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The passwords of the server in the data folder, drawn once and kept in a file only the program's own user can read.
 *
 * @param superuser used to make the roles, and never afterwards
 */
record Secrets(Login superuser, Login owner, Login application) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> ROLES = List.of("postgres", "handslag_owner", "handslag_application");

    /** Reads the file, or draws new passwords and writes it, whole or not at all. */
    static Secrets in(Path folder) throws IOException {
        Path file = folder.resolve("passwords");
        if (!Files.exists(file)) {
            PrivateFile.write(
                    file, Stream.generate(Secrets::draw).limit(ROLES.size()).collect(Collectors.joining("\n")));
        }
        List<String> lines = Files.readAllLines(file, UTF_8);
        return new Secrets(login(0, lines), login(1, lines), login(2, lines));
    }

    private static Login login(int which, List<String> lines) {
        return new Login(ROLES.get(which), lines.get(which));
    }

    private static String draw() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
