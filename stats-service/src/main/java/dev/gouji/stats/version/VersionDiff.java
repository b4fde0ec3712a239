package dev.gouji.stats.version;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What changed from one version of a report to another.
 *
 * @param cells that say something else, in the order of the newer form and behind them those of the older one alone
 * @param text of the parts whose words changed
 * @param findings null for who may not see them
 */
public record VersionDiff(
        VersionItem from, VersionItem to, List<CellChange> cells, List<TextChange> text, FindingChanges findings) {

    /** A cell before and after; {@link Cell#MISSING} where a version does not have it. */
    public record CellChange(CellId cell, Cell before, Cell after) {}

    public VersionDiff {
        cells = List.copyOf(cells);
        text = List.copyOf(text);
    }

    /** Without what it says of findings, for who may not see them. */
    public VersionDiff withoutFindings() {
        return new VersionDiff(from.withoutFindings(), to.withoutFindings(), cells, text, null);
    }

    /** From the one to the other. */
    public static VersionDiff between(ReportVersion from, ReportVersion to) {
        return new VersionDiff(
                from.head(),
                to.head(),
                cells(from, to),
                TextChange.between(from.sections(), to.sections()),
                from.findings() == null || to.findings() == null
                        ? null
                        : FindingChanges.between(from.findings(), to.findings()));
    }

    private static List<CellChange> cells(ReportVersion from, ReportVersion to) {
        Set<CellId> ids = new LinkedHashSet<>(to.cells().keySet());
        ids.addAll(from.cells().keySet());
        List<CellChange> changes = new ArrayList<>();
        for (CellId id : ids) {
            Cell before = from.cells().getOrDefault(id, Cell.MISSING);
            Cell after = to.cells().getOrDefault(id, Cell.MISSING);
            if (!saysTheSame(before, after)) {
                changes.add(new CellChange(id, before, after));
            }
        }
        return changes;
    }

    /** Where it stands does not matter, and a figure printed in another way is the same figure. */
    private static boolean saysTheSame(Cell before, Cell after) {
        if (before instanceof Cell.Number one && after instanceof Cell.Number other) {
            return one.value().compareTo(other.value()) == 0;
        }
        if (before.getClass() != after.getClass()) {
            return false;
        }
        return before instanceof Cell.Missing
                || before.raw().strip().equals(after.raw().strip());
    }
}
