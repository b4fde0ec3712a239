package dev.gouji.parse.prose;

import dev.gouji.contract.report.Claim.Scope;
import dev.gouji.contract.report.Metric;
import dev.gouji.parse.document.Folding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a sentence claims in words alone: none, all, a list of titles, a number left out. */
final class WordClaims {
    /** Requests received by one channel alone. */
    static final Set<Metric> BY_CHANNEL = EnumSet.of(
            Metric.RECEIVED_IN_PERSON,
            Metric.RECEIVED_ONLINE,
            Metric.RECEIVED_BY_LETTER,
            Metric.RECEIVED_BY_FAX,
            Metric.RECEIVED_BY_EMAIL);

    private static final WordList ALL = WordList.of("全部", "均", "皆", "都", "所有");
    /** What else is closed on time: in such a sentence 全部办结 must name the requests. */
    private static final WordList OTHER_CASES =
            WordList.of("建议", "提案", "议案", "信访", "投诉", "举报", "咨询", "留言", "热线", "信箱", "工单", "诉求");

    private static final WordList DONE = WordList.of("办结", "办理完毕", "办理完结", "办理完成");
    /** With these nothing is said of all requests of the year: 除2件结转外，其余均已办结. */
    private static final WordList NOT_ALL =
            WordList.of("未", "率", "外", "尚", "除", "确保", "要求各", "应当", "其余", "余下", "剩余", "结转", "转结", "上年", "到期", "日前");

    private static final WordList ISSUED = WordList.of("印发了", "印发", "制定了", "制定", "出台了", "出台", "制发了", "制发", "下发了", "下发");
    private static final WordList COUNTED = WordList.of("公开", "收到", "办理", "发布", "受理");
    private static final WordList NEGATIONS = WordList.of("未", "没", "无", "零", "不");
    private static final int BEFORE_BLANK_MAX = 14;

    private WordClaims() {}

    /**
     * The claims of a sentence, in reading order.
     *
     * @param figures of the sentence: a clause with one is not read here
     * @param counted whether the sentence or the one before counts requests
     */
    static List<Draft> in(Sentence sentence, List<Figure> figures, Topic topic, Scopes scopes, boolean counted) {
        List<Draft> drafts = new ArrayList<>();
        String text = sentence.folded();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && !endsClause(text.charAt(at))) {
                continue;
            }
            if (at > start) {
                String clause = text.substring(start, at);
                clause(clause, start, sentence, hasFigure(figures, start, at), topic, counted, drafts);
            }
            start = at + 1;
        }
        titles(text, drafts);
        blank(sentence.printed(), drafts);
        return drafts.isEmpty() ? drafts : scoped(drafts, text, scopes);
    }

    private static boolean endsClause(char unit) {
        return switch (unit) {
            case ',', ';', ':', '(', ')', '。', '!', '?' -> true;
            default -> false;
        };
    }

    /** Each draft with the scope that the clauses up to its own set. */
    private static List<Draft> scoped(List<Draft> drafts, String text, Scopes scopes) {
        List<Draft> scoped = new ArrayList<>();
        for (Draft draft : drafts) {
            Scope scope = Scope.ORGAN;
            int start = 0;
            while (start <= draft.at()) {
                int end = start;
                while (end < text.length() && Mention.SEPARATORS.indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                scope = scopes.after(text.substring(start, end), scope);
                start = end + 1;
            }
            scoped.add(draft.inScope(scopeOf(draft.metric(), scope)));
        }
        return scoped;
    }

    private static void clause(
            String clause,
            int start,
            Sentence sentence,
            boolean figure,
            Topic topic,
            boolean counted,
            List<Draft> drafts) {
        if (!figure && Words.any(clause, NEGATIONS)) {
            for (Metric metric : Denials.in(clause, topic)) {
                drafts.add(Draft.inWords(start, metric, BigDecimal.ZERO, "件", Scope.ORGAN));
            }
            for (Metric metric : DecisionDenials.in(clause)) {
                String unit = metric == Metric.FEE_AMOUNT ? "万元" : "件";
                drafts.add(Draft.inWords(start, metric, BigDecimal.ZERO, unit, Scope.ORGAN));
            }
            Metric fee = FeeWords.denied(clause, sentence.folded());
            if (fee != null) {
                drafts.add(Draft.inWords(
                        start, fee, BigDecimal.ZERO, fee == Metric.INFORMATION_FEE ? "元" : "件", Scope.ORGAN));
            }
        }
        if (topic.requests() && clause.contains("办") && isAllClosed(clause, sentence.folded(), counted)) {
            drafts.add(Draft.inWords(start, Metric.ALL_CLOSED, BigDecimal.ONE, null, Scope.ORGAN));
        }
    }

    /** None by one channel says nothing of the others. */
    static Scope scopeOf(Metric metric, Scope scope) {
        return scope == Scope.ORGAN && BY_CHANNEL.contains(metric) ? Scope.CHANNEL : scope;
    }

    private static boolean hasFigure(List<Figure> figures, int start, int end) {
        for (Figure figure : figures) {
            if (figure.start() >= start && figure.start() < end) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAllClosed(String clause, String sentence, boolean counted) {
        int done = Words.last(clause, DONE);
        if (done < 0 || Words.any(clause, NOT_ALL)) {
            return false;
        }
        String before = clause.substring(0, done);
        boolean own = clause.contains("申请") || counted && !Words.any(sentence, OTHER_CASES);
        boolean last = Words.withoutEnd(clause, "了", "完毕", "完结", "完成").length() <= done + 2;
        return own && last && Words.any(before, ALL) && !Words.any(clause, RequestWords.OTHERS);
    }

    /** Titles right behind a verb of issuing: 印发了《…》、《…》. */
    private static void titles(String text, List<Draft> drafts) {
        for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
            int count = 0;
            int at = open;
            while (at >= 0 && at < text.length() && text.charAt(at) == '《') {
                int close = text.indexOf('》', at);
                if (close < 0) {
                    break;
                }
                count++;
                at = close + 1;
                while (at < text.length() && "、和及与".indexOf(text.charAt(at)) >= 0) {
                    at++;
                }
            }
            String before = count > 1 ? text.substring(0, open) : "";
            if (count > 1 && Words.endsWith(before, ISSUED) && !before.endsWith("联合印发")) {
                drafts.add(Draft.inWords(open, Metric.LISTED_DOCUMENTS, BigDecimal.valueOf(count), "个", Scope.ORGAN));
            }
            open = Math.max(open, at - 1);
        }
    }

    /** 主动公开信息  条: the space was meant for a number. */
    private static void blank(String printed, List<Draft> drafts) {
        for (int at = 1; at < printed.length(); at++) {
            if ("条件份篇".indexOf(printed.charAt(at)) < 0 || !isBlank(printed.charAt(at - 1))) {
                continue;
            }
            int noun = at - 1;
            while (noun > 0 && isBlank(printed.charAt(noun))) {
                noun--;
            }
            boolean ends = at + 1 == printed.length() || "，,。；;（(、".indexOf(printed.charAt(at + 1)) >= 0;
            String before = printed.substring(Math.max(0, noun - BEFORE_BLANK_MAX), noun + 1);
            if (ends && Words.endsWith(before, "信息", "申请", "文件", "事项") && Words.any(before, COUNTED)) {
                drafts.add(Draft.inWords(at, Metric.LEFT_BLANK, BigDecimal.ONE, null, Scope.ORGAN));
            }
        }
    }

    private static boolean isBlank(char unit) {
        return Folding.isBlank(unit) || unit == '_' || unit == '＿';
    }
}
