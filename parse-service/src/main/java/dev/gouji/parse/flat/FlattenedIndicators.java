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
    /** Words that no list reaches over. */
    private static final Pattern GROUP = Pattern.compile("\\([一二三四五六七八九十]{1,2}\\)|[一二三四五六七八九十]、");

    private static final int LABEL_MAX = 90;
    private static final int NO_VALUE_MAX = 4;
    private static final Pattern CODES_IN_FRONT = Pattern.compile("(?:序号|代码|编号)$");
    /** Signs in the place of a figure, or in one that is spoilt. */
    private static final String SIGNS = "-—–/";

    /** What an indicator's own words start with, behind a heading that has no figures. */
    private static final Pattern OWN = Pattern.compile("\\([一二三四五六七八九十]\\)|其中:|\\d{1,2}[.、]");

    private final String folded;
    private final RowNumbers numbers;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    /** Those of the row being read; null when it has none. */
    private RowNumbers.Split own;

    /**
     * An indicator: where its words, its unit and its figures are in the folded text.
     *
     * @param unit where the unit starts, which is where the words end
     * @param otherEnd where its figures end if the digits behind them are theirs as well; -1 when that is no question
     */
    record Row(int start, int unit, int figures, int end, int otherEnd) {
        boolean isUndecided() {
            return otherEnd >= 0;
        }
    }

    private FlattenedIndicators(String folded, int at, RowNumbers numbers) {
        this.folded = folded;
        this.at = at;
        this.numbers = numbers;
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
        boolean column = CODES_IN_FRONT
                .matcher(folded.substring(Math.max(0, start - NO_VALUE_MAX), start))
                .find();
        FlattenedIndicators indicators = new FlattenedIndicators(folded, from, RowNumbers.of(folded, from, column));
        while (indicators.row()) {
            // The next one.
        }
        return indicators.rows;
    }

    private boolean row() {
        // The mark of a number that could as well be a part of the figure before.
        int start = numbers.isMark(at) ? at + 1 : at;
        int figures = figuresStart(start);
        if (figures < 0 || figures - start > LABEL_MAX || figures - start < 2) {
            return false;
        }
        String words = folded.substring(start, figures);
        int printed = printedEnd(figures);
        boolean dated = printed < folded.length() && "年月日号届".indexOf(folded.charAt(printed)) >= 0;
        if (words.indexOf('。') >= 0 || words.indexOf(';') >= 0 || dated) {
            return false;
        }
        Matcher unit = UNIT.matcher(words);
        int unitStart = unit.find() ? start + unit.start() : figures;
        int label = ownStart(start, unitStart);
        if (unitStart - label < 2) {
            return false;
        }
        if ((own == null || own.listed() == 0) && GROUP.matcher(words).find()) {
            numbers.beginGroup();
        }
        if (own != null) {
            numbers.take(own);
        }
        rows.add(row(label, unitStart, figures, printed));
        return true;
    }

    /** Tells the figures of a row from the numbers of the next one. */
    private Row row(int label, int unit, int figures, int printed) {
        Next next = numbers.isMark(printed) ? Next.ROW : numbers.hasCodes() ? next(printed) : Next.OTHER;
        List<RowNumbers.Split> splits = next == Next.OTHER ? List.of() : numbers.splits(figures, printed);
        boolean whole = next == Next.OTHER || next == Next.UNCLEAR && splits.isEmpty();
        if (whole || next == Next.ROW && splits.size() == 1) {
            at = whole ? printed : splits.getFirst().figuresEnd();
            return new Row(label, unit, figures, at, -1);
        }
        // The digits could be the figure's or a number: neither is said to be so.
        numbers.takeOneOf(splits);
        int other = splits.isEmpty()
                ? Math.max(figures, printed - numbers.usualWidth(printed))
                : splits.getLast().figuresEnd();
        at = printed;
        return new Row(
                label, unit, figures, splits.size() > 1 ? splits.getFirst().figuresEnd() : printed, other);
    }

    /** What follows on figures. */
    private enum Next {
        /** The words of a row, whose code would stand right behind the figures. */
        ROW,
        /** Something else, or a heading with the code behind it. */
        OTHER,
        /** Words with digits behind them, which may be anything. */
        UNCLEAR
    }

    private Next next(int from) {
        int digit = digitAfter(from);
        if (digit < 0
                || digit - from > LABEL_MAX
                || folded.substring(from, digit).indexOf('。') >= 0) {
            return Next.OTHER;
        }
        if (isBehindUnit(from, digit)) {
            return Next.ROW;
        }
        return numbers.numbers(digit, digitsEnd(digit)) != null ? Next.OTHER : Next.UNCLEAR;
    }

    private boolean isBehindUnit(int from, int to) {
        return isBehindUnit(folded, from, to);
    }

    /** Whether the words from one place to another end with a unit. */
    static boolean isBehindUnit(String folded, int from, int to) {
        return to > from
                && UNIT.matcher(folded.substring(Math.max(from, to - 2), to)).find();
    }

    private int digitAfter(int from) {
        for (int i = from; i < folded.length(); i++) {
            if (Gaps.isDigit(folded.charAt(i))) {
                int end = digitsEnd(i);
                if (!isOfWords(i, end)) {
                    return i;
                }
                i = end - 1;
            }
        }
        return -1;
    }

    /** Headings of a group run into the words of its first indicator, and so do codes. */
    private int ownStart(int start, int end) {
        boolean coded = own != null && own.code() > 0 && own.labelStart() < end;
        int behindCode = coded ? own.labelStart() : start;
        String words = folded.substring(behindCode, end);
        Matcher marks = OWN.matcher(words);
        int last = 0;
        while (marks.find()) {
            boolean behindHeading = words.substring(0, marks.start()).endsWith("情况");
            last = behindHeading ? marks.start() : last;
        }
        return behindCode + last;
    }

    /** The first digit that is neither a number of the row nor a part of its words, or a sign in its place. */
    private int figuresStart(int from) {
        own = null;
        for (int i = from; i < folded.length() && i <= from + LABEL_MAX + 1; i++) {
            boolean behindUnit = isBehindUnit(from, i);
            if (behindUnit && SIGNS.indexOf(folded.charAt(i)) >= 0) {
                return i;
            }
            if (!Gaps.isDigit(folded.charAt(i))) {
                continue;
            }
            int end = digitsEnd(i);
            boolean mayBeNumbers = (numbers.isMark(end) || numbers.hasCodes() && own == null) && !behindUnit;
            RowNumbers.Split found = mayBeNumbers ? numbers.numbers(i, end) : null;
            if (found == null && !isOfWords(i, end)) {
                return i;
            }
            own = found == null ? own : found;
            i = end - 1;
        }
        return -1;
    }

    private boolean isOfWords(int digit, int end) {
        return end - digit == 1 && digit >= 2 && folded.startsWith("范围", digit - 2);
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < folded.length() && Gaps.isDigit(folded.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the digits end that start there, signs and fractions among them. */
    private int printedEnd(int from) {
        int end = from;
        while (end < folded.length()
                && (Gaps.isDigit(folded.charAt(end))
                        || SIGNS.indexOf(folded.charAt(end)) >= 0
                        || folded.charAt(end) == '.'
                                && end + 1 < folded.length()
                                && Gaps.isDigit(folded.charAt(end + 1)))) {
            end++;
        }
        return end;
    }
}
