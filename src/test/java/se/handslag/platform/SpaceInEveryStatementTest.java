package se.handslag.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpaceInEveryStatementTest {

    private final SpaceInEveryStatement guard = new SpaceInEveryStatement(Set.of("identity.mandate", "identity.space"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select \"identity\".\"mandate\".\"role\" from \"identity\".\"mandate\" where \"identity\".\"mandate\".\"id\" = ?",
                "update \"identity\".\"space\" set \"name\" = ?",
                "delete from \"identity\".\"mandate\" where \"id\" = ?",
                "select 1 from \"identity\".\"mandate\" join \"identity\".\"space\" on true where \"identity\".\"mandate\".\"space_id\" = ?",
            })
    void aPlantedStatementThatSaysNoSpaceIsCaught(String sql) {
        assertThat(guard.namesItsSpaces(sql)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 from \"identity\".\"mandate\" where \"identity\".\"mandate\".\"space_id\" = ?",
                "insert into \"identity\".\"mandate\" (\"space_id\") values (?)",
                "select \"mandates_of\".\"role\" from \"identity\".\"mandates_of\"(?, ?)",
                "select 1 from \"platform\".\"session\"",
            })
    void aStatementThatSaysItsSpaceOrNeedsNonePasses(String sql) {
        assertThat(guard.namesItsSpaces(sql)).isTrue();
    }
}
