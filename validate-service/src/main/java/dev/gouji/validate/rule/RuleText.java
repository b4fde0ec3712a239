package dev.gouji.validate.rule;

import dev.gouji.contract.finding.Bilingual;
import java.util.Objects;

/**
 * What people read about a rule. The reference page is made from it.
 *
 * @param id as in events and pages: {@code T3-001}
 * @param slug speaking name, {@code row-sum}
 * @param title a few words
 * @param explanation what must hold, and what the rule does with blanks
 * @param basis the law or the form it rests on
 * @param advice what the organ should do about a finding
 * @param falseAlarms when a finding is typically no fault of the figures
 */
public record RuleText(
        String id,
        String slug,
        Bilingual title,
        Bilingual explanation,
        String basis,
        Bilingual advice,
        Bilingual falseAlarms) {
    public RuleText {
        if (!id.matches("[A-Z][A-Z0-9]{1,2}-\\d{3}") || !slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "'%s %s' does not name a rule: expected T3-001 row-sum".formatted(id, slug));
        }
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(explanation, "explanation is null");
        Objects.requireNonNull(basis, "basis is null");
        Objects.requireNonNull(advice, "advice is null");
        Objects.requireNonNull(falseAlarms, "falseAlarms is null");
    }
}
