package dev.gouji.ingest.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook. */
final class Xlsx {
    private static final int PARTS_MAX = 1000;
    private static final long UNPACKED_MAX = 100L * 1024 * 1024;
    private static final int CELLS_MAX = 100;

    private Xlsx() {}

    static List<Sheet.Line> lines(byte[] file) throws UnreadableSheetException {
        requireHarmless(file);
        List<Sheet.Line> lines = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                if (lines.size() > Sheet.ROWS_MAX) {
                    throw Sheet.tooLong();
                }
                List<String> cells = cells(row);
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(new Sheet.Line(row.getRowNum(), cells));
                }
            }
            return lines;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSheetException(
                    "不是可读取的 XLSX 文件；请另存为 .xlsx 或 .csv。",
                    "This is no XLSX file that can be read; save it as .xlsx or .csv.");
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), CELLS_MAX); i++) {
            cells.add(row.getOptionalCell(i).map(Xlsx::text).orElse(""));
        }
        return cells;
    }

    /** A code that was typed as a number has no decimal point and no exponent. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    /** Unpacks it once to count, since the reader has no limits of its own. */
    private static void requireHarmless(byte[] file) throws UnreadableSheetException {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        int parts = 0;
        // By its directory: some writers leave the sizes in front of the parts open, in a way that streams do not read.
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts++;
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        unpacked += read;
                        if (unpacked > UNPACKED_MAX || parts > PARTS_MAX) {
                            throw new UnreadableSheetException(
                                    "解压后超过 100 MB，疑为异常文件。", "It is larger than 100 MB when unpacked.");
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableSheetException("压缩结构已损坏。", "Its ZIP structure is broken.");
        }
    }
}
