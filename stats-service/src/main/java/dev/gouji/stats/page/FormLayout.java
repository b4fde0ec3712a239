package dev.gouji.stats.page;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Table;
import java.util.function.Function;

/** Lays out the tables of a form as the form prints them. */
final class FormLayout {
    private FormLayout() {}

    /**
     * A table with its figures.
     *
     * @param figures the cell to print at each address
     */
    static Sheet of(Table table, Function<CellId, SheetCell> figures) {
        return switch (table.layout()) {
            case ROWS_SIDE_BY_SIDE -> new SideBySideLayout(table, figures).sheet();
            case INDICATORS -> new BlockLayout(table, figures).sheet();
            case LINE_A_ROW ->
                table.blocks().size() > 1
                        ? new BlockLayout(table, figures).sheet()
                        : new BalanceLayout(table, figures).sheet();
        };
    }
}
