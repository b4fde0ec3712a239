package dev.gouji.contract.form;

import static dev.gouji.contract.form.Identity.Relation.EQUAL;

import java.util.ArrayList;
import java.util.List;

/** Table 4, administrative review and litigation: the same in both generations. */
final class CaseTable {
    static final String REVIEW = "行政复议";
    static final String LITIGATION = "行政诉讼";

    static final List<Column> COLUMNS = List.of(
            Column.count("upheld", "结果维持", "维持"),
            Column.count("corrected", "结果纠正", "结果", "纠正"),
            Column.count("other", "其他结果", "其他"),
            Column.count("pending", "尚未审结", "尚未"),
            Column.count("total", "总计", "合计"));

    private static final List<Row> ROWS = List.of(
            Row.of("review", "", REVIEW),
            Row.of("litigation_direct", LITIGATION, "未经复议直接起诉"),
            Row.of("litigation_after_review", LITIGATION, "复议后起诉"));

    static final Table TABLE =
            new Table("t4", "政府信息公开行政复议、行政诉讼情况", Table.Layout.ROWS_SIDE_BY_SIDE, List.of(new Block("", ROWS, COLUMNS)));

    private CaseTable() {}

    /** T4-001: the total of a group is the sum of its four outcomes. */
    static List<Identity> identities() {
        List<Identity> identities = new ArrayList<>();
        for (Row row : ROWS) {
            List<CellId> cells =
                    COLUMNS.stream().map(column -> TABLE.cell(row, column)).toList();
            identities.add(new Identity("T4-001", EQUAL, cells.subList(4, 5), cells.subList(0, 4)));
        }
        return identities;
    }
}
