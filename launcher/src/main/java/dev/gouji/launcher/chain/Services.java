package dev.gouji.launcher.chain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The HTTP interface of the chain at one address. */
public final class Services {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);
    private static final int PAGE = 200;
    static final int OK = 200;
    static final String ALERTS = "/v1/alerts/stream";

    private final URI address;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * @param address scheme, host and port
     * @param token of somebody who may send documents
     */
    public Services(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Sends a document once; the answer's status and body. */
    CompletableFuture<HttpResponse<String>> post(Parcel parcel) {
        // One outcome a file: the reader opens an archive, and its members have outcomes of their own.
        String query =
                "as=document&source=%s&file_name=%s".formatted(encoded(parcel.source()), encoded(parcel.fileName()));
        HttpRequest request = asking(address.resolve("/v1/documents?" + query))
                .header("Content-Type", parcel.mediaType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(parcel.content()))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder asking(URI target) {
        return HttpRequest.newBuilder(target).timeout(ANSWER_WITHIN).header("Authorization", "Bearer " + token);
    }

    /** Whether everything in the chain can do its work. */
    public boolean areReady() {
        try {
            return get("/q/health/ready").statusCode() == OK;
        } catch (ChainException e) {
            return false; // not listening yet
        }
    }

    /** The next outcomes after a sequence number, in ascending order; none when that was the last. */
    public List<Outcome> outcomes(long after) {
        JsonNode page = json("/v1/outcomes?after=%d&limit=%d".formatted(after, PAGE));
        List<Outcome> outcomes = new ArrayList<>();
        page.path("items").forEach(item -> outcomes.add(read(item, Outcome.class)));
        return outcomes;
    }

    /** The lines of the stream of alerts, from now on and until it is closed. */
    Stream<String> alertStream() {
        HttpResponse<Stream<String>> answer = send(ALERTS, HttpResponse.BodyHandlers.ofLines());
        if (answer.statusCode() != OK) {
            throw ChainException.unexpected("GET " + ALERTS, answer.statusCode(), "");
        }
        return answer.body();
    }

    /** All current reports, by their document. */
    public Map<String, ReportLine> reports() {
        Map<String, ReportLine> reports = new HashMap<>();
        String next = "/v1/reports?limit=" + PAGE;
        while (next != null) {
            JsonNode page = json(next);
            for (JsonNode item : page.path("items")) {
                ReportLine line = read(item, ReportLine.class);
                reports.put(line.documentId(), line);
            }
            next = page.path("next").asText(null);
        }
        return reports;
    }

    private JsonNode json(String path) {
        return body(path, get(path));
    }

    private static JsonNode body(String path, HttpResponse<String> response) {
        if (response.statusCode() != OK) {
            throw ChainException.unexpected("GET " + path, response.statusCode(), response.body());
        }
        try {
            return WireEvent.json().readTree(response.body());
        } catch (JsonProcessingException e) {
            throw ChainException.unexpected("GET " + path, response.statusCode(), response.body());
        }
    }

    private HttpResponse<String> get(String path) {
        return send(path, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(String path, HttpResponse.BodyHandler<T> body) {
        URI target = address.resolve(path);
        try {
            return client.send(asking(target).build(), body);
        } catch (IOException e) {
            throw ChainException.silent(target, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ChainException.silent(target, e);
        }
    }

    private static <T> T read(JsonNode json, Class<T> type) {
        try {
            return WireEvent.json().treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw ChainException.unexpected(type.getSimpleName(), OK, json.toString());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
