package dev.gouji.validate.shadow;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Report;
import java.util.Map;

/**
 * One finding of a difference.
 *
 * @param organ the key of the organ
 * @param finding the beginning of its id
 * @param was its severity before, where that is the difference
 * @param message null where only the mark of a finding was kept
 * @param values null where only the mark of a finding was kept
 */
public record Example(
        String organ,
        @JsonProperty("organ_name") String organName,
        Integer year,
        String rule,
        String finding,
        Severity severity,
        Severity was,
        Bilingual message,
        Map<String, String> values) {
    static Example of(Report report, Seen seen, Severity was) {
        return new Example(
                report.organ().key(),
                report.organ().name(),
                report.year().value(),
                seen.rule(),
                seen.id(),
                seen.severity(),
                was,
                seen.finding() == null ? null : seen.finding().message(),
                seen.finding() == null ? null : seen.finding().values());
    }
}
