package dev.gouji.launcher.check;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.gouji.contract.event.Refusal;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.Report;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The results for programs: a JSON array, one object a line and a file, in the order of the files. */
public final class CheckJson {
    private static final ObjectWriter WRITER =
            WireEvent.json().writer().with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private CheckJson() {}

    /** The array, closed by a line feed. */
    public static String of(List<CheckedDraft> drafts) {
        return drafts.stream().map(CheckJson::line).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String line(CheckedDraft draft) {
        try {
            return WRITER.writeValueAsString(
                    switch (draft) {
                        case CheckedDraft.Checked checked -> checked(checked);
                        case CheckedDraft.Refused refused ->
                            document(refused.source(), refused.sha256(), refused.refusal());
                    });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the result for %s is no JSON".formatted(draft.source()), e);
        }
    }

    /** Every key, as a refused document has it. */
    private static Map<String, Object> document(String source, String sha256, Refusal refusal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", source);
        json.put("sha256", sha256);
        json.put("outcome", refusal == null ? "report" : "refused");
        json.put("refusal", refusal);
        json.put("organ", null);
        json.put("year", null);
        json.put("form", null);
        json.put("cells", Map.of());
        json.put("claims", List.of());
        json.put("findings", List.of());
        json.put("problems", List.of());
        return json;
    }

    private static Map<String, Object> checked(CheckedDraft.Checked checked) {
        Report report = checked.report();
        Map<String, Object> json = document(checked.source(), report.sha256(), null);
        json.put("organ", organ(report.organ()));
        json.put("year", report.year().value());
        json.put("form", report.form());
        Map<String, Object> cells = new LinkedHashMap<>();
        for (Map.Entry<CellId, Cell> cell : report.cells().entrySet()) {
            cells.put(cell.getKey().path(), cell(cell.getValue()));
        }
        json.put("cells", cells);
        json.put(
                "findings",
                checked.verdict().findings().stream().map(CheckJson::finding).toList());
        json.put("problems", report.problems());
        return json;
    }

    private static Map<String, Object> organ(Organ organ) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", organ.name());
        json.put("division", organ.division());
        json.put("kind", organ.kind());
        json.put("level", organ.level());
        return json;
    }

    private static Map<String, Object> cell(Cell cell) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", kind(cell));
        if (cell instanceof Cell.Number number) {
            json.put("value", integral(number.value()));
        }
        json.put("raw", cell.raw());
        json.put("place", cell.place());
        return json;
    }

    private static String kind(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> "number";
            case Cell.Blank blank -> "blank";
            case Cell.Placeholder placeholder -> "placeholder";
            case Cell.Unreadable unreadable -> "unreadable";
            case Cell.Missing missing -> "missing";
        };
    }

    /** A whole number is written as one: {@code 24}, not {@code 24.00}. The printed text stands beside it in raw. */
    private static BigDecimal integral(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 ? value.setScale(0) : value;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", finding.rule());
        json.put("severity", finding.severity());
        json.put("attribution", finding.attribution());
        json.put("cells", finding.cells());
        json.put("values", finding.values());
        json.put("message", finding.message());
        json.put("place", finding.place());
        json.put("correction", finding.correction());
        return json;
    }
}
