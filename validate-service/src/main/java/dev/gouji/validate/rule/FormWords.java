package dev.gouji.validate.rule;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a cell's row and column are called on the form. In English, which the form has not, the identifiers serve. */
public final class FormWords {
    private static final Map<FormGeneration, FormWords> WORDS = new EnumMap<>(FormGeneration.class);
    private static final int CELLS_NAMED_MAX = 6;

    static {
        for (FormGeneration generation : FormGeneration.values()) {
            WORDS.put(generation, new FormWords(Form.of(generation)));
        }
    }

    private final Map<CellId, Bilingual> rows = new HashMap<>();
    private final Map<CellId, Bilingual> columns = new HashMap<>();

    private FormWords(Form form) {
        for (Table table : form.tables()) {
            for (Block block : table.blocks()) {
                block.rows().forEach(row -> block.columns().forEach(column -> learn(table, row, column)));
            }
        }
    }

    /** The words of a form. */
    public static FormWords of(FormGeneration generation) {
        return WORDS.get(generation);
    }

    private void learn(Table table, Row row, Column column) {
        CellId cell = table.cell(row, column);
        boolean indicator = table.layout() == Table.Layout.INDICATORS;
        rows.put(cell, indicator ? indicatorWords(row) : rowWords(row));
        columns.put(cell, new Bilingual(column.label(), column.id().isEmpty() ? "figure" : english(column.id())));
    }

    /** The label without numbering, notes and the words that all rows share: 一、本年新收政府信息公开申请数量 is 本年新收. */
    private static Bilingual rowWords(Row row) {
        String label = row.label()
                .replaceFirst("^[一二三四]、", "")
                .replaceFirst("政府信息公开申请数量$|继续办理$", "")
                .replaceFirst("(?<=.)（[^（）]{6,}）$", "");
        String chinese = row.group().isEmpty() ? label : row.group() + "·" + label;
        return new Bilingual(chinese, english(row.id().replaceFirst("^art20_\\d\\.", "")));
    }

    /** Without numbering and notes, and under its heading: 三、依申请公开情况 and 1.当面申请数 are 依申请公开·当面申请数. */
    private static Bilingual indicatorWords(Row row) {
        String label = withoutNumber(row.label()).replaceFirst("（[^（）]{6,}）$", "");
        String group = withoutNumber(row.group()).replaceFirst("情况$|数量$", "");
        String chinese = group.isEmpty() || label.startsWith(group) ? label : group + "·" + label;
        return new Bilingual(chinese, english(row.id()));
    }

    private static String withoutNumber(String words) {
        return words.replaceFirst("^[一二三四五六七八九]、|^（[一二三四五]）|^\\d\\.|^其中：", "");
    }

    private static String english(String id) {
        return id.replace('_', ' ').replace(".", ": ");
    }

    /** The row of a cell; of one that the form does not have, such as a province's own, its identifier. */
    public Bilingual row(CellId cell) {
        return rows.getOrDefault(cell, new Bilingual(cell.path(), cell.path()));
    }

    /** The column of a cell. */
    public Bilingual column(CellId cell) {
        return columns.getOrDefault(cell, new Bilingual(cell.path(), cell.path()));
    }

    /** Row and column of a cell. */
    public Bilingual cell(CellId cell) {
        return new Bilingual(
                "“%s”行“%s”列".formatted(row(cell).zh(), column(cell).zh()),
                "row “%s”, column “%s”".formatted(row(cell).en(), column(cell).en()));
    }

    /** Some cells added up, as a person would say it; one alone by row and column. */
    public Bilingual sum(List<CellId> cells) {
        if (cells.size() == 1) {
            return inTable(cells, cell(cells.getFirst()));
        }
        List<String> rowNames =
                cells.stream().map(cell -> groupOrRow(cells, cell)).distinct().toList();
        List<String> columnNames =
                cells.stream().map(cell -> column(cell).zh()).distinct().toList();
        boolean parts =
                rowNames.size() == 1 && !rowNames.contains(row(cells.getFirst()).zh());
        String chinese = "“%s”%s“%s”%s之和"
                .formatted(
                        String.join("”“", rowNames),
                        rowNames.size() > 1 ? "各行" : parts ? "各项" : "行",
                        String.join("”“", columnNames),
                        columnNames.size() > 1 ? "各列" : "列");
        return inTable(cells, new Bilingual(chinese, "the sum of its cells"));
    }

    /** Rows of one group go by its name: （三）不予公开各项. */
    private String groupOrRow(List<CellId> cells, CellId cell) {
        String name = row(cell).zh();
        int dot = name.indexOf('·');
        String group = dot < 0 ? name : name.substring(0, dot);
        boolean several = cells.stream()
                        .map(other -> row(other).zh())
                        .distinct()
                        .filter(other -> other.startsWith(group + "·"))
                        .count()
                > 1;
        return several ? group : name;
    }

    private static Bilingual inTable(List<CellId> cells, Bilingual words) {
        Bilingual table = table(cells.getFirst().table());
        String chinese = table.zh().replaceFirst("（.*）$", "");
        return new Bilingual(chinese + words.zh(), words.en());
    }

    /** The first few of some cells by name, and how many there are. */
    public Bilingual cells(List<CellId> cells) {
        List<Bilingual> named =
                cells.stream().limit(CELLS_NAMED_MAX).map(this::cell).toList();
        String chinese = String.join("、", named.stream().map(Bilingual::zh).toList());
        String english = String.join("; ", named.stream().map(Bilingual::en).toList());
        return cells.size() > CELLS_NAMED_MAX
                ? new Bilingual(chinese + "等", english + " and others")
                : new Bilingual(chinese, english);
    }

    /** What people call a table: 表三. */
    public static Bilingual table(String id) {
        return switch (id) {
            case "t2" -> new Bilingual("表二（主动公开）", "table 2 (disclosure)");
            case "t3" -> new Bilingual("表三（依申请公开）", "table 3 (requests)");
            case "t4" -> new Bilingual("表四（复议诉讼）", "table 4 (review and litigation)");
            case "s14" -> new Bilingual("政府信息公开情况统计表", "the statistics table");
            case "s08" -> new Bilingual("统计表", "the statistics table");
            default -> new Bilingual(id, id);
        };
    }
}
