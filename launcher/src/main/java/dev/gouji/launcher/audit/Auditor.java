package dev.gouji.launcher.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks services in the name of an auditor. */
final class Auditor {
    /** Millions of lines take minutes. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final int OK = 200;

    private final String token;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Auditor(String token) {
        this.token = token;
    }

    /**
     * The answer.
     *
     * @throws UnreadableRecordException when it is none, or a refusal
     * @throws IllegalArgumentException when the address or the token is none
     */
    HttpResponse<String> ask(URI address) throws UnreadableRecordException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new UnreadableRecordException(refusal(answer));
            }
            return answer;
        } catch (IOException e) {
            throw new UnreadableRecordException("没有应答 no answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableRecordException("中断 interrupted");
        }
    }

    private static String refusal(HttpResponse<String> answer) {
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
