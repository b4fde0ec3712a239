package dev.gouji.images;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The work of a training run: the samples go through the services, one service at a time, as often as the JVM needs to see what is
 * called often and with what. What ingest took stands in the broker until parse runs, and so on.
 */
final class Rehearsal {
    /** Let in by each service that it is set for, on loopback alone. */
    static final String TOKEN = "gouji_" + UUID.randomUUID();

    private static final int DOCUMENTS = 1_500;
    private static final int VISITS = 40;
    private static final Duration PASSED_WITHIN = Duration.ofMinutes(5);
    private static final Pattern PASSED =
            Pattern.compile("(?m)^gouji_documents_total\\{outcome=\"(?!dead_letter)([a-z]+)\".*} ([0-9.E]+)$");

    private final List<byte[]> samples;
    private final HttpClient client;
    private long expected;

    private Rehearsal(List<byte[]> samples, HttpClient client) {
        this.samples = samples;
        this.client = client;
    }

    /**
     * @param folder a folder for each sample, with a file {@code document.…} in it
     * @throws IOException when there is none
     */
    static Rehearsal of(Path folder, HttpClient client) throws IOException {
        List<byte[]> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.filter(Rehearsal::isDocument).sorted().toList()) {
                samples.add(Files.readAllBytes(file));
            }
        }
        if (samples.isEmpty()) {
            throw new IOException("no samples in %s: expected folders with a file document.… in each".formatted(folder));
        }
        return new Rehearsal(samples, client);
    }

    private static boolean isDocument(Path file) {
        return file.getFileName().toString().startsWith("document.");
    }

    /** Has a service do what it is there for; the services in the order of the data. */
    void play(Service service, URI address) throws IOException, InterruptedException, ImageException {
        switch (service) {
            case INGEST -> send(address);
            case PARSE -> expected = await(service, address, DOCUMENTS, "report");
            case VALIDATE -> await(service, address, expected, "checked");
            case STATS -> await(service, address, expected, "projected");
        }
        for (int i = 0; i < VISITS; i++) {
            for (String path : pages(service)) {
                get(address.resolve(path));
            }
        }
    }

    private static List<String> pages(Service service) {
        return switch (service) {
            case INGEST -> List.of("/", "/v1/portals");
            case PARSE -> List.of("/");
            case VALIDATE -> List.of("/v1/rules", "/v1/rules/T3-001");
            case STATS ->
                List.of("/", "/reports", "/v1/reports", "/v1/findings", "/v1/alerts", "/v1/outcomes", "/v1/coverage");
        };
    }

    private void send(URI address) throws IOException, InterruptedException {
        for (int i = 0; i < DOCUMENTS; i++) {
            String source = URLEncoder.encode("training/" + i, StandardCharsets.UTF_8);
            HttpResponse<String> answer = client.send(
                    asking(address.resolve("/v1/documents?source=" + source))
                            .header("Content-Type", "application/octet-stream")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(samples.get(i % samples.size())))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 202) {
                throw new IOException("ingest answered %d, expected 202: %s".formatted(answer.statusCode(), answer.body()));
            }
        }
    }

    /** Waits until so many passed; returns those with the outcome, which are what the next service gets. */
    private long await(Service service, URI address, long passed, String outcome)
            throws IOException, InterruptedException, ImageException {
        long end = System.nanoTime() + PASSED_WITHIN.toNanos();
        while (true) {
            long all = 0;
            long ofOutcome = 0;
            Matcher counts = PASSED.matcher(get(address.resolve("/q/metrics")));
            while (counts.find()) {
                long count = (long) Double.parseDouble(counts.group(2));
                all += count;
                ofOutcome += counts.group(1).equals(outcome) ? count : 0;
            }
            if (all >= passed) {
                return ofOutcome;
            }
            if (System.nanoTime() > end) {
                throw new ImageException("%s let %d of %d documents pass within %s"
                        .formatted(service.serviceName(), all, passed, PASSED_WITHIN));
            }
            Thread.sleep(200);
        }
    }

    private String get(URI address) throws IOException, InterruptedException {
        return client.send(asking(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static HttpRequest.Builder asking(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + TOKEN);
    }
}
