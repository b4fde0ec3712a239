package dev.gouji.ingest.crawl;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.Portals;
import dev.gouji.ingest.portal.ReportSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Portals in a list. */
final class TestPortals implements Portals {
    final List<Portal> portals = new CopyOnWriteArrayList<>();

    TestPortals add(String id, String... entries) {
        portals.add(new Portal(
                id,
                id,
                "410404",
                "白沙县民政局",
                new ReportSource.ListPages(
                        List.of(entries).stream().map(WebAddress::of).toList()),
                true));
        return this;
    }

    @Override
    public List<Portal> enabled() {
        return portals;
    }

    @Override
    public Optional<Portal> find(String id) {
        return portals.stream().filter(portal -> portal.id().equals(id)).findFirst();
    }
}
