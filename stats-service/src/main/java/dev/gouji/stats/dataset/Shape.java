package dev.gouji.stats.dataset;

import static dev.gouji.stats.dataset.Variable.Type.DATE;
import static dev.gouji.stats.dataset.Variable.Type.DATETIME;
import static dev.gouji.stats.dataset.Variable.Type.INTEGER;
import static dev.gouji.stats.dataset.Variable.Type.NUMBER;

import dev.gouji.stats.csv.CsvTable;
import dev.gouji.stats.listing.ReportItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a data set is laid out. Everything that is said of its columns anywhere comes from here. */
public enum Shape {
    WIDE("宽表：每份报告一行，每格一列", "one row a report, one column a cell", List.of("organ_key", "year")) {
        @Override
        List<Variable> ownVariables() {
            List<Variable> own = new ArrayList<>(List.of(
                    Variable.text("title", "报告标题", "title of the report"),
                    Variable.text("source_id", "来源标识", "id of the source"),
                    Variable.of("published_on", DATE, "发布日期，空为不明", "date of publication, empty: unknown"),
                    Variable.of("received_at", DATETIME, "收到时间", "when it was received"),
                    Variable.of("errors", INTEGER, "错误数", "findings: errors"),
                    Variable.of("warnings", INTEGER, "需核实数", "findings: warnings"),
                    Variable.of("infos", INTEGER, "提示数", "findings: infos"),
                    Variable.text("finding_rules", "查出问题的规则，以分号分开", "rules that found something, with semicolons"),
                    Variable.text("rule_book_version", "规则库版本", "version of the rule book")));
            own.addAll(CellVariables.ALL);
            return own;
        }

        @Override
        List<List<Object>> ownRows(DatasetReport report) {
            ReportItem head = report.head();
            List<Object> row = new ArrayList<>();
            row.add(head.title());
            row.add(head.sourceId());
            row.add(head.publishedOn());
            row.add(head.receivedAt());
            row.add(head.errors());
            row.add(head.warnings());
            row.add(head.infos());
            row.add(Flags.rules(report.flags()));
            row.add(head.ruleBookVersion());
            row.addAll(CellVariables.values(report.cells()));
            return List.of(row);
        }
    },

    LONG("长表：每格一行", "one row a cell", List.of("organ_key", "year", "cell")) {
        @Override
        List<Variable> ownVariables() {
            return List.of(
                    Variable.text("cell", "格的标识", "identifier of the cell"),
                    Variable.text("cell_title", "格的名称，照报告格式", "the cell in the form's own words"),
                    Variable.text(
                            "kind",
                            "类别：number 数字，blank 空白，placeholder 占位符，unreadable 无法读取，missing 无此行列",
                            "number, blank, placeholder, unreadable or missing; blank is not zero"),
                    Variable.of("value", NUMBER, "数值，仅当类别为 number", "value, of kind number alone"),
                    Variable.text("raw", "原文", "as printed"),
                    Variable.text("unit", "原文所印单位", "unit where one is printed"),
                    Variable.text("place", "原文位置", "place in the source"),
                    Variable.text("finding_rules", "涉及该格的规则，以分号分开", "rules with a finding about the cell"),
                    Variable.text("finding_severity", "其中最重的程度", "gravest severity of these"));
        }

        @Override
        List<List<Object>> ownRows(DatasetReport report) {
            return CellVariables.rows(report);
        }
    };

    private static final List<Variable> HEAD = List.of(
            Variable.text("organ_key", "机关标识", "key of the organ"),
            Variable.text("organ", "机关名称，空为未署名", "name of the organ, empty: none given"),
            Variable.text("division", "行政区划代码（六位文本）", "division code, six digits as text"),
            Variable.text("organ_kind", "机关类别", "kind of organ"),
            Variable.text("organ_level", "机关层级", "level of organ"),
            Variable.of("year", INTEGER, "报告年度，空为不明", "report year, empty: unknown"),
            Variable.text("form", "报告格式", "generation of the form"),
            Variable.text("document_id", "文件标识", "id of the document"),
            Variable.text("sha256", "原文件的 SHA-256", "SHA-256 of the original file"),
            Variable.text("source_url", "来源网址", "address of the source"));

    private final String zh;
    private final String en;
    private final List<String> key;
    private List<Variable> variables;

    Shape(String zh, String en, List<String> key) {
        this.zh = zh;
        this.en = en;
        this.key = List.copyOf(key);
    }

    abstract List<Variable> ownVariables();

    abstract List<List<Object>> ownRows(DatasetReport report);

    /** The columns in their order. */
    public List<Variable> variables() {
        if (variables == null) {
            variables = Stream.concat(HEAD.stream(), ownVariables().stream()).toList();
        }
        return variables;
    }

    /** The rows of a report, a value or null for each column. */
    public List<List<Object>> rows(DatasetReport report) {
        ReportItem head = report.head();
        List<List<Object>> rows = new ArrayList<>();
        for (List<Object> own : ownRows(report)) {
            List<Object> row = new ArrayList<>(variables().size());
            row.add(head.organKey());
            row.add(head.organ());
            row.add(head.division());
            row.add(head.kind());
            row.add(head.level());
            row.add(head.year());
            row.add(head.form());
            row.add(head.documentId());
            row.add(head.sha256());
            row.add(head.sourceUrl());
            row.addAll(own);
            rows.add(row);
        }
        return rows;
    }

    /** The columns as a table of such rows. */
    CsvTable<List<Object>> table() {
        CsvTable<List<Object>> table = new CsvTable<>();
        for (int i = 0; i < variables().size(); i++) {
            int at = i;
            table.column(variables().get(i).name(), row -> row.get(at));
        }
        return table;
    }

    /** What identifies a row. */
    public List<String> key() {
        return key;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** As it stands in addresses. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
