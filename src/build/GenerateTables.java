import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.MatcherRule;
import org.jooq.meta.jaxb.MatcherTransformType;
import org.jooq.meta.jaxb.Matchers;
import org.jooq.meta.jaxb.MatchersSchemaType;
import org.jooq.meta.jaxb.MatchersTableType;
import org.jooq.meta.jaxb.Strategy;
import org.jooq.meta.jaxb.Target;
import org.slf4j.LoggerFactory;

/**
 * Writes the classes of each module's tables, from the migrations themselves, applied to a server that lives as long as this
 * takes: GenerateTables MIGRATIONS TARGET. The stamp beside the target says when it was done.
 */
class GenerateTables {

    private static final String ROLES = "create role tables_owner; create role tables_application";

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var migrations = Path.of(arguments[0]);
        var target = Path.of(arguments[1]);
        // A table that is gone must not leave its class behind.
        if (Files.exists(target)) {
            try (var files = Files.walk(target)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        try (var server = EmbeddedPostgres.builder().start()) {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(ROLES);
            }
            var url = server.getJdbcUrl("postgres", "postgres");
            for (var module : modulesIn(migrations)) {
                migrate(url, module, migrations.resolve(module));
                generate(url, module, target);
            }
        }
        Files.writeString(target.resolveSibling("tables.stamp"), "");
    }

    /** The platform first: all others stand on it. */
    private static List<String> modulesIn(Path migrations) throws Exception {
        try (var folders = Files.list(migrations)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted(Comparator.comparing((String module) -> !module.equals("platform"))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private static void migrate(String url, String module, Path folder) {
        Flyway.configure()
                .dataSource(url, "postgres", "")
                .schemas(module)
                .defaultSchema(module)
                .table("migrations")
                .locations("filesystem:" + folder)
                .placeholders(Map.of("owner", "tables_owner", "application", "tables_application"))
                .load()
                .migrate();
    }

    private static void generate(String url, String module, Path target) throws Exception {
        var tool = new Configuration()
                .withJdbc(new Jdbc().withUrl(url).withUser("postgres"))
                .withGenerator(new Generator()
                        .withStrategy(new Strategy().withMatchers(names()))
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema(module)
                                // Words by their stems are made and looked into by functions only.
                                .withForcedTypes(new ForcedType()
                                        .withName("VARCHAR")
                                        .withIncludeTypes("tsvector")
                                        .withIgnoreUnused(true))
                                .withExcludes(
                                        "migrations|guard|record_change|enter_space|current_.*|only_changed|.*_digest"))
                        .withGenerate(new Generate()
                                .withGlobalCatalogReferences(false)
                                .withComments(false)
                                .withNullableAnnotation(true)
                                .withNullableAnnotationType("org.jspecify.annotations.Nullable")
                                .withGeneratedAnnotation(false))
                        .withTarget(new Target()
                                .withPackageName("se.handslag." + module + ".db")
                                .withDirectory(target.toString())));
        GenerationTool.generate(tool);
    }

    /** A table `agreement` in the schema `agreement` would otherwise take the name of the domain's own class. */
    private static Matchers names() {
        return new Matchers()
                .withSchemas(new MatchersSchemaType()
                        .withSchemaClass(rule(MatcherTransformType.PASCAL, "$0_schema"))
                        .withSchemaIdentifier(rule(MatcherTransformType.UPPER, "$0_schema")))
                .withTables(new MatchersTableType()
                        .withTableClass(rule(MatcherTransformType.PASCAL, "$0_table"))
                        .withRecordClass(rule(MatcherTransformType.PASCAL, "$0_row"))
                        .withTableIdentifier(rule(MatcherTransformType.UPPER, "$0")));
    }

    private static MatcherRule rule(MatcherTransformType transform, String expression) {
        return new MatcherRule().withTransform(transform).withExpression(expression);
    }
}
