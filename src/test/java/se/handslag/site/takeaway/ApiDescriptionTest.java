package se.handslag.site.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface is whole: whoever makes a client of it finds each thing named, told and typed. */
class ApiDescriptionTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

    private final JsonNode described = read();

    @Test
    void nothingIsAmiss() {
        assertThat(new Lint(described).complaints()).isEmpty();
    }

    @Test
    void whatIsAmissIsFound() {
        var planted = JsonMapper.builder().build().readTree("""
                {"paths": {"/api/things/{id}": {
                  "get": {"operationId": "find", "summary": "A thing", "description": "Ends so.",
                    "responses": {"200": {"description": "It.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Gone"}}}}}},
                  "put": {"operationId": "find", "requestBody": {"content": {"application/json": {"schema": {"properties": {"a": {}}}}}},
                    "responses": {}}}},
                 "components": {"schemas": {"Lone": {"type": "object"}}}}
                """);

        assertThat(new Lint(planted).complaints())
                .contains(
                        "get /api/things/{id}: no parameter id",
                        "get /api/things/{id}: no tags",
                        "get /api/things/{id}: tells no problem",
                        "put /api/things/{id}: its operationId find is another's",
                        "put /api/things/{id}: no summary",
                        "put /api/things/{id}: tells no success",
                        "nothing is at #/components/schemas/Gone",
                        "nobody refers to #/components/schemas/Lone",
                        "a has no type");
    }

    private static JsonNode read() {
        try (var in = ApiDescriptionTest.class.getResourceAsStream("/site/takeaway/api.json")) {
            var described = JsonMapper.builder().build().readTree(in);
            // The program puts it in from a schema of its own, which is tried by itself.
            ((ObjectNode) described.at("/components/schemas"))
                    .putObject("Reading")
                    .put("type", "object");
            return described;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is amiss in a description. */
    private record Lint(JsonNode described, List<String> complaints, Set<String> ids, Set<String> referred) {

        Lint(JsonNode described) {
            this(described, new ArrayList<>(), new HashSet<>(), new HashSet<>());
            described
                    .at("/paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().stream()
                            .filter(each -> METHODS.contains(each.getKey()))
                            .forEach(each -> operation(each.getKey() + " " + path.getKey(), each.getValue())));
            walk(described);
            described.at("/components/schemas").propertyNames().stream()
                    .map(name -> "#/components/schemas/" + name)
                    .filter(each -> !referred.contains(each))
                    .forEach(each -> complaints.add("nobody refers to " + each));
        }

        private void operation(String name, JsonNode operation) {
            var id = operation.at("/operationId").asString("");
            if (!ids.add(id)) {
                complaints.add(name + ": its operationId " + id + " is another's");
            }
            for (var needed : List.of("operationId", "summary", "description", "tags")) {
                if (operation.path(needed).isMissingNode()
                        || operation.path(needed).isEmpty()
                                && !operation.path(needed).isString()) {
                    complaints.add(name + ": no " + needed);
                }
            }
            var declared = new HashSet<String>();
            operation.path("parameters").forEach(parameter -> {
                declared.add(parameter.path("name").asString(""));
                if (parameter.path("schema").isMissingNode()
                        && parameter.path("$ref").isMissingNode()) {
                    complaints.add(
                            name + ": its parameter " + parameter.path("name").asString("") + " has no type");
                }
            });
            PLACE.matcher(name)
                    .results()
                    .map(found -> found.group(1))
                    .filter(each -> !declared.contains(each))
                    .forEach(each -> complaints.add(name + ": no parameter " + each));
            var answers = operation.path("responses").propertyNames();
            if (answers.stream().noneMatch(each -> each.startsWith("2"))) {
                complaints.add(name + ": tells no success");
            }
            if (answers.stream().noneMatch(each -> each.startsWith("4"))) {
                complaints.add(name + ": tells no problem");
            }
            operation.path("responses").properties().stream()
                    .filter(answer ->
                            answer.getValue().path("description").asString("").isBlank())
                    .forEach(answer -> complaints.add(name + ": " + answer.getKey() + " is not told"));
        }

        private void walk(JsonNode node) {
            var reference = node.path("$ref").asString("");
            if (!reference.isEmpty()) {
                referred.add(reference);
                if (described.at(reference.substring(1)).isMissingNode()) {
                    complaints.add("nothing is at " + reference);
                }
            }
            node.path("properties").properties().stream()
                    .filter(each -> isUntyped(each.getValue()))
                    .forEach(each -> complaints.add(each.getKey() + " has no type"));
            node.forEach(this::walk);
        }

        private static boolean isUntyped(JsonNode schema) {
            return schema.isObject()
                    && List.of("type", "$ref", "enum", "const", "oneOf", "anyOf", "allOf").stream()
                            .allMatch(each -> schema.path(each).isMissingNode());
        }
    }
}
