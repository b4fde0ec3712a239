package dev.gouji.validate.rule.reading;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Cells whose print a rule objects to, as a finding. */
final class PrintedCells {
    private static final int NAMED_MAX = 8;
    private static final int PRINTED_MAX = 20;

    private PrintedCells() {}

    /** The cells that satisfy a condition which no count in plain digits and no missing cell satisfies, in its order. */
    static List<CellId> of(CaseFile file, Predicate<Cell> condition) {
        List<CellId> cells = new ArrayList<>();
        for (CellId id : file.unusualCells()) {
            if (condition.test(file.report().cell(id))) {
                cells.add(id);
            }
        }
        return cells;
    }

    /** One violation naming all; the texts take their number, their names and what is printed. */
    static Outcome outcome(Report report, List<CellId> cells, Bilingual message) {
        if (cells.isEmpty()) {
            return Outcome.PASSED;
        }
        String printed = cells.stream()
                .map(cell -> shortened(report.cell(cell).raw().strip()))
                .distinct()
                .limit(NAMED_MAX)
                .collect(Collectors.joining("；"));
        Bilingual where = FormWords.of(report.form()).cells(cells);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("count", String.valueOf(cells.size()));
        values.put("printed", printed);
        return Outcome.of(List.of(Violation.of(
                cells,
                values,
                new Bilingual(
                        message.zh().formatted(cells.size(), where.zh(), printed),
                        message.en().formatted(cells.size(), where.en(), printed)))));
    }

    private static String shortened(String raw) {
        return raw.codePointCount(0, raw.length()) <= PRINTED_MAX
                ? raw
                : raw.substring(0, raw.offsetByCodePoints(0, PRINTED_MAX)) + "…";
    }
}
