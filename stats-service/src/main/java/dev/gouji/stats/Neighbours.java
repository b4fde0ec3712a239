package dev.gouji.stats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.stats.original.OriginalText;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * What the pages show of other services: originals and portals of ingest, rules and checks of validate. They are asked
 * here and not by the browser, so that the pages need no script.
 */
@ApplicationScoped
class Neighbours {
    private static final Logger LOG = Logger.getLogger(Neighbours.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** A scan of twenty pages takes two minutes to read. */
    private static final Duration PATIENCE_FOR_A_CHECK = Duration.ofSeconds(160);

    private static final int OK = 200;
    private static final int ITS_FAULT = 500;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI ingest;
    private final URI validate;
    private final Optional<String> token;

    Neighbours(
            @ConfigProperty(name = "gouji.stats.ingest-service") URI ingest,
            @ConfigProperty(name = "gouji.stats.validate-service") URI validate,
            @ConfigProperty(name = "gouji.access.service-token") Optional<String> token) {
        this.token = token;
        this.ingest = ingest;
        this.validate = validate;
    }

    /** The bytes of a document; empty when it is not there or too large to be shown. */
    Uni<Optional<byte[]>> document(String sha256) {
        HttpRequest request = HttpRequest.newBuilder(ingest.resolve("/v1/documents/" + sha256))
                .timeout(PATIENCE)
                .build();
        return sent(request, Neighbours::small).map(answer -> {
            refuseFaults(answer);
            return Optional.ofNullable(answer.statusCode() == OK ? answer.body() : null);
        });
    }

    private static HttpResponse.BodySubscriber<byte[]> small(HttpResponse.ResponseInfo info) {
        long length = info.headers().firstValueAsLong("Content-Length").orElse(Long.MAX_VALUE);
        return length <= OriginalText.BYTES_MAX
                ? HttpResponse.BodySubscribers.ofByteArray()
                : HttpResponse.BodySubscribers.replacing(null);
    }

    /**
     * How the portals of a division are doing, those behind an id.
     *
     * @param division and {@code after}: may be null
     * @param credentials of the person who looks, as in the header; null when there are none
     */
    Uni<JsonNode> portals(String division, String after, String credentials) {
        String path = "/v1/portals/health?limit=100"
                + (division == null ? "" : "&division=" + division)
                + (after == null ? "" : "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8));
        return json(onBehalf(HttpRequest.newBuilder(ingest.resolve(path)).timeout(PATIENCE), credentials));
    }

    /** How one portal is doing. */
    Uni<JsonNode> portal(String id, String credentials) {
        String path = "/v1/portals/%s/health"
                .formatted(URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20"));
        return json(onBehalf(HttpRequest.newBuilder(ingest.resolve(path)).timeout(PATIENCE), credentials));
    }

    /** Who may do what is decided where it is done. */
    private static HttpRequest onBehalf(HttpRequest.Builder request, String credentials) {
        return (credentials == null ? request : request.header("Authorization", credentials)).build();
    }

    /** An answer of validate in JSON. */
    Uni<JsonNode> ofValidate(String path) {
        return json(
                HttpRequest.newBuilder(validate.resolve(path)).timeout(PATIENCE).build());
    }

    /**
     * The findings of a draft, of which nothing is kept.
     *
     * @param credentials of the person who sends it, as in the header; null when there are none. Then stats asks in its own
     *     name: the gate has counted the person's address by now, and anybody may have a draft checked
     */
    Uni<JsonNode> check(String name, byte[] content, String credentials) {
        String query = URLEncoder.encode(name, StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(validate.resolve("/v1/checks?name=" + query))
                .timeout(PATIENCE_FOR_A_CHECK)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(content));
        return json(onBehalf(
                request, credentials == null ? token.map("Bearer "::concat).orElse(null) : credentials));
    }

    private Uni<JsonNode> json(HttpRequest request) {
        return sent(request, HttpResponse.BodyHandlers.ofByteArray()).map(answer -> {
            refuseFaults(answer);
            JsonNode body = tree(answer.body());
            if (answer.statusCode() != OK) {
                throw new ProblemException(Problem.of(
                        answer.statusCode(),
                        body.path("code").asText("GJ-621"),
                        body.path("title").asText(),
                        body.path("detail").asText()));
            }
            return body;
        });
    }

    private <T> Uni<HttpResponse<T>> sent(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        return Uni.createFrom()
                .completionStage(() -> client.sendAsync(request, handler))
                .onFailure(IOException.class)
                .transform(failure -> away(request.uri(), failure.toString()));
    }

    private static void refuseFaults(HttpResponse<?> answer) {
        if (answer.statusCode() >= ITS_FAULT) {
            throw away(answer.uri(), "status " + answer.statusCode());
        }
    }

    private static ProblemException away(URI uri, String reason) {
        LOG.warnf("no answer code=GJ-621 from=%s reason=%s", uri.getAuthority(), reason);
        return new ProblemException(Problem.neighbourAway());
    }

    private static JsonNode tree(byte[] body) {
        try {
            return WireEvent.json().readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
