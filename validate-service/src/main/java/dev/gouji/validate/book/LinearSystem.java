package dev.gouji.validate.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A few linear equations in a few unknowns, with coefficients that are whole numbers, solved exactly. */
final class LinearSystem {
    private final int unknowns;
    private final List<BigDecimal[]> rows = new ArrayList<>();

    LinearSystem(int unknowns) {
        this.unknowns = unknowns;
    }

    /** The sum of coefficient times unknown is this value. */
    void add(int[] coefficients, BigDecimal value) {
        BigDecimal[] row = new BigDecimal[unknowns + 1];
        for (int i = 0; i < unknowns; i++) {
            row[i] = BigDecimal.valueOf(coefficients[i]);
        }
        row[unknowns] = value;
        rows.add(row);
    }

    /** The values of the unknowns in whole steps of the equations; none when they contradict or leave one open. */
    Optional<List<BigDecimal>> solution() {
        for (int unknown = 0; unknown < unknowns; unknown++) {
            if (!pivot(unknown)) {
                return Optional.empty();
            }
        }
        for (BigDecimal[] row : rows.subList(unknowns, rows.size())) {
            if (row[unknowns].signum() != 0) {
                return Optional.empty();
            }
        }
        List<BigDecimal> values = new ArrayList<>();
        for (int unknown = 0; unknown < unknowns; unknown++) {
            BigDecimal[] row = rows.get(unknown);
            BigDecimal[] divided = row[unknowns].divideAndRemainder(row[unknown]);
            if (divided[1].signum() != 0) {
                return Optional.empty();
            }
            values.add(divided[0]);
        }
        return Optional.of(values);
    }

    /** Moves a row with this unknown to its place and takes it out of all others; without division. */
    private boolean pivot(int unknown) {
        int found = unknown;
        while (found < rows.size() && rows.get(found)[unknown].signum() == 0) {
            found++;
        }
        if (found >= rows.size()) {
            return false;
        }
        BigDecimal[] pivot = rows.remove(found);
        rows.add(unknown, pivot);
        for (BigDecimal[] row : rows) {
            if (row != pivot && row[unknown].signum() != 0) {
                BigDecimal factor = row[unknown];
                for (int i = 0; i <= unknowns; i++) {
                    row[i] = row[i].multiply(pivot[unknown]).subtract(pivot[i].multiply(factor));
                }
            }
        }
        return true;
    }
}
