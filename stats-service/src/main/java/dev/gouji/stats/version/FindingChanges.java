package dev.gouji.stats.version;

import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.form.CellId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the findings. Two findings are on the same matter when rule and cells are the same.
 *
 * @param resolved on matters that are in order now
 * @param changed on the same matter, with other figures: as they are now
 * @param opened on matters that were in order before
 * @param kept how many stayed as they were
 */
public record FindingChanges(List<Finding> resolved, List<Finding> changed, List<Finding> opened, int kept) {
    private record Matter(String rule, List<CellId> cells) {
        static Matter of(Finding finding) {
            return new Matter(finding.rule(), finding.cells());
        }
    }

    public FindingChanges {
        resolved = List.copyOf(resolved);
        changed = List.copyOf(changed);
        opened = List.copyOf(opened);
    }

    static FindingChanges between(List<Finding> from, List<Finding> to) {
        Map<Matter, List<Finding>> before = new LinkedHashMap<>();
        from.forEach(finding -> before.computeIfAbsent(Matter.of(finding), none -> new ArrayList<>())
                .add(finding));
        List<Finding> changed = new ArrayList<>();
        List<Finding> opened = new ArrayList<>();
        int kept = 0;
        for (Finding finding : to) {
            List<Finding> same = before.getOrDefault(Matter.of(finding), new ArrayList<>());
            if (same.isEmpty()) {
                opened.add(finding);
            } else if (same.removeIf(old -> old.id().equals(finding.id()))) {
                kept++;
            } else {
                same.removeFirst();
                changed.add(finding);
            }
        }
        List<Finding> resolved = before.values().stream().flatMap(List::stream).toList();
        return new FindingChanges(resolved, changed, opened, kept);
    }
}
