package dev.gouji.launcher.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.gouji.access.audit.Columns;
import dev.gouji.contract.event.WireEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Rows of a file that was taken out of {@code /v1/audit}: its CSV, or its JSON. */
final class RecordFile {
    private static final String MARK = "\uFEFF";

    private RecordFile() {}

    /** A text for each column by its name, in the order of the file. */
    static List<Map<String, String>> rows(Path file) throws UnreadableRecordException {
        String text = text(file);
        return text.startsWith("{") || text.startsWith("[") ? json(file, text) : csv(file, text);
    }

    private static String text(Path file) throws UnreadableRecordException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (IOException e) {
            throw unreadable(file, "文件打不开或不是 UTF-8 it cannot be opened or is not UTF-8 (" + e + ")");
        }
    }

    private static List<Map<String, String>> csv(Path file, String text) throws UnreadableRecordException {
        List<CsvRecord> records;
        try {
            records = CsvReader.builder()
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .stream()
                    .toList();
        } catch (CsvParseException e) {
            throw unreadable(file, "不是 CSV it is no CSV (" + e.getMessage() + ")");
        }
        if (records.isEmpty() || !new HashSet<>(records.getFirst().getFields()).containsAll(Columns.NAMES)) {
            throw unreadable(file, "第一行应是各栏名称 its first line has to name the columns " + Columns.NAMES);
        }
        List<String> head = records.getFirst().getFields();
        return records.stream().skip(1).map(record -> byName(head, record)).toList();
    }

    private static Map<String, String> byName(List<String> head, CsvRecord record) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(head.size(), record.getFieldCount()); i++) {
            row.put(head.get(i), Columns.plain(record.getField(i)));
        }
        return row;
    }

    private static List<Map<String, String>> json(Path file, String text) throws UnreadableRecordException {
        JsonNode root;
        try {
            root = WireEvent.json().readTree(text);
        } catch (JsonProcessingException e) {
            throw unreadable(file, "不是 JSON it is no JSON (" + e.getOriginalMessage() + ")");
        }
        JsonNode items = root.isArray() ? root : root.path("items");
        if (!items.isArray()) {
            throw unreadable(file, "没有 items 数组 it has no array named items");
        }
        List<Map<String, String>> rows = new ArrayList<>();
        items.forEach(item -> rows.add(byName(item)));
        return rows;
    }

    private static Map<String, String> byName(JsonNode item) {
        Map<String, String> row = new HashMap<>();
        StreamSupport.stream(item.properties().spliterator(), false)
                .filter(field ->
                        field.getValue().isValueNode() && !field.getValue().isNull())
                .forEach(field -> row.put(field.getKey(), field.getValue().asText()));
        return row;
    }

    private static UnreadableRecordException unreadable(Path file, String why) {
        return new UnreadableRecordException("%s：%s".formatted(file, why));
    }
}
