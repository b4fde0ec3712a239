package dev.gouji.ingest.farm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The farm is what it says it is, seen through a client that is not ours. */
class FarmTest {
    private static final long SEED = 20_240_131;
    private static final Pattern LINK = Pattern.compile("(?:href=\"|<loc>|<link>|\"url\": \")\\s*([^\"<]+)");
    /** Pages that no link leads to: a script or a number tells how many there are. */
    private static final Pattern FIRST_OF = Pattern.compile("(?:createPageHTML\\(|\"page\": 1, \"pages\": )(\\d+)");

    private static final Farm FARM = Farm.start(FarmPlan.of(SEED, 14).with(Trap.DUPLICATE_URLS, Trap.UNKNOWN_HOST));
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(ProxySelector.of(new InetSocketAddress("127.0.0.1", FARM.proxyPort())))
            .build();

    @AfterAll
    static void close() {
        CLIENT.close();
        FARM.close();
    }

    private static HttpResponse<byte[]> get(String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        return CLIENT.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void whateverIsListedCanBeReachedFromTheEntry() throws Exception {
        for (FarmPortal portal : FARM.portals()) {
            if (portal.trap().equals(Optional.of(Trap.UNKNOWN_HOST))) {
                continue;
            }
            Set<String> seen = everythingFrom(portal);
            for (FarmReport report : portal.reports()) {
                for (String path : report.paths()) {
                    assertTrue(seen.contains("http://" + portal.host() + path), portal.kind() + " lacks " + path);
                }
            }
            assertTrue(portal.reports().size() >= 4, portal.host() + " has few reports");
        }
    }

    private static Set<String> everythingFrom(FarmPortal portal) throws IOException, InterruptedException {
        Set<String> seen = new HashSet<>(Set.of(portal.entry()));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String address = open.remove();
            String text = new String(get(address).body());
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                visit(
                        seen,
                        open,
                        URI.create(address).resolve(link.group(1).strip()).toString());
            }
            Matcher first = FIRST_OF.matcher(text);
            for (int page = 2; first.find() && page <= Integer.parseInt(first.group(1)); first.reset(), page++) {
                visit(
                        seen,
                        open,
                        portal.entry().replace("page=1", "page=" + page).replace("index", "index_" + (page - 1)));
            }
        }
        return seen;
    }

    private static void visit(Set<String> seen, Deque<String> open, String address) {
        if (!address.contains("/admin/") && seen.add(address)) {
            open.add(address);
        }
    }

    @Test
    void aReportHasTheBytesThatAreKnown() throws Exception {
        for (FarmPortal portal : FARM.portals()) {
            for (FarmReport report : portal.reports()) {
                for (String path : report.paths()) {
                    assertEquals(
                            report.sha256(),
                            Site.sha256(get("http://" + portal.host() + path).body()));
                }
                for (FarmReport.Attachment file : report.attachments()) {
                    assertEquals(
                            file.sha256(),
                            Site.sha256(
                                    get("http://" + portal.host() + file.path()).body()));
                }
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        try (Farm again = Farm.start(FarmPlan.of(SEED, 14));
                Farm other = Farm.start(FarmPlan.of(SEED + 1, 14))) {
            List<FarmPortal> same = FARM.portals().subList(0, 14);
            assertEquals(same, again.portals());
            assertNotEquals(same, other.portals());
        }
    }

    @Test
    void marksLetAnUnchangedPageGoUnsent() throws Exception {
        int unchanged = 0;
        for (FarmPortal portal : FARM.portals().subList(0, 14)) {
            HttpResponse<byte[]> first = get(portal.entry());
            Optional<String> etag = first.headers().firstValue("ETag");
            Optional<String> date = first.headers().firstValue("Last-Modified");
            if (etag.isPresent()) {
                assertEquals(
                        304, get(portal.entry(), "If-None-Match", etag.get()).statusCode());
                assertEquals(
                        200, get(portal.entry(), "If-None-Match", "\"other\"").statusCode());
                unchanged++;
            } else if (date.isPresent()) {
                assertEquals(
                        304,
                        get(portal.entry(), "If-Modified-Since", date.get()).statusCode());
            }
        }
        assertTrue(unchanged > 0, "no portal has an ETag");
    }

    @Test
    void changesAreSeen() throws Exception {
        try (Farm farm = Farm.start(FarmPlan.of(SEED, 1))) {
            FarmPortal before = farm.portals().getFirst();
            farm.change(before, Change.LAYOUT);
            FarmPortal after = farm.portal(before.host());
            assertEquals(before.reports().size(), after.reports().size());
            assertNotEquals(
                    before.reports().getFirst().sha256(),
                    after.reports().getFirst().sha256());
            farm.change(before, Change.NEW_REPORT);
            farm.change(before, Change.CORRECTED_REPORT);
            assertEquals(
                    before.reports().size() + 1,
                    farm.portal(before.host()).reports().size());
            farm.change(before, Change.REMOVED_REPORT);
            farm.change(before, Change.VANISHED_REPORT);
            assertEquals(
                    before.reports().size() - 1,
                    farm.portal(before.host()).reports().size());
            farm.change(before, Change.MOVED_REPORT);
            farm.change(before, Change.NEVER_UNCHANGED);
            assertEquals(
                    before.reports().size() - 1,
                    farm.portal(before.host()).reports().size());
        }
    }

    @Test
    void everyRequestIsInTheLog() throws Exception {
        try (Farm farm = Farm.start(FarmPlan.of(SEED, 1));
                HttpClient client = HttpClient.newBuilder()
                        .proxy(ProxySelector.of(new InetSocketAddress("127.0.0.1", farm.proxyPort())))
                        .build()) {
            URI entry = URI.create(farm.portals().getFirst().entry());
            for (int i = 0; i < 3; i++) {
                client.send(
                        HttpRequest.newBuilder(entry)
                                .header("If-None-Match", "\"x\"")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
                Thread.sleep(20);
            }
            String host = entry.getHost();
            assertEquals(3, farm.log().of(host).size());
            assertTrue(farm.log().of(host).stream().allMatch(FarmRequest::isConditional));
            assertTrue(farm.log().smallestGap(host).orElseThrow().toMillis() >= 20);
            assertEquals(1, farm.log().mostConnectionsAtOnce(host));
            assertEquals(List.of(3L), List.copyOf(farm.log().fetchedTwice().values()));
        }
    }

    @Test
    void theResolverKnowsTheFarmAlone() throws Exception {
        assertArrayEquals(
                new byte[] {127, 0, 0, 1},
                FARM.resolver()
                        .resolve("p01.farm.test", 80)
                        .getFirst()
                        .getAddress()
                        .getAddress());
        assertThrows(UnknownHostException.class, () -> FARM.resolver().resolve("example.org", 80));
        assertThrows(
                UnknownHostException.class,
                () -> FARM.resolver().resolve(FARM.portal(Trap.UNKNOWN_HOST).host(), 80));
    }
}
