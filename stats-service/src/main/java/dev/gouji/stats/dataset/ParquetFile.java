package dev.gouji.stats.dataset;

import dev.gouji.stats.export.ExportNote;
import dev.gouji.stats.export.ListFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;

/** Rows as Parquet: the types of the columns as they are, compressed, in groups that fit a small heap. */
final class ParquetFile implements ListFile<List<Object>> {
    private static final long ROW_GROUP_BYTES = 8L * 1024 * 1024;

    private final ParquetWriter<List<Object>> writer;

    ParquetFile(List<Variable> variables, Path path) throws IOException {
        writer = new Builder(new LocalOutputFile(path), variables)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .build();
    }

    @Override
    public void add(List<List<Object>> items) throws IOException {
        for (List<Object> row : items) {
            writer.write(row);
        }
    }

    @Override
    public void finish(ExportNote note) {
        // Closing writes the rest.
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Builder extends ParquetWriter.Builder<List<Object>, Builder> {
        private final List<Variable> variables;

        Builder(OutputFile file, List<Variable> variables) {
            super(file);
            this.variables = variables;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<List<Object>> getWriteSupport(Configuration configuration) {
            return new ParquetRows(variables);
        }
    }
}
