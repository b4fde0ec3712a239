package dev.gouji.stats.export;

import dev.gouji.stats.csv.CsvTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A list as CSV. It has no room for notes.
 *
 * @param <T> the item
 */
public final class CsvFile<T> implements ListFile<T> {
    private final CsvTable<T> table;
    private final Writer writer;

    /** Into that stream, which it closes in the end. */
    public CsvFile(CsvTable<T> table, OutputStream out) throws IOException {
        this.table = table;
        this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(table.header());
    }

    @Override
    public void add(List<T> items) throws IOException {
        writer.write(table.lines(items));
    }

    @Override
    public void finish(ExportNote note) throws IOException {
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
