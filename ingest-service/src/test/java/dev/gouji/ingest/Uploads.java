package dev.gouji.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
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
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .join();
    }

    private HttpRequest post(HttpRequest.BodyPublisher body, String mediaType, String query) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + "/v1/documents" + query))
                .timeout(Duration.ofSeconds(60))
                .POST(body);
        return (mediaType == null ? request : request.header("Content-Type", mediaType)).build();
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return WireEvent.json().readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(response.body(), e);
        }
    }
}
