package dev.gouji.parse.digits;

import com.google.re2j.Pattern;
import dev.gouji.contract.form.Quantity;
import java.math.BigDecimal;

/** What a single figure of a run can look like. No figure has a zero in front. */
final class FigureForm {
    static final int DIGITS_MAX = 9;
    private static final Pattern CHANGE = Pattern.compile("[+-]?(0|[1-9]\\d{0,6})");
    private static final Pattern AMOUNT = Pattern.compile("(0|[1-9]\\d{0,11})(\\.\\d{1,6})?(元|万元)?");
    private static final String UNITS = "元万";

    private FigureForm() {}

    static boolean isFigure(String text, Quantity quantity) {
        return switch (quantity) {
            case COUNT -> isCount(text);
            case CHANGE -> CHANGE.matches(text);
            case AMOUNT_WAN_YUAN, AMOUNT_AS_PRINTED -> AMOUNT.matches(text);
        };
    }

    private static boolean isCount(String text) {
        if (text.length() > DIGITS_MAX || text.length() > 1 && text.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing that begins so is a figure. */
    static boolean cannotGrow(String text, Quantity quantity) {
        return switch (quantity) {
            case COUNT -> true;
            case CHANGE -> !(text.length() == 1 && (text.charAt(0) == '+' || text.charAt(0) == '-'));
            case AMOUNT_WAN_YUAN, AMOUNT_AS_PRINTED -> text.charAt(text.length() - 1) != '.' && !text.endsWith("万");
        };
    }

    /** The value of a count; of other figures the whole part, which no identity uses. */
    static long wholePart(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= '0' && unit <= '9') {
                value = value * 10 + (unit - '0');
            }
        }
        return value;
    }

    /** The value of any figure. */
    static BigDecimal value(String text) {
        return new BigDecimal(withoutUnit(text));
    }

    /** The unit printed behind a figure, or null. */
    static String unit(String text) {
        String number = withoutUnit(text);
        return number.length() == text.length() ? null : text.substring(number.length());
    }

    private static String withoutUnit(String text) {
        int end = text.length();
        while (end > 0 && UNITS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
