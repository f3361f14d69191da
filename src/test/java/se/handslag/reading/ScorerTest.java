package se.handslag.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {

    private static final String ANSWER = """
            {"isIop": true, "title": "Partnerskap om Mötesplats Ån", "diaryNumber": "KS 2025:17",
             "parties": [{"name": "Åby kommun", "sector": "public", "organisationNumber": "212000-0449"},
                         {"name": "Föreningen Grannar", "sector": "civil", "organisationNumber": null}],
             "period": {"start": "2026-01-01", "end": "2026-12-31"},
             "extension": {"kind": "none", "months": null, "decideBy": null}, "noticeMonths": 6,
             "funding": [{"party": "Åby kommun", "kind": "cash", "amountSek": 500000, "per": "year"}],
             "followUp": [{"what": "followUp", "every": "quarter", "timesPerYear": 4, "by": null}],
             "repayment": false, "indexation": "OPI",
             "findings": [{"kind": "sumMismatch", "detail": "991 tkr, angivet 995"},
                          {"kind": "unsigned", "detail": "[optional] underskriftsblock saknas"}]}""";

    @Test
    void theAnswerItselfIsRightInEveryField() {
        var tally = score(ANSWER, ANSWER);

        assertThat(tally.macroF1()).isEqualTo(1);
        assertThat(tally.toString()).contains("parties ", "funding ").doesNotContain("repayment", "extension.kind");
    }

    @Test
    void whatIsNotReadAtAllIsWhollyMissed() {
        assertThat(score("no json", ANSWER).macroF1()).isZero();
    }

    @Test
    void aFieldThatIsGuessedWhereNothingIsSaidCostsPrecision() {
        var tally = score("{\"decisionRule\": \"unanimous\"}", ANSWER);

        assertThat(tally.precision("decisionRule")).isZero();
        assertThat(tally.recall("decisionRule")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title             | "title": "Partnerskap om Mötesplats"               | 1
            title             | "title": "Partnerskap"                             | 0.5
            diaryNumber       | "diaryNumber": "Dnr KS 2025/17"                    | 1
            diaryNumber       | "diaryNumber": "KS 2025:17, SN 2025:3"             | 0.8
            period.start      | "period": {"start": "20260101"}                    | 1
            noticeMonths      | "noticeMonths": "6 månader"                        | 1
            indexation        | "indexation": "räknas upp med opi"                 | 1
            funding           | "funding": [{"party": "Åby", "kind": "cash", "amountSek": "0,5 mnkr", "per": "total"}] | 0.8
            followUp          | "followUp": [{"what": "followUp", "every": "month"}] | 0.55
            parties           | "parties": [{"name": "Åby"}, {"name": "Grannar"}] | 1
            parties           | "parties": [{"name": "Åby"}, {"name": "kommun"}]   | 0.5
            findings          | "findings": [{"kind": "unsigned"}, {"kind": "sumMismatch"}] | 1
            findings          | "findings": [{"kind": "sumMismatch"}, {"kind": "sumMismatch"}] | 0.6667
            """)
    void aNearAnswerGetsItsShare(String field, String predicted, double f1) {
        assertThat(score("{" + predicted + "}", ANSWER).f1(field)).isCloseTo(f1, within(0.0001));
    }

    @Test
    void inAStrayPaperOnlyTheFieldsOfAnyPaperAreJudged() {
        var stray = ANSWER.replace("\"isIop\": true", "\"isIop\": false");

        assertThat(score("{\"isIop\": false, \"funding\": [{\"amountSek\": 1}]}", stray)
                        .toString())
                .contains("isIop ", "title ", "period.end")
                .doesNotContain("funding", "noticeMonths");
    }

    @Test
    void anAnswerIsFoundUnderALongerName(@TempDir Path answers, @TempDir Path predictions) throws IOException {
        Files.writeString(answers.resolve("000.json"), ANSWER);
        Files.writeString(answers.resolve("001.json"), ANSWER);
        Files.writeString(predictions.resolve("000_d3e7.json"), ANSWER);

        var tally = Scorer.score(predictions, answers);

        assertThat(tally.precision("title")).isEqualTo(1);
        assertThat(tally.recall("title")).isEqualTo(0.5);
    }

    private static Tally score(String predicted, String truth) {
        return Scorer.score(Scorer.parse(predicted), Scorer.parse(truth));
    }
}
