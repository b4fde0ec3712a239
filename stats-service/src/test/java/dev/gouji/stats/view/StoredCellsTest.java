package dev.gouji.stats.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoredCellsTest {
    private static final Form FORM = Form.of(FormGeneration.G2019);

    @Test
    void givesBackEveryKindOfCellAsItWas() {
        Place text = new Place.InText(7, 120, 122);
        Place html = new Place.InHtml(3, 7, 10, 55);
        List<Cell> kinds = List.of(
                new Cell.Number(new BigDecimal("24"), "24", null, text),
                new Cell.Number(new BigDecimal("-8"), "-8", null, html),
                new Cell.Number(new BigDecimal("8"), "+8", null, html),
                new Cell.Number(new BigDecimal("0024"), "0024", null, text),
                new Cell.Number(new BigDecimal("1234"), "1，234", null, text),
                new Cell.Number(new BigDecimal("96171.60"), "96171.60", null, text),
                new Cell.Number(new BigDecimal("79000.1"), "79000.1元", "元", html),
                new Cell.Number(new BigDecimal("1E+5"), "100000", null, text),
                new Cell.Number(new BigDecimal("0.0000000001"), "0.0000000001", null, text),
                new Cell.Blank("\u3000", html),
                new Cell.Placeholder("——", text),
                new Cell.Unreadable("1O \"x\"", new Place.InHtml(0, 1, 0, 9)),
                Cell.MISSING);
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < FORM.cells().size(); i++) {
            cells.put(FORM.cells().get(i), kinds.get(i % kinds.size()));
        }
        cells.put(new CellId("t2.art20_1.x_other_documents.newly_made"), kinds.getFirst());
        cells.put(new CellId("t2.art20_1.x_other_documents.newly_disclosed"), kinds.get(9));
        cells.put(new CellId("t2.art20_1.x_other_documents.total_disclosed"), kinds.get(11));
        assertEquals(cells, StoredCells.of(FORM, cells).cells(FORM));
    }

    @Test
    void refusesTheFiguresOfAnotherForm() {
        StoredCells others = new StoredCells("[\"1\"]", "[\"1:2-3\"]");
        assertThrows(IllegalArgumentException.class, () -> others.cells(FORM));
    }
}
