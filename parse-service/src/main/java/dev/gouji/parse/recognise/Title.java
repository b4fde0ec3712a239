package dev.gouji.parse.recognise;

import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.organ.OrganResolver;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The title of an annual report: who, on which year.
 *
 * @param text as printed
 * @param organ named in it, null when it names none
 * @param year named in it, null when it names none
 * @param place null when it comes from the file's metadata
 */
record Title(String text, String organ, Integer year, Place place) {
    private static final int LENGTH_MAX = 80;
    /** (2023年1月1日至2023年12月31日); behind more words the year is that of something else. */
    private static final int YEAR_BEHIND_MAX = 26;

    private static final String DISCLOSURE = "公开";
    /** 政府政务信息与政务公开: how far before that word the subject starts at most. */
    private static final int SUBJECT_BEFORE_DISCLOSURE = 9;

    private static final Pattern SUBJECT = Pattern.compile(
            "(?:政府|政务)?(?:政府|政务)信息(?:与政务)?公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)|(?:政府|政务)公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)"
                    + "|(?:信息|工作)公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d|二[〇○零O0]([一二三四五六七八九〇○零])([一二三四五六七八九〇○零]))(?:年度|年)?");
    /** Behind the words a day may stand as well: 政府信息公开年报[成文日期]2025-01-09. */
    private static final Pattern YEAR_BEHIND = Pattern.compile(YEAR.pattern() + "(?![-./]?\\d)");

    private static final Pattern TRIMMED = Pattern.compile(
            "^(?:【[^】]{1,8}】|\\[[^\\]]{1,8}\\]|\\d{1,2}[.、]|附件\\d?[:.]?|标题:?|名称:|信息名称:|文章标题:|关于|公布|印发|发布|《)+|(?:关于|的|》|:|-|_|—)+$");
    /** What these start with at the front, and end with at the end. */
    private static final String TRIMMED_START = "【[0123456789附标名信文关公印发《";

    private static final String TRIMMED_END = "于的》:-_—\u0085";
    /** 信息名称: … -某某县水利局: what the site adds to a title. */
    private static final Pattern SITE_BEHIND = Pattern.compile("^[-_|—]{1,3}\\p{IsHan}{2,30}$");

    /** 某某县人民政府办公室关于公布2021年政府信息公开工作年度报告的通告. */
    private static final Pattern PUBLISHED = Pattern.compile("的(?:通告|公告|公示)");

    private static final Pattern PUBLISHES = Pattern.compile("关于(?:公布|发布|公开)$");

    private static final Pattern AROUND_SITE = Pattern.compile("\\s*[-_|—–]{1,3}\\s*");

    private static final int MENU_MAX = 8;
    private static final Pattern MENU = Pattern.compile("(?:指南|目录|年报|首页|公开|制度|专栏|导航|详情|全文|正文|报告)[>»|]?$");

    /** The name of a file in a list of attachments. */
    private static final Pattern FILE_TYPE = Pattern.compile("\\.(?:docx?|pdf|wps|xlsx?|html?|ofd)$");

    /** 海关总署(本级机关): without those below it. 某某市数据局(原某某市大数据局): with what it was called before. */
    private static final Pattern OWN_LEVEL = Pattern.compile("\\((?:本级|机关|本级机关|机关本级|本部|本机关|原[^()]{2,30})\\)$");

    private static final Pattern SIGN = Pattern.compile("^[-_—]{1,3}");
    private static final Pattern IN_BRACKETS = Pattern.compile("^\\((.+)\\)$");
    private static final Pattern NOT_AN_ORGAN = Pattern.compile(
            "^[^\\p{IsHan}(]|\\d{4}|[。,;!?|<>/\\[\\]【】]|通知|办法|格式|要求|编制|公布|印发|首页|当前位置|目录|指南|全文|如下|根据|按照|^(?:本|我|年度|工作|政府|法定|县区|各地|全国)$|^[我本全该](?:省|市|县|区|旗|镇|乡|街|局|委|厅|办|院|校|中心|机关|单位|部门|系统)|各部门|解读|机关$|\\d日|主动公开|^中华人民共和国$");

    /** The title in a line, if the line is one. */
    static Optional<Title> in(String text, Place place) {
        if (text.length() > 2 * LENGTH_MAX) {
            return Optional.empty();
        }
        String printed = text.substring(Math.max(text.lastIndexOf(':'), text.lastIndexOf('：')) + 1)
                .strip();
        String folded = Folding.fold(printed);
        boolean mayBe = folded.contains(DISCLOSURE) && (folded.contains("报告") || folded.contains("年报"));
        if (folded.length() > LENGTH_MAX || !mayBe) {
            return Optional.empty();
        }
        Matcher subject = SUBJECT.matcher(folded);
        if (!subject.find(Math.max(0, folded.indexOf(DISCLOSURE) - SUBJECT_BEFORE_DISCLOSURE))) {
            return Optional.empty();
        }
        String before = withGovernment(folded.substring(0, subject.start()), subject.group());
        String after = folded.substring(subject.end());
        after = after.indexOf('.') < 0 ? after : FILE_TYPE.matcher(after).replaceAll("");
        String signed = signedBy(after);
        after = after.isEmpty() ? after : SITE_BEHIND.matcher(after).replaceAll("");
        Matcher year = YEAR.matcher(before);
        if (year.find()) {
            before = before.substring(0, year.start()) + before.substring(year.end());
            return of(printed, before, number(year), after, signed, place);
        }
        Matcher behind = YEAR_BEHIND.matcher(after);
        return after.length() <= YEAR_BEHIND_MAX && behind.find()
                ? of(printed, before, number(behind), "", signed, place)
                : of(printed, before, null, after, signed, place);
    }

    /** The title that words make together with the year taken out; empty where they are none. */
    private static Optional<Title> of(
            String printed, String before, Integer year, String after, String signed, Place place) {
        if (PUBLISHED.matcher(after).matches() && PUBLISHES.matcher(before).find()) {
            return of(printed, PUBLISHES.matcher(before).replaceFirst(""), year, "", signed, place);
        }
        if (!isEnding(after)) {
            return Optional.empty();
        }
        String organ = organ(before);
        if (organ == null && IN_BRACKETS.matcher(after).matches()) {
            organ = organ(after.substring(1, after.length() - 1));
        }
        organ = organ == null && before.isEmpty() ? signed : organ;
        organ = organ == null || !OrganName.isName(organ) ? behindMenu(before).orElse(organ) : organ;
        boolean plausible = (year != null || organ != null)
                && (organ != null || before.isEmpty() || organOf(before).isEmpty());
        return plausible ? Optional.of(new Title(printed, organ, year, place)) : Optional.empty();
    }

    /** The title in the head of a page: the name of the site that stands before or behind it is not the organ's. */
    static Optional<Title> inHead(String text) {
        String[] pieces = AROUND_SITE.split(text.strip());
        return pieces.length < 2
                ? behindSite(text)
                : Stream.of(pieces)
                        .flatMap(piece -> behindSite(piece).stream())
                        .findFirst()
                        .or(() -> in(text, null).filter(title -> title.organ() != null));
    }

    /** 某某市人民政府 部门年报 某某县水务局2023年…: site and menu in front of the title, with blanks between. */
    private static Optional<Title> behindSite(String text) {
        Optional<Title> whole = in(text, null);
        int blank =
                whole.isPresent() && whole.get().organ() != null ? text.strip().lastIndexOf(' ') : -1;
        for (; blank > 0; blank = text.strip().lastIndexOf(' ', blank - 1)) {
            String front = text.strip().substring(0, blank);
            Optional<Title> tail = in(text.strip().substring(blank), null)
                    .filter(title -> title.organ() != null && OrganName.isName(title.organ()));
            if (tail.isPresent() && isSite(front, tail.get().organ())) {
                return tail;
            }
        }
        return whole;
    }

    /** A government in front of an organ of a place of its own, or an entry of the menu. */
    private static boolean isSite(String front, String organ) {
        String[] words = Folding.fold(front.replace(' ', '|')).split("[|]");
        String last = words[words.length - 1];
        boolean government = OrganResolver.kind(last) == OrganKind.GOVERNMENT && last.endsWith("政府");
        return government && OrganResolver.kind(organ) != OrganKind.SUB_DISTRICT
                || words.length > 1 && MENU.matcher(last).find();
    }

    /** The names that stand around the title in the head of a page, folded. */
    static Stream<String> sitesIn(String text) {
        return AROUND_SITE.splitAsStream(text.strip()).map(Folding::fold).filter(OrganName::isName);
    }

    /** In 某某市人民政府政府信息公开 and 某某市人民政府信息公开 the first 政府 is the organ's. */
    private static String withGovernment(String before, String subject) {
        return before.endsWith("人民") && subject.startsWith("政府") ? before + "政府" : before;
    }

    /** The same title with the line above it, on which the organ's name began. */
    Title behind(String lineAbove) {
        return new Title(lineAbove + text, lineAbove + organ, year, place);
    }

    /** 2023年政府信息公开工作年度报告——某某县教育局; null where no organ stands there. */
    private static String signedBy(String after) {
        String name = after.isEmpty() ? after : SIGN.matcher(after).replaceFirst("");
        // The title of a page with the name of its site behind: it is that of the government more often than not.
        boolean site = after.startsWith("_") && OrganResolver.kind(name) == OrganKind.GOVERNMENT;
        return !name.equals(after) && !site && OrganName.isName(name) ? name : null;
    }

    /** 公开指南某某市水利局: an entry of the site's menu printed on the line of the title, in front of a place that there is. */
    private static Optional<String> behindMenu(String before) {
        for (int from = 2; from <= Math.min(MENU_MAX, before.length() - 2); from++) {
            String name = before.substring(from);
            if (OrganResolver.mayStartPlace(before, from)
                    && OrganName.isName(name)
                    && MENU.matcher(before.substring(0, from)).find()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean isEnding(String after) {
        return after.isEmpty() || IN_BRACKETS.matcher(after).matches() || after.equals("》");
    }

    private static String organ(String text) {
        String printed = Menu.taken(organOf(text));
        String name = printed.endsWith(")") ? OWN_LEVEL.matcher(printed).replaceFirst("") : printed;
        return name.length() < 2
                        || name.length() > 40
                        || NOT_AN_ORGAN.matcher(name).find()
                ? null
                : name;
    }

    private static String organOf(String text) {
        boolean whole = text.isEmpty()
                || TRIMMED_START.indexOf(text.charAt(0)) < 0 && TRIMMED_END.indexOf(text.charAt(text.length() - 1)) < 0;
        return whole ? text : TRIMMED.matcher(text).replaceAll("");
    }

    private static Integer number(Matcher year) {
        if (year.group(2) == null) {
            return Integer.valueOf(year.group(1));
        }
        return 2000 + 10 * digit(year.group(2)) + digit(year.group(3));
    }

    private static int digit(String chinese) {
        return Math.max(0, "〇一二三四五六七八九".indexOf(chinese));
    }
}
