package dev.gouji.stats.listing;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A page of a list.
 *
 * @param next where the following page begins, null when this is the last
 */
public record Slice<T>(List<T> items, Cursor next) {
    public Slice {
        items = List.copyOf(items);
    }

    /** The same page with other items. */
    public Slice<T> map(UnaryOperator<T> change) {
        return new Slice<>(items.stream().map(change).toList(), next);
    }

    /** Of one item more than fits, when there is one: that one only says that the list goes on. */
    public static <T> Slice<T> of(List<T> found, int limit, Function<T, Cursor> position) {
        if (found.size() <= limit) {
            return new Slice<>(found, null);
        }
        List<T> items = found.subList(0, limit);
        return new Slice<>(items, position.apply(items.getLast()));
    }
}
