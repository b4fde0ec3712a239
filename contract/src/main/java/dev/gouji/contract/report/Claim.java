package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a sentence of the prose says about a figure. A reader of reports knows more than one figure to the word: the
 * rules compare these with the tables.
 *
 * @param metric what is counted; the constants of {@link Metric} in the form in which they go on the wire
 * @param about for a percentage, what it is a percentage of; null for everything else
 * @param low the least that the words can mean
 * @param high the most that they can mean; equal to {@code low} where an exact number is printed
 * @param unit of the value: the word printed behind the number without 万 or 亿, which are in the value; {@code %} for
 *     percentages; {@code date} for a date written as yyyymmdd; null when there is none
 * @param scope whose figures are meant
 * @param chapter the part of the report that says so, null outside of all
 * @param list number of the enumeration that the claim belongs to, from 1; 0 when it stands alone
 * @param role what it is in that enumeration
 * @param sentence as printed
 * @param place of the sentence
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Claim(
        Metric metric,
        Metric about,
        BigDecimal low,
        BigDecimal high,
        String unit,
        Scope scope,
        Chapter chapter,
        int list,
        Role role,
        String sentence,
        Place place) {

    /** Whose figures a sentence speaks of. */
    public enum Scope {
        /** The organ's own. */
        @JsonProperty("organ")
        ORGAN,
        /** Those of everything under it: 全市, 全区, 各乡镇. */
        @JsonProperty("region")
        REGION,
        /** One channel or one kind of request alone: 未收到当面申请. */
        @JsonProperty("channel")
        CHANNEL,
        /** Another year or a part of the year. */
        @JsonProperty("other_period")
        OTHER_PERIOD
    }

    /** What a number is in an enumeration. */
    public enum Role {
        @JsonProperty("alone")
        ALONE,
        @JsonProperty("whole")
        WHOLE,
        @JsonProperty("part")
        PART,
        /** The part that stands for everything else (其他, 其余): with it the list says that it names all. */
        @JsonProperty("rest")
        REST
    }

    public Claim {
        Objects.requireNonNull(metric, "metric is null");
        Objects.requireNonNull(low, "low is null");
        Objects.requireNonNull(high, "high is null");
        Objects.requireNonNull(scope, "scope is null");
        Objects.requireNonNull(role, "role is null");
        Objects.requireNonNull(sentence, "sentence is null");
        Objects.requireNonNull(place, "place is null");
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a claim says at least %s and at most %s".formatted(low, high));
        }
    }

    /** Whether an exact number is printed. */
    public boolean exact() {
        return low.compareTo(high) == 0;
    }
}
