package se.handslag.site.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.handslag.reading.document.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program sends an agreement over the net and gets what its description promises. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReadingsApiTest {

    private static final Path AGREEMENT = Path.of("src/test/resources/agreements/block-children/source.txt");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String BOUNDARY = "between-the-parts";
    private static final int TOO_MANY_BYTES = 20 * 1024 * 1024 + 1;

    @LocalServerPort
    private int port;

    /** A form under construction. */
    private static final class Form {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Form file(String name, byte[] bytes) {
            return part("name=\"file\"; filename=\"" + name + "\"", bytes);
        }

        Form field(String name, String value) {
            return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
        }

        private Form part(String disposition, byte[] bytes) {
            out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.writeBytes(bytes);
            out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
            return this;
        }

        byte[] bytes() {
            out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return out.toByteArray();
        }
    }

    @Test
    void anAgreementIsReadAndTheAnswerIsAsTheDescriptionOfTheApiSays() throws Exception {
        var answer = post(
                "?guideline=skr-2017", new Form().field("lang", "en").file("avtal.txt", Files.readAllBytes(AGREEMENT)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        var reading = MAPPER.readTree(answer.body());
        assertThat(reading.path("deadlines")).isNotEmpty();
        assertThat(answer.body()).contains("\"kind\": \"headingMissing\"").contains("The agreement ends");
        assertThat(problemsOf("Reading", reading)).isEmpty();
    }

    static Stream<Arguments> refused() throws IOException {
        byte[] agreement = Files.readAllBytes(AGREEMENT);
        return Stream.of(
                arguments(new Form().field("lang", "sv"), "", 400, ""),
                arguments(new Form().file("a.txt", agreement).file("b.txt", agreement), "", 400, ""),
                arguments(new Form().file("a.txt", agreement), "?lang=de", 400, ""),
                arguments(new Form().file("a.txt", agreement).field("guideline", "none"), "", 400, ""),
                arguments(
                        new Form().file("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}), "", 422, "otherKind"),
                arguments(new Form().file("a.txt", " ".getBytes(StandardCharsets.UTF_8)), "?lang=en", 422, "empty"),
                arguments(
                        new Form().file("a.pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8)),
                        "",
                        422,
                        "broken"),
                arguments(new Form().file("a.txt", new byte[TOO_MANY_BYTES]), "", 413, "tooLarge"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeReadIsToldAsAProblemWithItsReason(Form form, String query, int status, String reason)
            throws Exception {
        var answer = post(query, form);
        var problem = MAPPER.readTree(answer.body());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem.path("reason").asString("")).isEqualTo(reason);
        assertThat(problem.path("detail").asString("")).isNotBlank();
        assertThat(problemsOf("Problem", problem)).isEmpty();
    }

    @Test
    void whatIsNoFormIsRefused() throws Exception {
        var answer = send(HttpRequest.newBuilder(address("/api/readings"))
                .header("Content-Type", "application/pdf")
                .POST(BodyPublishers.ofString("%PDF")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void theDescriptionTellsWhatIsSentWhatComesBackAndUnderWhichLicence() throws Exception {
        var description = description();

        assertThat(description.at("/info/license/identifier").asString()).isEqualTo("EUPL-1.2");
        assertThat(description.path("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/readings",
                        "/api/readings/{id}",
                        "/api/readings/{id}/values/{value}",
                        "/api/readings/{id}/confirm",
                        "/api/partnerships",
                        "/api/partnerships/{id}",
                        "/api/partnerships/{id}/obligations",
                        "/api/partnerships/{id}/obligations/{key}",
                        "/api/partnerships/{id}/commitments",
                        "/api/partnerships/{id}/goals",
                        "/api/partnerships/{id}/calendar.ics",
                        "/api/my/turn",
                        "/api/search",
                        "/api/documents/{id}");
        var operation = description.at("/paths/~1api~1readings/post");
        assertThat(operation
                        .at("/requestBody/content/multipart~1form-data/schema/required/0")
                        .asString())
                .isEqualTo("file");
        assertThat(operation.path("responses").propertyNames())
                .contains("200", "201", "400", "401", "413", "415", "422", "429", "503");
        assertThat(operation.at("/responses/503/headers/Retry-After").isMissingNode())
                .isFalse();
        assertThat(description
                        .at("/components/schemas/Problem/properties/reason/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Refusal.Reason.values())
                        .map(Refusal.Reason::code)
                        .toList());
    }

    private List<String> problemsOf(String component, JsonNode node) throws Exception {
        var schemas = description().at("/components/schemas").toString().replace("#/components/schemas/", "#/$defs/");
        var schema = MAPPER.createObjectNode().put("$ref", "#/$defs/" + component);
        schema.set("$defs", MAPPER.readTree(schemas));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(node)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private JsonNode description() throws Exception {
        return MAPPER.readTree(
                send(HttpRequest.newBuilder(address("/v3/api-docs")).GET()).body());
    }

    private HttpResponse<String> post(String query, Form form) throws Exception {
        return send(HttpRequest.newBuilder(address("/api/readings" + query))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form.bytes())));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
