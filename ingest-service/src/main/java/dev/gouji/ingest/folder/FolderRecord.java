package dev.gouji.ingest.folder;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/**
 * A table in the watched folder that says what became of each file, for people: Excel opens it. A restart reads it, too, and
 * leaves alone what is in it and has not changed. It is only added to; whoever deletes it has everything looked at once more,
 * which publishes nothing twice.
 */
public final class FolderRecord {
    static final String NAME = "gouji-record.csv";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HEADINGS =
            List.of("时间 time", "文件 file", "字节数 size", "修改时间 modified", "结果 result", "编号或代码 id or code", "说明 detail");

    private final Path file;

    /** The two results that a file can have. */
    public enum Result {
        PROCESSED("已接收 processed"),
        REFUSED("未接收 refused");

        private final String text;

        Result(String text) {
            this.text = text;
        }
    }

    public FolderRecord(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /**
     * Tells a folder what the record says was dealt with. Lines that are none are left out: people edit tables, and a kill
     * may have cut the last one.
     *
     * @throws IOException when it is there and cannot be read
     */
    public void remind(SourceFolder folder) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file, StandardCharsets.UTF_8)) {
            for (CsvRecord line : lines) {
                remind(folder, line);
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new IOException("not readable to its end: " + file, e);
        }
    }

    private static void remind(SourceFolder folder, CsvRecord line) {
        if (line.getFieldCount() < HEADINGS.size()) {
            return;
        }
        try {
            FileStamp stamp = new FileStamp(Long.parseLong(line.getField(2)), Instant.parse(line.getField(3)));
            folder.dealtWith(withoutGuard(line.getField(1)), stamp);
        } catch (NumberFormatException | DateTimeException e) {
            return; // the headings, or a line that somebody wrote into it
        }
    }

    /**
     * Adds a line.
     *
     * @param what the id of the document or batch, or the code of the refusal
     * @throws IOException when the folder cannot be written to
     */
    public synchronized void add(Instant now, Found found, Result result, String what, String detail)
            throws IOException {
        boolean isNew = !Files.exists(file);
        StringWriter text = new StringWriter();
        text.append(isNew ? BYTE_ORDER_MARK : "");
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            if (isNew) {
                csv.writeRecord(HEADINGS);
            }
            csv.writeRecord(
                    now.toString(),
                    guarded(found.relativePath()),
                    String.valueOf(found.stamp().size()),
                    found.stamp().modifiedAt().toString(),
                    result.text,
                    what,
                    guarded(detail));
        }
        Files.writeString(
                file, text.toString(), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** A name that begins like a formula is none. */
    private static String guarded(String cell) {
        return !cell.isEmpty() && "=+-@'\t".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String withoutGuard(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
