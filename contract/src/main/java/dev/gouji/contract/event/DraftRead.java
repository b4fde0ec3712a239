package dev.gouji.contract.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gouji.contract.report.Report;
import java.util.Objects;

/**
 * One document of a draft as it was read; it is nowhere kept. Either a report or the reason why it is none.
 *
 * @param source the name that it goes by
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param report null when it is none
 * @param refusal null when it is a report
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DraftRead(String source, String sha256, Report report, Refusal refusal) {
    public DraftRead {
        Objects.requireNonNull(source, "source is null");
        Objects.requireNonNull(sha256, "sha256 is null");
        if ((report == null) == (refusal == null)) {
            throw new IllegalArgumentException("a draft is either a report or refused: " + source);
        }
    }
}
