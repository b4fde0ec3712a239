package dev.gouji.contract.form;

import static dev.gouji.contract.form.Identity.Relation.AT_LEAST;
import static dev.gouji.contract.form.Row.Role.OUTCOME;

import java.util.ArrayList;
import java.util.List;

/**
 * The trial form for report years 2019 and 2020: 22 + 161 + 15 figures.
 *
 * <p>Source: 国办公开办函〔2019〕60号, 《…年度报告格式（试行）》.
 */
final class Form2019 {
    private static final List<Column> DOCUMENTS = List.of(
            Column.count("newly_made", "本年新制作数量", "本年新制作", "本年新"),
            Column.count("newly_disclosed", "本年新公开数量", "本年新公开", "本年新"),
            Column.count("total_disclosed", "对外公开总数量", "对外公开", "对外公开总数"));

    private static final Column ITEMS = Column.count("items_prev_year", "上一年项目数量", "上一年项目");
    private static final Column CHANGE =
            new Column("items_change", "", "本年增/减", Quantity.CHANGE, List.of("本年增减", "本年增"));
    private static final Column DECISIONS = Column.count("decisions", "处理决定数量", "处理决定", "本年处理决定数量");

    private static final Table DISCLOSURE = new Table(
            "t2",
            "主动公开政府信息情况",
            Table.Layout.LINE_A_ROW,
            List.of(
                    new Block(
                            "第二十条第（一）项",
                            List.of(
                                    Row.of("art20_1.regulation", "", "规章"),
                                    Row.of("art20_1.normative_document", "", "规范性文件", "行政规范性文件")),
                            DOCUMENTS),
                    new Block(
                            "第二十条第（五）项",
                            List.of(
                                    Row.of("art20_5.licensing", "", "行政许可"),
                                    Row.of("art20_5.other_services", "", "其他对外管理服务事项", "其他对外管理服务")),
                            List.of(ITEMS, CHANGE, DECISIONS)),
                    new Block(
                            "第二十条第（六）项",
                            List.of(Row.of("art20_6.penalty", "", "行政处罚"), Row.of("art20_6.coercion", "", "行政强制")),
                            List.of(ITEMS, CHANGE, DECISIONS)),
                    new Block("第二十条第（八）项", List.of(Row.of("art20_8.fee", "", "行政事业性收费")), List.of(ITEMS, CHANGE)),
                    new Block(
                            "第二十条第（九）项",
                            List.of(Row.of("art20_9.procurement", "", "政府集中采购")),
                            List.of(
                                    Column.count("project_count", "采购项目数量", "采购项目"),
                                    new Column(
                                            "total_amount",
                                            "",
                                            "采购总金额",
                                            Quantity.AMOUNT_AS_PRINTED,
                                            List.of("采购总", "采购金额"))))));

    private static final Table REQUESTS = RequestTable.table(
            List.of(Row.of("other.undivided", "", RequestTable.OTHER).as(OUTCOME)));

    /** A row that Hubei adds for 2020. */
    private static final Table HUBEI = new Table(
            "t2",
            "主动公开政府信息情况",
            Table.Layout.LINE_A_ROW,
            List.of(new Block(
                    "第二十条第（一）项", List.of(Row.of("art20_1.x_other_documents", "", "其他主动公开文件", "其他主动公开档案")), DOCUMENTS)));

    static final Form FORM = new Form(
            FormGeneration.G2019,
            List.of(DISCLOSURE, REQUESTS, CaseTable.TABLE),
            List.of(HUBEI, RequestTable.additions(RequestTable.dividedOther())),
            identities());

    private Form2019() {}

    private static List<Identity> identities() {
        List<Identity> identities = new ArrayList<>();
        for (String row : List.of("art20_1.regulation", "art20_1.normative_document")) {
            identities.add(new Identity(
                    "T2-101",
                    AT_LEAST,
                    List.of(CellId.of("t2", row, "total_disclosed")),
                    List.of(CellId.of("t2", row, "newly_disclosed"))));
        }
        for (String row : List.of(
                "art20_5.licensing", "art20_5.other_services", "art20_6.penalty", "art20_6.coercion", "art20_8.fee")) {
            identities.add(new Identity(
                    "T2-103",
                    AT_LEAST,
                    List.of(CellId.of("t2", row, "items_prev_year"), CellId.of("t2", row, "items_change")),
                    List.of()));
        }
        identities.addAll(RequestTable.identities(REQUESTS));
        identities.addAll(CaseTable.identities());
        return identities;
    }
}
