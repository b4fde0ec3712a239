package dev.gouji.stats.page;

import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.RefusalItem;
import dev.gouji.stats.listing.Slice;
import java.util.List;

/**
 * Documents that are no report.
 *
 * @param filter what the list is narrowed to: a division, part of a name
 * @param csv address of the same list as a table
 * @param next address of the following page, empty when there is none
 */
public record RefusalListPage(Filter filter, List<RefusalLine> refusals, String csv, String next) {

    /** A refused document in words. */
    public record RefusalLine(String refusedAt, String sourceUrl, RefusalItem item) {}

    /** The page for what was found. */
    public static RefusalListPage of(Filter filter, Slice<RefusalItem> refusals) {
        Address here =
                Address.of("/refusals").with("division", filter.division()).with("organ", filter.organ());
        return new RefusalListPage(
                filter,
                refusals.items().stream()
                        .map(item -> new RefusalLine(
                                ReportLine.time(item.refusedAt()), ReportLine.webAddress(item.sourceUrl()), item))
                        .toList(),
                here.at("/v1/refusals.csv").link(),
                refusals.next() == null
                        ? ""
                        : here.with("cursor", refusals.next().text()).link());
    }
}
