package dev.gouji.ingest.connector;

import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.ReportSource;

/** The connector for each kind of list. */
public final class Connectors {
    private Connectors() {}

    /** For the lists of this portal; it never leads outside of the hosts that the portal allows. */
    public static Connector of(Portal portal) {
        return switch (portal.source()) {
            case ReportSource.ListPages source -> new ListPagesConnector(portal, source);
            case ReportSource.TrsLists source -> new TrsListsConnector(portal, source);
            case ReportSource.EntryPages source -> new EntryPagesConnector(portal, source);
            case ReportSource.Sitemaps source -> new SitemapConnector(portal, source);
            case ReportSource.Feeds source -> new FeedConnector(portal, source);
            case ReportSource.JsonLists source -> new JsonListConnector(portal, source);
        };
    }
}
