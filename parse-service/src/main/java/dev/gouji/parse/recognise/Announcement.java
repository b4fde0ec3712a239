package dev.gouji.parse.recognise;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.contract.report.Chapter;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.organ.OrganResolver;
import java.util.List;
import java.util.Optional;

/**
 * What the first lines of a report without a title say it is: 现公布某某镇2022年政府信息公开工作年度报告, or 本报告根据条例编制,
 * with the period of its figures.
 *
 * @param organ named in front of the report's year; null when none is
 * @param year of the report of that organ; null when none is named
 * @param ofItself whether these lines say that they belong to an annual report
 */
record Announcement(String organ, Integer year, boolean ofItself) {
    private record Named(String organ, int year) {}

    private static final int CHARACTERS_MAX = 1500;
    /** Of part one only so much is taken for a preface. */
    private static final int OF_FIRST_PART = 120;

    private static final int YEAR_DIGITS = 4;
    private static final int NAME_MIN = 2;
    private static final int NAME_MAX = 40;
    private static final String CENTURY = "20";
    /** Longer than any of what follows matches. */
    private static final int REPORT_MAX = 30;

    private static final Pattern REPORT =
            Pattern.compile("20\\d\\d年(?:度)?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)");
    /** 现公布2019年度某某县公安局政府信息公开工作年度报告: the year in front. */
    private static final Pattern YEAR_IN_FRONT = Pattern.compile(
            "^20\\d\\d年(?:度)?(\\p{Han}{4,36}?)(?:的)?(?:政府|政务)信息公开(?:工作)?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)");
    /** Behind the last of these the name starts. */
    private static final Pattern LEAD = Pattern.compile("^.*(?:公布|公开|发布|编制|编写|形成|通过|汇总|现将|现对|关于|了)");

    private static final Pattern ANNOUNCES = Pattern.compile("(?:公布|公开|发布|编制|编写|形成|现将)$");

    private static final Pattern ABOUT_OTHERS = Pattern.compile("关于(?:认真)?(?:做好|开展|印发|报送)|解读|通知$");

    private static final List<String> CALLS_ITSELF = List.of("本年度报告", "本报告", "本年报", "年度报告根据");
    private static final List<String> IS_MADE = List.of("编制", "编写", "统计期限", "统计时限", "起止时间");

    private static final String LAW = "信息公开条例";

    /** What the lines above the first part say, and its own first lines: some have their preface there. */
    static Announcement in(List<Line> prose) {
        StringBuilder preface = new StringBuilder();
        int limit = CHARACTERS_MAX;
        for (Line line : prose) {
            Optional<Chapter> opened = Chapters.openedBy(line);
            if (preface.length() > limit
                    || opened.filter(part -> part != Chapter.OVERALL).isPresent()) {
                break;
            }
            limit = opened.isPresent() ? Math.min(limit, preface.length() + OF_FIRST_PART) : limit;
            preface.append(line.folded()).append('\n');
        }
        String text = preface.toString();
        boolean ofItself = CALLS_ITSELF.stream().anyMatch(text::contains)
                && IS_MADE.stream().anyMatch(text::contains)
                && text.contains(LAW);
        Named named = named(text);
        return new Announcement(
                named == null ? null : named.organ, named == null ? null : named.year, ofItself || named != null);
    }

    /** Null where no report is named with its organ. */
    private static Named named(String preface) {
        int from = 0;
        for (int at = preface.indexOf(CENTURY); at >= 0; at = preface.indexOf(CENTURY, at + 1)) {
            String report = preface.substring(at, Math.min(preface.length(), at + REPORT_MAX));
            Optional<String> behind = behindYear(preface, at);
            if (behind.isPresent()) {
                return new Named(behind.get(), year(preface, at));
            }
            String before = preface.substring(startOfWords(preface, from, at), at);
            if (before.length() < NAME_MIN || !REPORT.matcher(report).lookingAt()) {
                continue;
            }
            from = at;
            String name = Menu.taken(LEAD.matcher(before).replaceFirst(""));
            if (!ABOUT_OTHERS.matcher(before).find() && isOrgan(name)) {
                return new Named(name, year(preface, at));
            }
        }
        return null;
    }

    /** The year that a report's name gives. */
    private static int year(String preface, int at) {
        return Integer.parseInt(preface.substring(at, at + YEAR_DIGITS));
    }

    private static Optional<String> behindYear(String preface, int at) {
        Matcher found =
                YEAR_IN_FRONT.matcher(preface.substring(at, Math.min(preface.length(), at + NAME_MAX + REPORT_MAX)));
        String before = preface.substring(preface.lastIndexOf('。', at) + 1, at);
        boolean own = found.lookingAt() && ANNOUNCES.matcher(before).find() && isOrgan(found.group(1));
        return own ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** How far back nothing but words and brackets stand, within the longest of names. */
    private static int startOfWords(String text, int from, int end) {
        int start = end;
        while (start > Math.max(from, end - NAME_MAX) && isOfWords(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isOfWords(char unit) {
        return unit == '(' || unit == ')' || Character.UnicodeScript.of(unit) == Character.UnicodeScript.HAN;
    }

    private static boolean isOrgan(String name) {
        return name.length() >= NAME_MIN
                && !OrganName.speaksOfItself(name)
                && (OrganName.isName(name)
                        || OrganResolver.isNational(name)
                        || OrganResolver.isBarePlace(name)
                        || OrganResolver.isKnownPlace(name));
    }
}
