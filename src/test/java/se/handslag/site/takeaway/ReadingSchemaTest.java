package se.handslag.site.takeaway;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.site.takeaway.TakenAlong.ENGLISH;
import static se.handslag.site.takeaway.TakenAlong.SWEDISH;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;
import se.handslag.obligations.Flag;
import se.handslag.obligations.ObligationKind;
import se.handslag.reading.EveryKindOfTerm;
import se.handslag.reading.GoldenAgreement;
import se.handslag.reading.WrittenAgreement;
import se.handslag.site.telling.AgreementJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema describes the JSON that is given: all members that must be there are, and here none may be there that it does
 * not know, although others are told to expect more one day.
 */
class ReadingSchemaTest {

    private static final JsonNode DESCRIBED = described();
    private static final Schema STRICT = strict(DESCRIBED.deepCopy());

    static List<GoldenAgreement> agreements() {
        return GoldenAgreement.all();
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void theJsonOfEveryGoldenAgreementIsAsDescribed(GoldenAgreement agreement) {
        assertThat(problems(AgreementJson.oneLine(TakenAlong.document("avtal.txt", agreement.reading()), SWEDISH)))
                .isEmpty();
        assertThat(problems(AgreementJson.pretty(TakenAlong.document("avtal.txt", agreement.reading()), ENGLISH)))
                .isEmpty();
    }

    @Test
    void everyKindOfTermIsAsDescribed() {
        var full =
                WrittenAgreement.ofPages("-").says(EveryKindOfTerm.saidInFull().toArray(Term[]::new));
        var barely =
                WrittenAgreement.ofPages("-").says(EveryKindOfTerm.saidBarely().toArray(Term[]::new));

        assertThat(problems(AgreementJson.oneLine(TakenAlong.document("avtal.txt", full.read()), SWEDISH)))
                .isEmpty();
        assertThat(problems(AgreementJson.oneLine(TakenAlong.document("avtal.txt", barely.read()), SWEDISH)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadlines", "promises", "title", "isIop", "citations", "delegations"})
    void aMemberThatIsMissingOrOfTheWrongSortIsSeen(String member) {
        var json = (ObjectNode) parsed(AgreementJson.oneLine(
                TakenAlong.document("avtal.txt", agreements().getFirst().reading()), SWEDISH));

        assertThat(problems(json.deepCopy().put(member, 17).toString())).isNotEmpty();
        assertThat(problems(json.deepCopy().put(member + "2", 17).toString())).isNotEmpty();
        assertThat(problems(json.without(member).toString())).isNotEmpty();
    }

    @Test
    void everyCodeThatProgramsMayMeetIsListed() {
        assertThat(codes("/$defs/Deadline/properties/kind/enum"))
                // What people note beside an agreement is read in none.
                .isEqualTo(sorted(Arrays.stream(ObligationKind.values())
                        .filter(kind -> kind != ObligationKind.OTHER)
                        .map(ObligationKind::code)));
        assertThat(codes("/$defs/Deadline/properties/flags/items/enum"))
                .isEqualTo(sorted(Arrays.stream(Flag.values()).map(Flag::code)));
        assertThat(codes("/$defs/Deadline/properties/strength/enum")).hasSize(Source.Strength.values().length);
        assertThat(codes("/$defs/Finding/properties/kind/enum"))
                .isEqualTo(sorted(Arrays.stream(FindingKind.values())
                        .filter(kind -> !kind.isRemark())
                        .map(FindingKind::code)));
        assertThat(codes("/$defs/Remark/properties/kind/enum"))
                .isEqualTo(sorted(Arrays.stream(FindingKind.values())
                        .filter(FindingKind::isRemark)
                        .map(FindingKind::code)));
    }

    @Test
    void everyMemberIsDescribed() {
        List<String> silent = new ArrayList<>();
        find(DESCRIBED, "", silent);

        assertThat(silent).isEmpty();
    }

    private static void find(JsonNode node, String path, List<String> silent) {
        JsonNode properties = node.path("properties");
        if (properties.isObject()) {
            properties.propertyStream().forEach(member -> {
                if (member.getValue().path("description").asString("").isBlank()) {
                    silent.add(path + "/" + member.getKey());
                }
            });
        }
        if (node.isObject()) {
            node.propertyStream().forEach(child -> find(child.getValue(), path + "/" + child.getKey(), silent));
        } else if (node.isArray()) {
            node.forEach(child -> find(child, path, silent));
        }
    }

    private static Set<String> codes(String pointer) {
        return sorted(DESCRIBED.at(pointer).valueStream().map(JsonNode::asString));
    }

    private static Set<String> sorted(Stream<String> codes) {
        return new TreeSet<>(codes.toList());
    }

    private static List<String> problems(String json) {
        return STRICT.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema strict(JsonNode schema) {
        allowNothingElse(schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    private static void allowNothingElse(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject() && object.has("required")) {
            object.put("additionalProperties", false);
        }
        node.forEach(ReadingSchemaTest::allowNothingElse);
    }

    private static JsonNode parsed(String json) {
        return JsonMapper.builder().build().readTree(json);
    }

    private static JsonNode described() {
        try (var stream = ReadingSchemaTest.class.getResourceAsStream("/site/takeaway/reading.schema.json")) {
            return JsonMapper.builder().build().readTree(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
