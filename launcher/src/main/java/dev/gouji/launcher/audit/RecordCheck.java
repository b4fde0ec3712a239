package dev.gouji.launcher.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.access.audit.Verification;
import dev.gouji.contract.event.WireEvent;
import java.net.URI;

/** Has a service look at its record, in the name of an auditor. */
public final class RecordCheck {
    private final Auditor auditor;

    /** With the token of an auditor. */
    public RecordCheck(String token) {
        auditor = new Auditor(token);
    }

    /**
     * What a service says.
     *
     * @throws IllegalArgumentException when the address or the token is none
     */
    public RecordReport of(URI service) {
        try {
            String answer =
                    auditor.ask(service.resolve("/v1/audit/verification")).body();
            return RecordReport.of(service.toString(), verification(answer));
        } catch (UnreadableRecordException e) {
            return RecordReport.failed(service.toString(), e.getMessage());
        } catch (JsonProcessingException e) {
            return RecordReport.failed(
                    service.toString(), "应答不是 JSON the answer is no JSON: " + e.getOriginalMessage());
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
}
