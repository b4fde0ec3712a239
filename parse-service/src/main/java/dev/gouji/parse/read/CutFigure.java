package dev.gouji.parse.read;

import dev.gouji.contract.form.Quantity;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.document.Uncertainty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last figure of a row may go on below, where digits stand alone that are nobody's: a program broke the line within
 * it. Where the row's sum holds without them they are something else, such as the number of a page.
 */
final class CutFigure {
    private static final int DIGITS_MAX = 6;
    private static final int PAGE_DIGITS_MAX = 3;

    private CutFigure() {}

    /**
     * The figures of a line, the last one in doubt where it may go on on the next line, or, if blank, stand there.
     *
     * @param figures of the line, in its order
     * @param summed how many of the last of them are a total and what it adds up; fewer than three for none
     */
    static List<Field> doubted(List<Line> lines, int index, List<Field> figures, int summed) {
        Line line = lines.get(index);
        Field last = figures.getLast();
        if (line.grid() > 0
                || index + 1 == lines.size()
                || !line.fields().getLast().equals(last)) {
            return figures;
        }
        Line below = lines.get(index + 1);
        boolean rest = below.grid() == 0
                && below.fields().size() == 1
                && below.folded().length() <= DIGITS_MAX
                && isDigits(below.folded());
        List<Field> sum = figures.subList(figures.size() - summed, figures.size());
        if (!rest || !last.isEmpty() && !isDigits(last.folded()) || addUp(sum)) {
            return figures;
        }
        String whole = last.folded() + below.folded();
        if (isPage(lines, index + 1) && !addUpWith(sum, whole)) {
            return figures;
        }
        List<Field> doubted = new ArrayList<>(figures);
        doubted.set(figures.size() - 1, last.doubted(new Uncertainty(Uncertainty.Cause.UNCLEAR_EXTENT, whole)));
        return doubted;
    }

    /** Those of the pages before and behind stand alone on lines too. */
    private static boolean isPage(List<Line> lines, int index) {
        String number = lines.get(index).folded();
        if (number.length() > PAGE_DIGITS_MAX || !number.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int page = Integer.parseInt(number);
        return page == 1
                ? standsAlone(lines.subList(index + 1, lines.size()), page + 1)
                : standsAlone(lines.subList(0, index), page - 1);
    }

    private static boolean standsAlone(List<Line> lines, int page) {
        String number = Integer.toString(page);
        return lines.stream()
                .anyMatch(line -> line.fields().size() == 1 && line.folded().equals(number));
    }

    private static boolean addUpWith(List<Field> summed, String whole) {
        List<Field> others = new ArrayList<>(summed);
        if (!others.isEmpty()) {
            others.set(others.size() - 1, Field.of(whole, 0, others.getLast().place()));
        }
        return addUp(others);
    }

    private static boolean isDigits(String folded) {
        return folded.chars().anyMatch(unit -> unit >= '0' && unit <= '9')
                && folded.chars().allMatch(unit -> unit >= '0' && unit <= '9' || unit == '.');
    }

    /** Whether the last of them is the sum of the others; not of fewer than three. */
    static boolean addUp(List<Field> summed) {
        if (summed.size() < 3) {
            return false;
        }
        Optional<BigDecimal> rest = Optional.of(BigDecimal.ZERO);
        for (Field field : summed) {
            Optional<BigDecimal> figure = CellReader.read(field, Quantity.COUNT).figure();
            boolean total = field == summed.getLast();
            rest = rest.flatMap(sum -> figure.map(value -> total ? sum.subtract(value) : sum.add(value)));
        }
        return rest.isPresent() && rest.get().signum() == 0;
    }
}
