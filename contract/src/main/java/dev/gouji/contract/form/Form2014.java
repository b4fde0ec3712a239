package dev.gouji.contract.form;

import java.util.List;

/**
 * 政府信息公开情况统计表, the statistics table of report years 2014 to 2018: one figure an indicator. Provinces added
 * indicators of their own; those are read as {@code s14.x.} and their label.
 *
 * <p>Source: 国办发〔2014〕32号 for the contents; the wording of most indicators is from memory of the form, and aliases
 * are those seen in reports (Fujian prints 受理依申请公开信息总数 for what was received).
 */
final class Form2014 {
    private static final List<Column> FIGURE = List.of(Column.count("", "统计数", "年度", "本年"));
    private static final List<Column> AMOUNT = List.of(new Column("", "", "统计数", Quantity.AMOUNT_WAN_YUAN, List.of()));

    private static final List<Block> BLOCKS = List.of(
            new Block(
                    "一、主动公开情况",
                    List.of(
                            Row.of(
                                    "disclosed",
                                    "一、主动公开情况",
                                    "（一）主动公开政府信息数",
                                    "主动公开政府信息数（不同渠道和方式公开相同信息计1条）",
                                    "主动公开信息数",
                                    "主动公开文件数",
                                    "主动公开政府信息总数"),
                            Row.of("normative_disclosed", "一、主动公开情况", "其中：主动公开规范性文件数", "主动公开规范性文件数"),
                            Row.of("normative_issued", "一、主动公开情况", "制发规范性文件总数"),
                            Row.of("gazette", "一、主动公开情况", "1.政府公报公开政府信息数", "政府公报公开数"),
                            Row.of("website", "一、主动公开情况", "2.政府网站公开政府信息数", "政府网站公开数", "网站公开", "网站公开数"),
                            Row.of("weibo", "一、主动公开情况", "3.政务微博公开政府信息数"),
                            Row.of("wechat", "一、主动公开情况", "4.政务微信公开政府信息数"),
                            Row.of("other_channel", "一、主动公开情况", "5.其他方式公开政府信息数")),
                    FIGURE),
            new Block(
                    "二、回应解读情况",
                    List.of(
                            Row.of("responses", "二、回应解读情况", "（一）回应公众关注热点或重大舆情数", "回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）"),
                            Row.of("press", "二、回应解读情况", "1.参加或举办新闻发布会总次数", "参加或举办新闻发布会次数"),
                            Row.of("leader_press", "二、回应解读情况", "其中：主要负责同志参加新闻发布会次数", "主要负责同志参加新闻发布会次数"),
                            Row.of("interviews", "二、回应解读情况", "2.政府网站在线访谈次数"),
                            Row.of("leader_interview", "二、回应解读情况", "其中：主要负责同志参加政府网站在线访谈次数", "主要负责同志参加政府网站在线访谈次数"),
                            Row.of("interpretations", "二、回应解读情况", "3.政策解读稿件发布数"),
                            Row.of("weibo_wechat_responses", "二、回应解读情况", "4.微博微信回应事件数"),
                            Row.of("other_responses", "二、回应解读情况", "5.其他方式回应事件数")),
                    FIGURE),
            new Block(
                    "三、依申请公开情况",
                    List.of(
                            Row.of(
                                    "received",
                                    "三、依申请公开情况",
                                    "（一）收到申请数",
                                    "收到申请总数",
                                    "受理依申请公开信息总数",
                                    "受理政府信息公开申请总数",
                                    "申请总次数",
                                    "收到申请数"),
                            Row.of("in_person", "三、依申请公开情况", "1.当面申请数"),
                            Row.of("fax", "三、依申请公开情况", "2.传真申请数"),
                            Row.of("online", "三、依申请公开情况", "3.网络申请数", "网上申请数"),
                            Row.of("letter", "三、依申请公开情况", "4.信函申请数"),
                            Row.of("closed", "三、依申请公开情况", "（二）申请办结数", "申请办结总数"),
                            Row.of("on_time", "三、依申请公开情况", "1.按时办结数"),
                            Row.of("extended", "三、依申请公开情况", "2.延期办结数"),
                            Row.of("replies", "三、依申请公开情况", "（三）申请答复数", "对申请的答复总数", "对申请的答复数", "申请答复总数"),
                            Row.of("already_public", "三、依申请公开情况", "1.属于已主动公开范围数", "已主动公开范围数", "属于已主动公开数"),
                            Row.of("granted", "三、依申请公开情况", "2.同意公开答复数"),
                            Row.of("partial", "三、依申请公开情况", "3.同意部分公开答复数"),
                            Row.of("refused", "三、依申请公开情况", "4.不同意公开答复数", "不予公开答复数", "否决公开答复数"),
                            Row.of("refused.secret", "三、依申请公开情况", "其中：涉及国家秘密", "涉及国家秘密数"),
                            Row.of("refused.trade", "三、依申请公开情况", "涉及商业秘密", "涉及商业秘密数"),
                            Row.of("refused.privacy", "三、依申请公开情况", "涉及个人隐私", "涉及个人隐私数"),
                            Row.of("refused.security", "三、依申请公开情况", "危及国家安全、公共安全、经济安全和社会稳定", "危及国家安全、公共安全、经济安全和社会稳定数"),
                            Row.of("refused.not_government_information", "三、依申请公开情况", "不是《条例》所指政府信息", "不是《条例》所指政府信息数"),
                            Row.of("refused.other_law", "三、依申请公开情况", "法律法规规定的其他情形", "法律法规规定的其他情形数"),
                            Row.of("not_this_organ", "三、依申请公开情况", "5.不属于本行政机关公开数"),
                            Row.of("not_exist", "三、依申请公开情况", "6.申请信息不存在数"),
                            Row.of("told_to_amend", "三、依申请公开情况", "7.告知作出更改补充数", "告知作出更改、补充数"),
                            Row.of("told_other_channel", "三、依申请公开情况", "8.告知通过其他途径办理数")),
                    FIGURE),
            new Block(
                    "四、行政复议数量",
                    List.of(
                            Row.of("review", "四、行政复议数量", "四、行政复议数量", "行政复议数"),
                            Row.of("review.upheld", "四、行政复议数量", "（一）维持具体行政行为数"),
                            Row.of("review.corrected", "四、行政复议数量", "（二）被依法纠错数"),
                            Row.of("review.other", "四、行政复议数量", "（三）其他情形数")),
                    FIGURE),
            new Block(
                    "五、行政诉讼数量",
                    List.of(
                            Row.of("litigation", "五、行政诉讼数量", "五、行政诉讼数量", "行政诉讼数"),
                            Row.of(
                                    "litigation.upheld_or_dismissed",
                                    "五、行政诉讼数量",
                                    "（一）维持具体行政行为或者驳回原告诉讼请求数",
                                    "维持具体行政行为或驳回原告诉讼请求数"),
                            Row.of("litigation.corrected", "五、行政诉讼数量", "（二）被依法纠错数"),
                            Row.of("litigation.other", "五、行政诉讼数量", "（三）其他情形数")),
                    FIGURE),
            new Block("六、举报投诉数量", List.of(Row.of("complaints", "六、举报投诉数量", "六、举报投诉数量", "举报投诉数")), FIGURE),
            new Block(
                    "七、依申请公开信息收取的费用",
                    List.of(Row.of("request_fees_wan_yuan", "七、依申请公开信息收取的费用", "七、依申请公开信息收取的费用", "依申请公开信息收取费用")),
                    AMOUNT),
            new Block(
                    "八、机构建设和保障经费情况",
                    List.of(
                            Row.of("bodies", "八、机构建设和保障经费情况", "（一）政府信息公开工作专门机构数"),
                            Row.of("reading_points", "八、机构建设和保障经费情况", "（二）设置政府信息公开查阅点数"),
                            Row.of("staff", "八、机构建设和保障经费情况", "（三）从事政府信息公开工作人员数"),
                            Row.of("full_time", "八、机构建设和保障经费情况", "1.专职人员数（不包括政府公报及政府网站工作人员数）", "专职人员数"),
                            Row.of("part_time", "八、机构建设和保障经费情况", "2.兼职人员数")),
                    FIGURE),
            new Block(
                    "八、机构建设和保障经费情况",
                    List.of(Row.of(
                            "budget_wan_yuan",
                            "八、机构建设和保障经费情况",
                            "（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）",
                            "政府信息公开专项经费")),
                    AMOUNT),
            new Block(
                    "九、政府信息公开会议和培训情况",
                    List.of(
                            Row.of("meetings", "九、政府信息公开会议和培训情况", "（一）召开政府信息公开工作会议或专题会议数"),
                            Row.of("courses", "九、政府信息公开会议和培训情况", "（二）举办各类培训班数"),
                            Row.of("trainees", "九、政府信息公开会议和培训情况", "（三）接受培训人员数")),
                    FIGURE));

    static final Form FORM = new Form(
            FormGeneration.G2014,
            List.of(new Table("s14", "政府信息公开情况统计表", Table.Layout.INDICATORS, BLOCKS)),
            List.of(),
            StatisticsIdentities.OF_2014);

    private Form2014() {}
}
