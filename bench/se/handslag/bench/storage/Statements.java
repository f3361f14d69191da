package se.handslag.bench.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The database server of the program, asked by PostgreSQL's own tools. */
final class Statements {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+) \\(without initial");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");

    private final Path folder;
    private final String port;
    private final List<String> passwords;

    Statements(Path data, Path folder) throws IOException {
        this.folder = folder;
        port = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        passwords = Files.readAllLines(data.resolve("passwords"), UTF_8);
    }

    /** As whom one comes to it. */
    enum Role {
        /** Row security does not bind it: for the arm without. */
        SUPERUSER("postgres"),
        OWNER("handslag_owner"),
        APPLICATION("handslag_application");

        private final String name;

        Role(String name) {
            this.name = name;
        }
    }

    /** The one value that it answers. */
    String ask(Role role, String statement) throws IOException, InterruptedException {
        return run(role, List.of("psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", statement))
                .strip();
    }

    /** Runs the file as the owner, and tells what it printed. */
    String file(String name, Map<String, String> values) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "psql",
                "-X",
                "-q",
                "-v",
                "ON_ERROR_STOP=1",
                "-f",
                folder.resolve(name).toString()));
        new TreeMap<>(values).forEach((key, value) -> command.addAll(List.of("-v", key + "=" + value)));
        return run(Role.OWNER, command);
    }

    /** A file of statements again and again, on so many connections; each has its statements prepared. */
    Arm again(Role role, String name, int connections, Map<String, String> values) {
        return seconds -> {
            List<String> command = new ArrayList<>(List.of(
                    "pgbench",
                    "-n",
                    "-M",
                    "prepared",
                    "-j",
                    "2",
                    "-c",
                    Integer.toString(connections),
                    "-T",
                    Long.toString(Math.round(seconds)),
                    "-f",
                    folder.resolve(name).toString()));
            new TreeMap<>(values).forEach((key, value) -> command.addAll(List.of("-D", key + "=" + value)));
            String told = run(role, command);
            if (!Program.found(FAILED, told).equals("0")) {
                throw new IOException("Some were refused: " + told);
            }
            return Double.parseDouble(Program.found(TPS, told));
        };
    }

    private String run(Role role, List<String> command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of("-h", "127.0.0.1", "-p", port, "-U", role.name, "handslag"));
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment()
                .put("PGPASSWORD", passwords.get(Arrays.asList(Role.values()).indexOf(role)));
        builder.environment().put("PGOPTIONS", "-c client_min_messages=error");
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + told);
        }
        return told;
    }
}
