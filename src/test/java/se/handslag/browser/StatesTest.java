package se.handslag.browser;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in every state, as people see it and as machines measure it. */
@ExtendWith(OneBrowser.class)
class StatesTest {

    static Stream<Arguments> statesInViews() {
        return State.ALL.stream().flatMap(state -> View.STANDARD.stream().map(view -> Arguments.of(state, view)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("statesInViews")
    void theStateIsInOrderAndOpenToEverybody(State state, View view) {
        var visitor = Visitor.with(view);

        state.reached().accept(visitor);

        visitor.takesPicture(state.name()).findsThePageInOrder().hasNoAccessibilityFaults();
    }
}
