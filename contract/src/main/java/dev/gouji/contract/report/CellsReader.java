package dev.gouji.contract.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.gouji.contract.form.CellId;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the cells of a report field by field. They are nine tenths of an event, and every service after the parser reads
 * each of them: by way of annotations that costs several times as much ({@code WireBenchmark}).
 */
final class CellsReader extends JsonDeserializer<Map<CellId, Cell>> {
    private static final int USUAL_SIZE = 256;

    @Override
    public Map<CellId, Cell> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Map<CellId, Cell> cells = LinkedHashMap.newLinkedHashMap(USUAL_SIZE);
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            CellId id = new CellId(name);
            parser.nextToken();
            cells.put(id, cell(parser));
        }
        return cells;
    }

    private static Cell cell(JsonParser parser) throws IOException {
        expectObject(parser, Cell.class);
        String kind = null;
        BigDecimal value = null;
        String raw = null;
        String unit = null;
        Place place = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            switch (name) {
                case "kind" -> kind = parser.getText();
                case "value" -> value = number(parser, token);
                case "raw" -> raw = text(parser, token);
                case "unit" -> unit = text(parser, token);
                case "place" -> place = token == JsonToken.VALUE_NULL ? null : PlaceFields.read(parser);
                // A newer service may add fields; an older one reads on.
                default -> parser.skipChildren();
            }
        }
        return switch (kind) {
            case "number" -> new Cell.Number(value, raw, unit, place);
            case "blank" -> new Cell.Blank(raw, place);
            case "placeholder" -> new Cell.Placeholder(raw, place);
            case "unreadable" -> new Cell.Unreadable(raw, place);
            case "missing" -> Cell.MISSING;
            case null, default -> throw JsonMappingException.from(parser, "a cell of no known kind");
        };
    }

    /** What stands there begins an object; nothing else can be a cell or a place. */
    static void expectObject(JsonParser parser, Class<?> wanted) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw JsonMappingException.from(parser, "expected a " + wanted.getSimpleName());
        }
    }

    private static String text(JsonParser parser, JsonToken token) throws IOException {
        return token == JsonToken.VALUE_NULL ? null : parser.getText();
    }

    private static BigDecimal number(JsonParser parser, JsonToken token) throws IOException {
        return token == JsonToken.VALUE_NULL ? null : parser.getDecimalValue();
    }
}
