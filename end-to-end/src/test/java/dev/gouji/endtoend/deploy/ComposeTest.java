package dev.gouji.endtoend.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.contract.event.Topic;
import dev.gouji.endtoend.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One host without Kubernetes: what the file says, since no engine is at hand to run it. */
class ComposeTest {
    private static final Path ROOT = Checkout.root();
    private static final Set<String> OURS = Set.of("ingest", "parse", "validate", "stats");
    /** As the images are made: name by folder, tag of their own version, never latest. */
    private static final String IMAGE = "gouji/%s-service:${GOUJI_VERSION:-0.1.0}";

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");

    private final String text = Files.readString(ROOT.resolve("deploy/compose/compose.yaml"));
    private final JsonNode file = read(text);

    ComposeTest() throws IOException {}

    /** With its anchors and merges resolved, as an engine does. */
    private static JsonNode read(String text) {
        Map<String, Object> loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return new ObjectMapper().valueToTree(loaded);
    }

    private JsonNode service(String name) {
        return file.at("/services/" + name);
    }

    @Test
    void runsTheImagesThatAreMade() {
        for (String name : OURS) {
            assertEquals(IMAGE.formatted(name), service(name).path("image").asText());
        }
        file.get("services").forEach(service -> {
            String image = service.path("image").asText();
            assertTrue(image.matches("[\\w./-]+:.+") && !image.endsWith(":latest"), image);
        });
    }

    @Test
    void letsNoServiceDoMoreThanItMust() {
        for (String name : OURS) {
            JsonNode service = service(name);
            assertEquals("10001:10001", service.path("user").asText(), name);
            assertTrue(service.path("read_only").asBoolean(), name + " may write");
            assertEquals("[\"ALL\"]", service.path("cap_drop").toString(), name);
            assertEquals(
                    "[\"no-new-privileges:true\"]", service.path("security_opt").toString(), name);
            assertTrue(service.has("mem_limit"), name + " has no limit");
            assertTrue(service.at("/healthcheck/test").toString().contains("/q/health/ready"), name);
            service.path("ports").forEach(port -> assertTrue(port.asText().startsWith("127.0.0.1:"), port.asText()));
            assertTrue(seconds(service) >= delays(service) + 20, name + " is not given the time to end");
        }
        assertFalse(service("parse").has("ports"), "parse is for the other services");
    }

    private static int seconds(JsonNode service) {
        return Integer.parseInt(service.path("stop_grace_period").asText().replace("s", ""));
    }

    private static int delays(JsonNode service) {
        return service.at("/environment/GOUJI_SHUTDOWN_DELAY").asInt()
                + service.at("/environment/GOUJI_SHUTDOWN_TIMEOUT").asInt();
    }

    @Test
    void setsOnlyWhatTheServicesKnow() throws IOException {
        String known = Files.readString(ROOT.resolve("docs/reference/settings.md"));
        for (String name : OURS) {
            service(name)
                    .path("environment")
                    .fieldNames()
                    .forEachRemaining(setting -> assertTrue(known.contains("`" + setting + "`"), setting));
        }
        Set<String> outside = new TreeSet<>();
        Matcher variable = VARIABLE.matcher(text);
        while (variable.find()) {
            outside.add(variable.group(1));
        }
        outside.remove("GOUJI_VERSION");
        outside.forEach(setting -> assertTrue(known.contains("`" + setting + "`"), setting));
    }

    @Test
    void keepsWhatMustNotBeLostInVolumes() {
        Set<String> named = new TreeSet<>();
        file.get("volumes").fieldNames().forEachRemaining(named::add);
        Set<String> mounted = new TreeSet<>();
        file.get("services")
                .forEach(service -> service.path("volumes").forEach(volume -> {
                    String source = volume.asText().split(":", 2)[0];
                    if (!source.startsWith("$")) {
                        mounted.add(source);
                    }
                }));
        assertEquals(named, mounted);
        assertTrue(service("ingest").path("volumes").toString().contains("archive:/archive\""));
        assertTrue(service("parse").path("volumes").toString().contains("archive:/archive:ro"));
    }

    @Test
    void waitsForWhatItNeedsAndMakesEveryTopic() {
        String made = service("topics").path("command").toString();
        List<String> missing = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            String name = topic.topicName().replaceAll("gouji\\.(.*)\\.v1", "$1");
            if (!made.contains(" " + name)) {
                missing.add(name);
            }
        }
        assertEquals(List.of(), missing);
        for (String name : OURS) {
            ObjectNode needs = (ObjectNode) service(name).get("depends_on");
            needs.fieldNames()
                    .forEachRemaining(
                            other -> assertTrue(file.at("/services/" + other).isObject(), other));
            assertEquals(
                    "service_completed_successfully",
                    needs.at("/topics/condition").asText(),
                    name);
        }
    }
}
