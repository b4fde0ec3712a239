package dev.gouji.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.address.AddressGuard;
import dev.gouji.ingest.address.AllowList;
import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.farm.Farm;
import dev.gouji.ingest.farm.FarmPlan;
import dev.gouji.ingest.farm.FarmPortal;
import dev.gouji.ingest.farm.Trap;
import dev.gouji.ingest.fetch.Answer.Failed.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFetcherTest {
    private static final byte[] PAGE = "<p>年度报告</p>".repeat(200).getBytes(StandardCharsets.UTF_8);

    private static HttpFetcher fetcher(StubHost stub) {
        return new Network().watched(stub.resolver(), List.of("host.stub.test", "other.stub.test"));
    }

    private static byte[] packed(Function<OutputStream, OutputStream> packer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packer.apply(bytes)) {
            out.write(PAGE);
        }
        return bytes.toByteArray();
    }

    private static OutputStream gzip(OutputStream out) {
        try {
            return new GZIPOutputStream(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "gzip", "x-gzip", "GZIP", "deflate", "deflate bare"})
    void unpacksWhatItAskedFor(String encoding) throws IOException {
        byte[] body = switch (encoding) {
            case "gzip", "x-gzip", "GZIP" -> packed(HttpFetcherTest::gzip);
            case "deflate" -> packed(DeflaterOutputStream::new);
            case "deflate bare" -> packed(out -> new DeflaterOutputStream(out, new Deflater(9, true)));
            default -> PAGE;
        };
        try (StubHost stub = new StubHost(exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=gb2312");
                    if (!encoding.isEmpty()) {
                        exchange.getResponseHeaders().add("Content-Encoding", encoding.split(" ")[0]);
                    }
                    StubHost.answer(exchange, 200, body);
                });
                HttpFetcher fetcher = fetcher(stub)) {
            Answer.Content content =
                    assertInstanceOf(Answer.Content.class, fetcher.fetch(Wanted.afresh(stub.address("/"))));
            assertArrayEquals(PAGE, content.bytes());
            assertEquals("text/html; charset=gb2312", content.mediaType());
            assertEquals(Validators.NONE, content.validators());
        }
    }

    @Test
    void saysWhoItIsAndNothingElse() throws IOException {
        try (StubHost stub = new StubHost(exchange -> {
                    exchange.getResponseHeaders().add("Set-Cookie", "id=1; Path=/");
                    StubHost.answer(exchange, 200, PAGE);
                });
                HttpFetcher fetcher = fetcher(stub)) {
            fetcher.fetch(Wanted.afresh(stub.address("/a")));
            fetcher.fetch(new Wanted(stub.address("/b"), new Validators("W/\"x\"", "Sat, 01 Jan 2022 00:00:00 GMT")));
            Map<String, List<String>> first = stub.heads().get(0);
            Map<String, List<String>> second = stub.heads().get(1);
            assertEquals(
                    List.of("gouji-test (+https://crawler.example.cn/; crawler@example.cn)"), first.get("User-agent"));
            assertEquals(List.of("host.stub.test"), first.get("Host"));
            assertFalse(first.containsKey("If-none-match") || first.containsKey("If-modified-since"));
            assertEquals(List.of("W/\"x\""), second.get("If-none-match"));
            assertEquals(List.of("Sat, 01 Jan 2022 00:00:00 GMT"), second.get("If-modified-since"));
            assertNull(second.get("Cookie"));
            assertNull(second.get("Authorization"));
            assertNull(second.get("Referer"));
        }
    }

    @Test
    void keepsOneConnectionForTheNextPage() throws IOException {
        Network network = new Network();
        try (StubHost stub = new StubHost(exchange -> {
                    if (exchange.getRequestURI().getPath().equals("/gzip")) {
                        exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                        StubHost.answer(exchange, 200, packed(HttpFetcherTest::gzip));
                    } else {
                        StubHost.answer(exchange, 200, PAGE);
                    }
                });
                HttpFetcher fetcher = network.watched(stub.resolver(), List.of("host.stub.test"))) {
            for (String path : List.of("/a", "/gzip", "/gzip", "/b")) {
                assertInstanceOf(Answer.Content.class, fetcher.fetch(Wanted.afresh(stub.address(path))));
            }
        }
        assertEquals(1, network.connected().size());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    200, Content
                    203, Content
                    204, Content
                    206, Failed STATUS
                    300, Failed STATUS
                    304, Failed STATUS
                    400, Failed STATUS
                    401, Failed STATUS
                    402, Failed STATUS
                    403, Blocked 403
                    404, Gone 404
                    405, Failed STATUS
                    407, Failed STATUS
                    408, Blocked 408
                    410, Gone 410
                    412, Blocked 412
                    418, Failed STATUS
                    425, Blocked 425
                    429, Blocked 429
                    451, Failed STATUS
                    500, Blocked 500
                    502, Blocked 502
                    503, Blocked 503
                    521, Blocked 521
                    599, Blocked 599
                    """)
    void everyStatusHasItsAnswer(int status, String expected) throws IOException {
        try (StubHost stub = new StubHost(exchange ->
                        StubHost.answer(exchange, status, status == 204 || status == 304 ? new byte[0] : PAGE));
                HttpFetcher fetcher = fetcher(stub)) {
            assertEquals(expected, TrapTest.said(fetcher.fetch(Wanted.afresh(stub.address("/")))));
        }
    }

    @Test
    void anUnchangedPageIsNotSentAgain() throws IOException {
        try (Farm farm = Farm.start(FarmPlan.of(11, 12));
                HttpFetcher fetcher = Network.fetcher(farm)) {
            int unchanged = 0;
            for (FarmPortal portal : farm.portals()) {
                WebAddress entry = WebAddress.of(portal.entry());
                Answer.Content content = assertInstanceOf(Answer.Content.class, fetcher.fetch(Wanted.afresh(entry)));
                Answer again = fetcher.fetch(new Wanted(entry, content.validators()));
                if (content.validators().equals(Validators.NONE)) {
                    assertInstanceOf(Answer.Content.class, again);
                } else {
                    assertInstanceOf(Answer.Unchanged.class, again);
                    unchanged++;
                }
            }
            assertTrue(unchanged > 4, "too few portals with marks: " + unchanged);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    301 | /new.html                   | http://host.stub.test/new.html | true
                    302 | new.html?a=1#b              | http://host.stub.test/zw/new.html?a=1 | false
                    303 | http://other.stub.test      | http://other.stub.test/ | false
                    307 | //other.stub.test/a         | http://other.stub.test/a | false
                    308 | ?x                          | http://host.stub.test/zw/old.html?x | true
                    302 | /年报.html                  | http://host.stub.test/%E5%B9%B4%E6%8A%A5.html | false
                    """)
    void aRedirectIsAnotherPage(int status, String location, String target, boolean permanently) throws IOException {
        String bytes = new String(location.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertMoved(status, bytes, target, permanently);
    }

    @Test
    void aRedirectMayBeInAnOldCharset() throws IOException {
        String bytes = new String("/年.html".getBytes(Charset.forName("GB18030")), StandardCharsets.ISO_8859_1);
        assertMoved(302, bytes, "http://host.stub.test/%C4%EA.html", false);
    }

    private static void assertMoved(int status, String location, String target, boolean permanently)
            throws IOException {
        try (StubHost stub = new StubHost(exchange -> {
                    exchange.getResponseHeaders().add("Location", location);
                    StubHost.answer(exchange, status, new byte[0]);
                });
                HttpFetcher fetcher = fetcher(stub)) {
            assertEquals(
                    new Answer.Moved(WebAddress.of(target), permanently),
                    fetcher.fetch(Wanted.afresh(stub.address("/zw/old.html"))));
        }
    }

    @Test
    void aBadCertificateCanBeTakenForOneHost() {
        try (Farm farm = Farm.start(FarmPlan.of(12, 0).with(Trap.BAD_CERTIFICATE))) {
            FarmPortal portal = farm.portals().getFirst();
            Wanted entry = Wanted.afresh(WebAddress.of(portal.entry()));
            for (Set<String> trusted : List.of(Set.of("other.farm.test"), Set.of(portal.host()))) {
                try (HttpFetcher fetcher = new HttpFetcher(
                        Network.guard(farm), Network.AGENT, Network.LIMITS, trusted, Clock.systemUTC())) {
                    String expected = trusted.contains(portal.host()) ? "Content" : "Failed BAD_CERTIFICATE";
                    assertEquals(expected, TrapTest.said(fetcher.fetch(entry)));
                }
            }
        }
    }

    @Test
    void aBodyBeyondTheLimitIsNotTakenAndOneAtTheLimitIs() throws IOException {
        for (int size : new int[] {1000, 1001}) {
            try (StubHost stub = new StubHost(exchange -> StubHost.answer(exchange, 200, new byte[size]));
                    HttpFetcher fetcher = new HttpFetcher(
                            new AddressGuard(stub.resolver(), Set.of(80), AllowList.of(List.of("host.stub.test"))),
                            Network.AGENT,
                            new FetchLimits(Duration.ofSeconds(1), Duration.ofSeconds(5), 1000),
                            Set.of(),
                            Clock.systemUTC())) {
                assertEquals(
                        size == 1000 ? "Content" : "Failed TOO_LARGE",
                        TrapTest.said(fetcher.fetch(Wanted.afresh(stub.address("/")))));
            }
        }
    }

    @Test
    void nobodyListening() throws IOException {
        StubHost stub = new StubHost(exchange -> {});
        stub.close();
        try (HttpFetcher fetcher = fetcher(stub)) {
            Answer.Failed failed =
                    assertInstanceOf(Answer.Failed.class, fetcher.fetch(Wanted.afresh(stub.address("/"))));
            assertEquals(Fault.NOT_REACHABLE, failed.fault());
        }
    }

    /** Each byte is in time for itself; only the whole is late. */
    @Test
    void aHandshakeThatDripsEndsInTime() throws Exception {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                HttpFetcher fetcher = new Network()
                        .watched(
                                (host, port) ->
                                        List.of(new InetSocketAddress(door.getInetAddress(), door.getLocalPort())),
                                List.of("host.stub.test"))) {
            Thread.ofVirtual().start(() -> {
                try (Socket socket = door.accept()) {
                    socket.getOutputStream().write(new byte[] {22, 3, 3, 64, 0});
                    while (true) {
                        socket.getOutputStream().write(2);
                        Thread.sleep(100);
                    }
                } catch (IOException | InterruptedException e) {
                    // The fetcher has gone: that is what is tested.
                }
            });
            long start = System.nanoTime();
            Answer answer = fetcher.fetch(Wanted.afresh(WebAddress.of("https://host.stub.test/")));
            assertEquals("Failed TOO_SLOW", TrapTest.said(answer));
            assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 60);
        }
    }

    @Test
    void withoutAnAgentNobodyIsAsked() throws Exception {
        try (StubHost stub = new StubHost(exchange -> StubHost.answer(exchange, 200, PAGE));
                HttpFetcher fetcher = new HttpFetcher(
                        new AddressGuard(stub.resolver(), Set.of(80), AllowList.of(List.of("host.stub.test"))),
                        Optional.empty(),
                        Network.LIMITS,
                        Set.of(),
                        Clock.systemUTC())) {
            assertEquals("Forbidden AGENT", TrapTest.said(fetcher.fetch(Wanted.afresh(stub.address("/")))));
            RobotsRules rules =
                    new Robots(fetcher, new HostDistance(Duration.ZERO), Clock.systemUTC()).fetch(stub.address("/"));
            assertFalse(rules.allows(stub.address("/")));
            assertEquals(List.of(), stub.heads());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',https://a.cn/,a@b.cn",
        "gouji 1,https://a.cn/,a@b.cn",
        "gouji,a.cn,a@b.cn",
        "gouji,https://a.cn/(x),a@b.cn",
        "gouji,https://a.cn/,nobody",
        "gouji,https://a.cn/,a@b"
    })
    void anAgentSaysAllThree(String name, String page, String email) {
        assertThrows(IllegalArgumentException.class, () -> new Agent(name, page, email));
    }
}
