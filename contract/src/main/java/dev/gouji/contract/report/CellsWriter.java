package dev.gouji.contract.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.gouji.contract.form.CellId;
import java.io.IOException;
import java.util.Map;

/** Writes the cells of a report as the annotations of {@link Cell} and {@link Place} say; the counterpart of {@link CellsReader}. */
final class CellsWriter extends JsonSerializer<Map<CellId, Cell>> {
    @Override
    public void serialize(Map<CellId, Cell> cells, JsonGenerator json, SerializerProvider serializers)
            throws IOException {
        json.writeStartObject();
        for (Map.Entry<CellId, Cell> entry : cells.entrySet()) {
            json.writeFieldName(entry.getKey().path());
            write(entry.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void write(Cell cell, JsonGenerator json) throws IOException {
        json.writeStartObject();
        switch (cell) {
            case Cell.Number number -> {
                json.writeStringField("kind", "number");
                json.writeNumberField("value", number.value());
                json.writeStringField("raw", number.raw());
                if (number.unit() != null) {
                    json.writeStringField("unit", number.unit());
                }
            }
            case Cell.Blank blank -> kind("blank", cell, json);
            case Cell.Placeholder placeholder -> kind("placeholder", cell, json);
            case Cell.Unreadable unreadable -> kind("unreadable", cell, json);
            case Cell.Missing missing -> json.writeStringField("kind", "missing");
        }
        if (cell.place() != null) {
            json.writeFieldName("place");
            write(cell.place(), json);
        }
        json.writeEndObject();
    }

    private static void kind(String kind, Cell cell, JsonGenerator json) throws IOException {
        json.writeStringField("kind", kind);
        json.writeStringField("raw", cell.raw());
    }

    private static void write(Place place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        switch (place) {
            case Place.InText text -> {
                json.writeStringField("in", "text");
                json.writeNumberField("line", text.line());
                json.writeNumberField("start", text.start());
                json.writeNumberField("end", text.end());
            }
            case Place.InHtml html -> {
                json.writeStringField("in", "html");
                json.writeNumberField("table", html.table());
                json.writeNumberField("row", html.row());
                json.writeNumberField("column", html.column());
                json.writeNumberField("element", html.element());
            }
            case Place.InWord word -> {
                json.writeStringField("in", "word");
                json.writeNumberField("table", word.table());
                json.writeNumberField("row", word.row());
                json.writeNumberField("column", word.column());
            }
            case Place.InSheet sheet -> {
                json.writeStringField("in", "sheet");
                json.writeStringField("sheet", sheet.sheet());
                json.writeStringField("cell", sheet.cell());
            }
            case Place.OnPage page -> {
                json.writeStringField("in", "page");
                json.writeNumberField("page", page.page());
                json.writeNumberField("left", page.left());
                json.writeNumberField("top", page.top());
                json.writeNumberField("width", page.width());
                json.writeNumberField("height", page.height());
            }
        }
        json.writeEndObject();
    }
}
