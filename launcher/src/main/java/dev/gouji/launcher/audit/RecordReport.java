package dev.gouji.launcher.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gouji.access.audit.Verification;
import dev.gouji.contract.event.WireEvent;
import java.util.List;

/**
 * What is to be said of a record.
 *
 * @param source the address of the service that has it, or the files it is in
 * @param verification null when it could not be asked
 * @param problem why, null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordReport(String source, @JsonUnwrapped Verification verification, String problem) {
    static RecordReport of(String source, Verification verification) {
        return new RecordReport(source, verification, null);
    }

    static RecordReport failed(String source, String problem) {
        return new RecordReport(source, null, problem);
    }

    /** A line or two for people. */
    public String text() {
        if (verification == null) {
            return "? %s 无法核验 could not be asked: %s".formatted(source, problem);
        }
        return verification.whole()
                ? "✓ %s 完整 whole: %d–%d，%d 行 lines，last_hash %s"
                        .formatted(
                                source,
                                verification.first(),
                                verification.last(),
                                verification.lines(),
                                verification.lastHash())
                : "✗ %s 第 %d 行有问题 line %d is wrong: %s"
                        .formatted(source, verification.broken(), verification.broken(), verification.reason());
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
