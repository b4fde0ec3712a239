package dev.gouji.parse.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * A figure with the words that say what it counts.
 *
 * @param gap everything between the figure before, or the beginning of the sentence, and this one
 * @param label the words right before the figure, back to the last comma, bracket or colon
 * @param previous the clause before the label, when no figure stands in it; else empty
 * @param right the words right behind it, up to the next separator or figure
 * @param depth how many brackets are open around it
 */
record Mention(Figure figure, String gap, String label, String previous, String right, int depth) {
    static final String SEPARATORS = ",;:()";
    private static final WordList LEADS = WordList.of("、", "其中", "包括", "包含", "和", "及", "以及", "与", "且", "并", "又");
    private static final WordList FILLERS =
            WordList.of("共计", "共", "总计", "合计", "累计", "有", "为", "是", "分别", "计", "达", "约", "数量", "总数", "均", "各");
    /** Of what was left, the words behind the number tell more: 剩余2件结转下年度办理. */
    private static final WordList REST = WordList.of("剩余", "余下", "其余", "另有", "尚有", "还有", "仍有", "另", "剩", "余");

    private static final WordList VERBS = WordList.of(
            "有", "收到", "受理", "接到", "接收", "办理", "办结", "答复", "共", "新收", "发生", "作出", "做出", "制发", "制定", "印发", "出台", "废止",
            "公开", "发布", "存在", "处理", "产生", "引发", "对", "被", "新增", "涉及", "共计", "收取", "发出");

    /** The figures of a sentence with their words. */
    static List<Mention> of(String text, List<Figure> figures) {
        List<Mention> mentions = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int start = Math.max(from, figure.start());
            String gap = text.substring(from, start);
            depth += depthOf(gap);
            int limit = i + 1 < figures.size()
                    ? Math.max(figure.end(), figures.get(i + 1).start())
                    : text.length();
            int cut = lastSeparator(gap, gap.length());
            String previous = cut < 0 ? "" : gap.substring(lastSeparator(gap, cut) + 1, cut);
            mentions.add(new Mention(
                    figure,
                    gap,
                    Words.withoutStart(gap.substring(cut + 1), LEADS),
                    Words.withoutStart(previous, LEADS),
                    right(text, figure.end(), limit),
                    Math.max(0, depth)));
            from = figure.end();
        }
        return mentions;
    }

    private static int depthOf(String gap) {
        int depth = 0;
        for (int i = 0; i < gap.length(); i++) {
            depth += gap.charAt(i) == '(' ? 1 : gap.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }

    private static int lastSeparator(String text, int before) {
        for (int at = before - 1; at >= 0; at--) {
            if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static String right(String text, int from, int limit) {
        int end = from;
        while (end < limit && SEPARATORS.indexOf(text.charAt(end)) < 0 && "。、!?！？".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }

    /** Whether the label says nothing but that a number follows. */
    boolean isBare() {
        return Words.withoutStart(label, FILLERS).isEmpty();
    }

    /** The readings of what is counted, the likeliest first. */
    List<String> names() {
        List<String> names = new ArrayList<>(3);
        boolean bare = isBare();
        if (!right.isEmpty() && Words.withoutStart(label, REST).isEmpty()) {
            names.add(right);
        }
        if (!bare) {
            names.add(label);
        }
        if (!right.isEmpty() && (bare || Words.endsWith(label, VERBS))) {
            names.add(bare ? Words.withoutStart(right, "为", "是", "系", "的") : label + right);
        }
        // 已全部答复(2件因年底收到): what the bracket tells of is none of what stands before it.
        boolean ownMatter = gap.endsWith("(") && !right.isEmpty();
        if (bare && !previous.isEmpty() && !gap.contains("其中") && !ownMatter) {
            names.add(previous + label);
        }
        return names;
    }
}
