package dev.gouji.validate.rule.wording;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Organ;
import dev.gouji.validate.rule.OwnName;
import dev.gouji.validate.rule.Quote;
import java.util.List;

/** Ways of writing that give away from which year a sentence was taken over. */
final class YearSlips {
    private static final int BEHIND_MAX = 60;
    private static final String SENTENCE_ENDS = "。\n";
    private static final Pattern BEHIND_YEAR = Pattern.compile("^\\s*年(?:度|全年)?\\s*[，,、]?\\s*");
    private static final Pattern LAST_DAY = Pattern.compile("^\\s*年(?:12月31日|12月底|底|末)[，,]?");
    private static final Pattern COUNT = Pattern.compile(
            "^\\s*年(?:度)?[，,]?(?:全年)?[，,]?(?:[我本]\\p{Han}{1,2}|全[局县市区镇乡])?(?:全年)?(?:共|累计|总共|新|主动)*(?:受理|收到|接收|接到|办理|(?:公开|发布)(?:各类|政府|政务)*信息)");
    private static final List<String> THIS_YEAR = List.of("今年", "本年", "当年");
    /** What came over from the year before is counted in every report. */
    private static final Pattern CARRIED = Pattern.compile("上一?年度?(?:末)?(?:结转|转结)|(?:结转|转结)(?:至|到|入)?[上下本]一?年度?");

    private static final List<String> UNTIL = List.of("截至", "截止", "截止到", "截止至");
    private static final List<String> SHORTFALLS = List.of("不足", "问题", "差距", "薄弱", "短板");
    private static final Pattern PLAN = Pattern.compile("^[^，。；]{1,14}将(?:加大|加强|进一步|继续|持续|不断|着力|重点|认真|按照|从以下|严格|积极)");
    private static final List<String> SELF = List.of("我", "本局", "本镇", "本单位", "本机关");

    private YearSlips() {}

    /** What follows the year, and the comma behind it. */
    static String behindYear(Quote year) {
        String after = year.after(BEHIND_MAX);
        Matcher matcher = BEHIND_YEAR.matcher(after);
        return matcher.find() ? after.substring(matcher.end()) : "";
    }

    /** 2021年，我局将加强……: nobody plans for a year gone by. */
    static boolean isPlan(Quote year, Organ organ) {
        String words = behindYear(year);
        return opens(year, "")
                && year.piece().chapter() == Chapter.PROBLEMS
                && PLAN.matcher(words).find()
                && isSelf(organ, words);
    }

    /** 截至2021年12月31日，我局公开…… with no word of the year of the report beside it. */
    static boolean isLastDay(Quote year, Organ organ) {
        String after = year.after(BEHIND_MAX);
        Matcher day = LAST_DAY.matcher(after);
        String only = String.valueOf(Integer.parseInt(year.words()) + 1);
        return UNTIL.stream().anyMatch(until -> opens(year, until))
                && day.find()
                && isSelf(organ, after.substring(day.end()))
                && year.sentence().words().contains("公开")
                && !paragraph(year).contains(only);
    }

    /** 2021年全年受理公开申请39件: a count of the whole year, and no word of the year of the report beside it. */
    static boolean isCount(Quote year) {
        String only = String.valueOf(Integer.parseInt(year.words()) + 1);
        String paragraph = paragraph(year);
        return COUNT.matcher(year.after(BEHIND_MAX)).find()
                && year.sentence().words().contains("公开")
                && !paragraph.contains(only)
                && THIS_YEAR.stream().noneMatch(paragraph::contains);
    }

    /** A sentence without what it says of requests carried over. */
    static String withoutCarried(String sentence) {
        return CARRIED.matcher(sentence).replaceAll("");
    }

    static boolean isShortfall(String sentence) {
        return SHORTFALLS.stream().anyMatch(sentence::contains);
    }

    /** The line that the words stand in. */
    static String paragraph(Quote words) {
        String text = words.piece().text();
        int end = text.indexOf('\n', words.end());
        return text.substring(text.lastIndexOf('\n', words.start()) + 1, end < 0 ? text.length() : end);
    }

    private static boolean isSelf(Organ organ, String words) {
        return SELF.stream().anyMatch(words::startsWith) || OwnName.opens(organ, words);
    }

    /** Whether the year opens a sentence, with these words before it. */
    private static boolean opens(Quote year, String words) {
        String before = year.before(words.length() + 1);
        String start = before.length() > words.length() ? before.substring(0, 1) : "\n";
        return before.endsWith(words) && (SENTENCE_ENDS.contains(start) || start.isBlank() || "）：".contains(start));
    }
}
