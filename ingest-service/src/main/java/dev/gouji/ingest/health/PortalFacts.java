package dev.gouji.ingest.health;

import dev.gouji.ingest.frontier.PageKind;
import dev.gouji.ingest.frontier.PageState;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the frontier knows of a portal.
 *
 * @param lists pages by state, and so the others
 * @param lastSuccess when a page was last fetched, null when none ever was
 * @param next visit, null when there is none planned
 * @param reportsListed by the lists of the portal now
 * @param emptied lists that used to give reports and give none any more
 * @param troubles pages that cannot be had, lists first; only some when there are many
 */
public record PortalFacts(
        Map<PageState, Long> lists,
        Map<PageState, Long> reports,
        Map<PageState, Long> attachments,
        Instant lastSuccess,
        Instant next,
        long reportsListed,
        List<String> emptied,
        List<Trouble> troubles) {
    public static final PortalFacts NOTHING =
            new PortalFacts(Map.of(), Map.of(), Map.of(), null, null, 0, List.of(), List.of());

    public PortalFacts {
        lists = Map.copyOf(lists);
        reports = Map.copyOf(reports);
        attachments = Map.copyOf(attachments);
        emptied = List.copyOf(emptied);
        troubles = List.copyOf(troubles);
    }

    /**
     * A page that cannot be had.
     *
     * @param status of HTTP, 0 when there was none
     * @param reason Chinese first, then English
     * @param failures in a row
     */
    public record Trouble(String address, PageKind kind, int status, String reason, int failures) {}
}
