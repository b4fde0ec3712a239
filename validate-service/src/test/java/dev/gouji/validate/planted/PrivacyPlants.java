package dev.gouji.validate.planted;

import dev.gouji.contract.report.Chapter;
import java.util.function.Consumer;

/** What is planted for the family PRV. */
final class PrivacyPlants {
    /** The example number of the standard on resident identity numbers. */
    private static final String IDENTITY = "11010519491231002X";

    private PrivacyPlants() {}

    private static Consumer<CaseDraft> says(String sentence) {
        return draft -> draft.report().text(Chapter.OTHER, "无其他需要报告的事项。" + sentence);
    }

    static void plant(Planting planting) {
        planting.rule("PRV-001")
                .fires("an identity number", says("来信人的号码为" + IDENTITY + "。"))
                .fires("a mobile number of an applicant", says("申请人手机13912345678。"))
                .fires("a bank card", says("款项退至其银行卡6222021234567890128。"))
                .fires("a home", says("来信人家庭住址：青山县河东镇向阳村三组12号。"))
                .passes("a wrong check digit", says("网站标识码110105194912310021。"))
                .passes("no day of the calendar", says("备案号11010519490230002X。"))
                .passes("a mobile number of the office", says("联系电话：13912345678（办公室）。"))
                .passes("an office to ring up", says("申请人可拨打咨询电话13912345678。"))
                .passes("an account of the treasury", says("缴款账号6222021234567890128，户名为县财政局。"))
                .passes("codes of the site", says("网站标识码4202020002，备案42020202000007号。"));
        planting.rule("PRV-002")
                .fires("an applicant", says("申请人王小明不服答复，已复议。"))
                .fires("a party in brackets", says("当事人（李强）已经撤回申请。"))
                .fires("a case by its parties", says("张三诉我局政府信息公开一案已经审结。"))
                .passes("family name only", says("申请人王某某不服答复，已复议。"))
                .passes("a gentleman", says("申请人王先生不服答复，已复议。"))
                .passes("statements of a party", says("充分听取当事人陈述、申辩。"))
                .passes("what applicants do", says("方便申请人查询，引导申请人向主管部门提出。"))
                .passes("lawsuits as such", says("没有发生行政复议，行政诉讼信息公开案件一件。"));
        planting.rule("PRV-003")
                .fires("a mark with its star", says("\n秘密★一年"))
                .fires("a line on handling", says("\n内部资料，注意保存"))
                .passes("a review", says("严格审查，防止内部资料上网。"))
                .passes("secrets as such", says("属于国家秘密的一律不公开，机密、绝密事项逐件审查。"));
    }
}
