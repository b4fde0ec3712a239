package dev.gouji.launcher.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gouji.access.audit.Verification;
import dev.gouji.contract.event.WireEvent;
import java.net.URI;
import java.util.List;

/**
 * What a service says of its record.
 *
 * @param verification null when it could not be asked
 * @param problem why, null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordReport(URI service, @JsonUnwrapped Verification verification, String problem) {
    static RecordReport of(URI service, Verification verification) {
        return new RecordReport(service, verification, null);
    }

    static RecordReport failed(URI service, String problem) {
        return new RecordReport(service, null, problem);
    }

    /** A line or two for people. */
    public String text() {
        if (verification == null) {
            return "? %s 无法核验 could not be asked: %s".formatted(service, problem);
        }
        return verification.whole()
                ? "✓ %s 完整 whole: %d–%d，%d 行 lines，last_hash %s"
                        .formatted(
                                service,
                                verification.first(),
                                verification.last(),
                                verification.lines(),
                                verification.lastHash())
                : "✗ %s 第 %d 行有问题 line %d is wrong: %s"
                        .formatted(service, verification.broken(), verification.broken(), verification.reason());
    }

    /** All of them for programs, an array in their order. */
    public static String json(List<RecordReport> reports) {
        try {
            return WireEvent.json().writeValueAsString(reports);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is no JSON", e);
        }
    }
}
