package dev.gouji.stats.version;

import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Section;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A version with what it says.
 *
 * @param cells in the form's order
 * @param findings null for who may not see them
 */
public record ReportVersion(VersionItem head, Map<CellId, Cell> cells, List<Section> sections, List<Finding> findings) {
    public ReportVersion {
        Objects.requireNonNull(head, "head is null");
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        sections = List.copyOf(sections);
        findings = findings == null ? null : List.copyOf(findings);
    }
}
