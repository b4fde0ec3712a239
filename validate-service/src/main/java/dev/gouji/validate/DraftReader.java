package dev.gouji.validate;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.gouji.contract.event.DraftRead;
import dev.gouji.contract.event.WireEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has drafts read by parse-service. To be called from worker threads only. */
@ApplicationScoped
class DraftReader {
    /** A scan of twenty pages takes two minutes. */
    private static final Duration LIMIT = Duration.ofSeconds(150);

    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI readings;
    private final Optional<String> token;

    DraftReader(
            @ConfigProperty(name = "gouji.validate.parse-service") URI parseService,
            @ConfigProperty(name = "gouji.access.service-token") Optional<String> token) {
        this.readings = parseService.resolve("/v1/readings");
        this.token = token;
    }

    /** Thrown when parse-service gives no answer that can be used. */
    static final class AwayException extends IOException {
        private static final long serialVersionUID = 1L;

        AwayException(String reason) {
            super(reason);
        }
    }

    /** The documents of a draft. */
    List<DraftRead> read(byte[] content, String name, String mediaType) throws IOException, InterruptedException {
        URI uri = name == null
                ? readings
                : URI.create(readings + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(LIMIT)
                .header("Content-Type", mediaType == null ? "application/octet-stream" : mediaType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(content));
        token.ifPresent(known -> request.header("Authorization", "Bearer " + known));
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new AwayException("parse-service answers with " + answer.statusCode());
        }
        return WireEvent.json().readValue(answer.body(), new TypeReference<List<DraftRead>>() {});
    }
}
