package dev.gouji.parse.prose;

import dev.gouji.contract.report.Metric;
import java.util.List;

/** Names of figures on requests for disclosure. */
final class RequestWords {
    static final WordList TAIL = WordList.of(
            "共计", "总计", "合计", "累计", "共", "总数", "总量", "数量", "件数", "数", "量", "为", "是", "计", "有", "达到", "达", "的", "件",
            "事项", "事宜", "案件", "案", "表", ":", "均", "各", "了", "仅", "办件", "约", "情况", "总");
    static final WordList NOUNS = WordList.of(
            "申请",
            "依申请公开",
            "依申请公开政府信息",
            "依申请公开信息",
            "申请公开",
            "申请公开政府信息",
            "公开政府信息申请",
            "公开信息申请",
            "申请公开信息",
            "申请政府信息公开",
            "申请信息公开",
            "依申请信息公开",
            "依申请政府信息公开",
            "依申请");
    /** What else is received, answered and handled. */
    static final WordList OTHERS = WordList.of(
            "建议", "提案", "议案", "信访", "投诉", "举报", "咨询", "留言", "热线", "信箱", "来访", "诉求", "工单", "补贴", "救助", "低保", "许可申请",
            "专利", "商标", "登记申请", "认定", "培训", "复议", "诉讼", "不动产", "备案", "资助", "仲裁", "执行申请", "问题", "案卷", "答复书", "告知书", "评议",
            "转办", "交办", "12345", "更正", "异议", "意见征集", "审批", "业务");

    private static final WordList RECEIVED = WordList.of("收到", "受理", "接到", "接收", "新收", "收悉", "收取", "新增");
    private static final WordList CLOSED = WordList.of("办结", "答复", "办理完毕", "办理完结", "办毕", "办理完成");
    private static final WordList GRANTED = WordList.of("予以公开", "同意公开", "准予公开");
    private static final WordList PARTIAL = WordList.of("部分公开", "区分处理");
    private static final WordList DENIED = WordList.of("不予公开", "不同意公开");
    private static final WordList UNABLE = WordList.of("无法提供");
    private static final WordList NOT_PROCESSED = WordList.of("不予处理");
    private static final WordList OTHER = WordList.of("其他处理", "其它处理");
    private static final List<WordList> OUTCOMES = List.of(GRANTED, PARTIAL, DENIED, UNABLE, NOT_PROCESSED, OTHER);
    private static final Metric[] OUTCOME_METRICS = {
        Metric.GRANTED, Metric.PARTIAL, Metric.DENIED, Metric.UNABLE, Metric.NOT_PROCESSED, Metric.OTHER_HANDLING
    };
    private static final WordList OUTCOME_TAIL = WordList.of(
            "的",
            "政府信息公开申请",
            "公开申请",
            "申请",
            "政府信息",
            "信息",
            "答复",
            "决定",
            "类",
            "件",
            "数",
            "量",
            "共",
            "计",
            "为",
            "有",
            ":",
            "后公开",
            "情形",
            "了",
            "作出",
            "是",
            "总",
            "办理",
            "结果");
    private static final WordList JOINED = WordList.of("含", "包括", "包含", "和", "、", "及", "与", "或", "并");
    /** A kind of requests, and not all: 收到商业企业申请5件, 未收到涉及国家秘密的申请. */
    static final WordList KINDS = WordList.of(
            "企业", "科研", "公益", "法律服务", "涉及", "查询", "联合", "减免", "减缴", "收费", "国家秘密", "商业秘密", "隐私", "处室", "科室", "个单位",
            "个部门", "拆迁", "征地", "征收", "重复", "律师", "律所", "村务", "党务", "厂务");

    /** What may stand before 申请 without telling what is asked for. */
    private static final WordList ANY_KIND = WordList.of(
            "各类", "各种", "各", "有效", "书面", "网上", "网络", "网站", "在线", "线上", "邮寄", "邮件", "电子", "信函", "来信", "当面", "现场", "平台",
            "公民", "法人", "群众", "公众", "社会", "其他组织", "自然人", "个人", "该类", "此类", "上述", "新", "的", "政府", "信息", "提交", "提出", "递交",
            "全部", "所有", "正式", "本年度", "了", "到", "和", "或", "及", "、", "等", "办理", "处理", "办结", "答复", "收到", "受理");

    /** Requests that others received: 代市政府办理23件, 指导下属单位办理17件. */
    private static final WordList FOR_OTHERS =
            WordList.of("代市", "代县", "代区", "代省", "代政府", "代为", "代办", "政府名义", "协助", "指导", "会同", "配合", "未收到", "没有收到", "未收");

    private static final WordList CARRIED_IN = WordList.of(
            "上年转结", "上年度转结", "上年结转", "上年度结转", "上一年结转", "上一年度结转", "去年结转", "往年结转", "结转上年", "结转上一年", "上年度末结转", "年初结转");
    private static final WordList CARRIED_OUT = WordList.of(
            "结转下", "结转至下", "结转到下", "转下一年", "转下年", "结转次年", "结转至次年", "结转到次年", "转入下", "结转至20", "结转到20", "结转20", "转至下",
            "结转明年", "转结下", "转结至", "转结20", "顺延至下", "顺延到下", "延至下", "顺延下", "下年结转", "下年度结转", "下一年结转", "下一年度结转");

    private static final WordList IN_PERSON = WordList.of("当面", "现场", "窗口");
    private static final WordList LETTER = WordList.of("信函", "邮寄", "来信", "信件", "邮政");
    private static final WordList EMAIL = WordList.of("电子邮", "邮箱");
    private static final WordList ONLINE = WordList.of("网络", "网上", "在线", "网站", "互联网", "线上", "平台", "网页");
    private static final WordList APPLICANT_TAIL =
            WordList.of("提交", "提出", "申请人", "申请", "的", "件", "政府信息公开", "公开", "共", "为", "有", "是", "来自", "数", ":");
    private static final WordList LEGAL_PERSONS =
            WordList.of("法人或其他组织", "法人和其他组织", "法人及其他组织", "法人与其他组织", "法人、其他组织", "法人或者其他组织");
    private static final WordList CHANNEL_TAIL = WordList.of(
            "政府信息公开", "依申请公开", "公开", "申请", "的", "件", "方式", "形式", "渠道", "途径", "提交", "提出", "收到", "受理", "共", "为", "有", ":",
            "数", "来件", "进行", "系统", "接收", "申请表");
    private static final WordList TOTALS =
            WordList.of("申请数", "申请总数", "申请数量", "申请总量", "申请量", "申请数为", "申请总数为", "申请数量为", "申请总量为", "申请量为");

    private RequestWords() {}

    /** What a number with that label counts, null where in doubt. */
    static Metric metric(String label, Topic topic) {
        if (!topic.requests() && !topic.countsRequests() || topic.whole() == Metric.DISCLOSED) {
            return null;
        }
        Metric carried = carried(label);
        if (carried != null || Words.any(label, "结转", "转结")) {
            return carried;
        }
        Metric outcome = outcome(label, topic);
        if (outcome != null || hasOutcome(label)) {
            return outcome;
        }
        Metric applicant = applicant(label);
        if (applicant != null) {
            return applicant;
        }
        if (Words.any(label, OTHERS) || Words.any(label, FOR_OTHERS)) {
            return null;
        }
        return received(label, topic);
    }

    /** Taken over from the year before or left over for the next; null for neither. */
    static Metric carried(String label) {
        if (label.indexOf('转') < 0 && label.indexOf('延') < 0) {
            return null;
        }
        boolean in = Words.any(label, CARRIED_IN) || precedes(label, "上年", "结转") || yearBefore(label);
        boolean out = Words.any(label, CARRIED_OUT);
        if (in == out || Words.any(label, "建议", "提案", "信访", "资金")) {
            return null;
        }
        return in ? Metric.CARRIED_IN : Metric.CARRIED_OUT;
    }

    private static boolean precedes(String label, String first, String second) {
        int at = label.indexOf(first);
        return at >= 0 && label.indexOf(second, at) > 0 && label.indexOf(second, at) - at < 10;
    }

    /** 2022年结转. */
    private static boolean yearBefore(String label) {
        int at = label.indexOf("结转");
        return at >= 5
                && (label.startsWith("年", at - 1) && Character.isDigit(label.charAt(at - 2))
                        || at >= 6 && label.startsWith("年度", at - 2) && Character.isDigit(label.charAt(at - 3)));
    }

    private static boolean hasOutcome(String label) {
        for (WordList words : OUTCOMES) {
            if (Words.any(label, words)) {
                return true;
            }
        }
        return false;
    }

    private static Metric outcome(String label, Topic topic) {
        int partly = label.indexOf("部分公开");
        if (partly >= 0 && Words.endsWith(label.substring(0, partly), JOINED)) {
            // 公开(含部分公开)18件, 公开和部分公开18件: both together.
            return null;
        }
        Metric found = null;
        for (int i = 0; i < OUTCOMES.size(); i++) {
            if (Words.any(label, OUTCOMES.get(i))) {
                if (found != null) {
                    return null;
                }
                String tail = Words.withoutEnd(label, OUTCOME_TAIL);
                boolean last = Words.endsWith(tail, OUTCOMES.get(i))
                        || Words.endsWith(Words.withoutEnd(label, "的", "件", "共", "为", "有", "计", ":"), OUTCOMES.get(i));
                if (!last) {
                    return null;
                }
                found = OUTCOME_METRICS[i];
            }
        }
        return topic.outcomes() && !Words.any(label, "主动公开", "未", "免予", "应公开而") ? found : null;
    }

    private static Metric applicant(String label) {
        String tail = Words.withoutEnd(label, APPLICANT_TAIL);
        boolean legal = Words.any(label, LEGAL_PERSONS);
        boolean natural = Words.any(label, "自然人", "公民");
        if (natural && (legal || label.contains("法人") || label.contains("其他组织"))) {
            return null;
        }
        if (natural && Words.endsWith(tail, "自然人", "公民", "公民个人")) {
            return Metric.NATURAL_PERSON;
        }
        return legal && Words.endsWith(tail, "组织") ? Metric.LEGAL_PERSON : null;
    }

    private static Metric received(String label, Topic topic) {
        String tail = Words.withoutEnd(label, TAIL);
        int verb = Words.last(tail, RECEIVED);
        boolean noun = Words.endsWith(tail, NOUNS) && !tail.endsWith("撤回申请") && !tail.endsWith("撤销申请");
        Metric channel = channel(label);
        if (channel != null && (topic.whole() == Metric.RECEIVED && isChannelPart(label) || verb >= 0 && noun)) {
            return channel;
        }
        if (Words.any(tail, CLOSED)) {
            return closed(label, tail, noun, topic);
        }
        if (noun && verb >= 0) {
            return isOwn(tail.substring(verb), topic) ? Metric.RECEIVED : null;
        }
        if (noun && Words.any(tail, "办理", "处理")) {
            return isOwn(tail, topic) ? Metric.HANDLED : null;
        }
        boolean total = Words.endsWith(label, TOTALS);
        return noun && total && label.contains("公开") ? Metric.RECEIVED : null;
    }

    /** 申请 alone means a request for disclosure only where the sentence says so before it, and 便民申请 never does. */
    private static boolean isOwn(String words, Topic topic) {
        if (Words.any(words, KINDS)) {
            return false;
        }
        return Words.any(words, "公开", "依申请") || topic.requests() && isOfNoKind(words);
    }

    private static boolean isOfNoKind(String words) {
        String kind = Words.withoutStart(Words.withoutEnd(words, "申请", "的"), RECEIVED);
        return Words.withoutStart(kind, ANY_KIND).isEmpty();
    }

    private static Metric closed(String label, String tail, boolean noun, Topic topic) {
        if (Words.any(label, RECEIVED) && Words.last(label, RECEIVED) > Words.last(label, CLOSED)) {
            return null;
        }
        String end = Words.withoutEnd(tail, "政府信息公开申请", "申请", "依法", "均", "已", "完毕", "政府信息公开", "告知");
        boolean verbLast = Words.endsWith(end, CLOSED) || Words.endsWith(tail, CLOSED);
        boolean counted = (topic.countsRequests() || topic.nothingElse() && isBareVerb(tail)) && verbLast
                || noun && Words.last(tail, CLOSED) >= 0 && (tail.contains("公开") || topic.requests());
        if (!counted || Words.any(label, "率", "逾期", "未", "尚", "延期", "超期", "正在", "书面告知", "顺延", "延长", "下年", "下一年")) {
            return null;
        }
        return Metric.CLOSED;
    }

    /** 全年办结 and nothing besides. */
    private static boolean isBareVerb(String tail) {
        String rest = Words.withoutStart(tail, "全年", "本年度", "本年", "当年", "年内", "共", "已", "累计", "总计", "计");
        return Words.withoutStart(rest, CLOSED).isEmpty();
    }

    private static boolean isChannelPart(String label) {
        String tail = Words.withoutEnd(label, CHANNEL_TAIL);
        return Words.endsWith(tail, IN_PERSON)
                || Words.endsWith(tail, LETTER)
                || Words.endsWith(tail, EMAIL)
                || Words.endsWith(tail, ONLINE)
                || tail.endsWith("传真");
    }

    /** The one channel that a label names; null for none and for several. */
    static Metric channel(String label) {
        if (Words.any(label, "等", "多种")) {
            return null;
        }
        boolean email = Words.any(label, EMAIL);
        boolean online = Words.any(label, ONLINE);
        boolean letter = Words.any(label, LETTER);
        boolean person = Words.any(label, IN_PERSON);
        boolean fax = label.contains("传真");
        int named = (email ? 1 : 0) + (online ? 1 : 0) + (letter ? 1 : 0) + (person ? 1 : 0) + (fax ? 1 : 0);
        if (named != 1) {
            return null;
        }
        if (email) {
            return Metric.RECEIVED_BY_EMAIL;
        }
        if (online) {
            return Metric.RECEIVED_ONLINE;
        }
        if (letter) {
            return Metric.RECEIVED_BY_LETTER;
        }
        return person ? Metric.RECEIVED_IN_PERSON : Metric.RECEIVED_BY_FAX;
    }
}
