package dev.gouji.stats.page;

import dev.gouji.stats.listing.Cursor;
import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.RefusalItem;
import dev.gouji.stats.listing.ReportItem;
import dev.gouji.stats.listing.Slice;
import dev.gouji.stats.listing.Totals;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The first page: reports, and below them what was refused.
 *
 * @param filter what the list is narrowed to
 * @param nextReports {@code nextRefusals}: address of the following page, empty when there is none
 */
public record HomePage(
        Totals totals,
        Filter filter,
        List<ReportLine> reports,
        String nextReports,
        List<RefusalLine> refusals,
        String nextRefusals) {

    /** A refused document in words. */
    public record RefusalLine(String refusedAt, String sourceUrl, RefusalItem item) {}

    /** The page for what was found. */
    public static HomePage of(Totals totals, Filter filter, Slice<ReportItem> reports, Slice<RefusalItem> refusals) {
        return new HomePage(
                totals,
                filter,
                reports.items().stream().map(ReportLine::of).toList(),
                next("/", filter, reports.next()),
                refusals.items().stream()
                        .map(item -> new RefusalLine(
                                ReportLine.time(item.refusedAt()), ReportLine.webAddress(item.sourceUrl()), item))
                        .toList(),
                next(
                        "/v1/refusals.csv",
                        new Filter(null, filter.division(), filter.organ(), null, null, null),
                        refusals.next()));
    }

    private static String next(String path, Filter filter, Cursor cursor) {
        if (cursor == null) {
            return "";
        }
        List<String> query = new ArrayList<>();
        add(query, "year", filter.year());
        add(query, "division", filter.division());
        add(query, "organ", filter.organ());
        add(query, "form", filter.form());
        add(query, "severity", filter.severity());
        add(query, "cursor", cursor.text());
        return path + "?" + String.join("&", query);
    }

    private static void add(List<String> query, String name, Object value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
