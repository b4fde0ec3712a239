package dev.gouji.parse.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The row 结转下年度继续办理 with one figure lost, beside rows that are known. */
class ShortRowTest {
    private static final Form FORM = Form.of(FormGeneration.G2021);
    private static final Place PLACE = new Place.InText(1, 0, 9);

    private static List<CellId> row(String row) {
        return FORM.table("t3").orElseThrow().blocks().getFirst().columns().stream()
                .map(Column::id)
                .map(column -> new CellId("t3." + row + "." + column))
                .toList();
    }

    private static List<BigDecimal> figures(String printed) {
        return Stream.of(printed.split(" ")).map(BigDecimal::new).toList();
    }

    private static void know(Map<CellId, Cell> known, String row, List<BigDecimal> figures) {
        List<CellId> cells = row(row);
        for (int i = 0; i < cells.size(); i++) {
            known.put(
                    cells.get(i), new Cell.Number(figures.get(i), figures.get(i).toString(), null, PLACE));
        }
    }

    private static String read(List<BigDecimal> figures, int[] settled) {
        List<String> read = new ArrayList<>();
        for (int figure : settled) {
            read.add(figure == ShortRow.OPEN ? "?" : figures.get(figure).toString());
        }
        return String.join(" ", read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # received             | done                  | printed       | read
            34 2 0 0 0 0 36        | 33 2 0 0 0 0 35       | 1 0 0 0 0 0   | 1 0 0 0 0 0 ?
            34 2 0 0 0 0 36        | 33 2 0 0 0 0 35       | 0 0 0 0 0 1   | ? 0 0 0 0 0 1
            # any of the zeros may be the lost one
            34 2 0 0 0 0 36        | 33 2 0 0 0 0 35       | 1 0 0 0 0 1   | 1 ? ? ? ? ? 1
            34 2 1 0 0 0 37        | 30 1 0 0 0 0 31       | 4 1 0 0 0 6   | 4 ? ? 0 0 0 6
            34 2 5 0 0 0 41        | 30 1 0 0 0 0 31       | 4 1 0 0 0 10  | 4 1 ? 0 0 0 10
            # nothing ties out, wherever the gap is
            34 2 0 0 0 0 36        | 30 2 0 0 0 0 32       | 1 0 0 0 0 1   | ? ? ? ? ? ? ?
            # nothing is known of the other rows: the row's own sum alone may hold by chance
            -                      | -                     | 1 0 0 0 0 1   | ? ? ? ? ? ? ?
            """)
    void putsFiguresIntoCellsWhereOnlyOneGapTiesOut(String received, String done, String printed, String expected) {
        Map<CellId, Cell> known = new HashMap<>();
        if (received != null) {
            know(known, "new_received", figures(received));
            know(known, "carried_in", figures("0 0 0 0 0 0 0"));
            know(known, "result_total", figures(done));
        }
        List<BigDecimal> figures = figures(printed);
        assertEquals(expected, read(figures, new ShortRow(row("carried_out"), figures).settled(FORM, known)));
    }

    /** Of rows that tie out, whichever figure is lost, none is put into the wrong cell. */
    @Test
    void neverPutsAFigureIntoTheWrongCell() {
        int read = 0;
        for (int seed = 1; seed <= 5_000; seed++) {
            Random random = new Random(seed);
            List<BigDecimal> received = new ArrayList<>();
            List<BigDecimal> done = new ArrayList<>();
            List<BigDecimal> left = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                int out = random.nextInt(3) == 0 ? random.nextInt(40) : 0;
                int finished = random.nextInt(3) == 0 ? random.nextInt(200) : 0;
                left.add(BigDecimal.valueOf(out));
                done.add(BigDecimal.valueOf(finished));
                received.add(BigDecimal.valueOf(out + finished));
            }
            Map<CellId, Cell> known = new HashMap<>();
            for (List<BigDecimal> row : List.of(received, done, left)) {
                row.add(row.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            }
            know(known, "new_received", received);
            know(known, "carried_in", figures("0 0 0 0 0 0 0"));
            know(known, "result_total", done);
            int lost = random.nextInt(7);
            List<BigDecimal> printed = new ArrayList<>(left);
            printed.remove(lost);
            int[] settled = new ShortRow(row("carried_out"), printed).settled(FORM, known);
            for (int cell = 0; cell < settled.length; cell++) {
                if (settled[cell] != ShortRow.OPEN) {
                    assertEquals(left.get(cell), printed.get(settled[cell]), "seed " + seed + ", cell " + cell);
                    assertNotEquals(lost, cell, "seed " + seed);
                    read++;
                }
            }
        }
        assertEquals(true, read > 10_000, () -> "few were read at all");
    }
}
