package dev.gouji.stats.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A file of a data set.
 *
 * @param path behind {@code /v1/datasets/}
 * @param period a year, or {@code all}; {@code shape}, {@code format} and {@code rows} are null with it for a file about
 *     the data
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DatasetFile(
        String path,
        String mediaType,
        String period,
        String shape,
        String format,
        Long rows,
        long bytes,
        String sha256) {
    /** A table of rows, not a file about it. */
    boolean isTable() {
        return shape != null;
    }
}
