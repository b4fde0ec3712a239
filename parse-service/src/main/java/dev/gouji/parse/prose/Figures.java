package dev.gouji.parse.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the counted numbers of a sentence: digits or Chinese numerals with a unit behind them. Dates, ordinals, numbers
 * of documents, telephone numbers and ranges are none. One pass, linear in the sentence.
 */
final class Figures {
    /** More figures than this in a sentence are no prose. */
    private static final int MAX = 100;

    private static final int DIGITS_MAX = 12;

    private static final WordList UNITS = WordList.of(
            "人次", "件次", "元", "件", "条", "份", "个", "篇", "项", "次", "宗", "起", "例", "部", "期", "则", "幅", "张", "场", "家", "名",
            "人", "户", "类", "批", "%", "种", "封", "通", "辆", "栏", "页", "字", "吨", "册", "本", "位", "倍", "支", "座", "集", "轮");

    /** A unit before these is the beginning of another word: 条例, 项目, 部门. */
    private static final WordList NO_UNITS = WordList.of(
            "条例", "条款", "件事", "项目", "部门", "个别", "个人", "个月", "个工作日", "个百分点", "次年", "期间", "本年", "本局", "人民", "人员", "类似",
            "类别", "家庭", "张贴", "字号", "栏目", "位于", "通过", "起来", "元旦", "种类", "例如", "起诉", "批复", "个季度", "个年", "个小时", "部分",
            "个部分", "个方面", "个章节");

    private static final WordList NONE = WordList.of();
    private static final WordList BEFORE_MORE = WordList.of("超过", "突破", "超", "逾", "不少于", "不低于", "至少", "多达", "高达");
    private static final WordList BEFORE_UNDER = WordList.of("不足", "不到", "不超过", "最多", "少于", "低于");
    private static final WordList BEFORE_NEARLY = WordList.of("将近", "接近", "近");
    private static final WordList BEFORE_ABOUT = WordList.of("大约", "约为", "约", "大概");
    private static final WordList AFTER_ABOUT = WordList.of("左右", "上下");
    private static final WordList AFTER_OVER = WordList.of("以上");
    private static final WordList AFTER_UNDER = WordList.of("以内", "以下");
    private static final String ENDS = ",;:。、()，；：！!?？";

    private final String text;
    private final List<Figure> figures = new ArrayList<>();

    private Figures(String text) {
        this.text = text;
    }

    /** The figures of a folded sentence, in reading order. */
    static List<Figure> in(String text) {
        Figures scanner = new Figures(text);
        int at = 0;
        while (at < text.length() && scanner.figures.size() < MAX) {
            char unit = text.charAt(at);
            if (unit >= '0' && unit <= '9') {
                at = scanner.digits(at);
            } else if (ChineseNumeral.isNumeral(unit)) {
                at = scanner.characters(at);
            } else {
                at++;
            }
        }
        return scanner.figures;
    }

    private int digits(int start) {
        int end = start;
        while (end < text.length() && isDigit(end)) {
            end++;
        }
        int firstGroup = end - start;
        StringBuilder digits = new StringBuilder(text.substring(start, end));
        while (firstGroup <= 3
                && charAt(end) == ','
                && isDigit(end + 1)
                && isDigit(end + 2)
                && isDigit(end + 3)
                && !isDigit(end + 4)) {
            digits.append(text, end + 1, end + 4);
            end += 4;
        }
        if (charAt(end) == '.' && isDigit(end + 1)) {
            int fraction = end + 1;
            while (isDigit(fraction)) {
                fraction++;
            }
            digits.append(text, end, fraction);
            end = fraction;
        }
        boolean counts = digits.length() <= DIGITS_MAX
                && "第-~—/#·._\uFFFD".indexOf(charAt(start - 1)) < 0
                && !isLatin(charAt(start - 1))
                && !isEndOfRange(start);
        if (counts) {
            figure(start, end, new BigDecimal(digits.toString()));
        }
        return end;
    }

    private int characters(int start) {
        int end = start;
        while (end < text.length() && ChineseNumeral.isNumeral(text.charAt(end))) {
            end++;
        }
        String unit = unitAt(text.charAt(Math.min(end, text.length() - 1)) == '余' ? end + 1 : end);
        if (unit.isEmpty() && !isZeroWord(start, end)) {
            return end;
        }
        long value = ChineseNumeral.parse(text.substring(start, end));
        if (value >= 0 && "第每任另同逐哪某统数几上这那之其\uFFFD".indexOf(charAt(start - 1)) < 0 && isWhole(start, end, unit)) {
            figure(start, end, BigDecimal.valueOf(value));
        }
        return end;
    }

    /** 均为零 and 申请零件 are figures; in 零距离 and 从零开始 the character is not. */
    private boolean isZeroWord(int start, int end) {
        return end - start == 1
                && text.charAt(start) == '零'
                && (charAt(start - 1) == '为' || charAt(start - 1) == '是')
                && endsAt(end);
    }

    /** 一件 counts only where nothing else can be meant: 收到申请一件, but not 一件一件 or 一条龙. */
    private boolean isWhole(int start, int end, String unit) {
        if (!text.substring(start, end).equals("一")) {
            return true;
        }
        int after = end + unit.length();
        return "件宗起".contains(unit) && !unit.isEmpty() && endsAt(after);
    }

    private void figure(int start, int end, BigDecimal printed) {
        Interval.Bend bend = Interval.Bend.EXACT;
        int at = end;
        BigDecimal scale = BigDecimal.ONE;
        while (true) {
            char next = charAt(at);
            if (next == '余' || next == '多' || next == '来' && !unitAt(at + 1).isEmpty()) {
                bend = Interval.Bend.MORE;
                at++;
            } else if (next == '几') {
                return;
            } else if (scaleOf(next) > 0 && text.charAt(start) <= '9') {
                scale = scale.multiply(BigDecimal.valueOf(scaleOf(next)));
                at++;
            } else {
                break;
            }
        }
        String unit = unitAt(at);
        if (unit.isEmpty() && !standsForItself(start, at)) {
            return;
        }
        boolean money = unit.equals("元");
        boolean decimal = printed.stripTrailingZeros().scale() > 0 && scale.equals(BigDecimal.ONE);
        if (decimal && !money && !unit.equals("%") || isRange(at + unit.length())) {
            return;
        }
        at += unit.length();
        int from = start;
        for (Interval.Bend before : Interval.Bend.values()) {
            int length = endingBefore(start, words(before));
            if (length > 0) {
                bend = before;
                from = start - length;
            }
        }
        if (AFTER_ABOUT.lengthAt(text, at) > 0) {
            bend = Interval.Bend.ABOUT;
            at += 2;
        } else if (AFTER_OVER.lengthAt(text, at) > 0) {
            bend = Interval.Bend.OVER;
            at += 2;
        } else if (AFTER_UNDER.lengthAt(text, at) > 0) {
            bend = Interval.Bend.UNDER;
            at += 2;
        }
        Interval meant = Interval.of(printed, scale, bend);
        figures.add(new Figure(from, at, meant.low(), meant.high(), unit));
    }

    private static WordList words(Interval.Bend bend) {
        return switch (bend) {
            case EXACT, MORE -> NONE;
            case ABOUT -> BEFORE_ABOUT;
            case NEARLY -> BEFORE_NEARLY;
            case OVER -> BEFORE_MORE;
            case UNDER -> BEFORE_UNDER;
        };
    }

    /** A number without unit counts in 均为0 and 总数为3, when nothing but the end of the clause follows. */
    private boolean standsForItself(int start, int end) {
        char before = charAt(start - 1);
        return (before == '为' || before == '是') && endsAt(end);
    }

    private boolean isRange(int at) {
        char next = charAt(at);
        return (next == '-' || next == '~' || next == '至' || next == '到' || next == '—') && isDigit(at + 1);
    }

    private boolean isEndOfRange(int start) {
        char before = charAt(start - 1);
        return (before == '至' || before == '到') && isDigit(start - 2);
    }

    private int endingBefore(int end, WordList words) {
        for (String word : words) {
            int start = end - word.length();
            if (start >= 0 && text.startsWith(word, start) && !(word.equals("近") && charAt(start - 1) == '最')) {
                return word.length();
            }
        }
        return 0;
    }

    private String unitAt(int at) {
        int length = UNITS.lengthAt(text, at);
        return length == 0 || NO_UNITS.lengthAt(text, at) > 0 ? "" : text.substring(at, at + length);
    }

    private static long scaleOf(char unit) {
        return switch (unit) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }

    private boolean endsAt(int at) {
        return at >= text.length() || ENDS.indexOf(text.charAt(at)) >= 0;
    }

    private boolean isDigit(int at) {
        char unit = charAt(at);
        return unit >= '0' && unit <= '9';
    }

    private static boolean isLatin(char unit) {
        return unit >= 'A' && unit <= 'Z' || unit >= 'a' && unit <= 'z';
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
    }
}
