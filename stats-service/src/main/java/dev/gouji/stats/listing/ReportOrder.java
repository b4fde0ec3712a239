package dev.gouji.stats.listing;

import java.util.Locale;

/**
 * What a list of reports is sorted by. Each order is total, so that pages neither repeat nor leave out a report.
 */
public enum ReportOrder {
    /** Newest year first, organs by key. */
    YEAR(2),
    /** Most errors first, then newest year; only reports whose findings the caller may see. */
    ERRORS(3),
    /** Last received first. */
    RECEIVED(3),
    /** By organ key, newest year first. */
    ORGAN(2);

    private final int parts;

    ReportOrder(int parts) {
        this.parts = parts;
    }

    /** As it is written in addresses. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the list goes on behind an item. */
    public Cursor after(ReportItem item) {
        int newestFirst = item.year() == null ? 0 : -item.year();
        return switch (this) {
            case YEAR -> Cursor.after(newestFirst, item.organKey());
            case ERRORS -> Cursor.after(-item.errors(), newestFirst, item.organKey());
            case RECEIVED -> Cursor.after(item.receivedAt(), item.organKey(), newestFirst);
            case ORGAN -> Cursor.after(item.organKey(), newestFirst);
        };
    }

    /** The cursor of a request for a list in this order; null when it gives none. */
    public Cursor cursor(Parameters parameters) {
        return parameters.cursor(parts);
    }
}
