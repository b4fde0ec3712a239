package dev.gouji.parse.prose;

import dev.gouji.contract.report.Aspect;
import dev.gouji.parse.document.Folding;

/** Headings inside part one: （一）主动公开, 2.围绕重点……, or the words that open a paragraph. */
final class AspectHeadings {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int RUN_IN_MAX = 40;
    private static final int UNNUMBERED_MAX = 22;

    /** How a heading is numbered. */
    enum Style {
        BRACKET,
        DIGIT,
        BRACKET_DIGIT,
        ORDINAL,
        NONE
    }

    /**
     * @param end where it ends in the text
     * @param aspect that it names, null when none of the five
     */
    record Heading(Style style, int end, Aspect aspect) {}

    private AspectHeadings() {}

    static boolean isNumbered(String text) {
        return style(text, 0) != Style.NONE
                || text.length() > 2 && NUMERALS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == '、';
    }

    /** The heading that a text starts with at an offset, null when none. */
    static Heading at(String text, int start) {
        Style style = style(text, start);
        int from = style == Style.NONE ? start : afterNumber(text, start, style);
        int limit = Math.min(text.length(), from + (style == Style.NONE ? UNNUMBERED_MAX : RUN_IN_MAX));
        int end = from;
        while (end < limit
                && "。：:\n".indexOf(text.charAt(end)) < 0
                && !(style == Style.NONE && "，,；;".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        boolean ended = end == text.length() || end < limit;
        String words = Folding.fold(text.substring(from, end));
        if (style == Style.NONE) {
            Aspect aspect = ended && isOpening(words, end == text.length()) ? aspect(words) : null;
            return aspect == null ? null : new Heading(style, after(text, end), aspect);
        }
        if (ended) {
            return new Heading(style, after(text, end), aspect(words));
        }
        Heading glued = glued(text, from, style);
        return glued != null ? glued : new Heading(style, from, null);
    }

    /** Without a number, only words that are a heading and nothing else open a passage: 主动公开方面. */
    private static boolean isOpening(String words, boolean wholeLine) {
        String name =
                Words.withoutStart(Words.withoutEnd(words, "方面", "情况", "工作", "的"), "在", "关于", "加强", "推进", "做好", "强化");
        boolean marked = wholeLine || words.endsWith("方面") || words.endsWith("情况");
        return marked
                && Words.endsWith(
                        name,
                        "主动公开",
                        "依申请公开",
                        "信息管理",
                        "平台建设",
                        "监督保障",
                        "主动公开政府信息",
                        "依申请公开政府信息",
                        "信息资源管理",
                        "政府信息主动公开",
                        "政府信息依申请公开");
    }

    /** （一）主动公开方面平潭…: the stop behind the heading is lost. */
    private static Heading glued(String text, int from, Style style) {
        for (String mark : new String[] {"方面", "情况"}) {
            int at = text.indexOf(mark, from);
            if (at >= 0 && at - from <= UNNUMBERED_MAX) {
                Aspect aspect = aspect(Folding.fold(text.substring(from, at)));
                if (aspect != null) {
                    return new Heading(style, at + mark.length(), aspect);
                }
            }
        }
        return null;
    }

    private static int after(String text, int end) {
        return end < text.length() ? end + 1 : end;
    }

    private static Aspect aspect(String words) {
        boolean onRequest = words.contains("依申请");
        boolean proactive = words.contains("主动公开") || words.contains("主动信息公开");
        if (onRequest) {
            return proactive ? null : Aspect.ON_REQUEST;
        }
        boolean management = Words.any(words, "信息管理", "信息资源管理", "信息规范管理", "信息的管理", "信息动态管理", "信息资源规范");
        boolean supervision = Words.any(words, "监督", "保障", "考核", "评议");
        boolean platform = Words.any(words, "平台", "网站", "新媒体");
        int named = (management ? 1 : 0) + (supervision ? 1 : 0) + (platform ? 1 : 0);
        if (named > 1) {
            return null;
        }
        if (management) {
            return Aspect.INFORMATION_MANAGEMENT;
        }
        if (platform) {
            return Aspect.PLATFORM;
        }
        if (supervision) {
            return Aspect.SUPERVISION;
        }
        return proactive ? Aspect.PROACTIVE : null;
    }

    static Style style(String text, int at) {
        char first = at < text.length() ? text.charAt(at) : ' ';
        char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (first == '（' || first == '(') {
            int close = at + 2;
            while (close < text.length() && close < at + 5 && text.charAt(close) != '）' && text.charAt(close) != ')') {
                close++;
            }
            boolean closed = close < text.length() && (text.charAt(close) == '）' || text.charAt(close) == ')');
            if (closed && NUMERALS.indexOf(second) >= 0) {
                return Style.BRACKET;
            }
            return closed && Character.isDigit(second) && close <= at + 3 ? Style.BRACKET_DIGIT : Style.NONE;
        }
        if (first >= '1' && first <= '9' && (second == '.' || second == '、' || second == '．')) {
            boolean decimal = at + 2 < text.length() && Character.isDigit(text.charAt(at + 2)) && second == '.';
            return decimal ? Style.NONE : Style.DIGIT;
        }
        boolean ordinal = NUMERALS.indexOf(first) >= 0 && second == '是';
        return ordinal ? Style.ORDINAL : Style.NONE;
    }

    private static int afterNumber(String text, int start, Style style) {
        return switch (style) {
            case BRACKET, BRACKET_DIGIT -> {
                int full = text.indexOf('）', start);
                int plain = text.indexOf(')', start);
                yield 1 + (full < 0 ? plain : plain < 0 ? full : Math.min(full, plain));
            }
            case DIGIT, ORDINAL -> start + 2;
            case NONE -> start;
        };
    }
}
