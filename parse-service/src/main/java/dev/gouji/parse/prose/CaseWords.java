package dev.gouji.parse.prose;

import dev.gouji.contract.report.Metric;
import java.util.List;

/** Names of figures on reviews and lawsuits. */
final class CaseWords {
    /** Behind the noun only these may follow, or the number is of something else: 行政复议答辩3次. */
    static final WordList TAIL = WordList.of(
            "案件", "案", "申请", "数量", "总数", "数", "量", "共计", "合计", "总计", "累计", "共", "计", "为", "有", "发生", "均", "各", "分别",
            "的", "是", "引发", "达", "情况", "事项", "事件", ":", "仅", "了", "收到", "件");
    /** Other roles than that of the organ complained of, and parts of the cases only. */
    private static final WordList OTHERS = WordList.of(
            "备案", "受理", "审理", "作为复议", "复议机关", "代理", "培训", "答复书", "出庭", "调解", "败诉", "胜诉", "不当", "二审", "再审", "律师", "撤销",
            "驳回", "撤回", "终止", "责令", "确认违法", "办理", "处理", "办结", "审查", "全市", "应诉率", "答辩", "通过", "建议", "自行", "民事", "刑事",
            "公益诉讼", "检察");

    /** 2022年结转的行政复议1件, 全局复议共12件: taken over, or those on any matter. */
    private static final WordList NOT_THIS_YEARS = WordList.of("结转", "转结", "全局", "全委", "全厅", "全系统");

    private static final WordList ON_DISCLOSURE = WordList.of("公开", "信息", "答复", "申请", "告知", "此");
    private static final WordList CAUSED = WordList.of("被", "引发", "引起", "提起", "产生", "导致", "发生");

    private static final WordList PENDING = WordList.of("尚未审结", "未审结", "尚未办结", "尚在审理", "正在审理", "未结", "审理中");
    private static final WordList NOUNS = WordList.of("复议", "诉讼", "起诉");
    private static final WordList JOINED =
            WordList.of("复议、", "复议和", "复议与", "复议及", "复议或", "复议案件、", "复议案件和", "复议,", "复议申请、", "复议诉讼");
    private static final WordList TOGETHER = WordList.of("共", "共计", "合计", "总计", "总数", "总数为", "共有", "共发生");

    private CaseWords() {}

    /** Whether a label or the whole before it speaks of cases. */
    static boolean concern(String label, Topic topic) {
        return Words.any(label, NOUNS)
                || isCase(topic.whole()) && (Words.any(label, "维持", "纠正", "纠错", "其他") || Words.any(label, PENDING));
    }

    private static boolean isCase(Metric metric) {
        return metric == Metric.REVIEW || metric == Metric.LITIGATION;
    }

    /** Whether a label speaks of cases taken over, or of those on any matter. */
    static boolean areNotThisYears(String label) {
        return Words.any(label, NOT_THIS_YEARS);
    }

    /** What a number with that label counts; none where in doubt. Two where the label says "each" or the number is 0. */
    static List<Metric> metrics(String label, Topic topic, boolean zero) {
        String rest = Words.withoutEnd(label, PENDING);
        boolean pending = rest.length() < label.length() || Words.any(label, PENDING);
        if (!topic.disclosure() || !pending && Words.any(label, OTHERS) && !isDisclosureCase(label)) {
            return List.of();
        }
        if (isOfOtherCause(label)) {
            return List.of();
        }
        boolean review = label.contains("复议");
        boolean litigation = Words.any(label, "诉讼", "起诉");
        Metric outcome = outcome(label, pending, review, litigation, topic);
        if (outcome != null) {
            return List.of(outcome);
        }
        if (Words.any(label, "维持", "纠正", "纠错", "其他结果") || pending) {
            return List.of();
        }
        if (litigation && Words.any(label, "未经复议", "直接起诉")) {
            return List.of(Metric.LITIGATION_DIRECT);
        }
        if (Words.any(label, "复议后", "经复议")) {
            return litigation ? List.of(Metric.LITIGATION_AFTER_REVIEW) : List.of();
        }
        String tail = Words.withoutEnd(label, TAIL);
        if (!Words.endsWith(tail, "复议", "诉讼")) {
            return List.of();
        }
        if (review && litigation) {
            boolean joined = Words.any(label, JOINED);
            if (joined && !zero && Words.endsWith(label, TOGETHER)) {
                return List.of(Metric.CASES);
            }
            boolean each = zero || Words.any(label, "均", "各");
            return each && joined ? List.of(Metric.REVIEW, Metric.LITIGATION) : List.of();
        }
        return List.of(review ? Metric.REVIEW : Metric.LITIGATION);
    }

    /** 因行政处罚被提起行政诉讼3件, 作为被告的行政诉讼6件: on disclosure only where it says so. */
    private static boolean isOfOtherCause(String label) {
        if (Words.any(label, ON_DISCLOSURE)) {
            return false;
        }
        int because = label.indexOf('因');
        return Words.any(label, "作为被告", "作为第三人", "作为原告", "涉诉", "各类", "所有")
                || because >= 0 && Words.last(label, CAUSED) > because + 1;
    }

    private static boolean isDisclosureCase(String label) {
        return label.contains("因")
                && !Words.any(label, "备案", "复议机关", "审理", "二审", "再审", "全市", "撤销", "驳回", "败诉", "胜诉", "不当");
    }

    private static Metric outcome(String label, boolean pending, boolean review, boolean litigation, Topic topic) {
        boolean lawsuit = litigation && !review || !litigation && !review && topic.whole() == Metric.LITIGATION;
        boolean reviewed = review && !litigation || !litigation && !review && topic.whole() == Metric.REVIEW;
        if (!lawsuit && !reviewed || Words.any(label, "未经复议", "复议后", "直接起诉")) {
            return null;
        }
        String tail = Words.withoutEnd(label, "的", "案件", "行政行为", "具体行政行为", "原", "共", "为", "有", "结果", "数", ":");
        boolean upheld = Words.endsWith(tail, "维持") || tail.isEmpty() && label.contains("维持");
        boolean corrected = Words.endsWith(tail, "纠正", "纠错");
        boolean other = label.endsWith("其他结果") || label.equals("其他") || label.equals("其他的");
        if (Words.count(label, "维持", "纠正", "纠错") > 1 || Words.any(label, "不予", "未被")) {
            return null;
        }
        if (pending) {
            return lawsuit ? Metric.LITIGATION_PENDING : Metric.REVIEW_PENDING;
        }
        if (upheld) {
            return lawsuit ? Metric.LITIGATION_UPHELD : Metric.REVIEW_UPHELD;
        }
        if (corrected) {
            return lawsuit ? Metric.LITIGATION_CORRECTED : Metric.REVIEW_CORRECTED;
        }
        if (other) {
            return lawsuit ? Metric.LITIGATION_OTHER : Metric.REVIEW_OTHER;
        }
        return null;
    }
}
