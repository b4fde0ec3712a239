package dev.gouji.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A sender of documents. */
final class Uploads {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String root;

    Uploads(String root) {
        this.root = root;
    }

    HttpResponse<String> send(byte[] content, String mediaType, String query) {
        return sendAsync(content, mediaType, query).join();
    }

    CompletableFuture<HttpResponse<String>> sendAsync(byte[] content, String mediaType, String query) {
        return client.sendAsync(
                post(HttpRequest.BodyPublishers.ofByteArray(content), mediaType, query),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> send(HttpRequest.BodyPublisher body, String mediaType, String query) {
        return client.sendAsync(post(body, mediaType, query), HttpResponse.BodyHandlers.ofString())
                .join();
    }

    HttpResponse<byte[]> get(String path) {
        HttpRequest request = Asking.builder(URI.create(root + path)).build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .join();
    }

    /** With an Idempotency-Key. */
    CompletableFuture<HttpResponse<String>> sendOnce(String key, byte[] content, String query) {
        HttpRequest request = Asking.builder(URI.create(root + "/v1/documents" + query))
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    /** A page by its address; without a key when that is null. */
    HttpResponse<String> byUrl(String key, String json) {
        HttpRequest.Builder request = Asking.builder(URI.create(root + "/v1/documents/by-url"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        HttpRequest ready = (key == null ? request : request.header("Idempotency-Key", key)).build();
        return client.sendAsync(ready, HttpResponse.BodyHandlers.ofString()).join();
    }

    /** Documents as the parts of a form, all of them named {@code file}. */
    HttpResponse<String> sendForm(Map<String, byte[]> files, String query) {
        List<byte[]> parts = new ArrayList<>();
        files.forEach((name, content) -> {
            parts.add("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                    .formatted(name)
                    .getBytes(StandardCharsets.UTF_8));
            parts.add(content);
            parts.add("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        parts.add("--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.BodyPublishers.ofByteArrays(parts), "multipart/form-data; boundary=edge", query);
    }

    /** Events of a batch until the server ends them. */
    String events(String path, int lastEventId) {
        HttpRequest request = Asking.builder(URI.create(root + path + "/events"))
                .header("Last-Event-ID", String.valueOf(lastEventId))
                .timeout(Duration.ofSeconds(60))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .join()
                .body();
    }

    /** The batch when it is finished, with its first results. */
    JsonNode finished(String path) {
        events(path, 0);
        return json(new String(get(path + "?limit=200").body(), StandardCharsets.UTF_8));
    }

    private HttpRequest post(HttpRequest.BodyPublisher body, String mediaType, String query) {
        HttpRequest.Builder request = Asking.builder(URI.create(root + "/v1/documents" + query))
                .timeout(Duration.ofSeconds(60))
                .POST(body);
        return (mediaType == null ? request : request.header("Content-Type", mediaType)).build();
    }

    static JsonNode json(HttpResponse<String> response) {
        return json(response.body());
    }

    static JsonNode json(String body) {
        try {
            return WireEvent.json().readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(body, e);
        }
    }
}
