package dev.gouji.ingest.connector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.portal.Access;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.ReportSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Lists that portals really print, where they are at hand; their wording stays out of this project. */
class RealListsTest {
    private static final Path FOLDER =
            Path.of(System.getenv().getOrDefault("GOUJI_ROOT", "..")).resolve("../shared/corpus/listpages");

    @Test
    void readsAListOfTenYears() throws IOException {
        Discovery found = read("l01", new ReportSource.TrsLists(at("https://www.example.cn/zfxxgk/zfxxgknb/"), null));

        assertEquals(10, found.reports().size());
        List<Integer> years = years(found);
        assertEquals(Stream.iterate(2025, year -> year - 1).limit(10).toList(), years);
        FoundReport first = found.reports().getFirst();
        assertEquals(
                "https://www.example.cn/zfxxgk/zfxxgknb/202603/t20260313_105587.htm",
                first.address().toString());
        assertEquals("2026-03-10", first.listedOn().toString());
        assertEquals(List.of(), found.lists());
        assertEquals(List.of(), found.passedOver());
        assertEquals(1, found.remarks().size(), found.remarks().toString());
        assertTrue(found.remarks().getFirst().contains("20")
                && found.remarks().getFirst().contains("10"));
    }

    @Test
    void passesOverTwoRowsOfABureau() throws IOException {
        Discovery found = read("l02", new ReportSource.TrsLists(at("https://www.example.cn/gaj/zfxxgknb/"), null));

        assertEquals(List.of(2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018), years(found));
        assertEquals(
                "2018-12-31".length(),
                found.reports().getLast().listedOn().toString().length());
        assertEquals(
                List.of(TitleKind.OPENNESS_WORK.reason(), TitleKind.LETTER.reason()),
                found.passedOver().stream().map(Discovery.PassedOver::reason).toList());
    }

    @Test
    void readsTheSameRowsAsAnyList() throws IOException {
        Discovery found = read("l02", new ReportSource.ListPages(at("https://www.example.cn/gaj/zfxxgknb/")));
        assertEquals(8, found.reports().size());
        assertTrue(found.reports().stream().allMatch(report -> report.listedOn() != null));
    }

    @Test
    void followsTheWaysToAColumn() throws IOException {
        Portal portal = new Portal(
                "real",
                "real",
                null,
                null,
                new ReportSource.EntryPages(at("http://www.example.cn/"), null, null),
                new Access(List.of("*.gov.cn"), null, null, null, null, null),
                true);
        Discovery found = Connectors.of(portal).read(document("l03", portal));

        assertEquals(List.of(), found.reports());
        assertEquals(
                List.of(
                        "unitid=0004000100010018",
                        "unitid=0004000100010006",
                        "/xxgk-xxgknb",
                        "/Category_598/Index.aspx",
                        "/zfxxgknb/",
                        "/110094/zfxxgknb/list.shtml"),
                found.lists().stream().map(list -> tail(list.toString())).toList());
        assertEquals(
                List.of("#"),
                found.passedOver().stream().map(Discovery.PassedOver::address).toList());
    }

    private static String tail(String address) {
        int unit = address.indexOf("unitid=");
        return unit >= 0
                ? address.substring(unit, address.indexOf('&', unit))
                : address.replaceFirst("https?://[^/]+", "");
    }

    @Test
    void tellsTwoRowsWithTheSameVisibleTextApart() throws IOException {
        Discovery found = read("l04", new ReportSource.EntryPages(at("http://www.example.cn/Index.aspx"), null, null));

        assertEquals(List.of(2017), years(found));
        assertEquals(
                List.of(TitleKind.WEBSITE_REPORT.reason()),
                found.passedOver().stream().map(Discovery.PassedOver::reason).toList());
    }

    private static List<Integer> years(Discovery found) {
        return found.reports().stream()
                .map(report -> ReportTitle.of(report.title()).year())
                .toList();
    }

    private static List<WebAddress> at(String address) {
        return List.of(WebAddress.of(address));
    }

    private static Discovery read(String name, ReportSource source) throws IOException {
        Portal portal = new Portal("real", "real", null, null, source, true);
        return Connectors.of(portal).read(document(name, portal));
    }

    private static ListDocument document(String name, Portal portal) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "no real lists here");
        try (Stream<Path> files = Files.list(FOLDER)) {
            Path file = files.filter(each -> each.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
            return new ListDocument(portal.source().entries().getFirst(), Files.readAllBytes(file), "text/html");
        }
    }
}
