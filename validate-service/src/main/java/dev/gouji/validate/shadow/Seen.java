package dev.gouji.validate.shadow;

import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.series.CheckOutcome;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A finding, or what was kept of one.
 *
 * @param id the beginning of the finding's id
 * @param finding null where only its mark was kept
 */
public record Seen(String rule, Severity severity, String id, Finding finding) {
    /** Findings of a check. */
    public static List<Seen> findings(Collection<Finding> findings) {
        return findings.stream()
                .map(finding -> {
                    Seen kept = mark(CheckOutcome.mark(finding));
                    return new Seen(kept.rule, kept.severity, kept.id, finding);
                })
                .toList();
    }

    /** What was kept of the findings of some rules. */
    public static List<Seen> kept(Collection<String> marks, Set<String> rules) {
        return marks.stream()
                .map(Seen::mark)
                .filter(seen -> rules.contains(seen.rule()))
                .toList();
    }

    private static Seen mark(String mark) {
        String[] parts = mark.split(":", 3);
        return new Seen(parts[0], Severity.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2], null);
    }

    boolean isSameAs(Seen other) {
        return rule.equals(other.rule) && id.equals(other.id);
    }
}
