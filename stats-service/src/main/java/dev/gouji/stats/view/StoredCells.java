package dev.gouji.stats.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of a report as two JSON arrays in the form's order, without the identifiers (those printed beside the
 * form come last and name their cells): a twentieth of the server's work for an object of two hundred objects. The table {@code stats.form_cell} has the order for queries.
 *
 * @param figures a figure printed as nothing but its value is a string, a missing cell null; all else is an object with
 *     kind, raw, value, unit
 * @param places codes of {@link Place}, null for a missing cell
 */
public record StoredCells(String figures, String places) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    /** The columns for the cells of a report, which come in the form's order. */
    static StoredCells of(Form form, Map<CellId, Cell> cells) {
        ArrayNode figures = NODES.arrayNode(cells.size());
        ArrayNode places = NODES.arrayNode(cells.size());
        cells.forEach((id, cell) -> {
            figures.add(form.has(id) ? figure(cell) : beside(id, cell));
            places.add(
                    cell.place() == null
                            ? NODES.nullNode()
                            : NODES.textNode(cell.place().code()));
        });
        return new StoredCells(StoredText.json(figures), StoredText.json(places));
    }

    /**
     * The cells again.
     *
     * @throws IllegalArgumentException when the columns are not those of a report on this form
     */
    public Map<CellId, Cell> cells(Form form) {
        JsonNode figureNodes = array(figures);
        JsonNode placeNodes = array(places);
        List<CellId> ids = form.cells();
        if (figureNodes.size() < ids.size() || placeNodes.size() != figureNodes.size()) {
            throw new IllegalArgumentException("form %s has %d cells, found %d figures and %d places"
                    .formatted(form.generation(), ids.size(), figureNodes.size(), placeNodes.size()));
        }
        Map<CellId, Cell> cells = LinkedHashMap.newLinkedHashMap(ids.size());
        for (int i = 0; i < figureNodes.size(); i++) {
            CellId id = i < ids.size()
                    ? ids.get(i)
                    : new CellId(figureNodes.get(i).path("cell").textValue());
            cells.put(id, cell(figureNodes.get(i), placeNodes.get(i)));
        }
        return cells;
    }

    /** The figures alone of a column of figures, with the cells of the form that hold one. */
    public static Map<CellId, BigDecimal> figures(String figures, Form form) {
        JsonNode nodes = array(figures);
        Map<CellId, BigDecimal> values = HashMap.newHashMap(nodes.size());
        List<CellId> ids = form.cells();
        for (int i = 0; i < ids.size(); i++) {
            JsonNode node = nodes.path(i);
            String text =
                    node.isTextual() ? node.textValue() : node.path("value").textValue();
            if (text != null) {
                values.put(ids.get(i), new BigDecimal(text));
            }
        }
        return values;
    }

    private static JsonNode array(String json) {
        try {
            return WireEvent.json().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("expected a JSON array", e);
        }
    }

    /** A figure that the form does not have names its cell. */
    private static JsonNode beside(CellId id, Cell cell) {
        JsonNode node = switch (cell) {
            case Cell.Number number ->
                object("number", number.raw())
                        .put("value", number.value().toString())
                        .put("unit", number.unit());
            case Cell.Blank blank -> figure(cell);
            case Cell.Placeholder placeholder -> figure(cell);
            case Cell.Unreadable unreadable -> figure(cell);
            case Cell.Missing missing ->
                throw new IllegalArgumentException(id + " is neither on the form nor in the report");
        };
        return ((ObjectNode) node).put("cell", id.path());
    }

    private static JsonNode figure(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> number(number);
            case Cell.Blank blank -> object("blank", blank.raw());
            case Cell.Placeholder placeholder -> object("placeholder", placeholder.raw());
            case Cell.Unreadable unreadable -> object("unreadable", unreadable.raw());
            case Cell.Missing missing -> NODES.nullNode();
        };
    }

    private static JsonNode number(Cell.Number number) {
        if (number.unit() == null && number.raw().equals(number.value().toString())) {
            return NODES.textNode(number.raw());
        }
        // As a string: the digits that were printed, however many.
        return object("number", number.raw())
                .put("value", number.value().toString())
                .put("unit", number.unit());
    }

    private static ObjectNode object(String kind, String raw) {
        return NODES.objectNode().put("kind", kind).put("raw", raw);
    }

    private static Cell cell(JsonNode figure, JsonNode placeText) {
        if (figure.isNull()) {
            return Cell.MISSING;
        }
        Place place = Place.of(placeText.textValue());
        if (figure.isTextual()) {
            return new Cell.Number(new BigDecimal(figure.textValue()), figure.textValue(), null, place);
        }
        String raw = figure.path("raw").textValue();
        String kind = figure.path("kind").asText();
        return switch (kind) {
            case "number" ->
                new Cell.Number(
                        new BigDecimal(figure.path("value").textValue()),
                        raw,
                        figure.path("unit").textValue(),
                        place);
            case "blank" -> new Cell.Blank(raw, place);
            case "placeholder" -> new Cell.Placeholder(raw, place);
            case "unreadable" -> new Cell.Unreadable(raw, place);
            default -> throw new IllegalArgumentException("'%s' is no kind of cell".formatted(kind));
        };
    }
}
