package dev.gouji.parse.recognise;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Section;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The six parts of a report, found by their headings. */
public final class Chapters {
    private static final int HEADING_MAX = 45;
    private static final Pattern NUMBERED = Pattern.compile("^(?:第?[一二三四五六七八]部?分?[、.,:]|[1-6][、.](?!\\d))(.+)$");
    /** What a numbered heading can start with. */
    private static final String FIRST = "第一二三四五六七八123456";
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
        if (FIRST.indexOf(folded.charAt(0)) < 0) {
            return Optional.ofNullable(UNNUMBERED.get(folded));
        }
        for (String row : TABLE_ROWS) {
            if (folded.contains(row)) {
                return Optional.empty();
            }
        }
        Matcher numbered = NUMBERED.matcher(folded);
        if (numbered.matches()) {
            return byWords(numbered.group(1));
        }
        return Optional.ofNullable(UNNUMBERED.get(folded));
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

    /**
     * The parts of a document with their prose.
     *
     * @param tableLines numbers of the lines that belong to a table; they are no prose
     */
    public static List<Section> of(Document document, Set<Integer> tableLines) {
        List<Section> sections = new ArrayList<>();
        Line heading = null;
        Chapter chapter = null;
        StringBuilder text = new StringBuilder();
        List<Line> lines = document.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Chapter> opened =
                    tableLines.contains(i) || line.fields().size() > 2 ? Optional.empty() : openedBy(line);
            if (opened.isPresent()) {
                close(sections, chapter, heading, text);
                chapter = opened.get();
                heading = line;
            } else if (chapter != null && !tableLines.contains(i)) {
                text.append(text.isEmpty() ? "" : "\n").append(line.text());
            }
        }
        close(sections, chapter, heading, text);
        return sections;
    }

    private static void close(List<Section> sections, Chapter chapter, Line heading, StringBuilder text) {
        if (chapter != null) {
            sections.add(new Section(chapter, heading.text(), text.toString(), List.of(), heading.place()));
        }
        text.setLength(0);
    }
}
