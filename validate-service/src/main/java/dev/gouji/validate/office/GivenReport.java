package dev.gouji.validate.office;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Appearance;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.contract.report.Source;
import dev.gouji.validate.rule.CaseFile;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures on which a rule is tried, without a document. Cells that are not given are missing.
 *
 * @param cells by their ids; as printed: {@code "12"}, {@code ""} for a blank, {@code "/"} for a placeholder
 * @param previous those of the year before, null when nothing is known of it
 */
public record GivenReport(
        FormGeneration form,
        int year,
        OrganKind kind,
        OrganLevel level,
        String division,
        Map<String, String> cells,
        @JsonProperty("previous") Map<String, String> previous) {
    private static final Set<String> PLACEHOLDERS = Set.of("/", "-", "—", "——", "无");
    private static final Place SOMEWHERE = new Place.InText(1, 0, 0);

    public GivenReport {
        if (form == null) {
            throw new IllegalArgumentException("form：要写表格版本，如 G2021。 the form is needed, as in G2021.");
        }
        cells = cells == null ? Map.of() : Map.copyOf(cells);
    }

    /** As a rule sees it. */
    public CaseFile file() {
        Optional<Report> before = Optional.ofNullable(previous).map(figures -> report(year - 1, figures));
        return new CaseFile(report(year, cells), before);
    }

    private Report report(int ofYear, Map<String, String> figures) {
        Map<CellId, Cell> read = new LinkedHashMap<>();
        figures.forEach((id, printed) -> read.put(known(id), cell(printed.strip())));
        return new Report(
                "given",
                "0".repeat(64),
                new Source("given", null, null, null, null, Instant.EPOCH),
                new Organ("given", "试算机关", Organ.FoundIn.TITLE, division, kind, level),
                new ReportYear(ofYear, null, null),
                form,
                null,
                read,
                List.of(),
                List.of(),
                Appearance.UNKNOWN,
                List.of());
    }

    private CellId known(String id) {
        if (id.indexOf('.') <= 0 || id.endsWith(".") || !Form.of(form).has(new CellId(id))) {
            throw new IllegalArgumentException(
                    "表格 %1$s 没有单元格“%2$s”。 form %1$s has no cell '%2$s'.".formatted(form, id));
        }
        return new CellId(id);
    }

    private static Cell cell(String printed) {
        if (printed.isEmpty()) {
            return new Cell.Blank(printed, SOMEWHERE);
        }
        if (PLACEHOLDERS.contains(printed)) {
            return new Cell.Placeholder(printed, SOMEWHERE);
        }
        return printed.matches("-?\\d{1,30}(\\.\\d{1,10})?")
                ? new Cell.Number(new BigDecimal(printed), printed, null, SOMEWHERE)
                : new Cell.Unreadable(printed, SOMEWHERE);
    }
}
