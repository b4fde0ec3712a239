package dev.gouji.parse.prose;

import dev.gouji.contract.report.Metric;

/** Names of figures on licences, penalties, coercive measures and administrative fees. */
final class EnforcementWords {
    private static final WordList DECIDED =
            WordList.of("作出", "做出", "办理", "办结", "处理", "准予", "实施", "下达", "决定", "采取", "受理并");
    private static final WordList OTHERS = WordList.of(
            "公开", "公示", "信息", "发布", "类", "清单", "目录", "指南", "事项", "公布", "网站", "栏目", "数据", "归集", "案卷", "评查", "审核", "建议",
            "申请", "复议", "诉讼", "不予", "撤销", "取消", "下放", "双公示", "上传", "录入", "报送", "监督", "检查", "咨询", "听证", "网上", "网办", "在线",
            "线上", "当场", "现场", "即办", "提前", "简易", "涉企", "代市", "代县", "代区", "代省", "代办", "委托");
    private static final WordList TAIL = WordList.of(
            "决定书", "决定", "案件", "处理", "的", "办件", "数量", "总数", "数", "量", "共计", "合计", "累计", "共", "计", "为", "有", "达", ":",
            "均", "各", "了", "案", "措施", "业务");
    private static final WordList NOUNS = WordList.of("行政许可", "行政处罚", "行政强制", "行政审批", "行政事业性收费");

    /** 行政强制 or 行政强制决定, behind 作出行政处罚342件. */
    private static final int BARE_MAX = 7;

    private EnforcementWords() {}

    static boolean concern(String label) {
        return Words.any(label, NOUNS);
    }

    /** What a number with that label counts, null where in doubt. */
    static Metric metric(String label, Topic topic, String unit) {
        boolean licensing = label.contains("许可");
        boolean approval = label.contains("行政审批");
        boolean penalty = label.contains("处罚");
        boolean coercion = label.contains("强制");
        boolean fee = label.contains("行政事业性收费");
        int kinds = (licensing || approval ? 1 : 0) + (penalty ? 1 : 0) + (coercion ? 1 : 0) + (fee ? 1 : 0);
        if (kinds != 1) {
            return null;
        }
        if (fee) {
            String tail = Words.withoutEnd(
                    label, "金额", "收入", "总额", "共计", "合计", "累计", "共", "计", "为", "有", "达", ":", "数额", "总");
            boolean money = unit.equals("元") && tail.endsWith("行政事业性收费");
            return money && !Words.any(label, "减免", "降低", "取消", "公开", "公示", "退") ? Metric.FEE_AMOUNT : null;
        }
        if (licensing || approval) {
            if (disclosed(label, topic)) {
                return Metric.DISCLOSED_APPROVALS;
            }
        }
        boolean last = Words.endsWith(Words.withoutEnd(label, TAIL), "行政许可", "行政处罚", "行政强制");
        boolean decided = Words.any(label, DECIDED) || topic.countsDecisions() && label.length() <= BARE_MAX;
        if (!last || approval || Words.any(label, OTHERS) || !decided) {
            return null;
        }
        if (licensing) {
            return Metric.LICENSING;
        }
        return penalty ? Metric.PENALTY : Metric.COERCION;
    }

    private static boolean disclosed(String label, Topic topic) {
        String tail = Words.withoutEnd(
                label, "信息", "类", "事项", "结果", "的", "共计", "共", "为", "有", ":", "决定", "公开", "公示", "政府", "数");
        boolean said = Words.any(label, "公开", "公示", "公布", "信息") || topic.whole() == Metric.DISCLOSED;
        return said
                && Words.endsWith(tail, "行政许可", "行政审批")
                && !Words.any(label, "指南", "清单", "目录", "取消", "下放", "不予", "办理");
    }

    /** 办理行政处罚案件52件，结案46件: the first figure is of cases opened, not of decisions. */
    static boolean areOpened(Metric metric, Mention cases, Mention next) {
        boolean enforced = metric == Metric.PENALTY || metric == Metric.LICENSING || metric == Metric.COERCION;
        return enforced
                && !Words.any(cases.label(), "决定", "作出", "做出")
                && Words.any(next.label(), "结案", "办结", "审结", "作出", "做出", "决定");
    }
}
