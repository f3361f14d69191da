package se.handslag.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The made-up organisations and people of the demo, as they are written in a file. Their ids come from their names, so that making
 * them again makes the same ones.
 */
record DemoCast(List<Company> companies) {

    private static final String FILE = "/identity/demo-cast.txt";
    private static final String BETWEEN = ";";
    private static final int MOST_PARTS = 3;

    DemoCast {
        companies = List.copyOf(companies);
    }

    /** One organisation and its people. */
    record Company(Space space, List<Member> members) {

        Company {
            members = List.copyOf(members);
        }
    }

    /** One person in one organisation. */
    record Member(Role role, String name, String address) {

        UUID person() {
            return id(address);
        }
    }

    static DemoCast read() {
        List<Company> companies = new ArrayList<>();
        try (InputStream file = DemoCast.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, companies));
        } catch (IOException e) {
            throw new IllegalStateException("The demo's cast cannot be read", e);
        }
        return new DemoCast(companies);
    }

    private static void add(String line, List<Company> companies) {
        String[] parts = line.strip().split(BETWEEN, MOST_PARTS);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].strip();
        }
        if (!line.startsWith(" ")) {
            companies.add(new Company(space(parts), List.of()));
            return;
        }
        Company company = companies.removeLast();
        List<Member> members = new ArrayList<>(company.members());
        members.add(new Member(Role.of(parts[0]), parts[1], parts[2]));
        companies.add(new Company(company.space(), members));
    }

    private static Space space(String[] parts) {
        UUID id = id(String.join(BETWEEN, parts));
        return SpaceKind.of(parts[0]) == SpaceKind.BOARD
                ? Space.board(id, parts[1], parts[2], true)
                : Space.association(id, parts[1], true);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("handslag demo " + name).getBytes(UTF_8));
    }
}
