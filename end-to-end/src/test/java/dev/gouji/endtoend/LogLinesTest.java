package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the services write for machines: an object a line, always with the same keys. */
@ExtendWith(ChainExtension.class)
class LogLinesTest {
    private static final Set<String> KEYS =
            Set.of("timestamp", "level", "logger", "message", "thread", "host", "service", "fields");
    /** With a failure there is one more. */
    private static final String STACK = "stack_trace";

    private final RunningChain chain;

    LogLinesTest(RunningChain chain) {
        this.chain = chain;
    }

    @Test
    void everyLineIsAnObjectWithTheSameKeys() throws IOException {
        for (String service : List.of("ingest", "parse", "validate", "stats")) {
            List<JsonNode> lines = lines(service);
            assertTrue(lines.size() > 3, service + " wrote " + lines);
            for (JsonNode line : lines) {
                Set<String> keys = new TreeSet<>();
                line.fieldNames().forEachRemaining(keys::add);
                keys.remove(STACK);
                assertEquals(new TreeSet<>(KEYS), keys, line::toString);
                Instant.parse(line.get("timestamp").asText());
                assertEquals(service + "-service", line.get("service").asText());
            }
        }
    }

    @Test
    void whatOurMessagesNameAreFields() {
        String answer = chain.client()
                .post("junk-of-the-log", "text/plain", "无关文字".getBytes(StandardCharsets.UTF_8))
                .join()
                .body();
        String id;
        try {
            id = WireEvent.json().readTree(answer).get("document_id").asText();
        } catch (IOException e) {
            throw new IllegalStateException(answer, e);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> lines("parse").stream()
                        .map(line -> line.get("fields"))
                        .anyMatch(fields -> fields.path("documentId").asText().equals(id)
                                && fields.path("code").asText().matches("GJ-\\d{3}")));
    }

    /** Those of the service; before it there are a few of the JVM, which knows no JSON. */
    private List<JsonNode> lines(String service) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        String text = Files.readString(chain.service(service).log());
        // What is being written at this moment has no end yet.
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
            if (line.startsWith("{")) {
                lines.add(WireEvent.json().readTree(line));
            } else {
                assertTrue(line.isBlank() || line.startsWith("WARNING: "), line);
            }
        }
        return lines;
    }
}
