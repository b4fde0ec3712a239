package dev.gouji.contract.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;

/** The fields of a place as they come, whichever place it turns out to be. */
final class PlaceFields {
    private String in;
    private int line;
    private int start;
    private int end;
    private int table;
    private int row;
    private int column;
    private int element;
    private String sheet;
    private String cell;
    private int page;
    private int left;
    private int top;
    private int width;
    private int height;

    private PlaceFields() {}

    /** The place whose object the parser stands at; leaves it at that object's end. */
    static Place read(JsonParser parser) throws IOException {
        CellsReader.expectObject(parser, Place.class);
        PlaceFields fields = new PlaceFields();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            fields.take(name, parser);
        }
        return fields.place(parser);
    }

    private void take(String name, JsonParser parser) throws IOException {
        switch (name) {
            case "in" -> in = parser.getText();
            case "line" -> line = parser.getIntValue();
            case "start" -> start = parser.getIntValue();
            case "end" -> end = parser.getIntValue();
            case "table" -> table = parser.getIntValue();
            case "row" -> row = parser.getIntValue();
            case "column" -> column = parser.getIntValue();
            case "element" -> element = parser.getIntValue();
            case "sheet" -> sheet = parser.getText();
            case "cell" -> cell = parser.getText();
            case "page" -> page = parser.getIntValue();
            case "left" -> left = parser.getIntValue();
            case "top" -> top = parser.getIntValue();
            case "width" -> width = parser.getIntValue();
            case "height" -> height = parser.getIntValue();
            default -> parser.skipChildren();
        }
    }

    private Place place(JsonParser parser) throws JsonMappingException {
        return switch (in) {
            case "text" -> new Place.InText(line, start, end);
            case "html" -> new Place.InHtml(table, row, column, element);
            case "word" -> new Place.InWord(table, row, column);
            case "sheet" -> new Place.InSheet(sheet, cell);
            case "page" -> new Place.OnPage(page, left, top, width, height);
            case null, default -> throw JsonMappingException.from(parser, "a place of no known kind");
        };
    }
}
