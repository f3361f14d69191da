package se.handslag.site.takeaway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.handslag.agreement.terms.rules.Guideline;

/**
 * What {@code /v3/api-docs} says of the API. The framework tells which addresses there are; what is sent to them and comes
 * back stands in {@code api.json} and {@code reading.schema.json}, since forms are read and JSON is written by our own code,
 * which no framework can look into.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    static OpenApiCustomizer describedByHand() {
        OpenAPI written = written();
        return found -> {
            found.setInfo(written.getInfo());
            found.setServers(null);
            written.getPaths().forEach((address, description) -> {
                if (found.getPaths().containsKey(address)) {
                    found.getPaths().addPathItem(address, description);
                }
            });
            Components components = found.getComponents() == null ? new Components() : found.getComponents();
            written.getComponents().getHeaders().forEach(components::addHeaders);
            written.getComponents().getSchemas().forEach(components::addSchemas);
            found.setComponents(components);
        };
    }

    private static OpenAPI written() {
        try {
            ObjectMapper mapper = Json31.mapper();
            JsonNode api = mapper.readTree(resource("api.json"));
            var guidelines = ((ObjectNode) api.at("/paths/~1api~1readings/post/parameters/1/schema")).putArray("enum");
            Guideline.all().forEach(guideline -> guidelines.add(guideline.id()));
            OpenAPI written = mapper.treeToValue(api, OpenAPI.class);
            addReading(mapper, written.getComponents());
            return written;
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    /** The schema of a reading, with each of its parts as a component of its own. */
    private static void addReading(ObjectMapper mapper, Components components) throws JsonProcessingException {
        String schema = resource("reading.schema.json").replace("#/$defs/", "#/components/schemas/");
        ObjectNode reading = (ObjectNode) mapper.readTree(schema);
        JsonNode parts = reading.remove("$defs");
        reading.remove("$schema");
        components.addSchemas("Reading", mapper.treeToValue(reading, Schema.class));
        for (var part : parts.properties()) {
            components.addSchemas(part.getKey(), mapper.treeToValue(part.getValue(), Schema.class));
        }
    }

    private static String resource(String name) {
        try (InputStream stream = ApiDescription.class.getResourceAsStream("/site/takeaway/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("No resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
