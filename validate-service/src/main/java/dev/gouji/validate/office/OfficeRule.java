package dev.gouji.validate.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Objects;

/**
 * One version of an office's own rule. Versions are never changed; only their state moves on.
 *
 * @param version from 1
 * @param author who wrote this version
 * @param proposer who asks for it to be taken into the book; null unless it waits for that
 */
public record OfficeRule(
        String id,
        int version,
        RuleState state,
        RuleDraft draft,
        String author,
        @JsonInclude(JsonInclude.Include.NON_NULL) String proposer,
        @JsonProperty("created_at") Instant createdAt) {
    public OfficeRule {
        if (!OfficeRuleId.isOne(id) || version < 1) {
            throw new IllegalArgumentException("'%s' version %d is no office's rule".formatted(id, version));
        }
        Objects.requireNonNull(state, "state is null");
        Objects.requireNonNull(draft, "draft is null");
        Objects.requireNonNull(author, "author is null");
        Objects.requireNonNull(createdAt, "createdAt is null");
    }

    /** Whether somebody wrote or proposed it: another one has to take it into the book. */
    public boolean isOf(String person) {
        return person.equals(author) || person.equals(proposer);
    }
}
