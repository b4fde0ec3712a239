package dev.gouji.contract.form;

import static dev.gouji.contract.form.Identity.Relation.EQUAL;
import static dev.gouji.contract.form.Row.Role.INFLOW;
import static dev.gouji.contract.form.Row.Role.OUTCOME;
import static dev.gouji.contract.form.Row.Role.OUTCOME_TOTAL;
import static dev.gouji.contract.form.Row.Role.OUTFLOW;

import java.util.ArrayList;
import java.util.List;

/** Table 3, requests received and handled: the rows that both generations share, and the identities of the table. */
final class RequestTable {
    static final String DENIED = "（三）不予公开";
    static final String UNABLE = "（四）无法提供";
    static final String NOT_PROCESSED = "（五）不予处理";
    static final String OTHER = "（六）其他处理";

    /** Stands over the five kinds of applicants that are no natural persons. */
    private static final String ORGANISATIONS = "法人或其他组织";

    /** The six kinds of applicant, and last their total. */
    static final List<Column> COLUMNS = List.of(
            Column.count("natural_person", "自然人"),
            Column.count("commercial", "商业企业").under(ORGANISATIONS),
            Column.count("research", "科研机构").under(ORGANISATIONS),
            Column.count("public_welfare", "社会公益组织").under(ORGANISATIONS),
            Column.count("legal_service", "法律服务机构").under(ORGANISATIONS),
            Column.count("other_org", "其他").under(ORGANISATIONS),
            Column.count("total", "总计", "合计"));

    private static final String TITLE = "收到和处理政府信息公开申请情况";

    private RequestTable() {}

    static List<Row> inflows() {
        return List.of(
                Row.of("new_received", "", "一、本年新收政府信息公开申请数量", "本年新收政府信息公开申请数", "本年新收申请数量")
                        .as(INFLOW),
                Row.of("carried_in", "", "二、上年结转政府信息公开申请数量", "上年结转政府信息公开申请数", "上年度结转政府信息公开申请数量", "上年结转申请数量")
                        .as(INFLOW));
    }

    /** （一） to （五）, the same in both generations. */
    static List<Row> outcomes() {
        return List.of(
                Row.of("granted", "", "（一）予以公开").as(OUTCOME),
                Row.of("partial", "", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开").as(OUTCOME),
                Row.of("denied.state_secret", DENIED, "1.属于国家秘密").as(OUTCOME),
                Row.of("denied.other_law", DENIED, "2.其他法律行政法规禁止公开", "2.其他法律、行政法规禁止公开")
                        .as(OUTCOME),
                Row.of("denied.security_stability", DENIED, "3.危及“三安全一稳定”").as(OUTCOME),
                Row.of("denied.third_party", DENIED, "4.保护第三方合法权益").as(OUTCOME),
                Row.of("denied.internal_affairs", DENIED, "5.属于三类内部事务信息").as(OUTCOME),
                Row.of("denied.deliberative", DENIED, "6.属于四类过程性信息").as(OUTCOME),
                Row.of("denied.enforcement_file", DENIED, "7.属于行政执法案卷").as(OUTCOME),
                Row.of("denied.admin_query", DENIED, "8.属于行政查询事项").as(OUTCOME),
                Row.of("unable.not_held", UNABLE, "1.本机关不掌握相关政府信息").as(OUTCOME),
                Row.of("unable.must_create", UNABLE, "2.没有现成信息需要另行制作").as(OUTCOME),
                Row.of("unable.unclear_after_correction", UNABLE, "3.补正后申请内容仍不明确")
                        .as(OUTCOME),
                Row.of("not_processed.petition", NOT_PROCESSED, "1.信访举报投诉类申请").as(OUTCOME),
                Row.of("not_processed.duplicate", NOT_PROCESSED, "2.重复申请").as(OUTCOME),
                Row.of("not_processed.published_material", NOT_PROCESSED, "3.要求提供公开出版物")
                        .as(OUTCOME),
                Row.of("not_processed.excessive", NOT_PROCESSED, "4.无正当理由大量反复申请")
                        .as(OUTCOME),
                Row.of("not_processed.confirm_or_reissue", NOT_PROCESSED, "5.要求行政机关确认或重新出具已获取信息")
                        .as(OUTCOME));
    }

    static List<Row> closing() {
        return List.of(
                Row.of("result_total", "", "（七）总计", "（七）合计").as(OUTCOME_TOTAL),
                Row.of("carried_out", "", "四、结转下年度继续办理", "结转下一年度继续办理", "结转下年继续办理", "四、结转下年度")
                        .as(OUTFLOW));
    }

    static Table table(List<Row> otherHandling) {
        List<Row> rows = new ArrayList<>(inflows());
        rows.addAll(outcomes());
        rows.addAll(otherHandling);
        rows.addAll(closing());
        return new Table("t3", TITLE, Table.Layout.LINE_A_ROW, List.of(new Block("", rows, COLUMNS)));
    }

    /** Rows of another generation that stand in this one's table. */
    static Table additions(List<Row> rows) {
        return new Table("t3", TITLE, Table.Layout.LINE_A_ROW, List.of(new Block("", rows, COLUMNS)));
    }

    /** The three rows into which the form of 2021 divides （六）. */
    static List<Row> dividedOther() {
        return List.of(
                Row.of("other.correction_overdue", OTHER, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1.逾期不补正")
                        .as(OUTCOME),
                Row.of("other.fee_overdue", OTHER, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "2.逾期不缴费", "2.逾期未缴费")
                        .as(OUTCOME),
                Row.of("other.misc", OTHER, "3.其他").as(OUTCOME));
    }

    /** T3-001 a row, T3-002 and T3-003 a column. */
    static List<Identity> identities(Table table) {
        List<Identity> identities = new ArrayList<>();
        for (Row row : table.rows()) {
            List<CellId> kinds = COLUMNS.stream()
                    .filter(column -> !column.id().equals("total"))
                    .map(column -> table.cell(row, column))
                    .toList();
            identities.add(new Identity("T3-001", EQUAL, List.of(CellId.of("t3", row.id(), "total")), kinds));
        }
        for (Column column : COLUMNS) {
            identities.add(
                    new Identity("T3-002", EQUAL, cells(table, OUTCOME_TOTAL, column), cells(table, OUTCOME, column)));
        }
        for (Column column : COLUMNS) {
            List<CellId> right = new ArrayList<>(cells(table, OUTCOME_TOTAL, column));
            right.addAll(cells(table, OUTFLOW, column));
            identities.add(new Identity("T3-003", EQUAL, cells(table, INFLOW, column), right));
        }
        return identities;
    }

    private static List<CellId> cells(Table table, Row.Role role, Column column) {
        return table.rows().stream()
                .filter(row -> row.role() == role)
                .map(row -> table.cell(row, column))
                .toList();
    }
}
