package dev.gouji.stats.dataset;

import dev.gouji.stats.export.ExportNote;
import dev.gouji.stats.export.ListFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All files of one period, open at the same time. */
final class Tables implements Closeable {
    private record Open(Shape shape, Format format, ListFile<List<Object>> file) {}

    private final String period;
    private final List<Open> open = new ArrayList<>();
    private final long[] rows = new long[Shape.values().length];

    Tables(Path folder, String period) throws IOException {
        this.period = period;
        Path inside = Files.createDirectories(folder.resolve(period));
        for (Shape shape : Shape.values()) {
            for (Format format : Format.values()) {
                Path path = inside.resolve(shape.wire() + "." + format.wire());
                open.add(new Open(shape, format, format.open(shape, path)));
            }
        }
    }

    void add(DatasetReport report) throws IOException {
        for (Shape shape : Shape.values()) {
            List<List<Object>> more = shape.rows(report);
            rows[shape.ordinal()] += more.size();
            for (Open table : open) {
                if (table.shape() == shape) {
                    table.file().add(more);
                }
            }
        }
    }

    /** Completes the files; their sizes and hashes are not known yet. */
    List<DatasetFile> finish(ExportNote note) throws IOException {
        List<DatasetFile> files = new ArrayList<>();
        for (Open table : open) {
            table.file().finish(note);
            table.file().close();
            files.add(new DatasetFile(
                    "%s/%s.%s"
                            .formatted(
                                    period, table.shape().wire(), table.format().wire()),
                    table.format().mediaType(),
                    period,
                    table.shape().wire(),
                    table.format().wire(),
                    rows[table.shape().ordinal()],
                    0,
                    ""));
        }
        open.clear();
        return files;
    }

    /** Of a build that came to nothing. */
    @Override
    public void close() throws IOException {
        for (Open table : open) {
            table.file().close();
        }
    }
}
