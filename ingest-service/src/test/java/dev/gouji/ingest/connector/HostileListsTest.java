package dev.gouji.ingest.connector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.portal.LinkPattern;
import dev.gouji.ingest.portal.PageTemplate;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.ReportSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists made to hurt: each is read within seconds and never fails. */
class HostileListsTest {
    private static final String REPORT = "甲县2023年政府信息公开工作年度报告";
    private static final List<WebAddress> ENTRY = List.of(WebAddress.of("https://www.jia.example/nb/"));
    private static final List<ReportSource> SOURCES = List.of(
            new ReportSource.ListPages(ENTRY),
            new ReportSource.TrsLists(ENTRY, null),
            new ReportSource.EntryPages(ENTRY, null, null),
            new ReportSource.Sitemaps(ENTRY, new LinkPattern(null, "/nb/")),
            new ReportSource.Feeds(ENTRY, null),
            new ReportSource.JsonLists(
                    new PageTemplate("https://www.jia.example/nb/?p={page}", 1, 5), "", "/t", "/u", "/d", null));

    private record Hostile(String name, byte[] content) {
        static Hostile of(String name, String content) {
            return new Hostile(name, content.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hostile> hostile() {
        String row = "<li><a href='/nb/%d.html'>" + REPORT + "</a>2024-01-20</li>";
        StringBuilder rows = new StringBuilder();
        StringBuilder flat = new StringBuilder("<p>");
        for (int i = 0; i < 200_000; i++) {
            rows.append(row.formatted(i));
            flat.append("<a href=/nb/").append(i).append(">x</a> ");
        }
        return Stream.of(
                Hostile.of("nothing", ""),
                Hostile.of("200,000 links in rows", rows.toString()),
                Hostile.of("200,000 links in one paragraph", flat.toString()),
                Hostile.of("50,000 links never closed", "<a href=x>y".repeat(50_000)),
                Hostile.of("one line of 5 MB", "<a href='" + "a".repeat(5_000_000) + "'>" + REPORT + "</a>"),
                Hostile.of("a title of 5 MB", "<a href='/nb/1' title='" + REPORT.repeat(300_000) + "'>x</a>"),
                Hostile.of("300,000 nested elements", "<div>".repeat(300_000) + "<a href=/nb/1>" + REPORT + "</a>"),
                Hostile.of(
                        "20,000 nested tables", "<table><tr><td>".repeat(20_000) + "<a href=/nb/1>" + REPORT + "</a>"),
                Hostile.of("rows in rows", "<li><a href=/nb/1>x</a>".repeat(20_000)),
                Hostile.of("base of data", "<base href='data:text/html,x'><a href=1.html>" + REPORT + "</a>"),
                Hostile.of("base of a script", "<base href='javascript:alert(1)'><a href=1.html>" + REPORT + "</a>"),
                Hostile.of("base elsewhere", "<base href='http://169.254.169.254/'><a href=1.html>" + REPORT + "</a>"),
                Hostile.of("a million pages", "<script>createPageHTML(99999, 0, 'index', 'html')</script>"),
                Hostile.of("a script of 5 MB", "<script>" + "createPageHTML(".repeat(330_000) + "</script>"),
                Hostile.of("pages elsewhere", "<script>createPageHTML(9, 0, '//10.0.0.1/index', 'html')</script>"),
                Hostile.of("deep JSON", "[".repeat(1_000_000)),
                Hostile.of("much JSON", "[" + "{\"t\":\"" + REPORT + "\",\"u\":\"/1\"},".repeat(50_000) + "{}]"),
                Hostile.of("no numbers", "[{\"t\":{},\"u\":[],\"d\":1e999999999}]"),
                Hostile.of(
                        "XXE",
                        "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><item><title>&x;</title></item></rss>"),
                Hostile.of("billion laughs", laughs()),
                Hostile.of("deep XML", "<item>".repeat(500_000)),
                Hostile.of("many items", "<rss>" + "<item><title>x</title></item>".repeat(100_000) + "</rss>"),
                new Hostile("gzip bomb", bomb()),
                new Hostile("noise", noise()));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isReadInTime(Hostile list) {
        for (ReportSource source : SOURCES) {
            Portal portal = new Portal("a", "a", null, null, source, true);
            ListDocument document = new ListDocument(ENTRY.getFirst(), list.content(), null);
            Discovery found = assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> Connectors.of(portal).read(document),
                    source.getClass()::getSimpleName);
            assertTrue(
                    found.lists().size() <= portal.access().maxPages(),
                    "lists " + found.lists().size());
            Stream.concat(found.lists().stream(), found.reports().stream().map(FoundReport::address))
                    .forEach(address -> assertEquals("www.jia.example", address.host()));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hidesNoAttachmentsForLong(Hostile page) {
        ListDocument document = new ListDocument(ENTRY.getFirst(), page.content(), null);
        List<Attachments.Attachment> found =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Attachments.of(document, each -> true));
        assertTrue(found.size() <= 20);
    }

    @Test
    void keepsTheRowsOfAListThatIsTooLong() {
        Discovery found = Connectors.of(new Portal("a", "a", null, null, SOURCES.getFirst(), true))
                .read(new ListDocument(
                        ENTRY.getFirst(), hostile().toList().get(1).content(), null));
        assertEquals(5_000, found.reports().size());
        assertEquals(1, found.remarks().size());
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            text.append("<!ENTITY a%d '&a%d;&a%d;&a%d;'>".formatted(i, i - 1, i - 1, i - 1));
        }
        return text.append("]><urlset><url><loc>&a29;</loc></url><item><title>&a29;</title></item></urlset>")
                .toString();
    }

    private static byte[] bomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                gzip.write(blanks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] noise() {
        byte[] bytes = new byte[1 << 20];
        new Random(20240120).nextBytes(bytes);
        return bytes;
    }
}
