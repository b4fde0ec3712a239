package dev.gouji.parse.recognise;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The day of publication that a page gives of itself: behind a label that says so, or beside the title without one. The
 * day of making and that of the last change count only where nothing else does.
 */
final class PublicationDay {
    private static final String DATE = "(20\\d\\d)\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})日?";
    private static final Pattern LABELLED = Pattern.compile("^" + DATE + "(?:\\D|\\d\\d:|$)");

    private static final String TIME = "\\s*\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?";
    private static final String ORIGIN = "(?:信息|文章|稿件)?来源|作者|发布(?:机构|机关|单位)";
    private static final String TOOLS = "浏览|阅读|点击|访问|人气|字体|字号|分享|打印|编辑|责任编辑|关闭|收藏|大\\s*中\\s*小";
    private static final String OPEN = "[\\[【(（|]?\\s*";
    private static final String CLOSE = "\\s*[\\]】)）]?\\s*";
    /** With figures only, alone on its line, or with a time or what a page says beside it. */
    private static final Pattern ALONE =
            Pattern.compile("^" + OPEN + "20\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}" + CLOSE + "$");

    private static final Pattern BEFORE_OTHERS = Pattern.compile("^" + OPEN + DATE + "(?:" + TIME + CLOSE + "$|(?:"
            + TIME + ")?" + CLOSE + OPEN + "(?:" + ORIGIN + "|" + TOOLS + "))");
    private static final Pattern SAID =
            Pattern.compile("(?:发布于|发表于|刊发于|发布时间|发布日期|公开日期|公开时间|信息时间|发稿时间)[:：]?\\s*20\\d\\d[-/.年]");
    private static final Pattern BEHIND_ORIGIN = Pattern.compile(
            "^" + OPEN + "(?:" + ORIGIN + ")[^。，,；;]{0,40}\\s" + "20\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[^\\d]|$)");
    private static final Pattern ANY = Pattern.compile(DATE);
    /** Dates of something else. */
    private static final Pattern OTHER_DAY = Pattern.compile("更新|修改|成文|生成|印发|有效|失效|废止|起草|星期|今天|截至|自20");

    private static final int LINES_ABOVE = 60;
    private static final int BEHIND_TITLE = 3;
    private static final int TITLE_MIN = 6;
    private static final int LENGTH_MAX = 100;

    private PublicationDay() {}

    /**
     * The day, where there is one.
     *
     * @param lines of the whole document
     * @param title the document's own, null for none
     * @param year the report's, null when unknown
     */
    static Optional<LocalDate> of(PageFacts facts, List<Line> lines, String title, Integer year) {
        return labelled(facts, PageFacts.About.PUBLISHED)
                .or(() -> title == null || year == null
                        ? Optional.empty()
                        : besideTitle(lines, Folding.fold(title), year))
                .or(() -> labelled(facts, PageFacts.About.SHOWN).filter(day -> year != null && day.getYear() > year))
                .or(() -> labelled(facts, PageFacts.About.MADE))
                .or(() -> labelled(facts, PageFacts.About.CHANGED));
    }

    private static Optional<LocalDate> labelled(PageFacts facts, PageFacts.About about) {
        return facts.all(about).stream()
                .flatMap(text -> day(LABELLED.matcher(text)).stream())
                .findFirst();
    }

    /** A report is published when its year is over; two days near its title are those of other documents. */
    private static Optional<LocalDate> besideTitle(List<Line> lines, String title, int year) {
        List<Line> above = lines.subList(0, Math.min(lines.size(), LINES_ABOVE));
        Set<LocalDate> days = new HashSet<>();
        int looked = 0;
        for (int i = 0; i < above.size(); i++) {
            if (isTitle(above.get(i), title)) {
                int to = Math.min(above.size(), i + BEHIND_TITLE + 1);
                for (int beside = Math.max(looked, i - 1); beside < to; beside++) {
                    unlabelled(above.get(beside).text()).ifPresent(days::add);
                }
                looked = to;
            }
        }
        return days.size() == 1
                ? Stream.of(days.iterator().next())
                        .filter(day -> day.getYear() > year)
                        .findFirst()
                : Optional.empty();
    }

    /** Its last line, where it is printed on several. */
    private static boolean isTitle(Line line, String title) {
        if (!mentionsReport(line)) {
            return false;
        }
        String folded = line.folded();
        return folded.length() >= TITLE_MIN && (folded.contains(title) || title.endsWith(folded));
    }

    private static boolean mentionsReport(Line line) {
        for (Field field : line.words()) {
            if (field.folded().indexOf('报') >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LocalDate> unlabelled(String text) {
        if (!text.contains("20") || text.length() > LENGTH_MAX) {
            return Optional.empty();
        }
        Matcher first = ANY.matcher(text);
        if (!first.find()
                || ANY.matcher(text.substring(first.end())).find()
                || OTHER_DAY.matcher(text).find()) {
            return Optional.empty();
        }
        boolean ofPage = ALONE.matcher(text).find()
                || BEFORE_OTHERS.matcher(text).find()
                || SAID.matcher(text).find()
                || BEHIND_ORIGIN.matcher(text).find();
        return ofPage ? day(ANY.matcher(text)) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
