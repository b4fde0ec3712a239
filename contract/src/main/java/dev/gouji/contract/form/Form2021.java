package dev.gouji.contract.form;

import static dev.gouji.contract.form.Identity.Relation.AT_LEAST;

import java.util.ArrayList;
import java.util.List;

/**
 * The form for report years from 2021: 10 + 175 + 15 figures.
 *
 * <p>Source: 国办公开办函〔2021〕30号, 《中华人民共和国政府信息公开工作年度报告格式》, 2021-09-26.
 */
final class Form2021 {
    private static final List<Column> DECISIONS = List.of(Column.count("decisions", "本年处理决定数量", "处理决定数量", "本年处理"));

    private static final Table DISCLOSURE = new Table(
            "t2",
            "主动公开政府信息情况",
            Table.Layout.LINE_A_ROW,
            List.of(
                    new Block(
                            "第二十条第（一）项",
                            List.of(
                                    Row.of("art20_1.regulation", "", "规章"),
                                    Row.of("art20_1.normative_document", "", "行政规范性文件", "规范性文件")),
                            List.of(
                                    Column.count("issued", "本年制发件数", "本年制发"),
                                    Column.count("repealed", "本年废止件数", "本年废止"),
                                    Column.count("effective", "现行有效件数", "现行有效"))),
                    new Block("第二十条第（五）项", List.of(Row.of("art20_5.licensing", "", "行政许可")), DECISIONS),
                    new Block(
                            "第二十条第（六）项",
                            List.of(Row.of("art20_6.penalty", "", "行政处罚"), Row.of("art20_6.coercion", "", "行政强制")),
                            DECISIONS),
                    new Block(
                            "第二十条第（八）项",
                            List.of(Row.of("art20_8.fee", "", "行政事业性收费")),
                            List.of(new Column(
                                    "amount_wan_yuan",
                                    "",
                                    "本年收费金额（单位：万元）",
                                    Quantity.AMOUNT_WAN_YUAN,
                                    List.of("本年收费金额", "本年收费"))))));

    private static final Table REQUESTS = RequestTable.table(RequestTable.dividedOther());

    /** Some organs keep the one row （六） of the older form. */
    private static final Table UNDIVIDED =
            RequestTable.additions(List.of(Row.of("other.undivided", "", RequestTable.OTHER)));

    static final Form FORM = new Form(
            FormGeneration.G2021, List.of(DISCLOSURE, REQUESTS, CaseTable.TABLE), List.of(UNDIVIDED), identities());

    private Form2021() {}

    private static List<Identity> identities() {
        List<Identity> identities = new ArrayList<>();
        for (String row : List.of("art20_1.regulation", "art20_1.normative_document")) {
            identities.add(new Identity(
                    "T2-001",
                    AT_LEAST,
                    List.of(CellId.of("t2", row, "effective"), CellId.of("t2", row, "repealed")),
                    List.of(CellId.of("t2", row, "issued"))));
        }
        identities.addAll(RequestTable.identities(REQUESTS));
        identities.addAll(CaseTable.identities());
        return identities;
    }
}
