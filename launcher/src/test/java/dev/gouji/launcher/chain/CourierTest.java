package dev.gouji.launcher.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourierTest {
    private final AtomicInteger posts = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostUnderWay = new AtomicInteger();
    private HttpServer server;
    private Services services;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/v1/documents", this::take);
        server.createContext("/v1/outcomes", CourierTest::tell);
        server.start();
        services = new Services(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "gouji_for-nobody");
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void tellsEveryAnswerBeforeTheWaitEnds() throws Exception {
        Map<String, Delivery> answers = new ConcurrentHashMap<>();
        Courier courier = courier(answers);
        for (int i = 0; i < 200; i++) {
            courier.send(parcel("ok-" + i));
        }
        courier.awaitAnswers();
        assertEquals(200, answers.size());
        assertTrue(mostUnderWay.get() <= 4, "at most four at a time, found " + mostUnderWay);
    }

    @Test
    void sendsAgainWhenTheServicesAreBusy() throws Exception {
        Map<String, Delivery> answers = new ConcurrentHashMap<>();
        Courier courier = courier(answers);
        courier.send(parcel("busy"));
        courier.awaitAnswers();
        assertInstanceOf(Delivery.Accepted.class, answers.get("busy"));
        assertEquals(2, posts.get());
    }

    @Test
    void keepsTheReasonOfARejection() throws Exception {
        Map<String, Delivery> answers = new ConcurrentHashMap<>();
        Courier courier = courier(answers);
        courier.send(parcel("empty"));
        courier.awaitAnswers();
        assertEquals(new Delivery.Rejected("empty", "GJ-101", "文件为空"), answers.get("empty"));
    }

    @Test
    void followsOutcomesOverPages() throws Exception {
        Set<String> wanted = Set.of("d1", "d3");
        Map<String, Outcome> outcomes = new OutcomeWatch(services, Duration.ofSeconds(10)).await(wanted, done -> {});
        assertEquals(wanted, outcomes.keySet());
        assertEquals("GJ-110", outcomes.get("d3").code());
    }

    private Courier courier(Map<String, Delivery> answers) {
        return new Courier(services, 4, Clock.systemUTC(), delivery -> answers.put(delivery.source(), delivery));
    }

    private static Parcel parcel(String source) {
        return new Parcel(source, source, "text/plain", source.getBytes(StandardCharsets.UTF_8));
    }

    private void take(HttpExchange exchange) throws IOException {
        mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        String document = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int post = posts.incrementAndGet();
        underWay.decrementAndGet();
        if (document.equals("busy") && post == 1) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            answer(exchange, 503, "{\"code\":\"GJ-503\"}");
        } else if (document.equals("empty")) {
            answer(exchange, 400, "{\"code\":\"GJ-101\",\"detail\":\"文件为空\"}");
        } else {
            answer(exchange, 202, "{\"document_id\":\"%s\",\"duplicate\":false}".formatted(document));
        }
    }

    /** One outcome a page. */
    private static void tell(HttpExchange exchange) throws IOException {
        int after = Integer.parseInt(exchange.getRequestURI().getQuery().replaceAll("after=(\\d+).*", "$1"));
        String item = """
                {"sequence": %1$d, "document_id": "d%1$d", "outcome": "refused", "code": "GJ-110",
                 "recorded_at": "2024-01-31T08:00:00Z", "something_new": 1}
                """.formatted(after + 1);
        answer(exchange, 200, "{\"items\":%s}".formatted(after < 3 ? List.of(item) : List.of()));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
