package dev.gouji.stats;

import dev.gouji.stats.csv.CsvTable;
import dev.gouji.stats.listing.Cursor;
import dev.gouji.stats.listing.Parameters;
import dev.gouji.stats.listing.Slice;
import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * A list that was asked for.
 *
 * @param name of the files that it is saved in
 * @param after where the page begins that was asked for, null: at the top
 * @param table its columns
 * @param slices its rows in their order
 */
record Listing<T>(String name, Parameters parameters, Cursor after, CsvTable<T> table, Slices<T> slices) {
    /** Where rows come from. */
    interface Slices<T> {
        /** At most that many rows behind the cursor, null: from the top. */
        Uni<Slice<T>> read(Cursor after, int limit);
    }

    /** A list that comes in one piece. */
    static <T> Listing<T> whole(String name, Parameters parameters, CsvTable<T> table, Uni<List<T>> items) {
        return new Listing<>(name, parameters, null, table, (after, limit) -> items.map(all -> new Slice<>(all, null)));
    }

    /** Whether a page of it was asked for. */
    boolean isPaged() {
        return parameters.text("limit") != null || parameters.text("cursor") != null;
    }
}
