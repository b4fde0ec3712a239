package dev.gouji.parse.prose;

import dev.gouji.contract.report.Metric;
import java.util.ArrayList;
import java.util.List;

/**
 * What a clause without numbers says was not issued, decided or collected: 未制发行政规范性文件, 无行政事业性收费. Only where
 * the clause holds nothing but who, the denial and the nouns of table 2, so that nothing narrows it down.
 */
final class DecisionDenials {
    private static final WordList NOUNS = WordList.of("行政许可", "行政处罚", "行政强制", "事业性收费", "规范性文件", "规章");
    private static final WordList NEGATIONS = WordList.of("没有", "未", "无");
    private static final WordList NARROWED = WordList.of(
            "对", "因", "的", "时", "后", "前", "企业", "当事人", "如", "若", "凡", "经", "由", "将", "须", "应", "要", "可", "各", "部分",
            "所属", "下属", "其他", "上级", "法院", "季度", "月", "半年", "力争", "确保", "个");
    private static final int BEFORE_MAX = 16;
    private static final WordList FILLERS = WordList.of("曾", "有", "新", "再", "过", "任何", "相关", "本级", "涉及", "存在");
    private static final WordList ISSUED = WordList.of("制发", "制定", "出台", "印发");
    private static final WordList REPEALED = WordList.of("废止");
    private static final WordList DECIDED = WordList.of("作出", "做出", "实施", "采取", "办理", "产生", "发生", "收取", "征收", "开展");
    private static final WordList TAIL =
            WordList.of("决定", "案件", "事项", "处理", "情况", "情形", "行为", "项目", "收入", "费用", "等", "的", "类", "业务", "措施");

    private DecisionDenials() {}

    /** The figures of table 2 that a clause says are zero, in reading order. */
    static List<Metric> in(String clause) {
        if (!Words.any(clause, NOUNS)) {
            return List.of();
        }
        for (String word : NEGATIONS) {
            int at = clause.indexOf(word);
            if (at >= 0) {
                String before = clause.substring(0, at);
                boolean whole = before.length() <= BEFORE_MAX && !Words.any(before, NARROWED);
                return whole ? denied(Words.withoutStart(clause.substring(at + word.length()), FILLERS)) : List.of();
            }
        }
        return List.of();
    }

    private static List<Metric> denied(String denied) {
        boolean issued = Words.withoutStart(denied, ISSUED).length() < denied.length();
        boolean repealed = Words.withoutStart(denied, REPEALED).length() < denied.length();
        String object = Words.withoutStart(
                Words.withoutStart(Words.withoutStart(Words.withoutStart(denied, DECIDED), ISSUED), REPEALED), FILLERS);
        List<Metric> metrics = new ArrayList<>();
        for (String element : object.replace("以及", "、").split("[、和及与或]")) {
            Metric metric = metric(Words.withoutEnd(Words.withoutStart(element, FILLERS), TAIL), issued, repealed);
            if (metric == null) {
                return List.of();
            }
            metrics.add(metric);
        }
        return metrics;
    }

    private static Metric metric(String noun, boolean issued, boolean repealed) {
        return switch (noun) {
            case "行政规范性文件", "规范性文件" -> documents(issued, repealed, Metric.NORMATIVE_ISSUED, Metric.NORMATIVE_REPEALED);
            case "规章", "政府规章" -> documents(issued, repealed, Metric.REGULATION_ISSUED, Metric.REGULATION_REPEALED);
            case "行政许可" -> issued || repealed ? null : Metric.LICENSING;
            case "行政处罚" -> issued || repealed ? null : Metric.PENALTY;
            case "行政强制" -> issued || repealed ? null : Metric.COERCION;
            case "行政事业性收费" -> issued || repealed ? null : Metric.FEE_AMOUNT;
            default -> null;
        };
    }

    private static Metric documents(boolean issued, boolean repealed, Metric whenIssued, Metric whenRepealed) {
        if (issued == repealed) {
            return null;
        }
        return issued ? whenIssued : whenRepealed;
    }
}
