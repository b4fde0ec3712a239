package dev.gouji.stats.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The rows of one sheet, from the top. */
final class SheetRows {
    /** More characters than that are refused by those who open the file. */
    private static final int TEXT_MAX = 32_767;

    /** Digits of a number that a spreadsheet keeps; it rounds what is longer. */
    private static final int DIGITS_MAX = 15;

    private static final double WIDTH = 18;

    private final Worksheet sheet;
    private int count;

    SheetRows(Worksheet sheet) {
        this.sheet = sheet;
    }

    void addHeader(List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(count, column, names.get(column));
            sheet.style(count, column).bold().set();
        }
        count++;
    }

    void add(List<Object> values) {
        for (int column = 0; column < values.size(); column++) {
            set(column, values.get(column));
        }
        count++;
    }

    private void set(int column, Object value) {
        switch (value) {
            case null -> {
                // An empty cell.
            }
            case Number number when isKept(number) -> sheet.value(count, column, number);
            case Boolean truth -> sheet.value(count, column, truth);
            case Object other -> sheet.inlineString(count, column, shortened(other.toString()));
        }
    }

    private static boolean isKept(Number number) {
        return new BigDecimal(number.toString()).stripTrailingZeros().precision() <= DIGITS_MAX;
    }

    private static String shortened(String text) {
        return text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX - 1) + "…";
    }

    /** Rows so far, the header among them. */
    int count() {
        return count;
    }

    void flush() throws IOException {
        sheet.flush();
    }

    void finish() throws IOException {
        sheet.finish();
    }
}
