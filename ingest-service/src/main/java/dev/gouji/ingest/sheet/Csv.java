package dev.gouji.ingest.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.gouji.ingest.charset.ForeignText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** CSV in whatever charset a spreadsheet wrote it, with commas, semicolons or tabs. */
final class Csv {
    private static final int BUFFER = 1 << 20;

    private Csv() {}

    static List<Sheet.Line> lines(byte[] file) throws UnreadableSheetException {
        String text = ForeignText.of(file, null).text();
        List<Sheet.Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(BUFFER)
                .ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                if (lines.size() > Sheet.ROWS_MAX) {
                    throw Sheet.tooLong();
                }
                lines.add(new Sheet.Line((int) line.getStartingLineNumber(), line.getFields()));
            }
            return lines;
        } catch (CsvParseException | IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableSheetException("CSV 无法读取（引号不成对或单元格过长）。", "The CSV cannot be read (quotes or cells).");
        }
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            most = count(first, candidate) > count(first, most) ? candidate : most;
        }
        return most;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(each -> each == sign).count();
    }
}
