package dev.gouji.stats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.finding.Attribution;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingNoteTest {
    private static final CellNames NAMES = new CellNames(Form.of(FormGeneration.G2021));
    private static final List<CellId> COLUMN = Form.of(FormGeneration.G2021).cells().stream()
            .filter(cell -> cell.path().startsWith("t3.") && cell.path().endsWith(".total"))
            .toList();

    private static Finding finding(Severity severity, List<CellId> cells, Map<String, String> values) {
        return new Finding(
                "0".repeat(32),
                "T3-002",
                severity,
                Attribution.AGENCY,
                cells,
                values,
                new Bilingual("不符。", "Differs."),
                null,
                null);
    }

    /** Findings give the figures of a long sum that add to it, and no others. */
    @Test
    void namesTheFiguresOfALongSumAndCountsItsNoughts() {
        Map<String, String> values =
                Map.of(COLUMN.getFirst().path(), "12", COLUMN.getLast().path(), "4", "expected", "4");
        FindingNote note = FindingNote.all(List.of(finding(Severity.ERROR, COLUMN, values)), NAMES)
                .getFirst();
        assertEquals(2, note.named().size());
        assertEquals(COLUMN.size() - 2, note.noughts());
        assertEquals(COLUMN.size(), note.cells().size());
        assertTrue(note.mark().at(note.cells().get(1)).slight());
    }

    @Test
    void namesEveryFigureOfAShortSumAndOfAFindingWithoutFigures() {
        List<CellId> row = COLUMN.subList(0, 3);
        List<FindingNote> notes = FindingNote.all(
                List.of(
                        finding(Severity.ERROR, row, Map.of(row.getFirst().path(), "12")),
                        finding(Severity.ERROR, COLUMN, Map.of())),
                NAMES);
        assertEquals(List.of(0L, 0L), notes.stream().map(FindingNote::noughts).toList());
    }

    @Test
    void numbersTheGravestFirst() {
        List<FindingNote> notes = FindingNote.all(
                List.of(
                        finding(Severity.INFO, List.of(), Map.of()),
                        finding(Severity.WARNING, List.of(), Map.of()),
                        finding(Severity.ERROR, List.of(), Map.of())),
                NAMES);
        assertEquals(
                List.of("✗1", "?2", "※3"),
                notes.stream()
                        .map(note -> note.mark().sign() + note.mark().number())
                        .toList());
    }
}
