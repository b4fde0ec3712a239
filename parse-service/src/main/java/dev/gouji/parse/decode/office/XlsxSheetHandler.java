package dev.gouji.parse.decode.office;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** One sheet of an XLSX as it streams by. Source: ECMA-376 part 1, 18.3.1. */
final class XlsxSheetHandler extends DefaultHandler {
    private final SheetGrid grid;
    private final SheetText text;

    private int row = -1;
    private int column = -1;
    private String type = "";
    private int style = -1;
    private String formula;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder running = new StringBuilder();
    private boolean inside;
    private final RichText rich = new RichText();

    XlsxSheetHandler(SheetGrid grid, SheetText text) {
        this.grid = grid;
        this.text = text;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                row = number(attributes, "r", row + 2) - 1;
                column = -1;
                if (isTrue(attributes.getValue("hidden"))) {
                    grid.hideRow(row);
                }
            }
            case "c" -> startCell(attributes);
            case "v", "f" -> {
                running.setLength(0);
                inside = true;
            }
            case "col" -> column(attributes);
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> rich.startElement(name, attributes);
        }
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference != null && reference.matches("[A-Z]{1,3}\\d{1,7}")
                ? new CellReference(reference).getCol()
                : column + 1;
        String written = attributes.getValue("t");
        type = written == null || written.equals("n") ? "" : written;
        style = number(attributes, "s", -1);
        formula = null;
        value.setLength(0);
    }

    @Override
    public void characters(char[] units, int start, int length) {
        if (inside) {
            running.append(units, start, length);
        }
        rich.characters(units, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v" -> {
                value.append(inside ? running : "");
                inside = false;
            }
            case "f" -> {
                formula = running.toString();
                inside = false;
            }
            case "c" -> {
                value.append(rich.take());
                SheetText.Written cell = new SheetText.Written(type, style, value.toString(), formula);
                if (!value.isEmpty() || formula != null) {
                    grid.put(row, column, text.of(cell, grid.place(Math.max(row, 0), column)));
                }
            }
            default -> rich.endElement(name);
        }
    }

    private void column(Attributes attributes) {
        if (isTrue(attributes.getValue("hidden"))) {
            int last = Math.min(number(attributes, "max", 0), SheetGrid.COLUMNS_MAX);
            for (int at = Math.max(number(attributes, "min", 1), 1); at <= last; at++) {
                grid.hideColumn(at - 1);
            }
        }
    }

    private void merge(String reference) {
        if (reference != null && reference.matches("[A-Z]{1,3}\\d{1,7}(:[A-Z]{1,3}\\d{1,7})?")) {
            grid.merge(CellRangeAddress.valueOf(reference));
        }
    }

    private static boolean isTrue(String written) {
        return "1".equals(written) || "true".equals(written);
    }

    private static int number(Attributes attributes, String name, int otherwise) {
        String written = attributes.getValue(name);
        return written != null && written.matches("\\d{1,7}") ? Integer.parseInt(written) : otherwise;
    }
}
