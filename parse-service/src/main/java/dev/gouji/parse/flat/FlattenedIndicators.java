package dev.gouji.parse.flat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * A statistics table of before 2019 in running text: 主动公开文件数条2069…其中：1.政府网站公开数条…. Each indicator is words, a
 * unit and figures; a digit with a full stop in front of words numbers the next indicator.
 */
final class FlattenedIndicators {
    private static final Pattern HEADER = Pattern.compile("(?:指标名称|统计指标|指标项目|项目名称|指标)(?:计量|计算)?(?:单位)");
    private static final Pattern HEADINGS =
            Pattern.compile("(?:代码|序号|(?:20\\d\\d)?年度?(?:统计数|数量|累计)?|历年累计|累计数?|本年累计|本年度|本月累计|本期实际|统计数|数量|数值)");
    private static final Pattern UNIT = Pattern.compile("(?:万元|人次|件次|条|件|次|篇|人|个|元|份|场|项)$");
    private static final int LABEL_MAX = 90;
    private static final int NO_VALUE_MAX = 4;
    /** What an indicator's own words start with, behind a heading that has no figures. */
    private static final Pattern OWN = Pattern.compile("\\([一二三四五六七八九十]\\)|其中:|\\d{1,2}[.、]");

    private final String folded;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int number;
    /** Whether a code of two digits stands in front of each indicator. */
    private final boolean coded;

    /**
     * An indicator: where its words, its unit and its figures are in the folded text.
     *
     * @param unit where the unit starts, which is where the words end
     */
    record Row(int start, int unit, int figures, int end) {}

    private FlattenedIndicators(String folded, int at, boolean coded) {
        this.folded = folded;
        this.at = at;
        this.coded = coded;
    }

    /** Where the header of such a table starts in a folded text; -1 when there is none. */
    static int start(String folded) {
        if (!folded.contains("指标") && !folded.contains("项目名称") || !folded.contains("单位")) {
            return -1;
        }
        Matcher header = HEADER.matcher(folded);
        return header.find() ? header.start() : -1;
    }

    /** The parts of the header that starts there, ends of each; the last one is where the rows begin. */
    static List<Integer> header(String folded, int start) {
        List<Integer> ends = new ArrayList<>();
        Matcher header = HEADER.matcher(folded);
        if (!header.find(start)) {
            return ends;
        }
        ends.add(folded.indexOf("单位", start) >= header.end() - 2 ? unitStart(folded, header) : header.end());
        ends.add(header.end());
        String rest = folded.substring(header.end(), Math.min(folded.length(), header.end() + 60));
        Matcher heading = HEADINGS.matcher(rest);
        int end = 0;
        while (heading.find(end) && heading.start() == end && heading.end() > end) {
            end = heading.end();
            ends.add(header.end() + end);
            if (end >= rest.length()) {
                break;
            }
        }
        return ends;
    }

    private static int unitStart(String folded, Matcher header) {
        int unit = header.end() - 2;
        boolean long2 = unit >= 2 && (folded.startsWith("计量", unit - 2) || folded.startsWith("计算", unit - 2));
        return long2 ? unit - 2 : unit;
    }

    /** The rows from there on, up to anything that is none. */
    static List<Row> rows(String folded, int start, int from) {
        String header = folded.substring(Math.max(0, start - NO_VALUE_MAX), from);
        boolean coded = header.contains("序号") || header.contains("代码");
        FlattenedIndicators indicators = new FlattenedIndicators(folded, from, coded);
        while (indicators.row()) {
            // The next one.
        }
        return indicators.rows;
    }

    private boolean row() {
        int start = at;
        int figures = figuresStart(start);
        if (figures < 0 || figures - start > LABEL_MAX || figures - start < 2) {
            return false;
        }
        String words = folded.substring(start, figures);
        int end = figuresEnd(figures);
        boolean dated = end < folded.length() && "年月日号届".indexOf(folded.charAt(end)) >= 0;
        if (words.indexOf('。') >= 0 || words.indexOf(';') >= 0 || dated) {
            return false;
        }
        Matcher unit = UNIT.matcher(words);
        int unitStart = unit.find() ? start + unit.start() : figures;
        if (unitStart - start < 2) {
            return false;
        }
        rows.add(new Row(ownStart(start, unitStart), unitStart, figures, end));
        at = end;
        return true;
    }

    /** Headings of a group run into the words of its first indicator, and so do codes. */
    private int ownStart(int start, int end) {
        int own = start;
        if (coded && folded.indexOf(code(), start) >= 0 && folded.indexOf(code(), start) < end) {
            own = folded.indexOf(code(), start) + code().length();
        }
        String words = folded.substring(own, end);
        Matcher marks = OWN.matcher(words);
        int last = 0;
        while (marks.find()) {
            boolean behindHeading = words.substring(0, marks.start()).endsWith("情况");
            last = behindHeading ? marks.start() : last;
        }
        return own + last;
    }

    /** The code of the indicator that comes next. */
    private String code() {
        return "%02d".formatted(rows.size() + 1);
    }

    /** The first digit that is neither the number of an indicator nor a part of its words. */
    private int figuresStart(int from) {
        for (int i = from; i < folded.length(); i++) {
            if (!Gaps.isDigit(folded.charAt(i))) {
                continue;
            }
            int end = digitsEnd(i);
            boolean numbers = isNumberMark(end) && isNextNumber(folded.substring(i, end));
            boolean ofWords = end - i == 1 && folded.startsWith("范围", i - 2) && i >= 2;
            if (coded && folded.startsWith(code(), i) && !coded(from, i)) {
                i += code().length() - 1;
                continue;
            }
            if (!numbers && !ofWords) {
                return i;
            }
            if (numbers) {
                number = Integer.parseInt(folded.substring(i, end));
            }
            i = end - 1;
        }
        return -1;
    }

    /** A list counts from one; what does not is a figure with the number behind it. */
    private boolean isNextNumber(String digits) {
        return digits.equals("1") || digits.length() == 1 && number == 0 || digits.equals(String.valueOf(number + 1));
    }

    /** Whether the code was met already between two places. */
    private boolean coded(int from, int to) {
        return folded.substring(from, to).contains(code());
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < folded.length() && Gaps.isDigit(folded.charAt(end))) {
            end++;
        }
        return end;
    }

    /** 2.政府公报 and 2、政府公报, but not 2.5. */
    private boolean isNumberMark(int at2) {
        return at2 + 1 < folded.length()
                && (folded.charAt(at2) == '.' || folded.charAt(at2) == '、')
                && !Gaps.isDigit(folded.charAt(at2 + 1));
    }

    private int figuresEnd(int from) {
        int end = from;
        while (end < folded.length()
                && (Gaps.isDigit(folded.charAt(end))
                        || folded.charAt(end) == '.'
                                && end + 1 < folded.length()
                                && Gaps.isDigit(folded.charAt(end + 1)))) {
            end++;
        }
        // What stands before a full stop and words is the number of the next indicator: one digit, two from 10 on.
        if (isNumberMark(end)) {
            int digits = folded.startsWith(String.valueOf(number + 1), end - 2) && number >= 9 ? 2 : 1;
            end = Math.max(from + 1, end - digits);
        }
        String next = "%02d".formatted(rows.size() + 2);
        return coded && folded.substring(from, end).endsWith(next) && end - from > next.length()
                ? end - next.length()
                : end;
    }
}
