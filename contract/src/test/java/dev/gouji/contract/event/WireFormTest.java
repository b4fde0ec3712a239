package dev.gouji.contract.event;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pins what goes over the wire: key, headers and every byte of the JSON. Another service of another version reads it,
 * so a golden file changes only together with the version in the event's type. {@code -Dgouji.rewrite=true} rewrites.
 */
class WireFormTest {
    private static final Path GOLDEN = Path.of("src/test/resources/wire");

    static Stream<Event> events() {
        return Stream.of(
                ExampleEvents.rawDocument(),
                ExampleEvents.reportRead(),
                ExampleEvents.documentRefused(),
                ExampleEvents.reportChecked(),
                ExampleEvents.organRegistered(),
                ExampleEvents.portalHealthChanged(),
                ExampleEvents.alertChanged());
    }

    private static String name(Event event) {
        return event.type().replace("dev.gouji.", "");
    }

    private static String golden(WireEvent wire) throws IOException {
        ObjectNode file = WireEvent.json().createObjectNode();
        file.put("topic", wire.topic()).put("key", wire.key());
        file.set("headers", WireEvent.json().valueToTree(wire.headers()));
        file.set("value", WireEvent.json().readTree(wire.value()));
        return WireEvent.json().writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n";
    }

    @ParameterizedTest
    @MethodSource("events")
    void matchesItsGoldenFile(Event event) throws IOException {
        Path file = GOLDEN.resolve(name(event) + ".json");
        String actual = golden(WireEvent.of(event));
        if (Boolean.getBoolean("gouji.rewrite")) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual);
    }

    @Test
    void readsEveryGoldenFileAndNoOtherIsThere() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            Set<String> there =
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(
                    events().map(event -> name(event) + ".json").collect(Collectors.toCollection(TreeSet::new)), there);
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void comesBackAsItWas(Event event) throws UndecodableEventException {
        WireEvent wire = WireEvent.of(event);
        Event back = WireEvent.decode(wire.value(), event.getClass());
        assertEquals(event, back);
        assertArrayEquals(wire.value(), WireEvent.of(back).value());
    }

    @ParameterizedTest
    @MethodSource("events")
    void keepsToItsSchema(Event event) throws IOException {
        String path = "dev/gouji/contract/schema/" + name(event) + ".schema.json";
        String text;
        try (java.io.InputStream schema = WireEvent.class.getClassLoader().getResourceAsStream(path)) {
            text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
        String value = new String(WireEvent.of(event).value(), StandardCharsets.UTF_8);
        assertEquals(List.of(), new ArrayList<>(schema.validate(value, InputFormat.JSON)));
        JsonNode broken = ((ObjectNode) WireEvent.json().readTree(value)).put("unheard_of", 1);
        assertTrue(!schema.validate(broken.toString(), InputFormat.JSON).isEmpty(), "the schema lets anything pass");
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsOnWhenANewerServiceAddsAField(Event event) throws IOException, UndecodableEventException {
        JsonNode value = WireEvent.json().readTree(WireEvent.of(event).value());
        byte[] newer = ((ObjectNode) value).put("addedLater", "x").toString().getBytes(StandardCharsets.UTF_8);
        assertEquals(event, WireEvent.decode(newer, event.getClass()));
    }

    @Test
    void saysWhatIsWrongWithAValueThatIsNoEvent() {
        for (String value : new String[] {"", "junk", "[]", "{}", "{\"report\":null}", "null"}) {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            UndecodableEventException refused = assertThrows(
                    UndecodableEventException.class, () -> WireEvent.decode(bytes, ReportRead.class), value);
            assertTrue(
                    refused.getMessage().startsWith("expected a ReportRead in " + bytes.length + " bytes of JSON"),
                    refused.getMessage());
        }
    }

    @Test
    void takesARecordWithoutValueForNoEvent() {
        UndecodableEventException refused =
                assertThrows(UndecodableEventException.class, () -> WireEvent.decode(null, ReportRead.class));
        assertEquals("expected a ReportRead, found no value", refused.getMessage());
    }
}
