package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs as browsers and word processors print them: every figure, at its place. */
class PdfReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table-over-pages",
                "many-small-pages",
                "landscape",
                "numbers-wrapped-in-cells",
                "no-rulings",
                "no-rulings-blank-cells",
                "lines-between-rows-only",
                "header-on-every-page",
                "open-at-the-sides",
                "dotted-rulings",
                "row-cut-by-the-page",
                "number-cut-by-the-page"
            })
    void readsEveryFigure(String name) throws IOException {
        Report report = Documents.report(resource(name + ".pdf"));
        assertEquals("云岭县林业和草原局", report.organ().name());
        assertEquals(2023, report.year().value());
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (String line : new String(resource(name + ".cells"), StandardCharsets.UTF_8).split("\n")) {
            String[] parts = line.split("=", -1);
            Cell cell = report.cell(new CellId(parts[0]));
            String read =
                    cell.figure().map(value -> value.toPlainString()).orElse(cell instanceof Cell.Blank ? "" : "?");
            boolean placed = cell.place() instanceof Place.OnPage place && place.page() >= 1 && place.width() < 1000;
            if (!read.equals(parts[1]) || !placed) {
                wrong.add("%s is %s, read %s".formatted(parts[0], parts[1], cell));
            }
            cells++;
        }
        assertEquals(List.of(), wrong);
        assertEquals(200, cells);
        assertEquals(List.of(), report.problems());
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PdfReadingTest.class.getResourceAsStream("/pdf/" + name)) {
            return in.readAllBytes();
        }
    }
}
