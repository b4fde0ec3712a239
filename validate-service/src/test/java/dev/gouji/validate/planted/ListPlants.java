package dev.gouji.validate.planted;

import static dev.gouji.validate.planted.NarrativePlants.claim;
import static dev.gouji.validate.planted.NarrativePlants.elsewhere;
import static dev.gouji.validate.planted.NarrativePlants.said;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Claim.Role;
import dev.gouji.contract.report.Claim.Scope;
import dev.gouji.contract.report.Metric;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is planted for those rules of the family NAR that look at the prose alone. */
final class ListPlants {
    private ListPlants() {}

    static void plant(Planting planting) {
        lists(planting);
        percentages(planting);
        words(planting);
    }

    private static Claim in(Metric metric, long value, Role role) {
        return claim(metric, null, "" + value, "" + value, "条", 7, role);
    }

    private static Claim saying(String sentence, Claim claim) {
        return new Claim(
                claim.metric(),
                claim.about(),
                claim.low(),
                claim.high(),
                claim.unit(),
                claim.scope(),
                claim.chapter(),
                claim.list(),
                claim.role(),
                sentence,
                claim.place());
    }

    private static void lists(Planting planting) {
        planting.rule("NAR-014")
                .fires(
                        "parts above the whole",
                        said(
                                in(Metric.COUNTED, 12, Role.WHOLE),
                                in(Metric.COUNTED, 7, Role.PART),
                                in(Metric.COUNTED, 6, Role.PART)))
                .passes(
                        "channels overlap",
                        said(
                                in(Metric.DISCLOSED, 12, Role.WHOLE),
                                in(Metric.DISCLOSED_ON_WEBSITE, 12, Role.PART),
                                in(Metric.DISCLOSED_IN_NEW_MEDIA, 6, Role.PART)))
                .passes(
                        "approximate numbers that can agree",
                        said(
                                claim(Metric.COUNTED, null, "2800", "2899", "条", 7, Role.WHOLE),
                                claim(Metric.COUNTED, null, "2000", "2000", "条", 7, Role.PART),
                                claim(Metric.COUNTED, null, "850", "890", "条", 7, Role.PART)));
        planting.rule("NAR-015")
                .fires(
                        "ten short of 1387",
                        said(
                                in(Metric.DISCLOSED, 1387, Role.WHOLE),
                                in(Metric.DISCLOSED_ON_WEBSITE, 419, Role.PART),
                                in(Metric.DISCLOSED_IN_NEW_MEDIA, 958, Role.PART)))
                .fires(
                        "a rest that does not fill up",
                        said(
                                in(Metric.COUNTED, 81, Role.WHOLE),
                                in(Metric.COUNTED, 15, Role.PART),
                                in(Metric.COUNTED, 55, Role.REST)))
                .passes(
                        "an open list",
                        said(
                                in(Metric.COUNTED, 503, Role.WHOLE),
                                in(Metric.COUNTED, 360, Role.PART),
                                in(Metric.COUNTED, 12, Role.PART)))
                .passes(
                        "a rest, and such as it",
                        said(
                                in(Metric.COUNTED, 107, Role.WHOLE),
                                in(Metric.COUNTED, 40, Role.PART),
                                saying("其中预算40条；其他文件共54条等。", in(Metric.COUNTED, 54, Role.REST))))
                .passes("one part alone", said(in(Metric.COUNTED, 100, Role.WHOLE), in(Metric.COUNTED, 98, Role.PART)));
    }

    private static void percentages(Planting planting) {
        planting.rule("NAR-016")
                .fires(
                        "a share of another number",
                        said(
                                in(Metric.DISCLOSED, 200, Role.WHOLE),
                                in(Metric.DISCLOSED_ON_WEBSITE, 100, Role.PART),
                                claim(Metric.SHARE, Metric.DISCLOSED_ON_WEBSITE, "51", "51", "%", 7, Role.PART)))
                .fires("a share of no total", draft -> shareOfAll(draft, "99.4"))
                .passes("a share of the results", draft -> shareOfAll(draft, null))
                .passes(
                        "a rounded share",
                        said(
                                in(Metric.DISCLOSED, 300, Role.WHOLE),
                                in(Metric.DISCLOSED_ON_WEBSITE, 100, Role.PART),
                                claim(Metric.SHARE, Metric.DISCLOSED_ON_WEBSITE, "33", "33", "%", 7, Role.PART)));
        planting.rule("NAR-017")
                .fires(
                        "two totals",
                        said(
                                elsewhere(Metric.DISCLOSED, 20, "条", Scope.ORGAN, "共主动公开20条。"),
                                claim(Metric.DISCLOSED, null, "16", "16", "条", 0, Role.ALONE)))
                .passes(
                        "other units",
                        said(
                                elsewhere(Metric.DISCLOSED, 20, "条", Scope.ORGAN, "共主动公开20条。"),
                                claim(Metric.DISCLOSED, null, "16", "16", "篇", 0, Role.ALONE)))
                .passes(
                        "an approximate one that can be the same",
                        said(
                                elsewhere(Metric.DISCLOSED, 24, "条", Scope.ORGAN, "共主动公开24条。"),
                                claim(Metric.DISCLOSED, null, "20", "29", "条", 0, Role.ALONE)));
    }

    private static void shareOfAll(CaseDraft draft, String stated) {
        BigDecimal granted = draft.report().figure("t3.granted.total");
        String share = stated == null
                ? granted.movePointRight(2)
                        .divide(draft.report().figure("t3.result_total.total"), 2, RoundingMode.HALF_UP)
                        .toPlainString()
                : stated;
        String number = granted.toPlainString();
        draft.report()
                .claim(claim(Metric.GRANTED, null, number, number, "件", 0, Role.ALONE))
                .claim(claim(Metric.SHARE, Metric.GRANTED, share, share, "%", 0, Role.ALONE));
    }

    private static void words(Planting planting) {
        planting.rule("NAR-018")
                .fires("a number left out", draft -> draft.report().claim(Metric.LEFT_BLANK, 1))
                .fires(
                        "a number without a noun",
                        draft -> draft.report().text(Chapter.OVERALL, "全年主动公开政府信息260余，比上年有所增加。"))
                .passes(
                        "a number with its noun",
                        draft -> draft.report().text(Chapter.OVERALL, "全年主动公开政府信息260余条，其余内容见附件。依照公约条款办理。"));
        planting.rule("NAR-019")
                .fires(
                        "visits in 万 by mistake",
                        said(elsewhere(Metric.SITE_VIEWS, 3_474_510_000L, "次", Scope.ORGAN, "全年总浏览次数347451万次。")))
                .fires(
                        "too many items for a county",
                        said(elsewhere(Metric.DISCLOSED, 20_000_000L, "条", Scope.ORGAN, "公开信息2000万条。")))
                .passes(
                        "many visits",
                        said(elsewhere(Metric.SITE_VIEWS, 99_990_000L, "次", Scope.ORGAN, "全年总浏览次数9999万次。")));
    }
}
