package dev.gouji.contract.form;

import java.util.List;

/**
 * The local tables of report years 2008 to 2013, under the codes 01 to 54 of the Shanghai table, whose indicators the
 * others share in part. What no code stands for is read as {@code s08.x.} and its label.
 *
 * <p>Source: the monthly statistics of Pudong (Shanghai) with all 54 indicators; the table of Dingxi 2008 in part;
 * aliases as seen in reports.
 */
final class Form2008 {
    private static final List<Column> FIGURE = List.of(Column.count("", "年度累计", "本年累计", "年度"));
    private static final List<Column> AMOUNT =
            List.of(new Column("", "", "年度累计", Quantity.AMOUNT_AS_PRINTED, List.of("本年累计")));

    private static final List<Block> BLOCKS = List.of(
            new Block(
                    "",
                    List.of(
                            Row.of("c01", "", "主动信息公开", "主动公开信息数", "主动公开政府信息数", "主动公开文件数", "主动公开信息总数"),
                            Row.of("c02", "", "其中：全文电子化的主动公开信息数"),
                            Row.of("c03", "", "公文类信息数"),
                            Row.of("c04", "", "其中：新增的行政规范性文件数"),
                            Row.of("c05", "", "提供服务类信息数"),
                            Row.of("c06", "", "网站专栏页面访问量"),
                            Row.of("c07", "", "现场接待人数"),
                            Row.of("c08", "", "网上咨询数"),
                            Row.of("c09", "", "咨询电话接听数"),
                            Row.of("c10", "", "依申请公开信息目录数"),
                            Row.of("c11", "", "属于国家秘密的公文类信息数"),
                            Row.of("c12", "", "申请总次数", "受理依申请公开信息总数", "收到申请总数", "申请总数"),
                            Row.of("c13", "", "当面申请数"),
                            Row.of("c14", "", "传真申请数"),
                            Row.of("c15", "", "电子邮件申请数"),
                            Row.of("c16", "", "网上申请数", "网络申请数"),
                            Row.of("c17", "", "信函申请数"),
                            Row.of("c18", "", "其它形式申请数", "其他形式申请数"),
                            Row.of("c19", "", "对申请的答复总数", "对申请的答复数", "申请答复总数"),
                            Row.of("c20", "", "同意公开答复数"),
                            Row.of("c21", "", "同意部分公开答复数"),
                            Row.of("c22", "", "非《规定》所指政府信息数"),
                            Row.of("c23", "", "信息不存在数"),
                            Row.of("c24", "", "非本机关职权范围数"),
                            Row.of("c25", "", "申请内容不明确数"),
                            Row.of("c26", "", "重复申请数"),
                            Row.of("c27", "", "不予公开答复总数", "不予公开答复数", "否决公开答复数", "否决公开答复总数"),
                            Row.of("c28", "", "“国家秘密”数"),
                            Row.of("c29", "", "“商业秘密”数"),
                            Row.of("c30", "", "“个人隐私”数"),
                            Row.of("c31", "", "“过程中信息且影响安全稳定”数"),
                            Row.of("c32", "", "“危及安全和稳定”数"),
                            Row.of("c33", "", "“法律法规规定的其他情形”数"),
                            Row.of("c34", "", "行政复议数"),
                            Row.of("c35", "", "行政诉讼数"),
                            Row.of("c36", "", "行政申诉数")),
                    FIGURE),
            new Block(
                    "",
                    List.of(
                            Row.of("c37", "", "收取费用总数"),
                            Row.of("c38", "", "主动公开信息收费总数"),
                            Row.of("c39", "主动公开信息收费总数", "邮寄费"),
                            Row.of("c40", "主动公开信息收费总数", "复制费（纸张）"),
                            Row.of("c41", "主动公开信息收费总数", "复制费（光盘）"),
                            Row.of("c42", "主动公开信息收费总数", "复制费（软盘）"),
                            Row.of("c43", "", "依申请提供信息收取费用"),
                            Row.of("c44", "依申请提供信息收取费用", "检索费"),
                            Row.of("c45", "依申请提供信息收取费用", "邮寄费"),
                            Row.of("c46", "依申请提供信息收取费用", "复制费（纸张）"),
                            Row.of("c47", "依申请提供信息收取费用", "复制费（光盘）"),
                            Row.of("c48", "依申请提供信息收取费用", "复制费（软盘）")),
                    AMOUNT),
            new Block(
                    "",
                    List.of(
                            Row.of("c49", "", "政府信息公开指定专职人员数"),
                            Row.of("c50", "", "全职人员数", "其中：全职", "全职"),
                            Row.of("c51", "", "兼职人员数", "兼职")),
                    FIGURE),
            new Block(
                    "",
                    List.of(
                            Row.of("c52", "", "政府信息公开专项经费", "专项经费"),
                            Row.of("c53", "", "实际支出"),
                            Row.of("c54", "", "与诉讼有关的总费用")),
                    AMOUNT));

    static final Form FORM = new Form(
            FormGeneration.G2008L,
            List.of(new Table("s08", "政府信息公开情况统计表", Table.Layout.INDICATORS, BLOCKS)),
            List.of(),
            StatisticsIdentities.OF_2008);

    private Form2008() {}
}
