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

/** Somebody who configures portals and keeps the register. */
final class Setup {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String root;

    Setup(String root) {
        this.root = root.replaceAll("/$", "");
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, null, "application/json");
    }

    HttpResponse<String> post(String path, String json) {
        return send("POST", path, json.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    HttpResponse<String> put(String path, String json, String... headers) {
        return send("PUT", path, json.getBytes(StandardCharsets.UTF_8), "application/json", headers);
    }

    HttpResponse<String> delete(String path) {
        return send("DELETE", path, null, "application/json");
    }

    HttpResponse<String> file(String path, byte[] file) {
        return send("POST", path, file, "application/octet-stream");
    }

    private HttpResponse<String> send(String method, String path, byte[] body, String mediaType, String... headers) {
        HttpRequest.Builder request = Asking.builder(URI.create(root + path))
                .timeout(Duration.ofSeconds(90))
                .header("Content-Type", mediaType)
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        for (int i = 0; i + 1 < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .join();
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return WireEvent.json().readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(response.body(), e);
        }
    }

    static String code(HttpResponse<String> response) {
        return json(response).path("code").asText();
    }
}
