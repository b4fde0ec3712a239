package dev.gouji.ingest.sheet;

import dev.gouji.ingest.sheet.ImportResult.Outcome;
import dev.gouji.ingest.sheet.ImportResult.RowResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Takes over a table: every row is read before the first is saved, and none is saved when one is wrong, unless a part is
 * asked for.
 *
 * @param <T> what a row describes
 * @param reader of a row; IllegalArgumentException tells what is wrong with it
 * @param id of what a row describes; no two rows have the same
 * @param save all of them or none
 */
public record SheetImport<T>(Function<Sheet.Row, T> reader, Function<T, String> id, Consumer<List<T>> save) {

    /** @param partial whether the right rows are saved when others are wrong */
    public ImportResult run(Sheet sheet, boolean partial) {
        List<T> right = new ArrayList<>();
        List<RowResult> results = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Sheet.Row row : sheet.rows()) {
            results.add(read(row, right, seen));
        }
        int wrong = sheet.rows().size() - right.size();
        boolean saves = !right.isEmpty() && (wrong == 0 || partial);
        if (saves) {
            save.accept(right);
        }
        List<RowResult> told = results.stream()
                .map(each -> each.outcome() == Outcome.WRONG
                        ? each
                        : new RowResult(each.row(), each.id(), saves ? Outcome.SAVED : Outcome.NOT_SAVED, null))
                .toList();
        return new ImportResult(sheet.rows().size(), saves ? right.size() : 0, wrong, sheet.unknown(), told);
    }

    private RowResult read(Sheet.Row row, List<T> right, Map<String, Integer> seen) {
        T item;
        try {
            item = reader.apply(row);
        } catch (IllegalArgumentException e) {
            return new RowResult(row.number(), null, Outcome.WRONG, e.getMessage());
        }
        String name = id.apply(item);
        Integer before = seen.putIfAbsent(name, row.number());
        if (before != null) {
            return new RowResult(
                    row.number(), name, Outcome.WRONG, "与第 %1$d 行重复。 It is the same as row %1$d.".formatted(before));
        }
        right.add(item);
        return new RowResult(row.number(), name, Outcome.SAVED, null);
    }
}
