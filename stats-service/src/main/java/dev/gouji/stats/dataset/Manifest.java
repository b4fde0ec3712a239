package dev.gouji.stats.dataset;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What a build of the data sets holds.
 *
 * @param version a function of the rows: equal views, equal version
 * @param citation how to cite it
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Manifest(
        String version,
        Instant builtAt,
        List<String> ruleBooks,
        long reports,
        String citation,
        List<DatasetFile> files) {
    public Manifest {
        ruleBooks = List.copyOf(ruleBooks);
        files = List.copyOf(files);
    }

    static String citation(String version, Instant builtAt) {
        return "勾稽（Gouji）：政府信息公开工作年度报告数据集，版本 %s，%s。数据取自各机关公布的年度报告。"
                .formatted(version, LocalDate.ofInstant(builtAt, ZoneOffset.ofHours(8)));
    }

    /** The file at a path. */
    public Optional<DatasetFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }
}
