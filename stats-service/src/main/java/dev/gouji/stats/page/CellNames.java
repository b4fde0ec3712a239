package dev.gouji.stats.page;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import java.util.HashMap;
import java.util.Map;

/** The cells of a form in the form's own words: 表三 · （三）不予公开 1.属于国家秘密 · 自然人. */
public final class CellNames {
    private static final Map<String, String> TABLES = Map.of("t2", "表二", "t3", "表三", "t4", "表四");

    private final Map<CellId, String> names = new HashMap<>();

    /** Of a form. */
    public CellNames(Form form) {
        for (Table table : form.tables()) {
            for (Block block : table.blocks()) {
                for (Row row : block.rows()) {
                    String rowName = (row.group() + " " + row.label()).strip();
                    for (Column column : block.columns()) {
                        names.put(
                                table.cell(row, column),
                                String.join(
                                        " · ", TABLES.getOrDefault(table.id(), table.id()), rowName, column.label()));
                    }
                }
            }
        }
    }

    /** The cell in words; its identifier when the form does not have it. */
    public String of(CellId id) {
        return names.getOrDefault(id, id.path());
    }
}
