package dev.gouji.validate.planted;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.ReportYear;
import java.util.function.Consumer;

/** What is planted for the family TXT. */
final class WordingPlants {
    private WordingPlants() {}

    static void plant(Planting planting) {
        template(planting);
        years(planting);
        citations(planting);
        numbers(planting);
        doubled(planting);
        marks(planting);
        typos(planting);
        content(planting);
        problems(planting);
    }

    /** A sentence of its own at the end of part one. */
    private static Consumer<CaseDraft> says(String sentence) {
        return draft -> {
            String overall = draft.report().text(Chapter.OVERALL);
            draft.report().text(Chapter.OVERALL, overall + "\n" + sentence);
        };
    }

    private static Consumer<CaseDraft> part(Chapter chapter, String text) {
        return draft -> draft.report().text(chapter, text);
    }

    private static void template(Planting planting) {
        planting.rule("TXT-001")
                .fires("words of the template", part(Chapter.REQUESTS, "必要文字表述。"))
                .fires("a count to be filled in", says("全年主动公开信息XX条。"))
                .fires("a year to be filled in", says("XXXX年，我局组织了培训。"))
                .fires("an organ to be filled in", says("××单位认真落实有关要求。"))
                .fires("an order to fill in", part(Chapter.OTHER, "（此处填写其他事项）"))
                .fires("文字描述 alone", part(Chapter.OTHER, "（文字描述）"))
                .passes("a masked company", says("对××建材公司的申请作了答复。"))
                .passes("a masked person", says("张××的留言已经答复。"))
                .passes("描述 in a sentence", says("政策解读采用文字描述、图表和动画多种形式，便于群众理解。"))
                .passes("a form to fill in", says("窗口提示申请人请填写《申请表》并签名，工作人员现场指导。"))
                .passes("roman numerals", says("排水管道选用XX型管材。"));
    }

    private static void years(Planting planting) {
        planting.rule("TXT-002")
                .fires("the year before", says("2022年，我局扎实推进政府信息公开，栏目更加规范。"))
                .passes("a wrong title, which STR-004 names", draft -> {
                    draft.report().year(new ReportYear(2024, 2023, 2023));
                    part(Chapter.OVERALL, "2023年，县水利局认真贯彻落实《条例》。").accept(draft);
                })
                .fires("with spaces", says("2022 年度，青山县水利局做好政务公开工作。"))
                .fires("the year after", says("2024年，全县政府信息公开工作有序开展。"))
                .fires("an opening of last year", part(Chapter.OVERALL, "2022年，县水利局认真贯彻落实《条例》。"))
                .fires("the last day of last year", says("截至2022年12月31日，我局公开信息90条。"))
                .fires(
                        "a shortfall of two years ago and its remedy",
                        part(Chapter.PROBLEMS, "2021年，我局信息公开工作还存在不足。2022年，县水利局将加大培训力度。"))
                .passes("an opening of this year", part(Chapter.OVERALL, "2023年，县水利局认真贯彻落实《条例》。"))
                .passes("a plan's first year", part(Chapter.OVERALL, "2022年是“十四五”的第二年，县水利局认真落实。"))
                .passes("the year of the report", says("2023年，我局扎实推进政府信息公开。"))
                .passes("a plan", part(Chapter.PROBLEMS, "存在更新偏慢的问题。2024年，我局将继续改进信息公开工作。"))
                .passes("a comparison", says("2022年，我局公开信息较少，今年有所改善。"))
                .passes("history", says("2022年，我局政务公开领导小组成立。"))
                .passes("a title", says("公开了《2022年度部门决算》。"))
                .passes("a number of a document", says("按照青政办〔2022〕12号文件要求公开信息。"))
                .passes("since", says("2022年以来，我局持续公开灌区信息。"))
                .passes("long ago", says("2016年，我局开设了信息公开栏。"));
    }

    private static void citations(Planting planting) {
        planting.rule("TXT-003")
                .fires("without 政府", says("认真执行《中华人民共和国信息公开条例》。"))
                .fires("a law that is none", says("依据《政府信息公开法》答复。"))
                .passes("a short form", says("以下简称《条例》，又称《信息公开条例》。"))
                .passes("another regulation", says("落实《中华人民共和国水文条例》。"));
        planting.rule("TXT-005")
                .fires("the old order", says("依据国务院令第492号答复。"))
                .fires("the old notice", says("按照国办公开办函〔2019〕60号要求编制。"))
                .fires("title and number of two notices", says("按照《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）编制。"))
                .passes("the notice in force", says("按照国办公开办函〔2021〕30号要求编制。"))
                .passes("history", says("条例由国务院令第492号公布，后经国务院令第711号修订。"))
                .on(FormGeneration.G2019)
                .passes("the old notice in its time", says("按照国办公开办函〔2019〕60号要求编制。"));
    }

    private static void numbers(Planting planting) {
        planting.rule("TXT-004")
                .fires("round brackets", says("根据国办函(2020)109号规定执行。"))
                .fires("square brackets", says("根据国办函[2020]109号规定执行。"))
                .fires("without 号", says("根据国办函〔2020〕109规定执行。"))
                .passes("as it should be", says("根据国办函〔2020〕109号规定执行。"))
                .passes("two of a series", says("根据青政办〔2020〕10、11号规定执行。"))
                .passes("a case of a court", says("法院（2020）青01行初12号判决维持。"))
                .passes("a year in brackets", says("清单（2023）已经公布。"));
    }

    private static void doubled(Planting planting) {
        planting.rule("TXT-006")
                .fires("a word", says("做好日常工作工作。"))
                .fires("a longer one", says("进一步进一步完善栏目。"))
                .fires("a single character", says("与上级级部门对接。"))
                .passes("where two words meet", says("县人民政府政府信息公开专栏和规范规范性文件管理。"))
                .passes("where three words meet", says("制定计划的同时适时适度公布进展。"))
                .passes("one by one", says("逐条逐条核对，一项一项落实。"))
                .passes(
                        "where the site says one is",
                        draft -> draft.report()
                                .title("青山县水利局2023年政府信息公开工作年度报告")
                                .preface("当前位置：首页政务公开政府信息公开政府信息公开年报 青山县水利局2023年政府信息公开工作年度报告 现予公布。"))
                .fires(
                        "behind the title in the same line",
                        draft -> draft.report()
                                .title("青山县水利局2023年政府信息公开工作年度报告")
                                .preface("当前位置：首页 青山县水利局2023年政府信息公开工作年度报告 现将工作工作情况公布。"))
                .passes("of itself", says("为了了解群众需求，目的的实现要紧紧依靠大家，工作作为重点，干劲满满。"))
                .passes("numbers", says("水位分别为1212米和3434米。"))
                .passes("the header of a table", says("受理情况如下。\n维持纠正结果审结维持纠正结果审结\n以上为全部。"))
                .fires("at the end of a line", says("办理结果\n结果公布公布\n以上为全部。"))
                .fires("at the start of a line", says("办理结果\n公布公布结果\n以上为全部。"));
    }

    private static void marks(Planting planting) {
        planting.rule("TXT-007")
                .fires("a bracket too many", says("按照国办函〔2020〕109号)执行。"))
                .fires("a title left open", says("公布了《水资源公报。"))
                .fires("a quotation left open", says("开展“走进水厂活动。"))
                .passes("both widths", says("水资源公报（2023年)已经公布。"))
                .passes("numbers of a list", says("1）公开预案；2)公开名单；一）公开电话。"))
                .passes("one in another", says("公布了《关于印发〈防汛预案〉的通知》（“预案”）。"))
                .passes("the end of the form's note", says("申请人情况\n之和，等于第三项加第四项之和）\n以上为全部。"))
                .passes("the start of the form's note", says("申请人情况\n（本列数据的勾稽关系为：第一项加第二项\n以上为全部。"))
                .passes("the start of a label", says("申请人情况\n（二）部分公开（区分处理的，\n以上为全部。"))
                .passes("the end of a label", says("申请人情况\n，不计其他情形）\n以上为全部。"))
                .passes("the end of a label, blanks in it", says("申请人情况\n他 情形 ）\n以上为全部。"))
                .fires("a label and more", says("（二）部分公开（区分处理的，共5件。"))
                .fires("shorter than any piece", says("申请人情况\n其他）\n以上为全部。"))
                .fires("beside the form's note", says("等于第三项加第四项之和）。公布了《水资源公报。"));
    }

    private static void typos(Planting planting) {
        planting.rule("TXT-008")
                .fires("权力 for 权利", says("保障群众获取信息的权力。"))
                .fires("末 for 未", says("本年度末收到复议申请。"))
                .fires("布署", says("按照县里的统一布署落实。"))
                .passes("末 that is right", says("年末收到的来信已经答复。"))
                .passes("权力 that is right", says("公布行政权力清单。"))
                .passes("a canal reached", says("水渠到村里的最后一段已经公示。"));
    }

    private static void content(Planting planting) {
        String general = "各级政府部门普遍重视信息公开。一些地区栏目更新较慢，部分地区解读不够，需要加强统筹，改进方式方法。".repeat(5);
        planting.rule("TXT-009")
                .fires(
                        "nobody in particular",
                        draft -> draft.report()
                                .preface("")
                                .text(Chapter.OVERALL, general)
                                .text(Chapter.PROBLEMS, "公开存在不足，需要加强培训。")
                                .text(Chapter.OTHER, "无。"))
                .passes("others beside oneself", says("一些地区的做法值得我局借鉴。"))
                .passes(
                        "a government's overview",
                        draft -> draft.report()
                                .name("河东市人民政府", OrganKind.GOVERNMENT, OrganLevel.CITY)
                                .preface("")
                                .text(Chapter.OVERALL, general)
                                .text(Chapter.PROBLEMS, "公开存在不足，需要加强培训。"));
        planting.rule("TXT-010")
                .fires("199 characters", part(Chapter.OVERALL, "水".repeat(199)))
                .passes("200 characters", part(Chapter.OVERALL, "水".repeat(200)))
                .passes(
                        "a town",
                        draft -> draft.report()
                                .name("河东镇人民政府", OrganKind.TOWNSHIP, OrganLevel.TOWNSHIP)
                                .text(Chapter.OVERALL, "水".repeat(100)))
                .passes("nothing, which is another rule's", part(Chapter.OVERALL, "无。"));
        planting.rule("TXT-012")
                .fires("without 信息", part(Chapter.OTHER, "本年度未收取政府信息公开处理费。"))
                .passes("in full", part(Chapter.OTHER, "本年度未收取政府信息公开信息处理费。"))
                .passes("of sewage", part(Chapter.OTHER, "公布了污水处理费标准，本年度没有收取其他费用。"));
    }

    private static void problems(Planting planting) {
        planting.rule("TXT-011")
                .fires("no remedy", part(Chapter.PROBLEMS, "存在的主要问题：一是更新不及时，二是解读形式单一。"))
                .fires("no problem", part(Chapter.PROBLEMS, "下一步将组织培训，优化栏目，做好解读。"))
                .passes("in other words", part(Chapter.PROBLEMS, "与群众期盼还有差距，在今后的工作中，我局将改进。"))
                .passes("nothing, which is another rule's", part(Chapter.PROBLEMS, "无。"));
        planting.rule("TXT-013")
                .fires("five and two", part(Chapter.PROBLEMS, "问题：一是慢。二是少。三是散。四是乱。五是旧。改进：一是培训。二是考核。"))
                .passes("five and three", part(Chapter.PROBLEMS, "问题：一是慢。二是少。三是散。四是乱。五是旧。改进：一是培训。二是考核。三是督查。"))
                .passes("one list alone", part(Chapter.PROBLEMS, "问题：一是慢。二是少。三是散。四是乱。五是旧。将全面改进。"));
    }
}
