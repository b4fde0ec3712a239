package dev.gouji.stats.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A list on its way into a file: what was added is written and forgotten, however long the list gets.
 *
 * @param <T> the item
 */
public interface ListFile<T> extends Closeable {
    /** Writes rows behind those that are there. */
    void add(List<T> items) throws IOException;

    /** Says where the rows come from and completes the file; without it the file is of no use. */
    void finish(ExportNote note) throws IOException;
}
