package dev.gouji.validate.planted;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;

/** What is planted for the family T2. */
final class DisclosurePlants {
    private static final String NORMATIVE = "t2.art20_1.normative_document.";
    private static final String REGULATION = "t2.art20_1.regulation.";
    private static final String FEE = "t2.art20_8.fee.amount_wan_yuan=";
    private static final String PROCUREMENT = "t2.art20_9.procurement.";

    private DisclosurePlants() {}

    static void plant(Planting planting) {
        documents(planting);
        counts(planting);
        trialForm(planting);
        procurement(planting);
    }

    private static CaseDraft documents(CaseDraft draft, String row, int issued, int repealed, int effective) {
        return draft.cells(
                "%1$sissued=%2$d %1$srepealed=%3$d %1$seffective=%4$d".formatted(row, issued, repealed, effective));
    }

    private static void documents(Planting planting) {
        planting.rule("T2-001")
                .fires("one document fewer than issued", draft -> documents(draft, NORMATIVE, 9, 2, 6))
                .passes("none before this year", draft -> documents(draft, NORMATIVE, 9, 2, 7));
        planting.rule("T2-002")
                .fires("the stock is what was issued", draft -> documents(draft, NORMATIVE, 7, 0, 7))
                .passes("one was there before", draft -> documents(draft, NORMATIVE, 7, 0, 8))
                .passes("one was repealed", draft -> documents(draft, NORMATIVE, 7, 1, 7))
                .passes("none at all", draft -> documents(draft, NORMATIVE, 0, 0, 0));
        planting.rule("T2-003")
                .fires("sixty repealed, nine issued", draft -> documents(draft, NORMATIVE, 9, 60, 80))
                .fires("fifty repealed, none issued", draft -> documents(draft, NORMATIVE, 0, 50, 80))
                .passes("49 repealed", draft -> documents(draft, NORMATIVE, 1, 49, 80))
                .passes("five times those issued", draft -> documents(draft, NORMATIVE, 12, 60, 80));
        planting.rule("T2-006")
                .fires("301 with a city", draft -> regulations(draft, OrganLevel.CITY, 301))
                .fires("601 with a province", draft -> regulations(draft, OrganLevel.PROVINCE, 601))
                .passes("300 with a city", draft -> regulations(draft, OrganLevel.CITY, 300))
                .passes("524 with a province", draft -> regulations(draft, OrganLevel.PROVINCE, 524))
                .passes("a county, whatever it has", draft -> regulations(draft, OrganLevel.COUNTY, 400));
    }

    private static void regulations(CaseDraft draft, OrganLevel level, int effective) {
        draft.report().name("青山市人民政府", OrganKind.GOVERNMENT, level);
        documents(draft, REGULATION, 1, 0, effective);
    }

    private static void counts(Planting planting) {
        planting.rule("T2-004")
                .fires("half a decision", draft -> draft.cells("t2.art20_6.penalty.decisions=12.5"))
                .fires("fewer than none", draft -> draft.cells(NORMATIVE + "issued=-1"))
                .passes("a whole number with a point", draft -> draft.cells("t2.art20_6.penalty.decisions=12.0"))
                .passes("fees with decimals", draft -> draft.cells(FEE + "12.5"));
        planting.rule("T2-005")
                .fires("fees below zero", draft -> draft.cells(FEE + "-1"))
                .fires("less than a fen", draft -> draft.cells(FEE + "0.0000005"))
                .passes("four decimals", draft -> draft.cells(FEE + "59237.2449"))
                .passes("a fen", draft -> draft.cells(FEE + "0.000001"));
    }

    private static void trialForm(Planting planting) {
        planting.rule("T2-101")
                .on(FormGeneration.G2019)
                .fires(
                        "total below the new",
                        draft -> draft.cells(NORMATIVE + "newly_disclosed=9 " + NORMATIVE + "total_disclosed=8"))
                .passes(
                        "total equal to the new",
                        draft -> draft.cells(NORMATIVE + "newly_disclosed=9 " + NORMATIVE + "total_disclosed=9"));
        planting.rule("T2-102")
                .on(FormGeneration.G2019)
                .fires("one more than made", draft -> draft.cells(NORMATIVE + "newly_disclosed=4"))
                .passes("one fewer than made", draft -> draft.cells(NORMATIVE + "newly_disclosed=2"));
        planting.rule("T2-103")
                .on(FormGeneration.G2019)
                .fires("more taken away than there were", draft -> items(draft, "licensing", 5, -6))
                .passes("all taken away", draft -> items(draft, "licensing", 5, -5));
        planting.rule("T2-104")
                .on(FormGeneration.G2019)
                .fires("no items", draft -> items(draft, "licensing", 0, 0))
                .passes("only new items", draft -> items(draft, "licensing", 0, 2))
                .passes("items of the year before", draft -> items(draft, "licensing", 2, -2))
                .passes(
                        "neither items nor decisions",
                        draft -> items(draft, "licensing", 0, 0).cells("t2.art20_5.licensing.decisions=0"));
        planting.rule("T2-107")
                .on(FormGeneration.G2019)
                .fires("total equal to the new", draft -> draft.cells(NORMATIVE + "total_disclosed=3"))
                .passes("one of earlier years", draft -> draft.cells(NORMATIVE + "total_disclosed=4"))
                .passes("regulations: none and none", draft -> draft.cells(REGULATION + "total_disclosed=0"));
    }

    private static CaseDraft items(CaseDraft draft, String row, int before, int change) {
        return draft.cells("t2.art20_5.%1$s.items_prev_year=%2$d t2.art20_5.%1$s.items_change=%3$d"
                .formatted(row, before, change));
    }

    private static void procurement(Planting planting) {
        planting.rule("T2-105")
                .on(FormGeneration.G2019)
                .fires("projects without an amount", draft -> draft.cells(PROCUREMENT + "total_amount=0"))
                .fires("an amount without projects", draft -> draft.cells(PROCUREMENT + "project_count=0"))
                .passes("neither", draft -> draft.cells(PROCUREMENT + "*=0"))
                .passes("half a 万元 for one project", draft -> draft.cells(PROCUREMENT + "total_amount=0.5"));
        planting.rule("T2-106")
                .on(FormGeneration.G2019)
                .fires("yuan without a unit", draft -> draft.cells(PROCUREMENT + "total_amount=251000"))
                .fires(
                        "8040 for one project of a township",
                        draft -> draft.cells(PROCUREMENT + "total_amount=8040")
                                .report()
                                .name("青山县河口镇人民政府", OrganKind.TOWNSHIP, OrganLevel.TOWNSHIP))
                .passes(
                        "yuan, and the cell says so",
                        draft -> draft.report().printed(PROCUREMENT + "total_amount", "251000元", "251000", "元"))
                .passes("8040 for a county", draft -> draft.cells(PROCUREMENT + "total_amount=8040"));
    }
}
