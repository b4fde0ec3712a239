package dev.gouji.validate.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gouji.contract.finding.Bilingual;
import java.util.Objects;

/**
 * Why a rule is not accepted.
 *
 * @param field of the draft: {@code expression}, {@code message} …
 * @param line from 1; null where there is no place
 * @param column from 1; null where there is no place
 * @param message what was found, what was expected, what to do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleComplaint(String field, Integer line, Integer column, Bilingual message) {
    public RuleComplaint {
        Objects.requireNonNull(field, "field is null");
        Objects.requireNonNull(message, "message is null");
    }

    static RuleComplaint of(String field, String zh, String en) {
        return new RuleComplaint(field, null, null, new Bilingual(zh, en));
    }

    static RuleComplaint at(SourcePosition place, String zh, String en) {
        return new RuleComplaint("expression", place.line(), place.column(), new Bilingual(zh, en));
    }

    /** Field, place and message in one line, Chinese first. */
    public String text() {
        String place = line == null ? "" : " 第%d行第%d列 (line %d, column %d)".formatted(line, column, line, column);
        return "%s%s：%s %s".formatted(field, place, message.zh(), message.en());
    }
}
