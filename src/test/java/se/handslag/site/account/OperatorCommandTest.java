package se.handslag.site.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.handslag.HandslagApplication;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;

/** Whoever runs the program lets the first person of each organisation in, and nobody after. */
class OperatorCommandTest {

    private static final String PASSWORD = "grön stol vid åtta lampor";

    private final Database database = TestServer.copy();

    @TempDir
    Path data;

    @Test
    void theFirstPersonOfABoardComesInByTheLinkThatIsPrintedAndTheSecondIsTheirsToInvite() throws Exception {
        try (var program = start("--handslag.invite.board=Socialnämnden", "--handslag.invite.body=Lunda kommun")) {
            var command = program.getBean(OperatorCommand.class);
            var told = command.invite("selma.ek@lunda.example");
            assertThat(told.exitCode()).isZero();

            var port = Integer.parseInt(program.getEnvironment().getProperty("local.server.port"));
            var link = path(told.words());
            var person = new AtTheDoor(port).opens(link);
            assertThat(person.text()).contains("Socialnämnden, Lunda kommun");
            person.sends(person.form(link), java.util.Map.of("name", "Selma Ek", "password", PASSWORD));
            assertThat(person.follows().text()).contains("Selma Ek").contains("Socialnämnden, Lunda kommun");

            assertThat(command.invite("annan@lunda.example").exitCode()).isEqualTo(1);
            var reset = command.reset("selma.ek@lunda.example");
            assertThat(reset.exitCode()).isZero();
            assertThat(new AtTheDoor(port).opens(path(reset.words())).status()).isEqualTo(200);
            assertThat(command.reset("annan@lunda.example").exitCode()).isEqualTo(1);
        }
    }

    @Test
    void asLongAsNobodyHasComeAnotherMayBeInvited() throws Exception {
        try (var program = start("--handslag.invite.association=Natthamnen")) {
            var command = program.getBean(OperatorCommand.class);

            assertThat(command.invite("fel@natthamnen.example").exitCode()).isZero();
            assertThat(command.invite("ratt@natthamnen.example").exitCode()).isZero();
        }
    }

    @Test
    void whatCannotBeUnderstoodIsTold() throws Exception {
        try (var program = start("--handslag.invite.board=Socialnämnden")) {
            assertThat(program.getBean(OperatorCommand.class)
                            .invite("selma.ek@lunda.example")
                            .exitCode())
                    .isEqualTo(64);
            assertThat(program.getBean(OperatorCommand.class)
                            .invite("ingen adress")
                            .exitCode())
                    .isEqualTo(64);
        }
    }

    private static String path(String told) {
        return told.lines().toList().getLast().replaceFirst("^http://[^/]+", "");
    }

    private ConfigurableApplicationContext start(String... settings) {
        var all = new ArrayList<>(List.of(settings));
        all.addAll(List.of(
                "--server.port=0",
                "--handslag.data=" + data,
                "--handslag.database.url=" + database.url(),
                "--handslag.database.owner=" + database.owner().role(),
                "--handslag.database.owner.password=" + database.owner().password(),
                "--handslag.database.application=" + database.application().role(),
                "--handslag.database.application.password="
                        + database.application().password()));
        return new SpringApplicationBuilder(HandslagApplication.class).run(all.toArray(String[]::new));
    }
}
