package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.gouji.contract.event.Topic;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description of the topics says what the services are configured to do, and nothing else. */
class AsyncApiTest {
    private static final Path FILE = Checkout.root().resolve("docs/reference/asyncapi.yaml");
    private static JsonNode api;

    @BeforeAll
    static void read() throws IOException {
        api = new YAMLMapper().readTree(FILE.toFile());
    }

    @Test
    void describesEveryTopic() {
        Set<String> addresses = new TreeSet<>();
        api.get("channels")
                .forEach(channel -> addresses.add(channel.get("address").asText()));
        Set<String> topics = new TreeSet<>();
        for (Topic topic : Topic.values()) {
            topics.add(topic.topicName());
            topics.add(topic.deadLetterName());
        }
        assertEquals(topics, addresses);
    }

    /** {@code parse-service receive gouji.raw-documents.v1}: as described, and as configured. */
    @Test
    void saysWhoSendsAndWhoReceives() throws IOException {
        Set<String> described = new TreeSet<>();
        api.get("operations").forEach(operation -> {
            String address = resolve(operation.at("/channel/$ref").asText())
                    .get("address")
                    .asText();
            if (!address.endsWith(".dlq")) {
                described.add(operation.at("/tags/0/name").asText() + " "
                        + operation.get("action").asText() + " " + address);
            }
        });
        Set<String> configured = new TreeSet<>();
        for (String service : List.of("ingest-service", "parse-service", "validate-service", "stats-service")) {
            configured.addAll(channels(service));
        }
        assertEquals(configured, described);
    }

    private static List<String> channels(String service) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Checkout.root().resolve(service + "/src/main/resources/application.properties"))) {
            properties.load(reader);
        }
        List<String> channels = new ArrayList<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith("mp.messaging.") && key.endsWith(".topic")) {
                String topic = properties.getProperty(key);
                String action = key.startsWith("mp.messaging.incoming.") ? "receive" : "send";
                if (!topic.endsWith(".dlq")) {
                    channels.add(service + " " + action + " " + topic);
                }
            }
        }
        return channels;
    }

    @Test
    void refersToWhatIsThere() {
        List<String> references = api.findValuesAsText("$ref");
        assertTrue(references.size() > 20, "the description refers to hardly anything");
        references.forEach(AsyncApiTest::resolve);
    }

    @Test
    void namesTheTypesOfTheEvents() throws IOException {
        Set<String> names = new TreeSet<>();
        api.at("/components/messages")
                .forEach(message -> names.add(message.get("name").asText()));
        Set<String> types = new TreeSet<>();
        Path schemas = Checkout.root().resolve("contract/src/main/resources/dev/gouji/contract/schema");
        try (Stream<Path> files = Files.list(schemas)) {
            files.forEach(file ->
                    types.add("dev.gouji." + file.getFileName().toString().replace(".schema.json", "")));
        }
        assertEquals(types, names);
    }

    private static JsonNode resolve(String reference) {
        if (!reference.startsWith("#")) {
            assertTrue(Files.exists(FILE.resolveSibling(reference)), () -> "there is no " + reference);
            return null;
        }
        JsonNode found = api.at(reference.substring(1));
        assertTrue(!found.isMissingNode(), () -> "there is no " + reference);
        return found;
    }
}
