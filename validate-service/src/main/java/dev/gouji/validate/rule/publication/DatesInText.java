package dev.gouji.validate.rule.publication;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.validate.rule.Prose;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days that a report prints and that are none of publication: the one under its signature, and impossible ones. */
final class DatesInText {
    private static final Pattern LINE =
            Pattern.compile("(?m)^[\\s　]*(20\\d\\d)\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日[\\s　]*$");
    private static final Pattern STATED = Pattern.compile("(?:发布|公布|公开|成文|发文|生成)(?:日期|时间)\\s*[:：]\\s*"
            + "((20\\d\\d)\\s*[-年./]\\s*(\\d{1,2})\\s*[-月./]\\s*(\\d{1,2})\\s*日?)");

    private DatesInText() {}

    /** The last day that has a line of its own in the last part. */
    static Optional<LocalDate> signed(Prose prose) {
        Optional<LocalDate> last = Optional.empty();
        if (!prose.isEmpty()) {
            Matcher line = LINE.matcher(prose.pieces().getLast().text());
            while (line.find()) {
                last = day(line.group(1), line.group(2), line.group(3));
            }
        }
        return last;
    }

    /** The first day of publication that is stated and that no calendar has, as printed. */
    static Optional<String> impossible(Prose prose) {
        for (Prose.Piece piece : prose.pieces()) {
            Matcher stated = STATED.matcher(piece.text());
            while (stated.find()) {
                if (day(stated.group(2), stated.group(3), stated.group(4)).isEmpty()) {
                    return Optional.of(stated.group(1).strip());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
