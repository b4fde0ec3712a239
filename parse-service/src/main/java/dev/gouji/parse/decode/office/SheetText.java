package dev.gouji.parse.decode.office;

import dev.gouji.contract.report.Place;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** What a cell of an XLSX sheet shows, from what is written of it. */
final class SheetText {
    private final SharedStrings strings;
    private final StylesTable styles;
    private final FigureText figures;
    private final OfficeProblems problems;

    /** Both tables may be null: a workbook need not have them. */
    SheetText(SharedStrings strings, StylesTable styles, FigureText figures, OfficeProblems problems) {
        this.strings = strings;
        this.styles = styles;
        this.figures = figures;
        this.problems = problems;
    }

    /**
     * A cell as the sheet writes it.
     *
     * @param type ECMA-376 ST_CellType, empty for a figure
     * @param style index into the styles, -1 for none
     * @param value empty for none
     * @param formula null for none
     */
    record Written(String type, int style, String value, String formula) {}

    String of(Written cell, Place place) {
        if (cell.value().isEmpty() && cell.formula() != null && !cell.type().equals("str")) {
            problems.noStoredResult(place);
            return "=" + cell.formula();
        }
        return switch (cell.type()) {
            case "s" -> shared(cell.value());
            case "inlineStr", "str", "e", "d" -> cell.value();
            case "b" -> cell.value().equals("1") ? "TRUE" : cell.value().equals("0") ? "FALSE" : cell.value();
            default -> figure(cell, place);
        };
    }

    private String shared(String index) {
        if (strings == null || !index.strip().matches("\\d{1,9}")) {
            return index;
        }
        return strings.at(Integer.parseInt(index.strip()));
    }

    private String figure(Written cell, Place place) {
        double held;
        try {
            held = Double.parseDouble(cell.value().strip());
        } catch (NumberFormatException e) {
            return cell.value();
        }
        boolean styled = styles != null && cell.style() >= 0 && cell.style() < styles.getNumCellStyles();
        XSSFCellStyle style = styled ? styles.getStyleAt(cell.style()) : null;
        return style == null
                ? figures.of(held, 0, "General", place)
                : figures.of(held, style.getDataFormat(), style.getDataFormatString(), place);
    }
}
