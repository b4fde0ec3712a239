package dev.gouji.stats.dataset;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.gouji.stats.csv.CsvTable;
import java.util.Arrays;
import java.util.List;

/** What every column holds. */
final class Codebook {
    /** A column of a shape. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Entry(String shape, String name, String type, String titleZh, String titleEn, List<String> forms) {}

    private static final CsvTable<Entry> CSV = new CsvTable<Entry>()
            .column("shape", Entry::shape)
            .column("name", Entry::name)
            .column("type", Entry::type)
            .column("title_zh", Entry::titleZh)
            .column("title_en", Entry::titleEn)
            .column("forms", entry -> String.join(";", entry.forms()));

    private Codebook() {}

    static List<Entry> entries() {
        return Arrays.stream(Shape.values())
                .flatMap(shape -> shape.variables().stream()
                        .map(variable -> new Entry(
                                shape.wire(),
                                variable.name(),
                                variable.type().wire(),
                                variable.zh(),
                                variable.en(),
                                variable.forms())))
                .toList();
    }

    static String csv() {
        return CSV.of(entries());
    }
}
