package se.handslag.bench.storage;

import static se.handslag.bench.storage.Statements.Role.APPLICATION;
import static se.handslag.bench.storage.Statements.Role.OWNER;
import static se.handslag.bench.storage.Statements.Role.SUPERUSER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures what is kept of partnerships, on a program that is up, and prints the rows of a Markdown table. Arguments: port, data
 * folder and process of the program, the project's folder, "whole" or "hasty", and the parts that are wanted.
 */
@SuppressWarnings("SystemOut")
public final class Storage {

    private static final int CONNECTIONS = 8;
    private static final int FIRST_SCALE = 100;
    private static final List<Integer> SCALES = List.of(FIRST_SCALE, 1_000, 10_000);
    private static final int KEPT = 1_000;
    private static final int MOST_LOOKED_AT = 200;
    private static final int LONG = 600;
    private static final String LIST = "/api/partnerships?q=natt&course=running&sort=name";

    private final Path home;
    private final Program program;
    private final Statements database;
    private final Rounds rounds;
    private final Confirming confirming;
    private final String token;
    private final String host;
    private final String person;
    private final String steady;
    private final String steadyToken;
    private final String template;
    private final String version;
    private int seeded;

    private Storage(Program program, Path home, Rounds rounds) throws IOException, InterruptedException {
        this.home = home;
        this.program = program;
        this.rounds = rounds;
        database = new Statements(program.data(), home.resolve("bench/storage"));
        token = program.tokenOf("maja.stahlgren@alvhamra.example");
        steadyToken = program.tokenOf("britta.hallonqvist@alvhamra.example");
        host = database.ask(OWNER, "select space_id from identity.space where name = 'Socialnämnden'");
        steady = database.ask(OWNER, "select space_id from identity.space where name = 'Kultur- och fritidsnämnden'");
        person = database.ask(OWNER, "select person_id from identity.mandate where person_name = 'Maja Ståhlgren'");
        confirming = new Confirming(program, token, new Papers(home));
        try (Line line = new Line(program.port())) {
            String at = confirming.together(line);
            template = at.substring(at.lastIndexOf('/') + 1);
        }
        version =
                database.ask(OWNER, "select version_id from agreement.agreement where dossier_id = '" + template + "'");
        seed(FIRST_SCALE);
    }

    public static void main(String[] arguments) throws Exception {
        Program program =
                new Program(Integer.parseInt(arguments[0]), Path.of(arguments[1]), Long.parseLong(arguments[2]));
        Rounds rounds = arguments[4].equals("hasty") ? Rounds.hasty() : Rounds.whole();
        Set<String> parts = Set.copyOf(List.of(arguments).subList(5, arguments.length));
        Storage storage = new Storage(program, Path.of(arguments[3]), rounds);
        System.out.printf(
                "A partnership with %s obligations, answered in %d bytes; %d connections; load %s before%n%n",
                storage.obligations(), storage.bytes(), CONNECTIONS, load());
        System.out.println("| what | the first | the second | ratio |");
        System.out.println("|---|---|---|---|");
        storage.run("get", parts, storage::get);
        storage.run("page", parts, storage::page);
        storage.run("list", parts, storage::list);
        storage.run("security", parts, storage::security);
        storage.run("confirm", parts, storage::confirm);
        storage.run("curve", parts, storage::curve);
        storage.run("trail", parts, storage::trail);
        storage.run("keep", parts, storage::keep);
        System.out.printf("%nLoad %s afterwards%n", load());
    }

    private interface Part {
        void run() throws IOException, InterruptedException;
    }

    private void run(String name, Set<String> wanted, Part part) throws IOException, InterruptedException {
        if (wanted.isEmpty() || wanted.contains(name)) {
            part.run();
            System.out.printf(
                    "| (memory after that, MB) | program %d, database server %d | | |%n",
                    program.resident(), program.residentOfDatabase());
        }
    }

    private void get() throws IOException, InterruptedException {
        tell(
                "a partnership, against its statements alone",
                rounds.beside(look("/api/partnerships/" + template, token), bare(APPLICATION, "get.sql", host)));
    }

    /** Beside what costs the same whatever is kept. */
    private void page() throws IOException, InterruptedException {
        String session = program.session(person, host);
        for (String at : List.of("/partnerskap/" + template, "/partnerskap/" + template + "/lovat", "/din-tur")) {
            tell(
                    "the page " + at.replace(template, "…") + ", against a constant",
                    rounds.beside(look(List.of(program.page(at, session))), bare(APPLICATION, "constant.sql", host)));
        }
    }

    private void list() throws IOException, InterruptedException {
        tell(
                "the list, against its statements alone",
                rounds.beside(look(LIST, token), bare(APPLICATION, "list.sql", host)));
    }

    private void security() throws IOException, InterruptedException {
        tell(
                "a partnership's statements with row security, against without",
                rounds.beside(bare(APPLICATION, "get.sql", host), bare(SUPERUSER, "get.sql", host)));
        tell(
                "the list's statements with row security, against without",
                rounds.beside(bare(APPLICATION, "list.sql", host), bare(SUPERUSER, "list.sql", host)));
    }

    /** What is confirmed must be read first: so many as are confirmed in one slice, before it and uncounted. */
    private void confirm() throws IOException, InterruptedException {
        List<String> before = counts(confirming.count());
        Arm read = new Load(program.port(), CONNECTIONS, confirming::read);
        Arm confirm = new Load(program.port(), CONNECTIONS, confirming::confirm);
        Arm together = new Load(
                program.port(), CONNECTIONS, line -> !confirming.together(line).isEmpty());
        rounds.warm(together);
        int batch = (int) Math.ceil(2 * rounds.slice() * together.rate(rounds.slice()));
        List<Double> reading = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        List<Double> both = new ArrayList<>();
        for (int round = 0; round < rounds.rounds(); round++) {
            confirming.prepare(batch);
            reading.add(read.rate(LONG));
            alone.add(confirm.rate(LONG));
            both.add(together.rate(rounds.slice()));
        }
        tell("reading and keeping it", Rounds.Range.of(reading));
        tell("confirming it alone", Rounds.Range.of(alone));
        tell("both, one after the other", Rounds.Range.of(both));
        if (!before.equals(counts(confirming.count()))) {
            throw new IOException("Not all that was confirmed was kept: " + before + ", " + counts(confirming.count()));
        }
    }

    /** Partnerships, obligations and entries of the trail less those that so many confirmed ones must have brought. */
    private List<String> counts(int confirmed) throws IOException, InterruptedException {
        String one = " - " + confirmed;
        String each = one + " * (select count(*) from obligations.obligation where dossier_id = '" + template + "')";
        return List.of(
                database.ask(OWNER, "select count(*)" + one + " from partnership.partnership"),
                database.ask(OWNER, "select count(*)" + each + " from obligations.obligation"),
                database.ask(
                        OWNER,
                        "select count(*)" + each
                                + " from platform.audit_entry where table_name = 'obligations.obligation' and action = 'added'"));
    }

    /** Beside what costs the same at every scale, so that it does not matter what else the machine does meanwhile. */
    private void curve() throws IOException, InterruptedException {
        Arm constant = bare(APPLICATION, "constant.sql", host);
        for (int scale : SCALES) {
            seed(scale);
            String at = " with " + scale + " partnerships, against a constant";
            List<byte[]> some = new ArrayList<>();
            String ids = "select id from partnership.partnership where space_id = '" + host
                    + "' order by md5(id::text) limit " + MOST_LOOKED_AT;
            for (String id : database.ask(OWNER, ids).split("\n")) {
                some.add(program.get("/api/partnerships/" + id, token));
            }
            tell("one of many" + at, rounds.beside(look(some), constant));
            tell("the list of a space with 20" + at, rounds.beside(look(LIST, steadyToken), constant));
            tell("the list of a space with half of all" + at, rounds.beside(look(LIST, token), constant));
        }
    }

    /** What a row costs with its trail and without, and what sealing and checking cost. */
    private void trail() throws IOException, InterruptedException {
        seed(KEPT);
        for (String line : database.file("trail.sql", Map.of()).strip().split("\n")) {
            String[] told = line.split("\\|");
            System.out.printf("| %s | %s µs (%s–%s) | | |%n", told[0], told[1], told[2], told[3]);
        }
    }

    /** Backup beside the program that runs, checking the trail, and putting the backup back into a folder of its own. */
    private void keep() throws IOException, InterruptedException {
        seed(KEPT);
        Path file = program.data().resolveSibling("backup");
        Path other = program.data().resolveSibling("restored");
        timed(
                "backup of " + KEPT + " partnerships",
                "backup",
                file.toString(),
                "--data",
                program.data().toString());
        System.out.printf(
                "| (the file, MB; the tables in the database, MB) | %d | %s | |%n",
                Files.size(file) >> 20,
                database.ask(
                        OWNER,
                        "select sum(pg_total_relation_size(c.oid))::bigint >> 20 from pg_class c where relkind = 'r' and relnamespace::regnamespace::text not like 'pg_%'"));
        timed("the same put back", "restore", file.toString(), "--data", other.toString());
        timed("its trail checked", "audit", "verify", "--data", other.toString());
    }

    private void timed(String what, String... command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(List.of(home.resolve("handslag").toString()));
        whole.addAll(List.of(command));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", whole) + ": " + told);
        }
        System.out.printf("| %s | %.1f s | | |%n", what, (System.nanoTime() - begun) / 1e9);
    }

    private void seed(int scale) throws IOException, InterruptedException {
        if (seeded >= scale) {
            return;
        }
        database.file(
                "seed.sql",
                Map.of(
                        "template",
                        template,
                        "host",
                        host,
                        "steady",
                        steady,
                        "from",
                        Integer.toString(seeded + 1),
                        "until",
                        Integer.toString(scale)));
        seeded = scale;
        database.ask(SUPERUSER, "vacuum (analyze)");
        database.ask(SUPERUSER, "checkpoint");
    }

    private Arm look(String path, String as) {
        return look(List.of(program.get(path, as)));
    }

    private Arm look(List<byte[]> requests) {
        return new Load(program.port(), CONNECTIONS, new Asking(requests));
    }

    private Arm bare(Statements.Role role, String file, String space) {
        return database.again(
                role,
                file,
                CONNECTIONS,
                Map.of(
                        "space",
                        space,
                        "organisation",
                        space,
                        "person",
                        person,
                        "dossier",
                        template,
                        "version",
                        version));
    }

    private static void tell(String what, Rounds.Pair pair) {
        System.out.printf(
                "| %s | %s/s | %s/s | %s |%n",
                what,
                pair.first().written("%.0f"),
                pair.second().written("%.0f"),
                pair.ratio().written("%.2f"));
    }

    private static void tell(String what, Rounds.Range range) {
        System.out.printf("| %s | %s/s | | |%n", what, range.written("%.0f"));
    }

    private String obligations() throws IOException, InterruptedException {
        return database.ask(OWNER, "select count(*) from obligations.obligation where dossier_id = '" + template + "'");
    }

    private int bytes() throws IOException {
        try (Line line = new Line(program.port())) {
            return line.ask(program.get("/api/partnerships/" + template, token)).body().length;
        }
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }
}
