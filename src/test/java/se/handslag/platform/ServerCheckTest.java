package se.handslag.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServerCheckTest {

    private final Database database = TestServer.copy();

    @Test
    void theRoleTheTablesWereMadeForPasses() {
        assertThatCode(() -> ServerCheck.isForThisRole(database)).doesNotThrowAnyException();
    }

    @Test
    void anotherRoleIsToldThatTheTablesAreNotForIt() throws Exception {
        var stranger = new Login("a_stranger", "stranger");
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement()) {
            statement.execute("create role a_stranger login password 'stranger'");
        }

        assertThatThrownBy(() -> ServerCheck.isForThisRole(new Database(database.url(), database.owner(), stranger)))
                .isInstanceOfSatisfying(
                        DatabaseRefusal.class,
                        refusal -> assertThat(refusal.why()).isEqualTo(DatabaseRefusal.Why.ANOTHER_ROLE));
    }
}
