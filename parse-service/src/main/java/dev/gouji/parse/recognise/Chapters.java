package dev.gouji.parse.recognise;

import dev.gouji.contract.report.Chapter;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The six parts of a report, found by their headings. */
public final class Chapters {
    private static final int HEADING_MAX = 45;
    private static final String NUMERALS = "一二三四五六七八";
    private static final String MARKS = "、.,:";
    /** Ends a line wherever it stands; folding leaves it. */
    private static final char NEXT_LINE = '\u0085';

    /** Rows of table 3 that start like headings. */
    private static final List<String> TABLE_ROWS = List.of("本年新收", "上年结转", "本年度办理结果", "结转下");

    private static final Map<String, Chapter> UNNUMBERED = Arrays.stream(Chapter.values())
            .collect(Collectors.toMap(
                    chapter -> Labels.withoutNumber(Folding.fold(chapter.heading())), chapter -> chapter));

    private Chapters() {}

    /** The chapter that a line opens, if it opens one. */
    public static Optional<Chapter> openedBy(Line line) {
        String folded = line.fields().getFirst().folded();
        if (folded.isEmpty() || folded.length() > HEADING_MAX || folded.endsWith("。")) {
            return Optional.empty();
        }
        int words = behindNumber(folded);
        if (words == 0) {
            return Optional.ofNullable(UNNUMBERED.get(folded));
        }
        for (String row : TABLE_ROWS) {
            if (folded.contains(row)) {
                return Optional.empty();
            }
        }
        return byWords(folded.substring(words));
    }

    /** Where the words start behind 一、 or 第一部分: or 1. that a heading is numbered with; 0 where it is not. */
    private static int behindNumber(String folded) {
        char first = folded.charAt(0);
        int at = first == '第' ? 1 : 0;
        if (isAt(folded, at, NUMERALS)) {
            at++;
            at += isAt(folded, at, "部") ? 1 : 0;
            at += isAt(folded, at, "分") ? 1 : 0;
            at = isAt(folded, at, MARKS) ? at + 1 : 0;
        } else if (first >= '1' && first <= '6' && isAt(folded, 1, "、.")) {
            at = isAt(folded, 2, "0123456789") ? 0 : 2;
        } else {
            at = 0;
        }
        return at > 0 && at < folded.length() && folded.indexOf(NEXT_LINE, at) < 0 ? at : 0;
    }

    private static boolean isAt(String text, int at, String units) {
        return at < text.length() && units.indexOf(text.charAt(at)) >= 0;
    }

    private static Optional<Chapter> byWords(String words) {
        if (words.contains("复议") || words.contains("诉讼")) {
            return Optional.of(Chapter.REVIEW_LITIGATION);
        }
        if (words.contains("问题") || words.contains("改进") || words.contains("整改")) {
            return Optional.of(Chapter.PROBLEMS);
        }
        if (words.contains("申请") && (words.contains("收到") || words.contains("处理") || words.contains("办理"))) {
            return Optional.of(Chapter.REQUESTS);
        }
        if (words.contains("主动公开")) {
            return Optional.of(Chapter.PROACTIVE);
        }
        if (words.startsWith("其他") || words.contains("其它需要") || words.contains("其他需要")) {
            return Optional.of(Chapter.OTHER);
        }
        boolean opening = words.equals("概述") || words.contains("总体") || words.contains("基本情况") || words.equals("工作情况");
        return opening ? Optional.of(Chapter.OVERALL) : Optional.empty();
    }
}
