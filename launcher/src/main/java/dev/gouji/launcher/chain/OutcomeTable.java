package dev.gouji.launcher.chain;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.launcher.table.TextTable;
import dev.gouji.launcher.table.TextTable.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What became of the documents of a run, in the order in which they were given. */
public final class OutcomeTable {
    private static final String UNNAMED = "（未载明机关 unnamed）";
    private static final String NOTHING = "—";

    private final List<Line> lines;

    /**
     * One document.
     *
     * @param outcome null when it was not taken
     * @param report null when it is none, or when a later document stands for that organ and year
     */
    public record Line(Delivery delivery, Outcome outcome, ReportLine report) {
        public Line {
            Objects.requireNonNull(delivery, "delivery is null");
        }
    }

    public OutcomeTable(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** For people: the reports, then what is none. */
    public String text() {
        TextTable table = new TextTable(List.of(
                Column.words("机关 organ", 44),
                Column.figures("年度 year"),
                Column.words("表式 form", 9),
                Column.figures("数据 figures"),
                Column.figures("错误 errors"),
                Column.figures("需核实 warnings"),
                Column.paths("来源 source", 60)));
        List<Line> reports =
                lines.stream().filter(line -> state(line).equals("report")).toList();
        reports.forEach(line -> table.add(cells(line)));
        StringBuilder text = new StringBuilder(reports.isEmpty() ? "" : table.print());
        for (Line line : lines) {
            if (!reports.contains(line)) {
                text.append(refusal(line));
            }
        }
        return text.append(sums(reports)).toString();
    }

    private static List<String> cells(Line line) {
        Optional<ReportLine> report = Optional.ofNullable(line.report());
        Integer year = line.outcome().year();
        return List.of(
                report.map(found -> Objects.requireNonNullElse(found.organ(), UNNAMED))
                        .orElse(Objects.requireNonNullElse(line.outcome().organ(), NOTHING)),
                year == null ? NOTHING : String.valueOf(year),
                report.map(ReportLine::form).orElse(NOTHING),
                report.map(of -> String.valueOf(of.figuresRead())).orElse(NOTHING),
                report.map(of -> String.valueOf(of.errors())).orElse(NOTHING),
                report.map(of -> String.valueOf(of.warnings())).orElse(NOTHING),
                line.delivery().source());
    }

    private static String refusal(Line line) {
        return switch (line.delivery()) {
            case Delivery.Rejected rejected ->
                "%s  未接收 not taken: %s %s%n".formatted(rejected.source(), rejected.code(), rejected.detail());
            case Delivery.Accepted accepted ->
                "%s  未作为年报 refused: %s %s %s%n"
                        .formatted(
                                accepted.source(),
                                line.outcome().code(),
                                line.outcome().message(),
                                line.outcome().advice());
        };
    }

    private String sums(List<Line> reports) {
        int errors = reports.stream()
                .map(Line::report)
                .filter(Objects::nonNull)
                .mapToInt(ReportLine::errors)
                .sum();
        return "%n共 %1$d 份文件：年报 %2$d 份，其他 %3$d 份；错误 %4$d 处。 %1$d documents: %2$d reports, %3$d others; %4$d errors.%n"
                .formatted(lines.size(), reports.size(), lines.size() - reports.size(), errors);
    }

    /** For programs: an array, one object a line. */
    public String json() {
        return lines.stream().map(OutcomeTable::object).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String object(Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", line.delivery().source());
        json.put("outcome", state(line));
        switch (line.delivery()) {
            case Delivery.Rejected rejected -> {
                json.put("code", rejected.code());
                json.put("message", rejected.detail());
            }
            case Delivery.Accepted accepted -> {
                Outcome outcome = line.outcome();
                json.put("document_id", accepted.documentId());
                json.put("organ_key", outcome.organ());
                json.put("year", outcome.year());
                json.put("code", outcome.code());
                json.put("message", outcome.message());
                json.put("advice", outcome.advice());
            }
        }
        if (line.report() != null) {
            json.put("organ", line.report().organ());
            json.put("form", line.report().form());
            json.put("figures_read", line.report().figuresRead());
            json.put("errors", line.report().errors());
            json.put("warnings", line.report().warnings());
        }
        try {
            return WireEvent.json().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can always be written as JSON", e);
        }
    }

    private static String state(Line line) {
        return switch (line.delivery()) {
            case Delivery.Rejected rejected -> "not_taken";
            case Delivery.Accepted accepted -> line.outcome().isReport() ? "report" : "refused";
        };
    }
}
