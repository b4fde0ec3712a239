package dev.gouji.stats.dataset;

import dev.gouji.stats.export.CsvFile;
import dev.gouji.stats.export.ListFile;
import dev.gouji.stats.export.XlsxFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The kinds of files that data sets come in. */
public enum Format {
    CSV("text/csv; charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PARQUET("application/vnd.apache.parquet");

    private static final int BUFFER = 1 << 16;

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As it stands behind the point of a file's name. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    ListFile<List<Object>> open(Shape shape, Path path) throws IOException {
        return switch (this) {
            case CSV -> new CsvFile<>(shape.table(), out(path));
            case XLSX -> new XlsxFile<>(shape.table(), out(path), name -> title(shape, name));
            case PARQUET -> new ParquetFile(shape.variables(), path);
        };
    }

    private static String title(Shape shape, String name) {
        return shape.variables().stream()
                .filter(variable -> variable.name().equals(name))
                .map(Variable::zh)
                .findFirst()
                .orElse(name);
    }

    private static OutputStream out(Path path) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
    }
}
