package dev.gouji.launcher.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.access.audit.Verification;
import dev.gouji.contract.event.WireEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Has a service look at its record, in the name of an auditor. */
public final class RecordCheck {
    /** Millions of lines take minutes. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final int OK = 200;

    private final String token;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** With the token of an auditor. */
    public RecordCheck(String token) {
        this.token = token;
    }

    /**
     * What a service says.
     *
     * @throws IllegalArgumentException when the address or the token is none
     */
    public RecordReport of(URI service) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/v1/audit/verification"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == OK
                    ? RecordReport.of(service, verification(answer.body()))
                    : RecordReport.failed(service, reason(answer));
        } catch (IOException e) {
            return RecordReport.failed(service, "没有应答 no answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return RecordReport.failed(service, "中断 interrupted");
        }
    }

    private static Verification verification(String json) throws JsonProcessingException {
        JsonNode found = WireEvent.json().readTree(json);
        return new Verification(
                found.path("whole").asBoolean(),
                found.path("lines").asLong(),
                found.path("first").asLong(),
                found.path("last").asLong(),
                found.path("last_hash").asText(),
                found.hasNonNull("broken") ? found.get("broken").asLong() : null,
                found.hasNonNull("reason") ? found.get("reason").asText() : null);
    }

    private static String reason(HttpResponse<String> answer) {
        try {
            JsonNode problem = WireEvent.json().readTree(answer.body());
            return "%d %s %s"
                    .formatted(
                            answer.statusCode(),
                            problem.path("code").asText(),
                            problem.path("detail").asText());
        } catch (JsonProcessingException e) {
            return String.valueOf(answer.statusCode());
        }
    }
}
