package dev.gouji.parse.digits;

import java.util.List;

/**
 * An identity within one run: a figure is the sum of others.
 *
 * @param total position of the sum among the figures of the run
 * @param parts positions of the summands
 */
record Sum(int total, List<Integer> parts) {
    Sum {
        parts = List.copyOf(parts);
    }

    /** The last position that it speaks of: where it can be checked. */
    int last() {
        return Math.max(total, parts.stream().mapToInt(Integer::intValue).max().orElse(total));
    }

    boolean holds(long[] values) {
        long sum = 0;
        for (int part : parts) {
            sum += values[part];
        }
        return sum == values[total];
    }
}
