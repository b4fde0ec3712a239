package dev.gouji.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.farm.Farm;
import dev.gouji.ingest.farm.FarmPlan;
import dev.gouji.ingest.farm.FarmPortal;
import dev.gouji.ingest.farm.Trap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However a list writes its links, they are the addresses of the reports, each in one way. */
class FarmLinksTest {
    private static final Farm FARM = Farm.start(FarmPlan.of(41, 0).withAllTraps());
    private static final HttpFetcher FETCHER = Network.fetcher(FARM);

    @AfterAll
    static void close() {
        FETCHER.close();
        FARM.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Trap.class,
            names = {
                "CHARSET_LIE",
                "DUPLICATE_URLS",
                "SESSION_IDS",
                "BASE_HREF",
                "ODD_HREFS",
                "HEAD_REFUSED",
                "SOFT_404"
            })
    void everyReportIsFoundByItsLink(Trap trap) throws IOException {
        FarmPortal portal = FARM.portal(trap);
        Set<WebAddress> found = new HashSet<>();
        collect(WebAddress.of(portal.entry()), found);
        Set<String> reports = portal.reports().stream()
                .flatMap(report -> report.paths().stream())
                .map(path -> "http://" + portal.host() + path)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>(reports);
        missing.removeIf(report -> found.contains(WebAddress.of(report)));
        assertEquals(Set.of(), missing);
    }

    /** Visits the list alone: whatever else it leads to is only noted. */
    private static void collect(WebAddress list, Set<WebAddress> found) throws IOException {
        Answer.Content content = assertInstanceOf(Answer.Content.class, FETCHER.fetch(Wanted.afresh(list)));
        Document page = Jsoup.parse(new ByteArrayInputStream(content.bytes()), "UTF-8", "");
        Element base = page.selectFirst("base[href]");
        WebAddress from = base == null ? list : list.resolve(base.attr("href")).orElseThrow();
        for (Element link : page.select("a[href]")) {
            WebAddress target = from.resolve(link.attr("href")).orElseThrow();
            if (found.add(target) && target.uri().getPath().contains("/list")) {
                collect(target, found);
            }
        }
    }
}
