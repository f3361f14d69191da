package se.handslag.reading.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueKeyTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 999_999})
    void aKeyOfWhatWasReadOrAddedIsReadBackAsItWasWritten(int number) {
        for (ValueKey key : new ValueKey[] {new ValueKey.Read(number), new ValueKey.Added(number)}) {
            assertThat(ValueKey.parse(key.written())).contains(key);
        }
    }

    @ParameterizedTest
    @EnumSource(Matter.class)
    void aKeyOfASilenceIsReadBackAsItWasWritten(Matter matter) {
        var key = new ValueKey.Silent(matter);

        assertThat(ValueKey.parse(key.written())).contains(key);
    }

    @Test
    void noTwoKeysAreWrittenAlike() {
        assertThat(new ValueKey.Read(3).written()).isNotEqualTo(new ValueKey.Added(3).written());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                "a",
                "-1",
                "+1",
                "1.0",
                "a-1",
                "aa1",
                "A1",
                "1a",
                " 1",
                "1 ",
                "1000000",
                "99999999999999999999",
                "٣",
                "silent",
                "silent-",
                "silent-parties ",
                "silent-PARTIES",
                "silent-0",
                "Silent-parties",
                "1;drop",
                "1\n"
            })
    void whatIsNoKeyIsNone(String nonsense) {
        assertThat(ValueKey.parse(nonsense)).isEmpty();
    }
}
