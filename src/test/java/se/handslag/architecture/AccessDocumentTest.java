package se.handslag.architecture;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.handslag.identity.Needs;
import se.handslag.identity.OpenPaths;
import se.handslag.identity.Right;
import se.handslag.identity.Role;
import se.handslag.identity.SpaceKind;
import se.handslag.isolation.WithTheCast;
import se.handslag.kernel.Language;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;
import se.handslag.web.Pages;

/** The table of who may do and see what is what the program and its database go by. */
class AccessDocumentTest extends WithTheCast {

    /** What each policy lets be seen, and by whom. */
    private static final Map<String, String> SEEN = Map.of(
            "own", "those who act for the organisation in whose space it lies",
            "dossier", "the same, and the parties of the dossier that it belongs to");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    List<OpenPaths> open;

    @Autowired
    Database database;

    @Autowired
    Pages pages;

    @Test
    void theTableOfAccessTellsWhatTheProgramGoesBy() throws Exception {
        new GeneratedDocument("docs/privacy.md").contains("access", roles() + "\n" + addresses() + "\n" + tables());
    }

    private String roles() {
        return """

                ### What a role lets one do

                For the organisation that it is a role in, and for no other. A deputy may do the same. An independent member sees one partnership,
                as its guest, until a day.

                %s

                | Role | At | %s |
                |---|---|%s|
                %s
                """.formatted(
                Arrays.stream(Right.values())
                        .map(right -> "- **%s**: to %s".formatted(right.code(), words(right)))
                        .collect(joining("\n")),
                Arrays.stream(Right.values()).map(Right::code).collect(joining(" | ")),
                Arrays.stream(Right.values()).map(right -> ":-:").collect(joining("|")),
                Arrays.stream(Role.values()).map(AccessDocumentTest::row).collect(joining("\n")));
    }

    private String words(Right right) {
        return pages.texts(Language.ENGLISH).get("web.right." + right.code());
    }

    private static String row(Role role) {
        var at = Arrays.stream(SpaceKind.values())
                .filter(kind -> Role.in(kind).contains(role))
                .map(SpaceKind::code)
                .collect(joining(", "));
        var rights = Arrays.stream(Right.values())
                .map(right -> role.may(right) ? "●" : " ")
                .collect(joining(" | "));
        return "| %s | %s | %s |".formatted(role.code(), at, rights);
    }

    private String addresses() {
        var byRight = new TreeMap<Right, TreeSet<String>>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            var needs = handler.getMethodAnnotation(Needs.class);
            if (needs != null) {
                mapping.getPatternValues().stream()
                        .filter(path -> !path.startsWith("/en/"))
                        .forEach(path -> byRight.computeIfAbsent(needs.value(), any -> new TreeSet<>())
                                .add(path + " " + mapping.getMethodsCondition().getMethods()));
            }
        });
        var anybody = open.stream()
                .flatMap(paths -> paths.patterns().stream())
                .filter(path -> !path.startsWith("/en/") && !path.equals("/en"))
                .collect(toCollection(TreeSet::new));
        return """
                ### What an address asks for

                The pages in English ask for the same. An address that says nothing answers nobody.

                | Right | Addresses |
                |---|---|
                %s
                | none: open to anybody | %s |
                """.formatted(
                byRight.entrySet().stream()
                        .map(each -> "| %s | %s |".formatted(each.getKey().code(), listed(each.getValue())))
                        .collect(joining("\n")),
                listed(anybody));
    }

    private static String listed(TreeSet<String> paths) {
        return paths.stream().map("`%s`"::formatted).collect(joining("<br>"));
    }

    private String tables() throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement();
                var answer = statement.executeQuery("""
                        select p.schemaname || '.' || p.tablename, p.policyname,
                            exists (select from pg_trigger t where t.tgrelid = (quote_ident(p.schemaname) || '.' || quote_ident(p.tablename))::regclass
                                and t.tgname = 'record_change')
                        from pg_policies p where p.policyname <> 'owner' order by 1
                        """)) {
            while (answer.next()) {
                rows.add(List.of(answer.getString(1), answer.getString(2), answer.getBoolean(3) ? "yes" : "no"));
            }
        }
        var bySight = new TreeMap<String, List<List<String>>>(Comparator.reverseOrder());
        rows.forEach(row ->
                bySight.computeIfAbsent(row.get(1), any -> new ArrayList<>()).add(row));
        return """
                ### What the database shows

                Whatever the program asks for, and whoever is signed in to it: no role in it sees more. Only the role that owns the tables does, by
                which the program mends them when it is upgraded, and so can whoever has that machine. What is not listed holds nobody's data.

                | Rows are seen by | Tables; those in italics leave no trail |
                |---|---|
                %s
                """.formatted(bySight.entrySet().stream()
                .map(each -> "| %s | %s |"
                        .formatted(
                                SEEN.get(each.getKey()),
                                each.getValue().stream()
                                        .map(row ->
                                                row.get(2).equals("yes") ? row.getFirst() : "*" + row.getFirst() + "*")
                                        .collect(joining(", "))))
                .collect(joining("\n")));
    }
}
