package dev.gouji.parse.read;

import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.report.Cell;
import dev.gouji.parse.document.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is printed in one field, as a cell. Anything that could be read in two ways is not read. */
final class CellReader {
    private static final Set<String> PLACEHOLDERS =
            Set.of("-", "--", "---", "—", "——", "–", "―", "─", "/", "\\", "无", "空", "一一");
    private static final int SHORT_NUMBER_MAX = 9;
    private static final int DIGITS_MAX = 30;
    private static final int FIGURE_MAX = 90;
    private static final String UNITS = "(万元|亿元|元|件次|条次|人次|件|条|项|个|次|宗|人|篇|份|起|场|期)?";
    private static final Pattern FIGURE = Pattern.compile(
            "([+-]?)([1-9]\\d{0,2}(?:,\\d{3})+|0|[1-9]\\d{0,29})(\\.\\d{1,20})?" + UNITS + "(\\(.{0,40}\\))?");
    private static final Pattern UNIT_IN_NOTE = Pattern.compile("\\((万元|亿元|元)\\)");
    private static final Pattern IN_WORDS =
            Pattern.compile("([零〇○一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟萬]{1,16})" + UNITS + "(\\(.{0,40}\\))?");
    private static final Pattern CHANGE_IN_WORDS = Pattern.compile("(增加?|减少?)([1-9]\\d{0,8}|0)(件|条|项|个)?");
    /** What folding drops is only harmless in a number where it groups thousands, or is seen by nobody. */
    private static final String GAP = "[\\s\\p{Z}'\"‘’“”]";

    private static final Pattern SPACED = Pattern.compile("\\d" + GAP + "+[\\d.,，]|[.,，]" + GAP + "+\\d");
    private static final Pattern SPACED_THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}([\\s\\p{Z}]\\d{3})+(\\.\\d+)?");

    /** Begins like a number and is none, but no numbered label either. */
    private static final Pattern SPOILT_FIGURE =
            Pattern.compile("[约近]?[OolI]?\\d(?!\\d*[.、,)]\\d*\\p{IsHan})[^\\p{IsHan}]{0,20}\\p{IsHan}{0,2}|[OolIQ]|一");

    private static final String STARTS_NUMERAL = "零〇○一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟萬";
    private static final String STARTS_SPOILT = "约近OolIQ一0123456789";
    /** Every Chinese character that a figure, a sign in its place or a spoilt one can start with. */
    private static final String STARTS_FIGURE = STARTS_NUMERAL + "增减无空约近";

    private CellReader() {}

    /** The cell that a field prints. */
    static Cell read(Field field, Quantity quantity) {
        String raw = field.text();
        if (field.isUndecided()) {
            return new Cell.Unreadable(raw, field.place());
        }
        if (isShortNumber(raw)) {
            return new Cell.Number(BigDecimal.valueOf(Long.parseLong(raw)), raw, null, field.place());
        }
        String folded = field.folded();
        if (folded.isEmpty()) {
            return new Cell.Blank(raw, field.place());
        }
        if (PLACEHOLDERS.contains(folded)) {
            return new Cell.Placeholder(raw, field.place());
        }
        Cell.Number number = raw.length() > FIGURE_MAX || isMarked(raw) ? null : number(field, quantity);
        return number == null ? new Cell.Unreadable(raw, field.place()) : number;
    }

    /** The figure alone. */
    static Optional<BigDecimal> figure(Field field, Quantity quantity) {
        return !field.isUndecided() && isShortNumber(field.text())
                ? Optional.of(BigDecimal.valueOf(Long.parseLong(field.text())))
                : read(field, quantity).figure();
    }

    private static Cell.Number number(Field field, Quantity quantity) {
        if (STARTS_NUMERAL.indexOf(field.folded().charAt(0)) < 0 && !hasDigit(field.folded())) {
            return null;
        }
        String raw = field.text();
        String folded = field.folded().replace('，', ',').replace('\u2212', '-');
        // Folding drops every gap: where nothing is folded, there is none.
        boolean spaced = !raw.equals(field.folded()) && SPACED.matcher(raw).find();
        if (spaced && !SPACED_THOUSANDS.matcher(raw).matches()) {
            return null;
        }
        Matcher figure = FIGURE.matcher(folded);
        if (figure.matches()) {
            String fraction = figure.group(3) == null ? "" : figure.group(3);
            BigDecimal value = new BigDecimal(figure.group(1) + figure.group(2).replace(",", "") + fraction);
            String note = figure.group(5);
            String unit = figure.group(4) == null
                            && note != null
                            && UNIT_IN_NOTE.matcher(note).matches()
                    ? note.substring(1, note.length() - 1)
                    : figure.group(4);
            return isWords(note) ? cell(value, unit, field, quantity) : null;
        }
        Matcher words = IN_WORDS.matcher(folded);
        if (words.matches() && isWords(words.group(3))) {
            return FigureInWords.value(words.group(1))
                    .map(value -> cell(value, words.group(2), field, quantity))
                    .orElse(null);
        }
        Matcher change = CHANGE_IN_WORDS.matcher(folded);
        if (quantity == Quantity.CHANGE && change.matches()) {
            String sign = change.group(1).startsWith("减") ? "-" : "";
            return new Cell.Number(new BigDecimal(sign + change.group(2)), raw, change.group(3), field.place());
        }
        return null;
    }

    /** An amount is in the form's unit, whatever the cell prints beside it. */
    private static Cell.Number cell(BigDecimal printed, String unit, Field field, Quantity quantity) {
        BigDecimal value = quantity == Quantity.AMOUNT_WAN_YUAN
                ? MoneyUnit.of(unit).map(money -> money.inTenThousands(printed)).orElse(printed)
                : printed;
        return new Cell.Number(value, field.text(), unit, field.place());
    }

    /** The figure beside the unit. */
    static BigDecimal asPrinted(Cell.Number number) {
        Field field = Field.of(number.raw(), 0, number.place());
        return read(field, Quantity.AMOUNT_AS_PRINTED) instanceof Cell.Number printed
                ? printed.value()
                : number.value();
    }

    private static boolean hasDigit(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** A note in brackets that is a number itself could be the figure that is meant. */
    private static boolean isWords(String note) {
        return note == null
                || note.chars().anyMatch(unit -> Character.isIdeographic(unit) && !FigureInWords.isPart((char) unit));
    }

    /** Footnote marks and the like become digits when folded: 5① is not 51, but 5(注①) can be nothing but 5. */
    private static boolean isMarked(String raw) {
        int note = raw.endsWith(")") ? raw.indexOf("(注") : -1;
        int length = note > 0 ? note : raw.length();
        for (int at = 0; length > 1 && at < length; at += Character.charCount(raw.codePointAt(at))) {
            if (Character.getType(raw.codePointAt(at)) == Character.OTHER_NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** Nearly every cell of a real report. A zero in front may be a figure of its own: 012 is 12, or 0 and 12. */
    private static boolean isShortNumber(String raw) {
        if (raw.isEmpty() || raw.length() > SHORT_NUMBER_MAX || raw.charAt(0) == '0' && raw.length() > 1) {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** No figure begins like that: several touch. */
    static boolean isTouching(Field field) {
        String folded = field.folded();
        return folded.length() > 1 && folded.charAt(0) == '0' && folded.charAt(1) >= '0' && folded.charAt(1) <= '9';
    }

    /** Whether most figures of a row stand apart, and none shows that it is several: blanks have vanished. */
    static boolean lackSome(List<Field> printed, int figures) {
        return printed.size() < figures
                && 2 * printed.size() > figures
                && printed.stream().noneMatch(CellReader::isTouching);
    }

    /** Longer than any figure, where nothing separates the figures of a row. */
    private static boolean isDigitRun(Field field) {
        String folded = field.folded();
        return folded.length() > SHORT_NUMBER_MAX && folded.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }

    /** Nearly all words of a table: no figure, and no sign or spoilt one in its place, starts as 自然人, (一) or 1.属于. */
    private static boolean startsLikeLabel(String folded) {
        if (folded.isEmpty()) {
            return false;
        }
        char first = folded.charAt(0);
        if (first >= '1' && first <= '9' && folded.length() > 2) {
            return (folded.charAt(1) == '.' || folded.charAt(1) == '、') && isHan(folded.charAt(2));
        }
        return first == '(' || isHan(first) && STARTS_FIGURE.indexOf(first) < 0;
    }

    private static boolean isHan(char unit) {
        return unit >= '\u4E00' && unit <= '\u9FFF';
    }

    /** Whether a field could be the figure of a row: a figure, or a sign in its place. */
    static boolean isFigureLike(Field field) {
        if (isShortNumber(field.text()) || isDigitRun(field) || field.text().equals(Field.PICTURE)) {
            return true;
        }
        if (field.isEmpty() || field.text().length() > DIGITS_MAX || startsLikeLabel(field.folded())) {
            return false;
        }
        return switch (read(field, Quantity.CHANGE)) {
            case Cell.Number number -> true;
            case Cell.Placeholder placeholder -> true;
            case Cell.Blank blank -> false;
            case Cell.Unreadable unreadable ->
                !field.folded().isEmpty()
                        && STARTS_SPOILT.indexOf(field.folded().charAt(0)) >= 0
                        && SPOILT_FIGURE.matcher(field.folded()).matches();
            case Cell.Missing missing -> false;
        };
    }
}
