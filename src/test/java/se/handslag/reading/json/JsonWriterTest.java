package se.handslag.reading.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.minidev.json.JSONObject;
import net.minidev.json.parser.JSONParser;
import net.minidev.json.parser.ParseException;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void whateverStandsInADocumentComesBackAsItStood() throws ParseException {
        var words = "»Å\" \\ /\u0000\u0001\u001f\t\r\n\b\f\u007f\u2028 🤝 é</script>";
        var written = JsonWriter.oneLine(new JsonObject().put("words", words));

        assertThat(parsed(written)).containsEntry("words", words);
        assertThat(written).doesNotContain("\n").contains("\\u0000").contains("»Å\\\" \\\\ /");
    }

    @Test
    void halfASurrogatePairIsEscapedSinceItHasNoUtf8() {
        assertThat(JsonWriter.oneLine(new JsonObject().put("a", "x\ud83ey").put("b", "\udd1d")))
                .isEqualTo("{\"a\": \"x\\ud83ey\", \"b\": \"\\udd1d\"}");
    }

    @Test
    void numbersAreWrittenWithoutExponent() {
        var numbers = new JsonObject()
                .put("large", new BigDecimal("1.2E+9"))
                .put("small", new BigDecimal("0.0000001"))
                .put("count", 18_000)
                .put("debt", -5L);

        assertThat(JsonWriter.oneLine(numbers))
                .isEqualTo("{\"large\": 1200000000, \"small\": 0.0000001, \"count\": 18000, \"debt\": -5}");
    }

    @Test
    void whatFitsOnALineStandsOnOneEvenWhenIndented() {
        var object = new JsonObject()
                .put("nothing", null)
                .put("empty", List.of())
                .put("short", new JsonObject().put("page", 1).put("words", "a b"))
                .put("long", List.of("x".repeat(70), "y".repeat(70)));

        assertThat(JsonWriter.pretty(object)).isEqualTo("""
                {
                  "nothing": null,
                  "empty": [],
                  "short": {"page": 1, "words": "a b"},
                  "long": [
                    "%s",
                    "%s"
                  ]
                }""".formatted("x".repeat(70), "y".repeat(70)));
    }

    @Test
    void indentedAndOnOneLineAreTheSame() throws ParseException {
        var deep = new JsonObject()
                .put("list", List.of(new JsonObject().put("text", "x".repeat(200)), new JsonObject()))
                .put("object", new JsonObject());

        assertThat(parsed(JsonWriter.pretty(deep))).isEqualTo(parsed(JsonWriter.oneLine(deep)));
    }

    @Test
    void aValueThatHasNoJsonIsABug() {
        assertThatThrownBy(() -> JsonWriter.oneLine(new JsonObject().put("pi", 3.14)))
                .hasMessageContaining("java.lang.Double");
    }

    private static JSONObject parsed(String json) throws ParseException {
        return (JSONObject) new JSONParser(JSONParser.MODE_RFC4627).parse(json);
    }
}
