package dev.gouji.validate.planted;

import static dev.gouji.contract.form.FormGeneration.G2014;
import static dev.gouji.contract.form.FormGeneration.G2019;

import dev.gouji.contract.report.Aspect;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.contract.report.Trait;

/** What is planted for the family STR. */
final class StructurePlants {
    private StructurePlants() {}

    static void plant(Planting planting) {
        titleAndOrgan(planting);
        yearAndForm(planting);
        parts(planting);
        overall(planting);
        tables(planting);
        labels(planting);
        period(planting);
        contact(planting);
    }

    private static Organ organ(Organ.FoundIn where) {
        return new Organ("青山县水利局", "青山县水利局", where, null, OrganKind.DEPARTMENT_WATER, OrganLevel.COUNTY);
    }

    private static void titleAndOrgan(Planting planting) {
        planting.rule("STR-001")
                .fires("no title", draft -> draft.report().title(null))
                .passes("a short title", draft -> draft.report().title("年报"));
        planting.rule("STR-002")
                .fires("no organ", draft -> draft.report().organ(new Organ("unnamed:1", null, null, null, null, null)))
                .passes(
                        "an organ of unknown kind",
                        draft -> draft.report().organ(new Organ("某局", "某局", Organ.FoundIn.BODY, null, null, null)));
        planting.rule("STR-003")
                .fires("named in the body", draft -> draft.report().organ(organ(Organ.FoundIn.BODY)))
                .passes("named in the preface", draft -> draft.report().organ(organ(Organ.FoundIn.PREFACE)))
                .passes("named by the page", draft -> draft.report().organ(organ(Organ.FoundIn.PAGE_METADATA)));
        planting.rule("STR-026")
                .fires("without the year", draft -> draft.report().title("青山县水利局政府信息公开工作年度报告"))
                .fires("without the organ", draft -> draft.report().title("2023年政府信息公开工作年度报告"))
                .fires("another name", draft -> draft.report().title("青山县水利局2023年度政务公开工作总结"))
                .passes("with 关于, 年度 and spaces", draft -> draft.report().title("关于 青山县水利局 2023 年度政府信息公开工作年度报告"))
                .passes("wide digits", draft -> draft.report().title("青山县水利局２０２３年政府信息公开工作年度报告"))
                .passes("year in Chinese", draft -> draft.report().title("青山县水利局二〇二三年政府信息公开工作年度报告"))
                .passes("no title", draft -> draft.report().title(null))
                .on(G2014)
                .fires("an older one without the year", draft -> draft.report().title("青山县水利局信息公开年报"))
                .passes("an older name", draft -> draft.report().title("青山县水利局2017年政府信息公开年度报告"));
        planting.rule("STR-027")
                .fires("twice in a row", draft -> draft.report().titles("甲局2023年报告", "甲局 2023年报告"))
                .passes("two different ones", draft -> draft.report().titles("甲局", "甲局2023年报告"));
    }

    private static void yearAndForm(Planting planting) {
        planting.rule("STR-004")
                .fires("period of another year", draft -> draft.report().year(new ReportYear(2023, 2022, 2023)))
                .passes("title alone", draft -> draft.report().year(new ReportYear(2023, null, null)));
        planting.rule("STR-005")
                .fires("new form on 2020", draft -> draft.report().year(2020))
                .passes("new form on 2021", draft -> draft.report().year(2021))
                .on(G2019)
                .fires("trial form on 2021", draft -> draft.report().year(2021))
                .passes("trial form on 2019", draft -> draft.report().year(2019));
    }

    private static void parts(Planting planting) {
        planting.rule("STR-006")
                .fires("no part four", draft -> draft.report().without(Chapter.REVIEW_LITIGATION))
                .fires(
                        "part five without its heading",
                        draft -> draft.report()
                                .without(Chapter.PROBLEMS)
                                .text(Chapter.REVIEW_LITIGATION, "（一）主要问题\n解读偏少。\n（二）改进情况\n已增加解读。"))
                .passes("an own heading", draft -> draft.report().section(Chapter.OTHER, "六、其他", "本年度没有其他需要报告的内容。"));
        planting.rule("STR-007")
                .fires(
                        "four before three",
                        draft -> draft.report()
                                .order(
                                        Chapter.OVERALL,
                                        Chapter.PROACTIVE,
                                        Chapter.REVIEW_LITIGATION,
                                        Chapter.REQUESTS,
                                        Chapter.PROBLEMS,
                                        Chapter.OTHER))
                .passes("one missing", draft -> draft.report().without(Chapter.REQUESTS))
                .passes(
                        "one repeated",
                        draft -> draft.report()
                                .order(
                                        Chapter.OVERALL,
                                        Chapter.PROACTIVE,
                                        Chapter.REQUESTS,
                                        Chapter.OVERALL,
                                        Chapter.OTHER));
        planting.rule("STR-008")
                .fires(
                        "five twice",
                        draft -> draft.report()
                                .order(Chapter.OVERALL, Chapter.PROBLEMS, Chapter.PROBLEMS, Chapter.OTHER))
                .fires(
                        "two under another number",
                        draft -> draft.report().insert(2, Chapter.PROACTIVE, "三、主动公开政府信息情况", "本年度公布了水资源公报。"))
                .passes(
                        "a piece of part one with a number of a part",
                        draft -> draft.report().insert(1, Chapter.PROACTIVE, "三、主动公开工作情况", "本年度公布了水资源公报。"))
                .passes("in another order", draft -> draft.report().order(Chapter.PROBLEMS, Chapter.OVERALL));
        planting.rule("STR-009")
                .fires(
                        "another wording",
                        draft -> draft.report().section(Chapter.PROBLEMS, "五、工作中的不足和打算", "存在更新偏慢的问题，下一步改进。"))
                .fires(
                        "the number of another part",
                        draft -> draft.report().section(Chapter.OTHER, "五、其他需要报告的事项", "没有其他需要报告的事项。"))
                .passes(
                        "a piece of part one with a number of a part",
                        draft -> draft.report().insert(1, Chapter.PROACTIVE, "三、主动公开工作情况", "本年度公布了水资源公报。"))
                .passes(
                        "other spaces and marks",
                        draft -> draft.report().section(Chapter.OTHER, "（六） 其他需要报告的 事项：", "没有其他需要报告的事项。"))
                .passes(
                        "the wording of 2019",
                        draft -> draft.report().section(Chapter.REVIEW_LITIGATION, "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", ""));
        planting.rule("STR-010")
                .fires("no problems", draft -> draft.report().text(Chapter.PROBLEMS, "无。"))
                .fires("no text", draft -> draft.report().text(Chapter.OVERALL, " \n"))
                .passes("ten characters", draft -> draft.report().text(Chapter.PROBLEMS, "公开不够及时，已改进。"))
                .passes("nothing else to report", draft -> draft.report().text(Chapter.OTHER, "无。"));
    }

    private static void overall(Planting planting) {
        planting.rule("STR-011")
                .fires(
                        "one aspect missing",
                        draft -> draft.report()
                                .aspects(
                                        Aspect.PROACTIVE,
                                        Aspect.ON_REQUEST,
                                        Aspect.INFORMATION_MANAGEMENT,
                                        Aspect.PLATFORM))
                .fires("none at all", draft -> draft.report().aspects())
                .passes(
                        "in another order",
                        draft -> draft.report()
                                .aspects(
                                        Aspect.SUPERVISION,
                                        Aspect.PLATFORM,
                                        Aspect.INFORMATION_MANAGEMENT,
                                        Aspect.ON_REQUEST,
                                        Aspect.PROACTIVE));
        planting.rule("STR-012")
                .fires(
                        "a government that says nothing of it",
                        draft -> draft.report().name("青山县人民政府", OrganKind.GOVERNMENT, OrganLevel.COUNTY))
                .passes(
                        "a government that was assessed",
                        draft -> draft.report()
                                .name("青山县人民政府", OrganKind.GOVERNMENT, OrganLevel.COUNTY)
                                .text(Chapter.OTHER, "政府信息公开纳入年度考核，开展了社会评议，没有责任追究的情形。"))
                .passes(
                        "nobody was held to account",
                        draft -> draft.report()
                                .name("青山县人民政府", OrganKind.GOVERNMENT, OrganLevel.COUNTY)
                                .text(Chapter.OTHER, "全年未发生因政府信息公开工作被追究责任的情形。"))
                .passes(
                        "its office",
                        draft -> draft.report().name("青山县人民政府办公室", OrganKind.GOVERNMENT_OFFICE, OrganLevel.COUNTY))
                .passes("nobody knows what it is", draft -> draft.report().name("青山县", null, null));
    }

    private static void tables(Planting planting) {
        planting.rule("STR-013")
                .fires("no table 3", draft -> draft.cells("t3.*=!"))
                .passes("a blank table 3", draft -> draft.cells("t3.*=_"));
        planting.rule("STR-014")
                .fires("no row granted", draft -> draft.cells("t3.granted.*=!"))
                .fires(
                        "（六） undivided",
                        draft -> draft.cells("t3.other.*=!").report().added("t3.other.undivided.total", "4"))
                .passes("a blank row", draft -> draft.cells("t3.granted.*=_"))
                .on(G2019)
                .fires("no （六）", draft -> draft.cells("t3.other.*=!"))
                .passes(
                        "（六） divided",
                        draft -> draft.cells("t3.other.*=!").report().added("t3.other.misc.total", "4"));
        planting.rule("STR-015")
                .fires("a row of its own", draft -> draft.report().trait(Trait.Kind.EXTRA_ROW, "（八）咨询答复"))
                .passes("a subtotal", draft -> draft.report().trait(Trait.Kind.EXTRA_ROW, "小计"))
                .on(G2019)
                .passes("the row of Hubei", draft -> draft.report().trait(Trait.Kind.EXTRA_ROW, "其他主动公开文件"));
        planting.rule("STR-016")
                .fires("a column lacks", draft -> draft.report().trait(Trait.Kind.OTHER_COLUMNS, "法律服务机构"))
                .passes("a header is cut", draft -> draft.report().trait(Trait.Kind.CUT_HEADER, "法律服务"));
        planting.rule("STR-020")
                .fires(
                        "a table twice",
                        draft -> draft.report().trait(Trait.Kind.REPEATED_TABLE, "三、收到和处理", "t3.granted.total"))
                .fires("a row twice", draft -> draft.report().problem("GJ-233", "t3.granted.total"))
                .passes("a row that is cut", draft -> draft.report().problem("GJ-234", "t3.granted.total"));
        planting.rule("STR-021")
                .fires(
                        "pictures of tables",
                        draft -> draft.cells("t2.*=! t3.*=! t4.*=!").report().pictures(3))
                .fires(
                        "tables attached",
                        draft -> draft.cells("t2.*=! t3.*=! t4.*=!").report().attachments("附件：统计表.xls"))
                .passes("no tables at all", draft -> draft.cells("t2.*=! t3.*=! t4.*=!"))
                .passes("pictures beside tables", draft -> draft.report().pictures(5));
    }

    private static void labels(Planting planting) {
        planting.rule("STR-017")
                .fires("a label of its own", draft -> draft.report().trait(Trait.Kind.VARIANT_LABEL, "公民"))
                .passes("an old label", draft -> draft.report().trait(Trait.Kind.OLD_LABEL, "规范性文件"));
        planting.rule("STR-018")
                .fires("a cut header", draft -> draft.report().trait(Trait.Kind.CUT_HEADER, "尚未"))
                .passes("that of fees", draft -> draft.report().trait(Trait.Kind.CUT_HEADER, "本年收费金额"));
        planting.rule("STR-019")
                .fires("规范性文件", draft -> draft.report().trait(Trait.Kind.OLD_LABEL, "规范性文件"))
                .passes("a variant", draft -> draft.report().trait(Trait.Kind.VARIANT_LABEL, "规范文件"));
        planting.rule("STR-028")
                .fires("no unit", draft -> draft.report().trait(Trait.Kind.CUT_HEADER, "本年收费金额"))
                .passes(
                        "a unit in other brackets",
                        draft -> draft.report().trait(Trait.Kind.VARIANT_LABEL, "本年收费金额 万元"));
    }

    private static void period(Planting planting) {
        planting.rule("STR-022")
                .fires("nothing said", draft -> draft.report().withoutClaims().year(new ReportYear(2023, null, 2023)))
                .passes(
                        "only the end",
                        draft -> draft.report()
                                .withoutClaims()
                                .year(new ReportYear(2023, null, 2023))
                                .claim(Metric.PERIOD_END, 20231231));
        planting.rule("STR-023")
                .fires(
                        "ends in November",
                        draft -> draft.report()
                                .withoutClaims()
                                .claim(Metric.PERIOD_START, 20230101)
                                .claim(Metric.PERIOD_END, 20231130))
                .fires(
                        "a slip of the pen",
                        draft -> draft.report()
                                .withoutClaims()
                                .claim(Metric.PERIOD_START, 20230101)
                                .claim(Metric.PERIOD_END, 2020231231L))
                .passes(
                        "the year before, which STR-004 names",
                        draft -> draft.report()
                                .year(new ReportYear(2023, 2022, 2023))
                                .withoutClaims()
                                .claim(Metric.PERIOD_START, 20220101)
                                .claim(Metric.PERIOD_END, 20221231))
                .passes(
                        "the year of the report",
                        draft -> draft.report()
                                .withoutClaims()
                                .claim(Metric.PERIOD_START, 20230101)
                                .claim(Metric.PERIOD_END, 20231231))
                .passes(
                        "founded within the year",
                        draft -> draft.report()
                                .withoutClaims()
                                .preface("本局成立于2023年4月，统计期限自4月1日起。")
                                .claim(Metric.PERIOD_START, 20230401)
                                .claim(Metric.PERIOD_END, 20231231));
    }

    private static void contact(Planting planting) {
        planting.rule("STR-024")
                .fires("no preface", draft -> draft.report().preface(""))
                .fires("telephones without numbers", draft -> draft.report().preface("公开了监督电话和12345热线，发布信息3000余条。"))
                .fires(
                        "a footer of the site",
                        draft -> draft.report()
                                .preface("")
                                .text(Chapter.OTHER, "无其他事项。\n主办单位：青山县 地址：河东路1号 电话：0999-7654321"))
                .passes(
                        "a number at the end",
                        draft -> draft.report().preface("").text(Chapter.OTHER, "无其他事项。联系电话：0999-7654321。"));
        planting.rule("STR-025")
                .fires("no preface", draft -> draft.report().preface(""))
                .fires("copies of something else", draft -> draft.report().preface("办事表格可在大厅下载。"))
                .passes("attached", draft -> draft.report().preface("").attachments("年报.pdf"))
                .passes("on the web", draft -> draft.report().preface("本报告可登录县政府网站查阅。"));
    }
}
