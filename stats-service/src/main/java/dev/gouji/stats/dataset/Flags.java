package dev.gouji.stats.dataset;

import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings as flags. */
final class Flags {
    private Flags() {}

    static Map<CellId, List<DatasetReport.Flag>> byCell(List<DatasetReport.Flag> flags) {
        Map<CellId, List<DatasetReport.Flag>> byCell = new HashMap<>();
        for (DatasetReport.Flag flag : flags) {
            flag.cells()
                    .forEach(cell -> byCell.computeIfAbsent(cell, absent -> new ArrayList<>())
                            .add(flag));
        }
        return byCell;
    }

    /** Each rule once; null when there is none. */
    static String rules(List<DatasetReport.Flag> flags) {
        return flags.isEmpty()
                ? null
                : flags.stream()
                        .map(DatasetReport.Flag::rule)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(";"));
    }

    /** Null when there is none. */
    static String gravest(List<DatasetReport.Flag> flags) {
        List<String> severities =
                flags.stream().map(DatasetReport.Flag::severity).toList();
        return Arrays.stream(Severity.values())
                .map(Severity::wireName)
                .filter(severities::contains)
                .findFirst()
                .orElse(null);
    }
}
