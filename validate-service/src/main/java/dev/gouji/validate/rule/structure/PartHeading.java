package dev.gouji.validate.rule.structure;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Section;
import java.util.Map;
import java.util.Set;

/**
 * The heading of a part as a reader compares it: spaces, punctuation and the style of the number do not matter.
 *
 * @param number counted from 0 as the parts are, -1 when none is printed
 * @param words without it
 */
record PartHeading(Chapter chapter, int number, String words) {
    private static final String NUMERALS = "一二三四五六七八九十";

    /** The wordings of both forms. */
    private static final Map<Chapter, Set<String>> WORDINGS = Map.of(
            Chapter.OVERALL, Set.of("总体情况"),
            Chapter.PROACTIVE, Set.of("主动公开政府信息情况", "行政机关主动公开政府信息情况"),
            Chapter.REQUESTS, Set.of("收到和处理政府信息公开申请情况", "行政机关收到和处理政府信息公开申请情况"),
            Chapter.REVIEW_LITIGATION, Set.of("政府信息公开行政复议行政诉讼情况", "因政府信息公开工作被申请行政复议提起行政诉讼情况"),
            Chapter.PROBLEMS, Set.of("存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况"),
            Chapter.OTHER, Set.of("其他需要报告的事项"));

    static PartHeading of(Section section) {
        String han = hanOnly(section.heading());
        int from = han.startsWith("第") ? 1 : 0;
        int number = han.length() > from ? NUMERALS.indexOf(han.charAt(from)) : -1;
        if (number < 0) {
            return new PartHeading(section.chapter(), -1, han);
        }
        int to = from == 1 && han.startsWith("部分", 2) ? 4 : from + 1;
        return new PartHeading(section.chapter(), number, han.substring(to));
    }

    /** Whether one of the forms words it so. */
    boolean isWordedAsTheForm() {
        return WORDINGS.get(chapter).contains(words);
    }

    /** Whether it has no number, or its own. */
    boolean isNumberedAsTheForm() {
        return number < 0 || number == chapter.ordinal();
    }

    private static String hanOnly(String heading) {
        StringBuilder han = new StringBuilder(heading.length());
        int at = 0;
        while (at < heading.length()) {
            int character = heading.codePointAt(at);
            if (Character.isIdeographic(character)) {
                han.appendCodePoint(character);
            }
            at += Character.charCount(character);
        }
        return han.toString();
    }
}
