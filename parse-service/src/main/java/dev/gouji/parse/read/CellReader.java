package dev.gouji.parse.read;

import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.report.Cell;
import dev.gouji.parse.document.Field;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is printed in one field, as a cell. Anything that could be read in two ways is not read. */
final class CellReader {
    private static final Set<String> PLACEHOLDERS =
            Set.of("-", "--", "---", "—", "——", "–", "―", "─", "/", "\\", "无", "空", "一一");
    private static final int SHORT_NUMBER_MAX = 9;
    private static final int DIGITS_MAX = 30;
    private static final Pattern FIGURE = Pattern.compile(
            "([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d{1,30})(\\.\\d{1,20})?(万元|亿元|元|件次|件|条|项|个|次|宗)?(\\(.{0,40}\\))?");
    private static final Pattern CHANGE_IN_WORDS = Pattern.compile("(增加?|减少?)(\\d{1,9})(件|条|项|个)?");
    /** Blanks inside a number are only harmless where they group thousands. */
    private static final Pattern SPACED = Pattern.compile("\\d[\\s\\u00A0\\u3000]+[\\d.,]|[.,][\\s\\u00A0\\u3000]+\\d");

    private static final Pattern SPACED_THOUSANDS =
            Pattern.compile("[+-]?\\d{1,3}([\\s\\u00A0\\u3000]\\d{3})+(\\.\\d+)?");

    /** Begins like a number and is none, but no numbered label either. */
    private static final Pattern SPOILT_FIGURE =
            Pattern.compile("[约近]?\\d(?!\\d*[.、,)]\\d*\\p{IsHan})[^\\p{IsHan}]{0,20}\\p{IsHan}{0,2}");

    private CellReader() {}

    /** The cell that a field prints. */
    static Cell read(Field field, Quantity quantity) {
        String raw = field.text();
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
        if (SPACED.matcher(raw).find() && !SPACED_THOUSANDS.matcher(raw.strip()).matches()) {
            return new Cell.Unreadable(raw, field.place());
        }
        Matcher figure = FIGURE.matcher(folded.replace('，', ','));
        if (figure.matches() && figure.group(2).length() <= DIGITS_MAX) {
            String fraction = figure.group(3) == null ? "" : figure.group(3);
            BigDecimal value = new BigDecimal(figure.group(1) + figure.group(2).replace(",", "") + fraction);
            return new Cell.Number(value, raw, figure.group(4), field.place());
        }
        Matcher change = CHANGE_IN_WORDS.matcher(folded);
        if (quantity == Quantity.CHANGE && change.matches()) {
            String sign = change.group(1).startsWith("减") ? "-" : "";
            return new Cell.Number(new BigDecimal(sign + change.group(2)), raw, change.group(3), field.place());
        }
        return new Cell.Unreadable(raw, field.place());
    }

    /** Nearly every cell of a real report. */
    private static boolean isShortNumber(String raw) {
        if (raw.isEmpty() || raw.length() > SHORT_NUMBER_MAX) {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether a field could be the figure of a row: a figure, or a sign in its place. */
    static boolean isFigureLike(Field field) {
        if (isShortNumber(field.text()) || field.text().equals(Field.PICTURE)) {
            return true;
        }
        if (field.isEmpty() || field.text().length() > DIGITS_MAX) {
            return false;
        }
        return switch (read(field, Quantity.CHANGE)) {
            case Cell.Number number -> true;
            case Cell.Placeholder placeholder -> true;
            case Cell.Blank blank -> false;
            case Cell.Unreadable unreadable ->
                SPOILT_FIGURE.matcher(field.folded()).matches();
            case Cell.Missing missing -> false;
        };
    }
}
