package dev.gouji.ingest.crawl;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.farm.Farm;
import dev.gouji.ingest.farm.FarmPortal;
import dev.gouji.ingest.portal.Access;
import dev.gouji.ingest.portal.LinkPattern;
import dev.gouji.ingest.portal.PageTemplate;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.Portals;
import dev.gouji.ingest.portal.ReportSource;
import java.util.List;
import java.util.Optional;

/** The portals of a farm, as somebody would configure them. */
final class FarmPortals implements Portals {
    private final List<Portal> portals;

    FarmPortals(Farm farm) {
        portals = farm.portals().stream()
                .map(FarmPortals::portal)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    @Override
    public List<Portal> enabled() {
        return portals;
    }

    @Override
    public Optional<Portal> find(String id) {
        return portals.stream().filter(portal -> portal.id().equals(id)).findFirst();
    }

    static String id(String host) {
        return host.replace('.', '-');
    }

    private static Portal portal(FarmPortal farmed) {
        Access access = new Access(List.of("new-" + farmed.host()), null, null, null, null, null);
        return new Portal(id(farmed.host()), farmed.host(), null, null, source(farmed), access, true);
    }

    private static ReportSource source(FarmPortal farmed) {
        List<WebAddress> entry = List.of(WebAddress.of(farmed.entry()));
        return switch (farmed.kind()) {
            case LIST_PAGES, CUT_TITLES, SCRIPT_PAGES -> new ReportSource.ListPages(entry);
            case SITEMAP -> new ReportSource.Sitemaps(entry, new LinkPattern(null, "/zwgk/ndbg/.*/t20"));
            case RSS, ATOM -> new ReportSource.Feeds(entry, LinkPattern.NONE);
            case JSON ->
                new ReportSource.JsonLists(
                        new PageTemplate("http://%s/api/list?page={page}".formatted(farmed.host()), 1, 10),
                        "/data/rows",
                        "/title",
                        "/url",
                        "/publishDate",
                        LinkPattern.NONE);
        };
    }
}
