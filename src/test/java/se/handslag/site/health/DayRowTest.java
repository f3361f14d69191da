package se.handslag.site.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.site.telling.Days;

class DayRowTest {

    static List<Path> goldenFiles() {
        return Read.goldenFiles();
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void everyDayThatHasPassedCanBeOpenedAndIsToldOnce(Path file) {
        var document = Read.golden(file);
        ResultModel model = ResultModel.of(Read.checkup(document), 0, "", Read.SWEDISH);

        assertThat(model.history())
                .hasSize(Days.of(document, Read.TODAY).history())
                .allSatisfy(day -> assertThat(day.day()).isBefore(Read.TODAY))
                .noneMatch(DayRow::late);
    }
}
