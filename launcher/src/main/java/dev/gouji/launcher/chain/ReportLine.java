package dev.gouji.launcher.chain;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Objects;

/**
 * A report in the list of the statistics service.
 *
 * @param organ its name, null when the report names none
 * @param figuresRead cells that hold a number
 * @param errors findings of that severity, as {@code warnings}
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ReportLine(
        String documentId, String organ, Integer year, String form, int figuresRead, int errors, int warnings) {
    public ReportLine {
        Objects.requireNonNull(documentId, "documentId is null");
    }
}
