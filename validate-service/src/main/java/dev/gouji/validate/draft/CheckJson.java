package dev.gouji.validate.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.gouji.contract.event.Refusal;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.finding.Attribution;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Correction;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The results for programs: a JSON array, one object a line and a file, in the order of the files. */
public final class CheckJson {
    private static final ObjectWriter WRITER =
            WireEvent.json().writer().with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private CheckJson() {}

    /**
     * The array, closed by a line feed.
     *
     * @param ruleBook version of the rules they were checked with
     */
    public static String of(List<CheckedDraft> drafts, String ruleBook) {
        StringBuilder all = new StringBuilder();
        write(drafts, ruleBook, all::append);
        return all.toString();
    }

    /** The same piece by piece: hundreds of files are more text than belongs into one string. */
    public static void write(List<CheckedDraft> drafts, String ruleBook, Consumer<String> out) {
        out.accept("[\n");
        for (int i = 0; i < drafts.size(); i++) {
            out.accept(i == 0 ? "" : ",\n");
            out.accept(line(drafts.get(i), ruleBook));
        }
        out.accept("\n]\n");
    }

    private static String line(CheckedDraft draft, String ruleBook) {
        try {
            return WRITER.writeValueAsString(
                    switch (draft) {
                        case CheckedDraft.Checked checked -> checked(checked, ruleBook);
                        case CheckedDraft.Refused refused -> refused(refused, ruleBook);
                    });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the result for %s is no JSON".formatted(draft.source()), e);
        }
    }

    /** One file. Every key is there, also when the document was refused. */
    private record FileJson(
            String source,
            String sha256,
            String outcome,
            Refusal refusal,
            OrganJson organ,
            Integer year,
            FormGeneration form,
            Map<CellId, CellJson> cells,
            List<Claim> claims,
            List<FindingJson> findings,
            List<ReadingProblem> problems,
            @JsonProperty("rule_book") String ruleBook) {}

    private record OrganJson(String name, String division, OrganKind kind, OrganLevel level, List<String> candidates) {
        static OrganJson of(Organ organ) {
            return new OrganJson(organ.name(), organ.division(), organ.kind(), organ.level(), organ.candidates());
        }
    }

    /** {@code value} is there for a number alone. */
    private record CellJson(
            String kind,
            @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal value,
            String raw,
            Place place) {
        static CellJson of(Cell cell) {
            return new CellJson(
                    kind(cell), cell.figure().map(CellJson::integral).orElse(null), cell.raw(), cell.place());
        }

        /** A whole number is written as one: 24, not 24.00. The printed text stands beside it in raw. */
        private static BigDecimal integral(BigDecimal value) {
            return value.stripTrailingZeros().scale() <= 0 ? value.setScale(0) : value;
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
    }

    private record FindingJson(
            String rule,
            Severity severity,
            Attribution attribution,
            List<CellId> cells,
            Map<String, String> values,
            Bilingual message,
            Place place,
            Correction correction) {
        static FindingJson of(Finding finding) {
            return new FindingJson(
                    finding.rule(),
                    finding.severity(),
                    finding.attribution(),
                    finding.cells(),
                    finding.values(),
                    finding.message(),
                    finding.place(),
                    finding.correction());
        }
    }

    private static FileJson refused(CheckedDraft.Refused refused, String ruleBook) {
        return new FileJson(
                refused.source(),
                refused.sha256(),
                "refused",
                refused.refusal(),
                null,
                null,
                null,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                ruleBook);
    }

    private static FileJson checked(CheckedDraft.Checked checked, String ruleBook) {
        Report report = checked.report();
        Map<CellId, CellJson> cells = new LinkedHashMap<>();
        report.cells().forEach((id, cell) -> cells.put(id, CellJson.of(cell)));
        return new FileJson(
                checked.source(),
                report.sha256(),
                "report",
                null,
                OrganJson.of(report.organ()),
                report.year().value(),
                report.form(),
                cells,
                report.claims(),
                checked.verdict().findings().stream().map(FindingJson::of).toList(),
                report.problems(),
                ruleBook);
    }
}
