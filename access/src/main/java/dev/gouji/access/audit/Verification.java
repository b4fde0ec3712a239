package dev.gouji.access.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * Whether the record is whole.
 *
 * @param whole true: nobody took a line out, changed one or put one in
 * @param lines that were looked at
 * @param first the number of the first line that is still kept, 0 when there is none
 * @param last the number of the last one
 * @param lastHash its hash: who writes it down elsewhere can tell later that nothing before it was exchanged
 * @param broken the number of the first line that is wrong; null when none is
 * @param reason what is wrong with it, Chinese and English
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Verification(
        boolean whole, long lines, long first, long last, String lastHash, Long broken, String reason) {}
