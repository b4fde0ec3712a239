package dev.gouji.validate.office;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import java.util.Objects;

/**
 * A rule as somebody wrote it.
 *
 * @param explanation what must hold and why
 * @param basis the law, document or decision it rests on
 * @param advice what the organ should do about a finding
 * @param falseAlarms when a finding is typically no fault of the figures
 * @param message of a finding, with placeholders; null leaves it to the rule's title and the figures
 * @param expression what must hold, in CEL
 */
public record RuleDraft(
        Severity severity,
        Bilingual title,
        Bilingual explanation,
        String basis,
        Bilingual advice,
        @JsonProperty("false_alarms") Bilingual falseAlarms,
        Bilingual message,
        String expression,
        Audience audience) {
    public RuleDraft {
        Objects.requireNonNull(severity, "severity is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(explanation, "explanation is null");
        Objects.requireNonNull(basis, "basis is null");
        Objects.requireNonNull(advice, "advice is null");
        Objects.requireNonNull(falseAlarms, "falseAlarms is null");
        Objects.requireNonNull(expression, "expression is null");
        Objects.requireNonNull(audience, "audience is null");
    }
}
