package dev.gouji.stats.store;

import dev.gouji.stats.listing.Cursor;
import dev.gouji.stats.listing.ReportOrder;

/** The orders of a list of reports as SQL; each has an index that begins so, by organ the primary key. */
final class ReportOrdering {
    private ReportOrdering() {}

    /** Sorts a query on reports, from behind the cursor on; null for its beginning. */
    static Select sorted(Select select, ReportOrder order, Cursor after) {
        if (after != null) {
            behind(select, order, after);
        }
        return select.orderBy(
                switch (order) {
                    case YEAR -> "newest_first, organ_key";
                    case ERRORS -> "(-errors), newest_first, organ_key";
                    case RECEIVED -> "received_at desc, organ_key desc, newest_first desc";
                    case ORGAN -> "organ_key, newest_first";
                });
    }

    private static void behind(Select select, ReportOrder order, Cursor after) {
        switch (order) {
            case YEAR ->
                select.where(
                        "(newest_first, organ_key) > (cast(? as integer), ?)",
                        after.number(0),
                        after.parts().get(1));
            case ERRORS ->
                select.where(
                        "((-errors), newest_first, organ_key) > (cast(? as integer), cast(? as integer), ?)",
                        after.number(0),
                        after.number(1),
                        after.parts().get(2));
            case RECEIVED ->
                select.where(
                        "(received_at, organ_key, newest_first) < (cast(cast(? as text) as timestamptz), ?, cast(? as integer))",
                        after.time(0).toString(),
                        after.parts().get(1),
                        after.number(2));
            case ORGAN ->
                select.where(
                        "(organ_key, newest_first) > (?, cast(? as integer))",
                        after.parts().get(0),
                        after.number(1));
        }
    }
}
