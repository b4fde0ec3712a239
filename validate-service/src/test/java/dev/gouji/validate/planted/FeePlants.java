package dev.gouji.validate.planted;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;

/** What is planted for the family FEE. */
final class FeePlants {
    private static final String FEES = "t2.art20_8.fee.amount_wan_yuan=";
    private static final String FEW = "t3.new_received.total=8 t3.carried_in.total=2";

    private FeePlants() {}

    static void plant(Planting planting) {
        statements(planting);
        amounts(planting);
        requests(planting);
        oldFees(planting);
    }

    private static CaseDraft collected(CaseDraft draft, long yuan) {
        draft.report().claim(Metric.INFORMATION_FEE, yuan);
        return draft;
    }

    private static CaseDraft silent(CaseDraft draft) {
        draft.report().withoutClaims().text(Chapter.OTHER, "无其他需要报告的事项。");
        return draft;
    }

    private static void statements(Planting planting) {
        planting.rule("FEE-001")
                .fires("nothing else to report", FeePlants::silent)
                .fires(
                        "nothing, though payment was overdue",
                        draft -> silent(draft).cells("t3.other.fee_overdue.total=1"))
                .passes("in other words", draft -> silent(draft).report().text(Chapter.OTHER, "2023年度我局没有产生收费。"))
                .passes("said in part one", draft -> silent(draft).report().text(Chapter.OVERALL, "全年未收取信息处理费。"))
                .passes("claimed elsewhere", draft -> silent(draft).report().claim(Metric.INFORMATION_FEE_NOTICES, 0))
                .passes("no part six", draft -> silent(draft).report().without(Chapter.OTHER))
                .passes("a report on 2020", draft -> silent(draft).report().year(2020));
        planting.rule("FEE-004")
                .fires(
                        "overdue without a notice",
                        draft -> draft.cells("t3.other.fee_overdue.total=1")
                                .report()
                                .claim(Metric.INFORMATION_FEE_NOTICES, 0))
                .passes(
                        "one notice",
                        draft -> draft.cells("t3.other.fee_overdue.total=1")
                                .report()
                                .claim(Metric.INFORMATION_FEE_NOTICES, 1))
                .passes("nothing collected", draft -> draft.cells("t3.other.fee_overdue.total=1"))
                .passes("none overdue", draft -> draft.report().claim(Metric.INFORMATION_FEE_NOTICES, 0));
    }

    private static void amounts(Planting planting) {
        planting.rule("FEE-002")
                .fires("2235 yuan", draft -> collected(draft, 2235))
                .passes("2230 yuan", draft -> collected(draft, 2230))
                .passes("nothing", draft -> collected(draft, 0))
                .passes(
                        "2235 yuan of the whole region",
                        draft -> draft.report()
                                .claim(
                                        Metric.INFORMATION_FEE,
                                        2235,
                                        2235,
                                        "元",
                                        Claim.Scope.REGION,
                                        0,
                                        Claim.Role.ALONE))
                .passes(
                        "about 2235 yuan",
                        draft -> draft.report()
                                .claim(
                                        Metric.INFORMATION_FEE,
                                        2230,
                                        2239,
                                        "元",
                                        Claim.Scope.ORGAN,
                                        0,
                                        Claim.Role.ALONE));
        planting.rule("FEE-003")
                .fires("400 yuan beside 0", draft -> collected(draft, 400).cells(FEES + 0))
                .passes("400 yuan beside 0.04", draft -> collected(draft, 400).cells(FEES + "0.04"))
                .passes(
                        "40 yuan, which round to 0",
                        draft -> collected(draft, 40).cells(FEES + 0))
                .passes("none beside 4", draft -> draft.cells(FEES + 4));
        planting.rule("FEE-006")
                .fires(
                        "30000 yuan beside 2.9",
                        draft -> collected(draft, 30_000).cells(FEES + "2.9"))
                .passes(
                        "29500 yuan beside 2.9, which is rounded",
                        draft -> collected(draft, 29_500).cells(FEES + "2.9"))
                .passes("30000 yuan beside 3", draft -> collected(draft, 30_000).cells(FEES + 3));
    }

    private static void requests(Planting planting) {
        planting.rule("FEE-005")
                .fires(
                        "100 yuan for ten requests",
                        draft -> collected(draft, 100).cells(FEW))
                .passes(
                        "100 yuan for eleven",
                        draft -> collected(draft, 100).cells("t3.new_received.total=9 t3.carried_in.total=2"))
                .passes(
                        "by the page",
                        draft -> collected(draft, 100).cells(FEW).report().text(Chapter.OTHER, "收取信息处理费100元（按页计收）。"))
                .passes("no fee", draft -> draft.cells(FEW));
    }

    private static void oldFees(Planting planting) {
        planting.rule("FEE-007")
                .fires("copies", draft -> draft.report().text(Chapter.OTHER, "全年收取复制费320元，用于纸张开支。"))
                .fires("search and mail", draft -> draft.report().text(Chapter.OVERALL, "对申请人依规收取检索、复制、邮寄等费用。其余事项未变。"))
                .passes("denied", draft -> draft.report().text(Chapter.OTHER, "本年度未收取检索费、复制费、邮寄费。"))
                .passes("abolished", draft -> draft.report().text(Chapter.OTHER, "检索费、复制费、邮寄费已取消。"))
                .passes("searching files", draft -> draft.report().text(Chapter.OVERALL, "为申请人检索、复制档案，提供便利。"))
                .on(FormGeneration.G2019)
                .fires("on 2020", draft -> draft.report().text(Chapter.OTHER, "全年收取邮寄费32元。"))
                .passes("on 2019", draft -> draft.report().year(2019).text(Chapter.OTHER, "全年收取邮寄费32元。"));
    }
}
