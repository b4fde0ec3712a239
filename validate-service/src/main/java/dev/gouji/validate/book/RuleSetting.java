package dev.gouji.validate.book;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.gouji.contract.finding.Severity;

/**
 * What an office made of a built-in rule.
 *
 * @param on whether it is applied
 * @param severity of all its findings; null leaves it to the rule
 */
public record RuleSetting(boolean on, Severity severity) {
    /** As delivered. */
    public static final RuleSetting AS_DELIVERED = new RuleSetting(true, null);

    /** Whether nothing was changed. */
    @JsonIgnore
    public boolean isAsDelivered() {
        return equals(AS_DELIVERED);
    }
}
