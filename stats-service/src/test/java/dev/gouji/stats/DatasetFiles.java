package dev.gouji.stats;

import static io.restassured.RestAssured.when;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** The files of the data sets as somebody who downloads them reads them: a row by the names of its columns. */
final class DatasetFiles {
    private DatasetFiles() {}

    /** The file as it is sent. */
    static byte[] bytes(String file) {
        return when().get("/v1/datasets/" + file)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static List<Map<String, String>> csv(String file) throws IOException {
        String text = new String(bytes(file), StandardCharsets.UTF_8).substring(1);
        try (Stream<CsvRecord> records = CsvReader.builder().ofCsvRecord(text).stream()) {
            return named(records.map(record -> record.getFields().stream()
                            .map(field -> field.startsWith("'") ? field.substring(1) : field)
                            .toList())
                    .toList());
        }
    }

    static List<Map<String, String>> xlsx(String file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes(file)))) {
            List<List<String>> rows = new ArrayList<>();
            book.getFirstSheet()
                    .read()
                    .forEach(row -> rows.add(IntStream.range(
                                    0,
                                    rows.isEmpty()
                                            ? row.getCellCount()
                                            : rows.getFirst().size())
                            .mapToObj(i -> row.getOptionalCell(i)
                                    .map(cell -> cell.getText())
                                    .orElse(""))
                            .toList()));
            return named(rows);
        }
    }

    static List<Map<String, String>> parquet(String file) throws IOException {
        Path path = Files.createTempFile("gouji-test-", ".parquet");
        Files.write(path, bytes(file));
        List<Map<String, String>> rows = new ArrayList<>();
        try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(path));
                RowReader row = reader.rowReader()) {
            while (row.hasNext()) {
                row.next();
                Map<String, String> values = new HashMap<>();
                for (int i = 0; i < row.getFieldCount(); i++) {
                    values.put(row.getFieldName(i), row.isNull(i) ? "" : text(row.getFieldName(i), row.getValue(i)));
                }
                rows.add(values);
            }
        } finally {
            Files.delete(path);
        }
        return rows;
    }

    private static String text(String name, Object value) {
        return name.equals("raw") ? String.valueOf(value) : plain(String.valueOf(value));
    }

    private static List<Map<String, String>> named(List<List<String>> rows) {
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                String name = rows.getFirst().get(i);
                values.put(name, name.equals("raw") ? row.get(i) : plain(row.get(i)));
            }
            named.add(values);
        }
        return named;
    }

    /** 96171.60, 96171.6 and 9.61716E4 are one number. */
    private static String plain(String text) {
        return text.matches("-?\\d+\\.\\d+(E\\d+)?")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }
}
