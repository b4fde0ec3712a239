package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gouji.contract.form.CellId;
import java.util.List;
import java.util.Objects;

/**
 * Something that the reader met and could not take as it stands. Never an exception, never silence.
 *
 * @param code GJ-2xx, as listed in the reference
 * @param message what was expected and what was found, Chinese and English
 * @param cells the figures it puts in doubt, possibly none
 * @param place where; null when it concerns the whole document
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ReadingProblem(String code, String message, List<CellId> cells, Place place) {
    public ReadingProblem {
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(message, "message is null");
        cells = List.copyOf(cells);
    }
}
