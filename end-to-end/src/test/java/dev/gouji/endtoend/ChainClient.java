package dev.gouji.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A user of the chain: sends documents to ingest and reads the views of stats. */
final class ChainClient {
    static final String TOKEN = "gouji_of-the-administrator-in-tests-of-the-chain";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>\\s*;\\s*rel=\"?next\"?");
    private static final int PAGE = 200;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String ingest;
    private final String stats;

    ChainClient(String ingest, String stats) {
        this.ingest = ingest;
        this.stats = stats;
    }

    CompletableFuture<HttpResponse<String>> post(String source, String mediaType, byte[] content) {
        return post(Map.of("source", source), mediaType, content);
    }

    CompletableFuture<HttpResponse<String>> post(Map<String, String> query, String mediaType, byte[] content) {
        String parameters = query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ingest + "/v1/documents?" + parameters))
                .header("Authorization", "Bearer " + TOKEN)
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofByteArray(content));
        return http.sendAsync(
                (mediaType == null ? request : request.header("Content-Type", mediaType)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Outcomes of documents whose source id begins so, in their order. */
    List<JsonNode> outcomes(String sourcePrefix) {
        List<JsonNode> found = new ArrayList<>();
        long after = 0;
        while (true) {
            JsonNode items = json(get("%s/v1/outcomes?after=%d&limit=%d".formatted(stats, after, PAGE)))
                    .get("items");
            for (JsonNode item : items) {
                after = item.get("sequence").asLong();
                if (item.get("source_id").asText().startsWith(sourcePrefix)) {
                    found.add(item);
                }
            }
            if (items.size() < PAGE) {
                return found;
            }
        }
    }

    /** What became of one document, when it is known. */
    Optional<JsonNode> outcome(String documentId) {
        HttpResponse<String> response = fetch(stats + "/v1/outcomes/" + documentId);
        boolean unknown = response.statusCode() == 404 && json(response).has("code");
        return unknown ? Optional.empty() : Optional.of(json(answered(response)));
    }

    /** Reports from sources whose id begins so, through all pages. */
    List<JsonNode> reports(String sourcePrefix) {
        List<JsonNode> found = new ArrayList<>();
        URI page = URI.create(stats + "/v1/reports?limit=" + PAGE);
        while (page != null) {
            HttpResponse<String> response = get(page.toString());
            for (JsonNode item : json(response).get("items")) {
                if (item.get("source_id").asText().startsWith(sourcePrefix)) {
                    found.add(item);
                }
            }
            page = next(page, response);
        }
        return found;
    }

    private static URI next(URI page, HttpResponse<String> response) {
        for (String link : response.headers().allValues("Link")) {
            Matcher next = NEXT.matcher(link);
            if (next.find()) {
                return page.resolve(next.group(1));
            }
        }
        return null;
    }

    /** One report with its figures, findings and problems. */
    JsonNode report(String organKey, int year) {
        return json(get("%s/v1/reports/%s/%d".formatted(stats, encoded(organKey), year)));
    }

    /** What stats answers to a path, with status 200. */
    String answer(String path) {
        return get(stats + path).body();
    }

    private HttpResponse<String> get(String address) {
        return answered(fetch(address));
    }

    private static HttpResponse<String> answered(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException(
                    "%s answered %d: %s".formatted(response.uri(), response.statusCode(), response.body()));
        }
        return response;
    }

    private HttpResponse<String> fetch(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + TOKEN)
                .timeout(Duration.ofSeconds(30))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return WireEvent.json().readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("%s: %s".formatted(response.uri(), response.body()), e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
