package dev.gouji.validate.planted;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.validate.rule.Peers;
import java.util.Map;

/** What is planted for the family IMP. */
final class PlausibilityPlants {
    private static final String REGULATIONS = "t2.art20_1.regulation.issued=4 t2.art20_1.regulation.effective=9";
    private static final String NORMATIVE = "t2.art20_1.normative_document.issued=";
    private static final String LICENCES = "t2.art20_5.licensing.decisions=";
    private static final String PENALTIES = "t2.art20_6.penalty.decisions=";
    private static final String COERCION = "t2.art20_6.coercion.decisions=";
    private static final String FEE = "t2.art20_8.fee.amount_wan_yuan=";

    private PlausibilityPlants() {}

    static void plant(Planting planting) {
        regulations(planting);
        normative(planting);
        powers(planting);
        coreFunctions(planting);
        fees(planting);
        peers(planting);
        samples(planting);
        notACount(planting);
        levels(planting);
    }

    private static CaseDraft organ(CaseDraft draft, String name, OrganKind kind, OrganLevel level) {
        draft.report().name(name, kind, level);
        return draft;
    }

    private static void regulations(Planting planting) {
        planting.rule("IMP-001")
                .fires("a county department", draft -> draft.cells(REGULATIONS))
                .fires(
                        "a park",
                        draft -> organ(draft, "青山港工业园区管委会", OrganKind.DEVELOPMENT_ZONE, null)
                                .cells(REGULATIONS))
                .fires(
                        "a city department",
                        draft -> organ(draft, "青山市司法局", OrganKind.DEPARTMENT_JUSTICE, OrganLevel.CITY)
                                .cells(REGULATIONS))
                .fires(
                        "a prefecture without a government of its own",
                        draft -> organ(draft, "青山地区行政公署", OrganKind.GOVERNMENT, OrganLevel.CITY)
                                .cells(REGULATIONS))
                .passes(
                        "the office of a city",
                        draft -> organ(draft, "青山市人民政府办公室", OrganKind.GOVERNMENT_OFFICE, OrganLevel.CITY)
                                .cells(REGULATIONS))
                .passes(
                        "a ministry",
                        draft -> organ(draft, "国家海洋部", OrganKind.DEPARTMENT_OCEAN_FISHERY, OrganLevel.NATIONAL)
                                .cells(REGULATIONS))
                .passes("Dongguan, of a level that nobody knows", draft -> {
                    draft.report()
                            .organ(new Organ(
                                    "441900东莞市人民政府",
                                    "东莞市人民政府",
                                    Organ.FoundIn.TITLE,
                                    "441900",
                                    OrganKind.GOVERNMENT,
                                    null));
                    draft.cells(REGULATIONS);
                })
                .passes(
                        "nobody knows whose",
                        draft -> organ(draft, "青山", null, null).cells(REGULATIONS))
                .passes("a county department without any", draft -> draft.cells("t2.art20_1.regulation.*=0"))
                .on(FormGeneration.G2019)
                .fires("newly made by a county", draft -> draft.cells("t2.art20_1.regulation.newly_made=1"))
                .fires("disclosed by a county", draft -> draft.cells("t2.art20_1.regulation.total_disclosed=1"));
    }

    private static void normative(Planting planting) {
        planting.rule("IMP-002")
                .fires(
                        "a hospital",
                        draft -> organ(draft, "青山县人民医院", OrganKind.PUBLIC_INSTITUTION, OrganLevel.COUNTY)
                                .cells(NORMATIVE + 3))
                .fires(
                        "a temporary body",
                        draft -> organ(draft, "青山县防汛指挥部", null, OrganLevel.COUNTY)
                                .cells(NORMATIVE + 3))
                .passes(
                        "a hospital that issued none",
                        draft -> organ(draft, "青山县人民医院", OrganKind.PUBLIC_INSTITUTION, OrganLevel.COUNTY)
                                .cells(NORMATIVE + 0))
                .passes(
                        "a housing fund",
                        draft -> organ(draft, "青山市住房公积金管理中心", OrganKind.PUBLIC_INSTITUTION, OrganLevel.CITY)
                                .cells(NORMATIVE + 3))
                .passes(
                        "a development zone",
                        draft -> organ(draft, "青山高新区管委会", OrganKind.DEVELOPMENT_ZONE, OrganLevel.COUNTY)
                                .cells(NORMATIVE + 3))
                .passes("a department", draft -> draft.cells(NORMATIVE + 3))
                .on(FormGeneration.G2019)
                .fires(
                        "a hospital",
                        draft -> organ(draft, "青山县人民医院", OrganKind.PUBLIC_INSTITUTION, OrganLevel.COUNTY)
                                .cells("t2.art20_1.normative_document.newly_made=1"));
    }

    private static void powers(Planting planting) {
        String none = LICENCES + 0 + " " + PENALTIES + 0 + " " + COERCION + 0 + " ";
        planting.rule("IMP-003")
                .fires("a government office", draft -> office(draft).cells(none + LICENCES + 7))
                .fires(
                        "county statistics",
                        draft -> organ(draft, "青山县统计局", OrganKind.DEPARTMENT_STATISTICS, OrganLevel.COUNTY)
                                .cells(LICENCES + 7))
                .passes(
                        "an office that counts for its government",
                        draft -> office(draft).cells(none + LICENCES + 7 + " " + PENALTIES + 7))
                .passes(
                        "provincial statistics",
                        draft -> organ(draft, "青山省统计局", OrganKind.DEPARTMENT_STATISTICS, OrganLevel.PROVINCE)
                                .cells(LICENCES + 7))
                .passes("an office without licences", draft -> office(draft).cells(none))
                .passes("a water authority", draft -> draft.cells(LICENCES + 7));
        planting.rule("IMP-004")
                .fires("a petitions office", draft -> petitions(draft).cells(none + PENALTIES + 1))
                .passes(
                        "a petitions office without any",
                        draft -> petitions(draft).cells(none))
                .passes(
                        "a sub-district with delegated powers",
                        draft -> organ(draft, "青山区官桥街道办事处", OrganKind.SUB_DISTRICT, OrganLevel.TOWNSHIP)
                                .cells(PENALTIES + 1472));
        planting.rule("IMP-005")
                .fires(
                        "a research office",
                        draft -> organ(draft, "青山市人民政府研究室", null, OrganLevel.CITY)
                                .cells(none + COERCION + 1))
                .passes(
                        "nobody knows whose",
                        draft -> organ(draft, "青山", null, null).cells(COERCION + 1))
                .passes(
                        "a petitions office without any",
                        draft -> petitions(draft).cells(none));
    }

    private static CaseDraft office(CaseDraft draft) {
        return organ(draft, "青山县人民政府办公室", OrganKind.GOVERNMENT_OFFICE, OrganLevel.COUNTY);
    }

    private static CaseDraft petitions(CaseDraft draft) {
        return organ(draft, "青山县信访局", OrganKind.DEPARTMENT_PETITIONS, OrganLevel.COUNTY);
    }

    private static void coreFunctions(Planting planting) {
        planting.rule("IMP-006")
                .fires(
                        "an approval bureau without licences",
                        draft -> organ(draft, "青山市行政审批服务局", OrganKind.DEPARTMENT_GOVERNMENT_SERVICES, OrganLevel.CITY)
                                .cells(LICENCES + 0))
                .fires(
                        "market regulation without penalties",
                        draft -> organ(draft, "青山县市场监督管理局", OrganKind.DEPARTMENT_MARKET_REGULATION, OrganLevel.COUNTY)
                                .cells(PENALTIES + 0))
                .passes(
                        "with one penalty",
                        draft -> organ(draft, "青山县市场监督管理局", OrganKind.DEPARTMENT_MARKET_REGULATION, OrganLevel.COUNTY)
                                .cells(PENALTIES + 1))
                .passes(
                        "a police school",
                        draft -> organ(draft, "青山省公安学校", OrganKind.PUBLIC_INSTITUTION, OrganLevel.PROVINCE)
                                .cells(PENALTIES + 0))
                .passes("a water authority", draft -> draft.cells(PENALTIES + 0));
    }

    private static void fees(Planting planting) {
        planting.rule("IMP-007")
                .fires("a county department with 200001", draft -> draft.cells(FEE + 200_001))
                .fires(
                        "seven digits that end in 00",
                        draft -> organ(draft, "青山", null, null).cells(FEE + 1_234_500))
                .passes("a county department with 200000", draft -> draft.cells(FEE + 200_000))
                .passes(
                        "a large city",
                        draft -> organ(draft, "青山市人民政府", OrganKind.GOVERNMENT, OrganLevel.CITY)
                                .cells(FEE + 316_441))
                .passes(
                        "seven digits of a province",
                        draft -> organ(draft, "青山省人民政府", OrganKind.GOVERNMENT, OrganLevel.PROVINCE)
                                .cells(FEE + "1234567.5"));
    }

    private static void peers(Planting planting) {
        CellId received = new CellId("t3.new_received.total");
        Peers peers = new Peers(30, Map.of(received, new Peers.Spread(Math.log1p(40), 0.5)));
        planting.rule("IMP-008")
                .fires(
                        "a thousand where others have forty",
                        draft -> draft.around(around -> around.withPeers(peers)).cells(received + "=1000"))
                .passes(
                        "seven hundred",
                        draft -> draft.around(around -> around.withPeers(peers)).cells(received + "=700"))
                .passes(
                        "too few peers",
                        draft -> draft.around(around -> around.withPeers(new Peers(29, peers.cells())))
                                .cells(received + "=1000"))
                .passes(
                        "none, which is not rare",
                        draft -> draft.around(around -> around.withPeers(peers)).cells(received + "=0"))
                .on(FormGeneration.G2014)
                .fires(
                        "older forms too",
                        draft -> draft.around(around -> around.withPeers(
                                        new Peers(90, Map.of(new CellId("s14.received"), new Peers.Spread(0.1, 0)))))
                                .cells("s14.received=1000"));
    }

    private static void samples(Planting planting) {
        String row = "t3.denied.other_law.";
        planting.rule("IMP-009")
                .fires(
                        "one to six",
                        draft -> draft.cells(("%1$snatural_person=1 %1$scommercial=2 %1$sresearch=3"
                                        + " %1$spublic_welfare=4 %1$slegal_service=5 %1$sother_org=6")
                                .formatted(row)))
                .fires("123456 penalties", draft -> draft.cells(PENALTIES + 123_456))
                .fires(
                        "three times 999",
                        draft -> draft.cells(LICENCES + 999 + " " + PENALTIES + 999 + " " + FEE + 999))
                .passes(
                        "one to five",
                        draft -> draft.cells(("%1$snatural_person=1 %1$scommercial=2 %1$sresearch=3"
                                        + " %1$spublic_welfare=4 %1$slegal_service=5 %1$sother_org=0")
                                .formatted(row)))
                .passes("twice 999", draft -> draft.cells(LICENCES + 999 + " " + PENALTIES + 999))
                .passes(
                        "111 requests, all of one person",
                        draft -> draft.cells("t3.new_received.natural_person=111"
                                + " t3.new_received.total=111 t3.result_total.total=111"));
    }

    private static void notACount(Planting planting) {
        planting.rule("IMP-010")
                .fires("a telephone number", draft -> draft.cells("t3.granted.total=13800001234"))
                .fires(
                        "the year in three rows",
                        draft -> draft.cells(
                                "t3.new_received.total=2023 t3.granted.total=2023 t3.carried_out.total=2023"))
                .passes("eight digits", draft -> draft.cells(PENALTIES + 12_345_699))
                .passes(
                        "the year in four cells of two rows",
                        draft -> draft.cells("t3.new_received.total=2023 t3.new_received.natural_person=2023"
                                + " t3.result_total.total=2023 t3.result_total.natural_person=2023"))
                .passes(
                        "another year",
                        draft -> draft.cells(
                                "t3.new_received.total=2022 t3.granted.total=2022 t3.carried_out.total=2022"))
                .on(FormGeneration.G2008L)
                .fires("a telephone number", draft -> draft.cells("s08.c07=13800001234"))
                .passes("page views", draft -> draft.cells("s08.c06=123450000"));
    }

    private static void levels(Planting planting) {
        planting.rule("IMP-011")
                .fires("a town with 100001 penalties", draft -> town(draft).cells(PENALTIES + 100_001))
                .fires("a county department with 10001 requests", draft -> draft.cells("t3.new_received.total=10001"))
                .passes("a town with 100000", draft -> town(draft).cells(PENALTIES + 100_000))
                .passes("a county department with 10000", draft -> draft.cells("t3.new_received.total=10000"))
                .passes("county police with many penalties", draft -> draft.cells(PENALTIES + 2_000_001))
                .on(FormGeneration.G2014)
                .fires("a county department with 10001 requests", draft -> draft.cells("s14.received=10001"));
    }

    private static CaseDraft town(CaseDraft draft) {
        return organ(draft, "青山县河口镇人民政府", OrganKind.TOWNSHIP, OrganLevel.TOWNSHIP);
    }
}
