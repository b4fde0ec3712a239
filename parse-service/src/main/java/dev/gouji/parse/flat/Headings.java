package dev.gouji.parse.flat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** Headings of the six parts inside running text, where nothing but their own words shows where they end. */
final class Headings {
    private static final String WORDS =
            "(?:政府信息公开|政府信息|行政机关|因|被|申请|提起|行政复议|行政诉讼|复议|诉讼|收到|和|与|及|、|的|处理|办理|主动公开|依申请公开|公开|总体"
                    + "|基本|概|工作|存在|主要|问题|困难|不足|改进|整改|下一?步|明年|今后|其他|其它|需要|需|报告|说明|有关)";
    private static final String ENDS = "(?:情况|事项|措施|计划|打算|概述|方向|思路|问题)";
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八]、" + WORDS + "{0,14}?" + ENDS);
    private static final Pattern LONGER = Pattern.compile("(?:及|和|与|、)" + WORDS + "{0,8}?" + ENDS);

    private Headings() {}

    /** Where the heading that starts at a place of a folded text ends; -1 when none starts there. */
    static int end(String folded, int start) {
        char first = folded.charAt(start);
        if ("一二三四五六七八".indexOf(first) < 0 || start + 2 >= folded.length() || folded.charAt(start + 1) != '、') {
            return -1;
        }
        String rest = folded.substring(start, Math.min(folded.length(), start + 60));
        Matcher heading = HEADING.matcher(rest);
        if (!heading.lookingAt()) {
            return -1;
        }
        Matcher longer = LONGER.matcher(rest.substring(heading.end()));
        int end = longer.lookingAt() ? heading.end() + longer.end() : heading.end();
        boolean listed = end < rest.length() && "；;，,、".indexOf(rest.charAt(end)) >= 0;
        return listed ? -1 : start + end;
    }
}
