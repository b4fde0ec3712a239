package dev.gouji.parse.prose;

import dev.gouji.contract.report.Metric;
import java.util.ArrayList;
import java.util.List;

/**
 * What a clause without numbers says is none: 未收到政府信息公开申请, 未发生行政复议、行政诉讼. Only where the noun that is
 * denied stands last, and nothing narrows it down: 未发生因答复不当引起的复议 says nothing of the other reviews.
 */
final class Denials {
    private static final WordList NEGATIONS = WordList.of(
            "未收到", "没有收到", "未接到", "没有接到", "没收到", "未接收到", "未接收", "未受理", "没有受理", "没有接收", "未发生", "没有发生", "未产生", "没有产生",
            "未出现", "没有出现", "不存在", "未引发", "没有引发", "未被", "没有被", "未有", "未涉及", "不涉及", "没有", "尚无", "暂无", "无", "零");
    private static final WordList NO_NEGATIONS = WordList.of(
            "无正当", "无法", "无障碍", "无需", "无关", "无偿", "无疑", "无线", "无纸", "无证", "无差别", "无效", "无论", "零距离", "零跑", "零容忍", "零星",
            "零散");
    private static final WordList TAIL = WordList.of(
            "情况",
            "情形",
            "现象",
            "的",
            "案件",
            "事项",
            "事件",
            "申请",
            "案",
            "等",
            "发生",
            "产生",
            "出现",
            "记录",
            "要求",
            "件",
            "行为",
            "有关",
            "政府信息公开工作",
            "情事");
    private static final WordList REQUEST_TAIL =
            WordList.of("情况", "情形", "现象", "的", "事项", "等", "发生", "产生", "案件", "件", "要求", "办件", "书", "表", "事宜");
    private static final WordList NARROWED = WordList.of(
            "未", "不予", "逾期", "超期", "违", "不当", "败诉", "撤销", "纠", "泄", "积压", "不及时", "投诉", "举报", "过激", "二次", "重大", "群体",
            "越级", "重复", "恶意");
    private static final WordList GOALS =
            WordList.of("力争", "争取", "确保", "努力", "目标", "实现", "如未", "若未", "对未", "避免", "防止", "凡", "应当", "如无", "若无");

    /** 5个处室未收到申请: others did. */
    private static final WordList SOME = WordList.of("个处室", "个科室", "个单位", "个部门", "个乡镇", "个街道");

    private Denials() {}

    /** The figures that a clause says are zero, in reading order. */
    static List<Metric> in(String clause, Topic topic) {
        if (!Words.any(clause, "申请", "复议", "诉讼", "应诉", "结转", "转结")) {
            return List.of();
        }
        int negation = -1;
        String word = "";
        for (String candidate : NEGATIONS) {
            int at = clause.indexOf(candidate);
            if (at >= 0 && !isOtherWord(clause, at) && (negation < 0 || at < negation)) {
                negation = at;
                word = candidate;
            }
        }
        if (negation < 0 || Words.any(clause, GOALS) || Words.any(clause, SOME)) {
            return List.of();
        }
        String object = clause.substring(negation + word.length());
        boolean bare = Words.withoutEnd(object, REQUEST_TAIL).isEmpty();
        return bare ? denied(before(clause, negation), topic, false) : denied(object, topic, isOfRequests(word));
    }

    private static boolean isOtherWord(String clause, int at) {
        for (String word : NO_NEGATIONS) {
            if (clause.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static String before(String clause, int negation) {
        return Words.withoutEnd(clause.substring(0, negation), "均", "都", "也", "皆", "全部", "为", "数", "数量", ":", "案件");
    }

    private static boolean isOfRequests(String negation) {
        return Words.any(negation, "收", "接", "受理", "没有", "无", "有", "零", "产生", "发生", "存在", "出现");
    }

    private static List<Metric> denied(String object, Topic topic, boolean requests) {
        List<Metric> metrics = new ArrayList<>();
        String[] elements = split(object);
        boolean last = true;
        for (int i = elements.length - 1; i >= 0; i--) {
            Metric metric = element(elements[i], object, topic, requests);
            if (metric == null && last) {
                return List.of();
            }
            last = false;
            if (metric != null && !metrics.contains(metric)) {
                metrics.addFirst(metric);
            }
        }
        return metrics;
    }

    private static String[] split(String object) {
        return object.replace("复议诉讼", "复议、诉讼")
                .replace("以及", "、")
                .replace("或者", "、")
                .replace("和", "、")
                .replace("及", "、")
                .replace("或", "、")
                .replace("与", "、")
                .split("、");
    }

    private static Metric element(String element, String object, Topic topic, boolean requests) {
        if (Words.any(element, "结转", "转结")) {
            return topic.requests() ? RequestWords.carried(element) : null;
        }
        String end = Words.withoutEnd(element, TAIL);
        boolean review = end.endsWith("复议");
        boolean litigation = Words.endsWith(end, "诉讼", "行政应诉");
        if (review || litigation) {
            if (!topic.disclosure() || Words.any(object, NARROWED)) {
                return null;
            }
            return review ? Metric.REVIEW : Metric.LITIGATION;
        }
        if (!requests
                || Words.any(element, RequestWords.OTHERS)
                || Words.any(object, NARROWED)
                || Words.any(object, RequestWords.KINDS)) {
            return null;
        }
        String noun = Words.withoutEnd(element, REQUEST_TAIL);
        boolean own = Words.any(element, "公开", "依申请") || topic.requests() && element.length() <= 14;
        return own && Words.endsWith(noun, RequestWords.NOUNS) && !Words.any(element, "撤回", "补正", "申请人")
                ? channel(element)
                : null;
    }

    private static Metric channel(String element) {
        Metric channel = RequestWords.channel(element);
        return channel == null ? Metric.RECEIVED : channel;
    }
}
