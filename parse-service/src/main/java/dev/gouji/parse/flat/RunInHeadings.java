package dev.gouji.parse.flat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Headings of the six parts inside running text, where nothing but their own words shows where they end: a number, some
 * of the words that headings are made of, and one that ends them. Tried by hand, since every line of a table that
 * starts with a number comes by.
 */
final class RunInHeadings {
    private static final String NUMBERS = "一二三四五六七八";
    /** Longer words before those that they begin with. */
    private static final String[] WORDS = {
        "政府信息公开", "政府信息", "行政机关", "因", "被", "申请", "提起", "行政复议", "行政诉讼", "复议", "诉讼", "收到", "和", "与", "及", "、", "的", "处理",
        "办理", "主动公开", "依申请公开", "公开", "总体", "基本", "概", "工作", "存在", "主要", "问题", "困难", "不足", "改进", "整改", "下一步", "下步", "明年",
        "今后", "其他", "其它", "需要", "需", "报告", "说明", "有关"
    };

    private static final Map<Character, List<String>> BY_FIRST =
            Stream.of(WORDS).collect(Collectors.groupingBy(word -> word.charAt(0)));

    private static final String[] ENDS = {"情况", "事项", "措施", "计划", "打算", "概述", "方向", "思路", "问题"};
    private static final String[] JOINTS = {"及", "和", "与", "、"};
    private static final int WORDS_MAX = 14;
    private static final int WORDS_OF_SECOND_MAX = 8;
    private static final int LENGTH_MAX = 60;

    private final String text;
    /** The end of the stretch in which a heading must lie. */
    private final int limit;

    private RunInHeadings(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** Where the heading that starts at a place of a folded text ends; -1 when none starts there. */
    static int end(String folded, int start) {
        if (NUMBERS.indexOf(folded.charAt(start)) < 0
                || start + 2 >= folded.length()
                || folded.charAt(start + 1) != '、') {
            return -1;
        }
        return new RunInHeadings(folded, Math.min(folded.length(), start + LENGTH_MAX)).end(start + 2);
    }

    private int end(int words) {
        int first = endOfWords(words, WORDS_MAX, new BitSet(), words);
        if (first < 0) {
            return -1;
        }
        int joint = endOfOne(JOINTS, first);
        int second = joint < 0 ? -1 : endOfWords(joint, WORDS_OF_SECOND_MAX, new BitSet(), joint);
        int end = Math.max(first, second);
        boolean listed = end < limit && "；;，,、".indexOf(text.charAt(end)) >= 0;
        return listed ? -1 : end;
    }

    /**
     * The end of the first word that ends a heading, behind as few others as possible.
     *
     * @param failed places, with the number of words that may follow, from where no end can be reached
     */
    private int endOfWords(int at, int wordsLeft, BitSet failed, int origin) {
        int last = endOfOne(ENDS, at);
        if (last >= 0) {
            return last;
        }
        int key = (at - origin) * (WORDS_MAX + 1) + wordsLeft;
        if (wordsLeft == 0 || at >= limit || failed.get(key)) {
            return -1;
        }
        for (String word : BY_FIRST.getOrDefault(text.charAt(at), List.of())) {
            if (startsWith(word, at)) {
                int end = endOfWords(at + word.length(), wordsLeft - 1, failed, origin);
                if (end >= 0) {
                    return end;
                }
            }
        }
        failed.set(key);
        return -1;
    }

    private int endOfOne(String[] words, int at) {
        for (String word : words) {
            if (startsWith(word, at)) {
                return at + word.length();
            }
        }
        return -1;
    }

    private boolean startsWith(String word, int at) {
        return at + word.length() <= limit && text.startsWith(word, at);
    }
}
