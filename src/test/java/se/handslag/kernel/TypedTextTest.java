package se.handslag.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void whatNoKeyboardWritesIsABlankAndLinesStayLines() {
        assertThat(TypedText.clean(" Ring\u0000skolan\u0007\noch\themmet\u007f "))
                .isEqualTo("Ring skolan \noch\themmet");
    }
}
