package dev.gouji.ingest.connector;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;

/**
 * What a title says: whether it is that of an annual report on government information disclosure, and of which year.
 * Precise rather than generous: what follows 年度报告 has to be nothing, or harmless.
 *
 * @param year that it names, null when it names none or several
 */
public record ReportTitle(TitleKind kind, Integer year) {
    private static final int CHARS_MAX = 300;

    /** Without one of these it is nothing of the kind, and most links of a page are not. */
    private static final List<String> MARKS = List.of("公开", "年报", "报告", "报表", "建设", "…", "..");

    private static final String YEAR = "(?:199\\d|20[0-4]\\d)";
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}《》〈〉“”‘’\"'「」『』]+");
    private static final Pattern CHINESE_YEAR =
            Pattern.compile("([一二12])([〇零○◯OoО0九9])([〇零○◯OoО0-9一二三四五六七八九])([〇零○◯OoО0-9一二三四五六七八九])年");
    private static final Pattern DATE = Pattern.compile("[\\[(]?\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}日?[\\])]?");
    private static final Pattern SEVERAL_YEARS = Pattern.compile(YEAR + "年?度?[-—–~至到、]+" + YEAR + "年?");
    private static final Pattern YEAR_IN_TEXT = Pattern.compile("(?:^|\\D)(" + YEAR + ")(?:$|\\D)");
    private static final Pattern YEAR_OF_REPORT = Pattern.compile(YEAR + "年?(年报|年度)|" + YEAR + "(年度)|" + YEAR + "年?");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]{}【】〔〕]");
    private static final Pattern CUT_OFF = Pattern.compile("(?:\\.{2,}|…+|。。+)$");

    /** The words for disclosure, what may stand between them and "report", and that. */
    private static final Pattern REPORT = Pattern.compile("((?:(?:政府|政务|公共|环境|校务|院务|警务|主动)?信息(?:主动)?公开|政府信息与政务公开|政务公开))"
            + "((?:[及和与、])?(?:政务公开|依申请公开)?"
            + "(?:工作|情况|年度|全年|年|落实|执行|实施|贯彻|开展|条例|制度|的|综合|法)*)(年报|报告)");

    private static final Pattern HARMLESS_END = Pattern.compile("(?i)(?:年度|正文|全文|文本|文字版|网页版|公开版|打印版|(?:pdf|word|doc)版?|"
            + "的?附件\\d*|[及和与]?(?:统计表|附件|附表)|的公告|的公示|公示|修订版?|更正版?|更新版?|定稿|终稿|\\.[a-z]{3,5}|\\d{1,4}|"
            + "[-.…_—:,，。;|/*#]+|[_|].{1,40}|(?:来源|作者|发布时间|发布日期|日期|点击|浏览|阅读|字号).*)*");

    private static final Pattern WEBSITE = Pattern.compile("网站.{0,6}(?:报表|年报|年度报告|工作报告)|新媒体.{0,6}(?:报表|报告)");
    private static final Pattern INTERPRETATION = Pattern.compile("解读|图解|读懂|看懂|漫画|动漫|动画|问答|视频|海报|速览|H5");
    private static final Pattern LETTER = Pattern.compile(
            "关于(?:做好|认真做好|报送|上报|呈报|呈送|提交|征集|征求|开展|编制|编写|撰写|起草|组织|进一步|加强|规范|切实|抓紧|及时|催报|填报|推迟|延期|转发|印发|要求|请)"
                    + "|^(?:.{0,20}(?:厅|局|办|府|委|院))?(?:转发|批转|印发)"
                    + "|的(?:函|复函|通知|紧急通知|补充通知|请示|批复|通报|意见|提示)\\d*$");
    private static final Pattern COLLECTION = Pattern.compile("汇编|汇总|合集|集锦|大全|一览|历年");
    private static final Pattern ABOUT =
            Pattern.compile("培训|会议|座谈|部署|启动|督查|督导|检查|模板|格式|范本|样式|样本|填写|填报|编制|撰写|编写|发布工作|指引|要求|印发|审核|报送|征集|召开");
    private static final Pattern OPENNESS =
            Pattern.compile("要点|落实情况|方案|总结|安排|计划|自查|评估|考核|测评|台账|政务公开|工作情况|推进情况|进展|季度|月度|半年|上半年|下半年");
    private static final Pattern GUIDE =
            Pattern.compile("指南|目录|制度|规定|办法|条例|流程|申请|平台|专栏|栏目|监督|机构|条件|须知|清单|查询|意见箱|收费|诉讼|复议");
    private static final Pattern DISCLOSURE = Pattern.compile("信息公开|政务公开");
    private static final Pattern OTHER_REPORT = Pattern.compile("年度(?:工作|执行|情况)*报告|年报|年度报表|法治政府建设");

    public ReportTitle {
        Objects.requireNonNull(kind, "kind is null");
    }

    /** What the title says, of which only the first 300 characters are looked at. */
    public static ReportTitle of(String title) {
        if (MARKS.stream().noneMatch(title::contains) && !title.contains(" ")) {
            return new ReportTitle(TitleKind.UNRELATED, year(folded(title)));
        }
        String folded = folded(title);
        if (SEVERAL_YEARS.matcher(folded).find()) {
            return new ReportTitle(looksAlike(folded) ? TitleKind.COLLECTION : TitleKind.UNRELATED, null);
        }
        Integer year = year(folded);
        String text = withoutYear(folded);
        TitleKind refused = refused(text);
        if (refused != null) {
            return new ReportTitle(refused, year);
        }
        Matcher report = REPORT.matcher(text);
        if (report.find() && namesADisclosureReport(report, year)) {
            String before = text.substring(0, report.start());
            if (HARMLESS_END.matcher(text.substring(report.end())).matches()) {
                return new ReportTitle(
                        isColumn(before, report, year) ? TitleKind.COLUMN : TitleKind.ANNUAL_REPORT, year);
            }
            return new ReportTitle(ABOUT.matcher(text).find() ? TitleKind.ABOUT_REPORTS : other(text), year);
        }
        return new ReportTitle(cutOrOther(text), year);
    }

    /** As far as it matters: full width, brackets, quotation marks and white space make no difference. */
    static String folded(String title) {
        String start = title.length() <= CHARS_MAX ? title : title.substring(0, CHARS_MAX);
        String text = Normalizer.normalize(start, Normalizer.Form.NFKC);
        text = SPACES.matcher(text).replaceAll("");
        Matcher chinese = CHINESE_YEAR.matcher(text);
        StringBuilder digits = new StringBuilder();
        while (chinese.find()) {
            StringBuilder year = new StringBuilder();
            for (int group = 1; group <= 4; group++) {
                year.append(digit(chinese.group(group).charAt(0)));
            }
            chinese.appendReplacement(digits, year + "年");
        }
        return chinese.appendTail(digits).toString();
    }

    private static int digit(char sign) {
        if (sign >= '0' && sign <= '9') {
            return sign - '0';
        }
        return Math.max(0, "一二三四五六七八九".indexOf(sign) + 1);
    }

    private static Integer year(String folded) {
        Matcher matcher = YEAR_IN_TEXT.matcher(DATE.matcher(folded).replaceAll("#"));
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }

    private static String withoutYear(String folded) {
        String undated = DATE.matcher(folded).replaceAll("");
        String bare = YEAR_OF_REPORT.matcher(undated).replaceAll("$1$2");
        return BRACKETS.matcher(bare).replaceAll("");
    }

    private static TitleKind refused(String text) {
        if (WEBSITE.matcher(text).find()) {
            return TitleKind.WEBSITE_REPORT;
        }
        if (!looksAlike(text)) {
            return null;
        }
        if (INTERPRETATION.matcher(text).find()) {
            return TitleKind.INTERPRETATION;
        }
        if (LETTER.matcher(text).find()) {
            return TitleKind.LETTER;
        }
        return COLLECTION.matcher(text).find() ? TitleKind.COLLECTION : null;
    }

    private static boolean looksAlike(String text) {
        return DISCLOSURE.matcher(text).find() || OTHER_REPORT.matcher(text).find();
    }

    /** A report of a year says which, or calls itself yearly; one on open government has to do so in its name. */
    private static boolean namesADisclosureReport(Matcher report, Integer year) {
        boolean yearly = report.group(3).equals("年报") || report.group(2).contains("年");
        return yearly || year != null && report.group(1).contains("信息");
    }

    private static boolean isColumn(String before, Matcher report, Integer year) {
        return year == null && (before.isEmpty() || report.group(3).equals("年报"));
    }

    private static TitleKind cutOrOther(String text) {
        Matcher cut = CUT_OFF.matcher(text);
        if (cut.find()) {
            String left = text.substring(0, cut.start());
            if (left.endsWith("信息公开工作年度") || left.endsWith("信息公开年度") || left.endsWith("信息公开工作年度报")) {
                return TitleKind.ANNUAL_REPORT;
            }
            return DISCLOSURE.matcher(left).find() ? TitleKind.CUT : other(left);
        }
        return other(text);
    }

    private static TitleKind other(String text) {
        if (DISCLOSURE.matcher(text).find()) {
            if (GUIDE.matcher(text).find()) {
                return TitleKind.GUIDE;
            }
            return OPENNESS.matcher(text).find() ? TitleKind.OPENNESS_WORK : TitleKind.ABOUT_REPORTS;
        }
        return OTHER_REPORT.matcher(text).find() ? TitleKind.OTHER_REPORT : TitleKind.UNRELATED;
    }
}
