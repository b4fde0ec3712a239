package dev.gouji.parse.decode.office;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Folding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a cell with a figure shows. A format may round, scale or blank out what the cell holds; then the figure itself
 * is taken, and a problem says so.
 */
final class FigureText {
    /** Spreadsheets calculate in binary and show at most that many decimal digits. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final OfficeProblems problems;
    private final boolean since1904;

    FigureText(OfficeProblems problems, boolean since1904) {
        this.problems = problems;
        this.since1904 = since1904;
    }

    /** The text of a cell that holds a figure. */
    String of(double held, int formatIndex, String format, Place place) {
        if (!Double.isFinite(held)) {
            return String.valueOf(held);
        }
        BigDecimal exact = new BigDecimal(held).round(DIGITS);
        String plain = plain(exact);
        if (format == null || format.isEmpty() || format.equalsIgnoreCase("General") || format.equals("@")) {
            return plain;
        }
        if (format.replace(";", "").isBlank()) {
            problems.shownOtherwise("", plain, place);
            return plain;
        }
        String shown = formatter
                .formatRawCellContents(held, formatIndex, format, since1904)
                .strip();
        if (DateUtil.isADateFormat(formatIndex, format) || shows(shown, exact)) {
            return shown;
        }
        problems.shownOtherwise(shown, plain, place);
        return plain;
    }

    private static String plain(BigDecimal exact) {
        BigDecimal stripped = exact.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static boolean shows(String shown, BigDecimal exact) {
        String text = Folding.fold(shown).replace(",", "");
        Matcher number = NUMBER.matcher(text);
        if (!number.find() || number.group().length() > 40) {
            return false;
        }
        BigDecimal found = new BigDecimal(number.group());
        boolean percent = text.startsWith("%", number.end());
        return (percent ? found.divide(HUNDRED) : found).compareTo(exact) == 0;
    }
}
