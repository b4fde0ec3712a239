package dev.gouji.stats.listing;

import java.util.Locale;

/** What a list of findings is sorted by; total, as {@link ReportOrder} is. */
public enum FindingOrder {
    /** Newest year first, organs by key, as in the report. */
    YEAR(3),
    /** By rule, then as above: all that is wrong in the same way stands together. */
    RULE(4);

    private final int parts;

    FindingOrder(int parts) {
        this.parts = parts;
    }

    /** As it is written in addresses. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the list goes on behind an item. */
    public Cursor after(FindingItem item) {
        int newestFirst = item.year() == null ? 0 : -item.year();
        return switch (this) {
            case YEAR -> Cursor.after(newestFirst, item.organKey(), item.ordinal());
            case RULE -> Cursor.after(item.rule(), newestFirst, item.organKey(), item.ordinal());
        };
    }

    /** The cursor of a request for a list in this order; null when it gives none. */
    public Cursor cursor(Parameters parameters) {
        return parameters.cursor(parts);
    }
}
