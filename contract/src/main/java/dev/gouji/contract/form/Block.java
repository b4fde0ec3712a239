package dev.gouji.contract.form;

import java.util.List;
import java.util.Objects;

/**
 * Rows that share their columns. Table 2 has a block for each item of article 20, tables 3 and 4 are one block each.
 *
 * @param heading printed over the block (第二十条第（一）项), empty when there is none
 */
public record Block(String heading, List<Row> rows, List<Column> columns) {

    public Block {
        Objects.requireNonNull(heading, "heading is null");
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** Of the heading alone, which says enough. */
    @Override
    public int hashCode() {
        return heading.hashCode();
    }
}
