package dev.gouji.validate.rule.structure;

import com.google.re2j.Pattern;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** STR-026: the title is not as the form has it. */
final class TitleNonstandardRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "STR-026",
            "title-nonstandard",
            new Bilingual("标题不规范", "Title not <organ><year>年政府信息公开工作年度报告"),
            new Bilingual(
                    "标题应为“机关名称＋年份＋年政府信息公开工作年度报告”；“年”“年度”、“关于…的报告”、空格、全角数字均可，2018年度以前可无“工作”。没有标题的不判断。",
                    "A title reads <organ><year>年政府信息公开工作年度报告; 年 or 年度, 关于…的, spaces and the width of digits do not matter, and up to 2018 工作 may be lacking. Not assessed without a title."),
            "国办公开办函〔2021〕30号",
            new Bilingual("按规定格式书写标题。", "Write the title as the form has it."),
            new Bilingual("“关于…的报告”；“年度”与“年”。", "关于…的报告; 年 and 年度."));
    private static final String PLAIN_END = "年政府信息公开工作年度报告";
    private static final int YEAR_LENGTH = 4;
    private static final Pattern WHITE = Pattern.compile("[\\s\\x{a0}\\x{3000}]+");
    private static final String ORGAN_AND_YEAR = "(关于)?.{2,}?((19|20)\\d{2}|[二一][〇○零Oo0一二三四五六七八九]{3})年度?的?";
    /** Behind the title of a page sites print their own name. */
    private static final String SITE = "([-_—|–].*)?";

    private static final Pattern STANDARD = Pattern.compile(ORGAN_AND_YEAR + "政府信息公开工作年度报告" + SITE);
    private static final Pattern OLDER = Pattern.compile(ORGAN_AND_YEAR + "(政府|政务)?信息公开(工作)?(年度)?(工作)?(报告|年报)" + SITE);

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Set<FormGeneration> generations() {
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public Outcome check(CaseFile file) {
        String title = file.report().title();
        if (title == null || title.isBlank()) {
            return Outcome.NOT_ASSESSABLE;
        }
        String words = withNarrowDigits(
                isWithoutWhite(title) ? title : WHITE.matcher(title).replaceAll(""));
        Pattern pattern = file.report().form().hasThreeTables() ? STANDARD : OLDER;
        if (isPlain(words) || pattern.matcher(words).matches()) {
            return Outcome.PASSED;
        }
        Bilingual message = new Bilingual(
                "标题为“%s”，规定格式为“机关名称＋年份＋年政府信息公开工作年度报告”。".formatted(title.strip()),
                "The title reads “%s”; the form asks for organ, year and 年政府信息公开工作年度报告.".formatted(title.strip()));
        return Outcome.of(List.of(Violation.of(Map.of("found", title.strip()), message)));
    }

    /** As most are: told without a pattern. */
    private static boolean isPlain(String words) {
        int year = words.length() - PLAIN_END.length() - YEAR_LENGTH;
        return year >= 2
                && words.endsWith(PLAIN_END)
                && words.startsWith("20", year)
                && isDigit(words.charAt(year + 2))
                && isDigit(words.charAt(year + 3));
    }

    /** The width of the year's digits is none of the form's business. */
    private static String withNarrowDigits(String words) {
        StringBuilder narrow = null;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= '０' && c <= '９') {
                narrow = narrow == null ? new StringBuilder(words) : narrow;
                narrow.setCharAt(i, (char) (c - '０' + '0'));
            }
        }
        return narrow == null ? words : narrow.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A title of characters of words alone, as most are. */
    private static boolean isWithoutWhite(String title) {
        for (int i = 0; i < title.length(); i++) {
            if (!Character.isLetterOrDigit(title.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
