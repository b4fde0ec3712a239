package dev.gouji.parse.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementTest {
    private static final Form FORM = Form.of(FormGeneration.G2021);
    private static final Place PLACE = new Place.InText(1, 0, 9);
    private static final Block REQUESTS =
            FORM.table("t3").orElseThrow().blocks().getFirst();

    private static List<CellId> row(String row) {
        return REQUESTS.columns().stream()
                .map(column -> new CellId("t3." + row + "." + column.id()))
                .toList();
    }

    private static DigitRun run(List<CellId> cells, String printed) {
        return new DigitRun(
                cells, cells.stream().map(FORM::quantity).toList(), List.of(printed.split(" ")), printed, PLACE);
    }

    private static String read(Settlement settlement, List<CellId> cells) {
        return cells.stream()
                .map(id -> settlement.cells().get(id))
                .map(cell -> cell.figure().map(Object::toString).orElse("?"))
                .collect(Collectors.joining("|"));
    }

    private static String codes(Settlement settlement) {
        return settlement.problems().stream().map(ReadingProblem::code).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # printed       ; figures                 ; problems
            0000000         ; 0|0|0|0|0|0|0           ;
            3100004         ; 3|1|0|0|0|0|4           ;
            31700000317     ; 317|0|0|0|0|0|317       ; GJ-234
            4812000060      ; 48|12|0|0|0|0|60        ; GJ-234
            3100005         ; 3|1|0|0|0|0|5           ; GJ-235
            30 00030        ; 3|0|0|0|0|3|0           ; GJ-235
            30 0000030      ; 30|0|0|0|0|0|30         ;
            000000          ; ?|?|?|?|?|?|?           ; GJ-236
            """)
    void cutsARowWhereItAddsUp(String printed, String figures, String problems) {
        Settlement settlement = Settlement.of(FORM, Map.of(), List.of(run(row("granted"), printed)));
        assertEquals(figures, read(settlement, row("granted")));
        assertEquals(problems == null ? "" : problems, codes(settlement));
    }

    @Test
    void leavesOpenWhatNoIdentityDecides() {
        List<CellId> documents = List.of(
                new CellId("t2.art20_1.normative_document.issued"),
                new CellId("t2.art20_1.normative_document.repealed"),
                new CellId("t2.art20_1.normative_document.effective"));
        Settlement settlement = Settlement.of(FORM, Map.of(), List.of(run(documents, "41052")));
        assertEquals("?|?|?", read(settlement, documents));
        ReadingProblem problem = settlement.problems().getFirst();
        assertEquals("GJ-236", problem.code());
        assertEquals(documents, problem.cells());
        assertTrue(problem.message().contains("4|10|52"), problem.message());
        assertTrue(problem.message().contains("410|5|2"), problem.message());
    }

    /** 385 may be three figures, or one beside two blank cells; 000 cannot be one. */
    @Test
    void saysSoWhereNothingConfirmsTheOnlyCut() {
        List<CellId> documents = List.of(
                new CellId("t2.art20_1.regulation.issued"),
                new CellId("t2.art20_1.regulation.repealed"),
                new CellId("t2.art20_1.regulation.effective"));
        Settlement figures = Settlement.of(FORM, Map.of(), List.of(run(documents, "385")));
        assertEquals("3|8|5", read(figures, documents));
        assertEquals("GJ-239", codes(figures));
        assertEquals(documents, figures.problems().getFirst().cells());
        assertEquals("", codes(Settlement.of(FORM, Map.of(), List.of(run(documents, "000")))));
    }

    @Test
    void keepsTheFiguresOnWhichAllCutsAgree() {
        Form older = Form.of(FormGeneration.G2019);
        List<CellId> penalty = List.of(
                new CellId("t2.art20_6.penalty.items_prev_year"),
                new CellId("t2.art20_6.penalty.items_change"),
                new CellId("t2.art20_6.penalty.decisions"));
        DigitRun run = new DigitRun(
                penalty,
                List.of(Quantity.COUNT, Quantity.CHANGE, Quantity.COUNT),
                List.of("312-1745"),
                "312-1745",
                PLACE);
        Settlement settlement = Settlement.of(older, Map.of(), List.of(run));
        assertEquals("312|?|?", read(settlement, penalty));
    }

    /** 1 + 11 = 12 and 11 + 1 = 12: only the column tells them apart. */
    @Test
    void asksTheColumnsWhereTheRowIsOpen() {
        Map<CellId, Cell> known = new HashMap<>();
        for (CellId cell : FORM.cells()) {
            known.put(cell, new Cell.Number(BigDecimal.ZERO, "0", null, PLACE));
        }
        List<CellId> granted = row("granted");
        List<CellId> total = row("result_total");
        List<CellId> received = row("new_received");
        granted.forEach(known::remove);
        for (List<CellId> sums : List.of(total, received)) {
            put(known, sums.get(0), 11);
            put(known, sums.get(1), 1);
            put(known, sums.get(6), 12);
        }
        Settlement alone = Settlement.of(FORM, Map.of(), List.of(run(granted, "111000012")));
        assertEquals("?|?|?|0|0|0|12", read(alone, granted));
        assertEquals("GJ-234 GJ-236", codes(alone));
        Settlement settlement = Settlement.of(FORM, known, List.of(run(granted, "111000012")));
        assertEquals("11|1|0|0|0|0|12", read(settlement, granted));
        assertEquals("GJ-238", codes(settlement));
    }

    /** More ways than anybody can look at, until the other rows say what the figures must be. */
    @Test
    void cutsALongRunWhereTheOtherRowsSayHow() {
        int[] figures = {28102, 22592, 61890, 50560, 72995, 50631, 286770};
        Map<CellId, Cell> known = new HashMap<>();
        for (CellId cell : FORM.cells()) {
            known.put(cell, new Cell.Number(BigDecimal.ZERO, "0", null, PLACE));
        }
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < figures.length; i++) {
            put(known, row("granted").get(i), figures[i]);
            put(known, row("new_received").get(i), figures[i]);
            printed.append(figures[i]);
        }
        List<CellId> total = row("result_total");
        total.forEach(known::remove);
        Settlement alone = Settlement.of(FORM, Map.of(), List.of(run(total, printed.toString())));
        assertEquals("?|?|?|?|?|?|?", read(alone, total));
        assertEquals("GJ-236", codes(alone));
        Settlement settlement = Settlement.of(FORM, known, List.of(run(total, printed.toString())));
        assertEquals("28102|22592|61890|50560|72995|50631|286770", read(settlement, total));
        assertEquals("GJ-238", codes(settlement));
    }

    private static void put(Map<CellId, Cell> cells, CellId id, int value) {
        cells.put(id, new Cell.Number(BigDecimal.valueOf(value), String.valueOf(value), null, PLACE));
    }

    /** Whatever is printed: a figure that is read in spite of another possible cut is named in a problem. */
    @Test
    void isNeverSilentlyWrong() {
        long seed = 20_260_101;
        Random random = new Random(seed);
        for (int n = 0; n < 20_000; n++) {
            List<Integer> figures = new ArrayList<>();
            int sum = 0;
            for (int i = 0; i < 6; i++) {
                int figure = random.nextInt(3) == 0 ? random.nextInt(1 << random.nextInt(1, 11)) : 0;
                figures.add(figure);
                sum += figure;
            }
            figures.add(random.nextInt(5) == 0 ? sum + random.nextInt(20) : sum);
            String printed = figures.stream().map(String::valueOf).collect(Collectors.joining());
            Settlement settlement = Settlement.of(FORM, Map.of(), List.of(run(row("granted"), printed)));
            for (int i = 0; i < 7; i++) {
                CellId id = row("granted").get(i);
                int truth = figures.get(i);
                boolean right = settlement
                        .cells()
                        .get(id)
                        .figure()
                        .map(value -> value.intValueExact() == truth)
                        .orElse(false);
                boolean named = settlement.problems().stream()
                        .anyMatch(problem -> problem.cells().contains(id));
                assertTrue(right || named, "seed " + seed + ", run " + n + ": " + printed + " " + id);
            }
        }
    }
}
