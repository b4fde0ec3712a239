package dev.gouji.parse.prose;

import dev.gouji.contract.report.Metric;

/** What is said of the fee for processing requests: an amount, or that none was collected. */
final class FeeWords {
    private static final WordList NEGATIONS = WordList.of("未", "没有", "没", "无", "不", "零");
    private static final WordList CHARGES = WordList.of("处理费", "收费", "费用");
    private static final WordList TAIL = WordList.of(
            "的", "情况", "情形", "事项", "行为", "等", "现象", "收入", "发生", "收取", "产生", "有关", "任何", "需要", "报告", "相关", "了", "问题",
            "项目");
    /** 污水处理费: charges of other kinds end in the same word. */
    private static final WordList OTHER_CHARGES =
            WordList.of("污水", "废水", "垃圾", "废物", "废弃物", "危废", "餐厨", "污泥", "无害化", "尾水", "渗滤液", "事故", "丧葬");

    private static final WordList NOTICES = WordList.of("收费通知", "缴费通知", "收费告知", "交费通知");

    private FeeWords() {}

    static boolean concern(String label) {
        return isOfRequests(label) || Words.any(label, NOTICES);
    }

    private static boolean isOfRequests(String words) {
        return words.contains("处理费") && !Words.any(words, OTHER_CHARGES);
    }

    /** What a number with that label counts, null where in doubt. */
    static Metric metric(String label, String unit) {
        if (Words.any(label, "每", "标准", "按件", "按量", "减免", "免收", "退", "以上", "超过", "上年", "逾期", "未缴")) {
            return null;
        }
        String tail = Words.withoutEnd(
                label, "总金额", "金额", "总额", "共计", "合计", "累计", "共", "计", "为", "是", "有", "达", ":", "均", "人民币", "收取", "收入",
                "总", "了", "产生", "情况", "数额");
        if (unit.equals("元") || unit.isEmpty()) {
            return tail.endsWith("处理费") && isOfRequests(tail) ? Metric.INFORMATION_FEE : null;
        }
        boolean notice = "件份个次".contains(unit) && Words.endsWith(Words.withoutEnd(tail, "书", "单"), NOTICES);
        return notice ? Metric.INFORMATION_FEE_NOTICES : null;
    }

    /**
     * What a clause without numbers denies.
     *
     * @param clause folded
     * @param sentence that it stands in
     */
    static Metric denied(String clause, String sentence) {
        if (clause.indexOf('费') < 0) {
            return null;
        }
        boolean fee = isOfRequests(clause);
        boolean requests = Words.any(sentence, "依申请", "信息公开", "公开申请");
        if (!fee && !(requests && Words.any(clause, "收费", "费用")) || isOfAnotherKind(clause, fee)) {
            return null;
        }
        int negation = firstNegation(clause);
        if (negation < 0 || clause.startsWith("如") || clause.startsWith("若")) {
            return null;
        }
        String object = clause.substring(negation);
        if (Words.any(object, NOTICES)) {
            String noun = Words.withoutEnd(object, "书", "单", "等", "的", "情况", "情形", "文书");
            boolean none = Words.endsWith(noun, NOTICES)
                    && Words.withoutStart(object, "未曾", "未", "没有", "尚未").length() < object.length()
                    && Words.any(object, "发出", "发送", "出具", "下达", "开具", "发过", "产生", "发放", "作出");
            return none ? Metric.INFORMATION_FEE_NOTICES : null;
        }
        if (Words.any(object, "逾期", "缴纳", "不再", "标准", "规定", "减免", "免收", "退")) {
            return null;
        }
        String end = Words.withoutEnd(object, TAIL);
        boolean denied = Words.endsWith(end, CHARGES) || fee && isBareDenial(object);
        return denied ? Metric.INFORMATION_FEE : null;
    }

    /** 信息处理费未收取: the verb stands last. */
    private static boolean isBareDenial(String object) {
        String verb = Words.withoutEnd(object, TAIL);
        return verb.equals("未") || verb.equals("没有") || verb.equals("无") || verb.equals("没") || verb.equals("未予");
    }

    private static boolean isOfAnotherKind(String clause, boolean fee) {
        return Words.any(clause, OTHER_CHARGES)
                || Words.any(clause, "行政事业性", "诉讼费", "复议费", "违规", "乱收费", "违法", "全部", "应当", "可以", "不得", "如需", "原则上")
                || !fee && Words.any(clause, "检索", "复制", "邮寄", "工本", "成本");
    }

    private static int firstNegation(String clause) {
        int found = -1;
        for (String word : NEGATIONS) {
            int at = clause.indexOf(word);
            while (at >= 0
                    && (clause.startsWith("不含", at)
                            || clause.startsWith("不同", at)
                            || clause.startsWith("不断", at)
                            || clause.startsWith("未来", at)
                            || clause.startsWith("不仅", at))) {
                at = clause.indexOf(word, at + 1);
            }
            if (at >= 0 && (found < 0 || at < found)) {
                found = at;
            }
        }
        return found;
    }
}
