package dev.gouji.ingest.sheet;

import java.util.List;

/**
 * What became of a table's rows.
 *
 * @param saved rows; none where a row is wrong, unless a part was asked for
 * @param unknownHeads columns that were not read
 * @param results of each row, in the order of the table
 */
public record ImportResult(int rows, int saved, int wrong, List<String> unknownHeads, List<RowResult> results) {
    public ImportResult {
        unknownHeads = List.copyOf(unknownHeads);
        results = List.copyOf(results);
    }

    /** What a row came to. */
    public enum Outcome {
        SAVED,
        NOT_SAVED,
        WRONG
    }

    /**
     * @param row as a spreadsheet numbers it
     * @param id of what it describes, null when it has none
     * @param message what is wrong, Chinese first; null when nothing is
     */
    public record RowResult(int row, String id, Outcome outcome, String message) {}
}
