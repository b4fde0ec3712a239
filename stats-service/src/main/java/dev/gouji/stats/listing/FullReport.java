package dev.gouji.stats.listing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.gouji.access.policy.Scope;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Section;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report with everything that is known of it.
 *
 * @param head what the list says of it
 * @param years where which year was found
 * @param cells every cell of the form, in the form's order
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record FullReport(
        @JsonUnwrapped ReportItem head,
        Years years,
        Instant readAt,
        Map<CellId, Cell> cells,
        List<Section> sections,
        List<ReadingProblem> problems,
        List<Finding> findings,
        List<String> notAssessable,
        List<String> basis) {

    /** The year by each of the places that may say it, null where it says none. */
    public record Years(Integer title, Integer period, Integer body) {}

    public FullReport {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        sections = List.copyOf(sections);
        problems = List.copyOf(problems);
        findings = findings == null ? null : List.copyOf(findings);
        notAssessable = List.copyOf(notAssessable);
        basis = List.copyOf(basis);
    }

    /** As somebody sees it who may see the findings of a scope; null in the place of those that he may not. */
    public FullReport seenBy(Scope scope) {
        ReportItem seen = head.seenBy(scope);
        return seen.shown()
                ? this
                : new FullReport(seen, years, readAt, cells, sections, problems, null, notAssessable, basis);
    }

    /** The form that the report was made on. */
    public Form form() {
        return Form.of(FormGeneration.valueOf(head.form()));
    }
}
