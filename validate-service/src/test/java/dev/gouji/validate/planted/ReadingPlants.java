package dev.gouji.validate.planted;

import static dev.gouji.contract.form.FormGeneration.G2019;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Trait;

/** What is planted for the family PRS. */
final class ReadingPlants {
    private static final String CELL = "t3.granted.natural_person";

    private ReadingPlants() {}

    static void plant(Planting planting) {
        cells(planting);
        figures(planting);
        document(planting);
    }

    private static void cells(Planting planting) {
        planting.rule("PRS-001")
                .fires("one blank", draft -> draft.cells(CELL + "=_"))
                .passes("a dash", draft -> draft.cells(CELL + "=/"));
        planting.rule("PRS-002")
                .fires("a dash", draft -> draft.cells(CELL + "=/"))
                .passes("a blank", draft -> draft.cells(CELL + "=_"));
        planting.rule("PRS-003")
                .fires("words", draft -> draft.cells(CELL + "=?见附件"))
                .passes("digits that could be cut twice", draft -> draft.cells(CELL + "=?1234"));
        planting.rule("PRS-009")
                .fires("a row too short", draft -> draft.report().problem("GJ-230", CELL))
                .passes("no figure", draft -> draft.report().problem("GJ-231", CELL));
        planting.rule("PRS-012")
                .fires("余", draft -> draft.cells(CELL + "=?30余"))
                .fires("约", draft -> draft.report().printed(CELL, "约30", "30", null))
                .fires("左右", draft -> draft.cells(CELL + "=?30件左右"))
                .passes("words without a number", draft -> draft.cells(CELL + "=?多余"))
                .passes("digits alone", draft -> draft.cells(CELL + "=?30、40"));
    }

    private static void figures(Planting planting) {
        planting.rule("PRS-005")
                .fires(
                        "元 in the cell",
                        draft -> draft.report().printed("t2.art20_8.fee.amount_wan_yuan", "79000.1元", "79000.1", "元"))
                .passes(
                        "a plain amount",
                        draft -> draft.report().printed("t2.art20_8.fee.amount_wan_yuan", "7.9", "7.9", null));
        planting.rule("PRS-006")
                .fires("full-width", draft -> draft.report().printed(CELL, "１２", "12", null))
                .fires("separators", draft -> draft.report().printed(CELL, "1,200", "1200", null))
                .fires("a space inside", draft -> draft.report().printed(CELL, "1 2", "12", null))
                .passes("spaces around", draft -> draft.report().printed(CELL, " 12\u00a0", "12", null))
                .passes("a unit", draft -> draft.report().printed(CELL, "12 件", "12", "件"))
                .passes(
                        "digits that were cut",
                        draft ->
                                draft.report().printed(CELL, "12 3", "12", null).problem("GJ-234", CELL))
                .on(G2019)
                .passes(
                        "a change with its sign",
                        draft -> draft.report().printed("t2.art20_5.licensing.items_change", "+12", "12", null));
        planting.rule("PRS-007")
                .fires("half a request", draft -> draft.cells(CELL + "=0.5"))
                .passes("1.0", draft -> draft.cells(CELL + "=1.0"))
                .passes("an amount", draft -> draft.cells("t2.art20_8.fee.amount_wan_yuan=0.5"));
        planting.rule("PRS-008")
                .fires("less than none", draft -> draft.cells(CELL + "=-1"))
                .passes("none", draft -> draft.cells(CELL + "=0"))
                .on(G2019)
                .passes("a change downwards", draft -> draft.cells("t2.art20_5.licensing.items_change=-8"));
    }

    private static void document(Planting planting) {
        planting.rule("PRS-004")
                .fires("a shifted row", draft -> draft.report().trait(Trait.Kind.SHIFTED_ROW, "（七）总计 24 0", CELL))
                .passes("an extra row", draft -> draft.report().trait(Trait.Kind.EXTRA_ROW, "（八）"));
        planting.rule("PRS-010")
                .fires("a footer", draft -> draft.report().trait(Trait.Kind.FURNITURE, "返回顶部"))
                .passes("a picture", draft -> draft.report().pictures(1));
        planting.rule("PRS-011")
                .fires("lost characters", draft -> draft.report().text(Chapter.OTHER, "无其他\uFFFD\uFFFD报告的事项。"))
                .fires("pinyin between", draft -> draft.report().trait(Trait.Kind.NOISE, "政(zhèng)府(fǔ)"))
                .fires("not decoded", draft -> draft.report().problem("GJ-206"))
                .passes("a wrong label, rightly read", draft -> draft.report().problem("GJ-205"))
                .passes("a rare character", draft -> draft.report().text(Chapter.OTHER, "𬭚镇无其他需要报告的事项。"));
        planting.rule("PRS-013")
                .fires("结果 twice", draft -> draft.report().trait(Trait.Kind.EQUAL_HEADERS, "结果"))
                .passes("a cut header", draft -> draft.report().trait(Trait.Kind.CUT_HEADER, "结果"));
    }
}
