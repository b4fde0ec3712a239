package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One trace from an upload, over the topics, batches, threads and the database in between, to the alert that is told of it. */
@ExtendWith(ChainExtension.class)
class TracesTest {
    private static final Path SAMPLE = Checkout.root().resolve("samples/balance-broken/document.txt");
    private static final String UPLOADED = "ingest-service POST /v1/documents";

    /** Each step of the way, as service and name of the span. */
    private static final Set<String> WAY = Set.of(
            UPLOADED,
            "ingest-service gouji.raw-documents.v1 publish",
            "parse-service gouji.raw-documents.v1 receive",
            "parse-service gouji.reports.v1 publish",
            "validate-service gouji.reports.v1 receive",
            "validate-service gouji.checked-reports.v1 publish",
            "stats-service gouji.checked-reports.v1 receive",
            "stats-service gouji.alerts.v1 publish");

    private final RunningChain chain;

    TracesTest(RunningChain chain) {
        this.chain = chain;
    }

    @Test
    void oneTraceSpansAllFourServicesUpToTheAlert() throws IOException, InterruptedException {
        Random random = new Random();
        String trace = "%016x%016x".formatted(random.nextLong() | 1, random.nextLong());
        String caller = "%016x".formatted(random.nextLong() | 1);
        // An organ of its own, so that its alerts are new.
        String text = Files.readString(SAMPLE).replace("司法局", "地震局");
        upload(text, "00-%s-%s-01".formatted(trace, caller));

        Awaitility.await("the way of trace " + trace)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> {
                    Set<String> missing = new TreeSet<>(WAY);
                    missing.removeAll(steps(chain.traces().spans(trace)));
                    assertEquals(
                            Set.of(),
                            missing,
                            () -> "of " + steps(chain.traces().spans(trace)));
                });
        List<TraceReceiver.Seen> spans = chain.traces().spans(trace);
        isOneTree(spans, caller);
        spans.forEach(span -> isWithoutContents(span, text));
    }

    /** Nobody asked for a crawl, so its traces begin where a report goes out. */
    @Test
    void oneTraceSpansTheWayFromACrawl() throws IOException, InterruptedException {
        String report = Files.readString(Checkout.root().resolve("samples/total-without-details/document.html"))
                .replace("审计局", "林业局");
        chain.portal().publish("白沙县林业局2023年政府信息公开工作年度报告", report);
        Set<String> before = chain.traces().all().keySet();
        crawl();

        Set<String> way = new TreeSet<>(WAY);
        way.remove(UPLOADED);
        Awaitility.await("a trace that goes this way: " + way)
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertTrue(
                        chain.traces().all().entrySet().stream()
                                .filter(trace -> !before.contains(trace.getKey()))
                                .anyMatch(trace -> steps(trace.getValue()).equals(way)),
                        () -> "of " + chain.traces().all().keySet().size() + " traces none"));
    }

    private void crawl() throws IOException, InterruptedException {
        ask("/v1/portals", """
                {"id": "traced", "name": "白沙县林业局", "division": "410404", "organ": "白沙县林业局",
                 "source": {"kind": "list-pages", "entries": ["%s"]}}
                """.formatted(chain.portal().list()));
        ask("/v1/portals/traced/crawls", "");
    }

    private void ask(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(chain.service("ingest").address() + path))
                .header("Authorization", "Bearer " + ChainClient.TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertTrue(answer.statusCode() < 300, answer.body());
        }
    }

    private void upload(String text, String traceparent) throws IOException, InterruptedException {
        URI address = URI.create(chain.service("ingest").address() + "/v1/documents?source=traced/" + traceparent);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + ChainClient.TOKEN)
                .header("Content-Type", "text/plain; charset=UTF-8")
                .header("traceparent", traceparent)
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(202, answer.statusCode(), answer.body());
        }
    }

    private static Set<String> steps(List<TraceReceiver.Seen> spans) {
        return spans.stream()
                .map(span -> span.service() + " " + span.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every span goes back, parent by parent, to the request. */
    private static void isOneTree(List<TraceReceiver.Seen> spans, String caller) {
        Map<String, TraceReceiver.Seen> byId =
                spans.stream().collect(Collectors.toMap(TraceReceiver.Seen::id, Function.identity()));
        for (TraceReceiver.Seen span : spans) {
            assertTrue(
                    span.parent().equals(caller) || byId.containsKey(span.parent()),
                    () -> span + " has no parent among " + byId.keySet());
        }
        assertEquals(
                1, spans.stream().filter(span -> span.parent().equals(caller)).count(), spans::toString);
    }

    private static void isWithoutContents(TraceReceiver.Seen span, String text) {
        List<String> sentences = text.lines()
                .map(String::strip)
                .filter(line -> line.length() > 12)
                .toList();
        span.attributes()
                .values()
                .forEach(value -> sentences.forEach(
                        sentence -> assertFalse(value.contains(sentence), () -> span + " says " + sentence)));
    }
}
