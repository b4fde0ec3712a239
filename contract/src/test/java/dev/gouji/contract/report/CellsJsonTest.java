package dev.gouji.contract.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.form.CellId;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells are written and read by hand, and nobody can tell: the JSON is what the annotations of the records say. */
class CellsJsonTest {
    private static final TypeReference<Map<CellId, Cell>> CELLS = new TypeReference<>() {};

    @Test
    void writesWhatTheAnnotationsWouldWrite() throws IOException {
        assertEquals(WireEvent.json().writerFor(CELLS).writeValueAsString(all()), written(all()));
    }

    @Test
    void readsWhatItWroteAsTheAnnotationsDo() throws IOException {
        String json = written(all());
        assertEquals(all(), read(json));
        assertEquals(WireEvent.json().readValue(json, CELLS), read(json));
    }

    @Test
    void readsMembersInAnyOrderAndPassesOverNewOnes() throws IOException {
        Cell expected = new Cell.Number(BigDecimal.TEN, "10", null, new Place.InText(1, 2, 3));
        assertEquals(Map.of(new CellId("t3.granted.total"), expected), read("""
                {"t3.granted.total": {"seal": {"by": ["somebody", {}]}, "place": {"end": 3, "of": [1], "start": 2, "line": 1,
                 "in": "text"}, "unit": null, "raw": "10", "value": 10, "kind": "number"}}
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"t3.a.b\": {\"raw\": \"\"}}",
                "{\"t3.a.b\": {\"kind\": \"guess\", \"raw\": \"\"}}",
                "{\"t3.a.b\": 7}",
                "{\"t3.a.b\": {\"kind\": \"number\", \"value\": \"seven\", \"raw\": \"7\"}}",
                "{\"t3.a.b\": {\"kind\": \"blank\", \"raw\": \"\", \"place\": {\"in\": \"dream\"}}}",
                "{\"t3.a.b\": {\"kind\": \"blank\", \"raw\": \"\", \"place\": \"t1/2/3\"}}",
                "{\"t3.a.b\": {\"kind\": \"blank\", \"raw\": \"\", \"place\": {\"in\": \"text\", \"line\": \"one\"}}}",
                "{\"t3.a.b\": {\"kind\": \"blank\""
            })
    void refusesWhatIsNoCell(String json) {
        assertThrows(IOException.class, () -> read(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"t3.a.b\": {\"kind\": \"number\", \"raw\": \"7\", \"place\": {\"in\": \"text\", \"line\": 1, \"start\": 0, \"end\": 1}}}",
                "{\"t3.a.b\": {\"kind\": \"blank\", \"raw\": \"\"}}",
                "{\"nowhere\": {\"kind\": \"missing\"}}"
            })
    void refusesWhatRecordsRefuse(String json) {
        assertThrows(RuntimeException.class, () -> read(json));
    }

    private static Map<CellId, Cell> all() {
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        List<Place> places = List.of(
                new Place.InText(3, 14, 15),
                new Place.InHtml(1, 2, 3, 400),
                new Place.InWord(0, 7, 0),
                new Place.InSheet("表\"三\"", "B7"),
                new Place.OnPage(2, 10, 20, 30, 40));
        for (Place place : places) {
            String row = "t3.row_" + cells.size();
            cells.put(new CellId(row + ".a"), new Cell.Number(new BigDecimal("96171.60"), "96171.60", null, place));
            cells.put(new CellId(row + ".b"), new Cell.Number(new BigDecimal("-3"), "负3件", "件", place));
            cells.put(new CellId(row + ".c"), new Cell.Blank("", place));
            cells.put(new CellId(row + ".d"), new Cell.Placeholder("—", place));
            cells.put(new CellId(row + ".e"), new Cell.Unreadable("1\t2", place));
            cells.put(new CellId(row + ".f"), Cell.MISSING);
        }
        return cells;
    }

    private static String written(Map<CellId, Cell> cells) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = WireEvent.json().createGenerator(text)) {
            new CellsWriter().serialize(cells, json, null);
        }
        return text.toString();
    }

    private static Map<CellId, Cell> read(String json) throws IOException {
        try (JsonParser parser = WireEvent.json().createParser(json)) {
            assertEquals(JsonToken.START_OBJECT, parser.nextToken());
            return new CellsReader().deserialize(parser, null);
        }
    }
}
