package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The descriptions of the interfaces in docs/reference/openapi are those of the services that were built, and nothing that
 * somebody may rely on goes from one to the next. {@code -Dgouji.rewrite=true} writes them anew, but takes nothing away
 * unless {@code -Dgouji.breaking=true} says that it is meant.
 */
class OpenApiTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "parse", "validate", "stats"})
    void describesTheServiceAsItIsAndTakesNothingAway(String service) throws IOException {
        Path built = Checkout.root().resolve(service + "-service/target/openapi/openapi.yaml");
        Assumptions.assumeTrue(
                System.getProperty("quick") == null && Files.exists(built), "-Dquick builds no services to describe");
        Path kept = Checkout.root().resolve("docs/reference/openapi/" + service + ".yaml");
        Assumptions.assumeTrue(
                Files.exists(kept) || Boolean.getBoolean("gouji.rewrite"),
                "nothing is promised of " + service + " yet");
        if (Files.exists(kept) && !Boolean.getBoolean("gouji.breaking")) {
            List<String> broken = ApiChanges.breaking(read(kept), read(built));
            assertEquals(List.of(), broken, "whoever uses the interface of " + service + " would notice");
        }
        if (Boolean.getBoolean("gouji.rewrite")) {
            Files.createDirectories(kept.getParent());
            Files.writeString(kept, withoutServers(Files.readString(built)));
        }
        assertEquals(
                read(kept), read(built), kept + " is out of step: ./mvnw verify -Dgouji.rewrite=true writes it anew");
        assertTrue(read(kept).path("openapi").asText().startsWith("3.1"), "OpenAPI 3.1");
    }

    @Test
    void noticesWhatIsTakenAway() throws IOException {
        JsonNode before = YAML.readTree("""
            paths:
              /v1/things:
                get:
                  parameters: [{name: year, in: query}, {name: organ, in: query}]
                  responses:
                    "200":
                      content:
                        application/json:
                          schema: {type: array, items: {$ref: "#/components/schemas/Thing"}}
                        text/csv: {}
                    "404": {}
                post: {responses: {}}
              /v1/others:
                get: {responses: {}}
            components:
              schemas:
                Thing: {type: object, properties: {id: {type: string}, year: {type: integer}, parts: {type: array, items: {type: object, properties: {name: {type: string}}}}}}
            """);
        JsonNode after = YAML.readTree("""
            paths:
              /v1/things:
                get:
                  parameters: [{name: year, in: query}, {name: form, in: query, required: true}]
                  responses:
                    "200":
                      content:
                        application/json:
                          schema: {type: array, items: {$ref: "#/components/schemas/Renamed"}}
            components:
              schemas:
                Renamed: {type: object, properties: {id: {type: integer}, more: {type: string}, parts: {type: array, items: {type: object, properties: {}}}}}
            """);
        assertEquals(List.of(), ApiChanges.breaking(before, before));
        assertEquals(
                List.of(
                        "get /v1/others is gone",
                        "get /v1/things 200 application/json [].id: string has become integer",
                        "get /v1/things 200 application/json [].parts[].name is gone",
                        "get /v1/things 200 application/json [].year is gone",
                        "get /v1/things 200 text/csv is gone",
                        "get /v1/things 404 is gone",
                        "get /v1/things: parameter form has become required",
                        "get /v1/things: parameter organ is gone",
                        "post /v1/things is gone"),
                ApiChanges.breaking(before, after));
    }

    private static JsonNode read(Path file) throws IOException {
        return YAML.readTree(withoutServers(Files.readString(file)));
    }

    /** Where a service listens is a matter of its settings, and a test's of chance. */
    private static String withoutServers(String text) {
        return text.replaceAll("(?m)^servers:\\n(?:[- ].*\\n?)+", "");
    }
}
