package dev.gouji.stats.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.stats.csv.CsvTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxFileTest {
    private record Item(String text, BigDecimal number) {}

    private static final CsvTable<Item> TABLE =
            new CsvTable<Item>().column("organ", Item::text).column("sum", Item::number);

    /** Not of one character, which readers take for an attack. */
    private static final String LONG = new java.util.Random(1)
            .ints(40_000, 0x4E00, 0x9FA5)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    private static final ExportNote NOTE = new ExportNote(
            "/v1/things.xlsx", Map.of("year", "2023"), Instant.parse("2024-01-15T01:02:03Z"), List.of("2024.1"));

    @Test
    void keepsTextsAsTextsWhateverTheyLookLike() throws IOException {
        List<String> texts = List.of(
                "=HYPERLINK(\"http://example.org\",\"x\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "＝1+1",
                "\t=1",
                "<b>&amp;</b>",
                "甲\uD840\uDC0B局",
                " blank ",
                "001",
                "110101199003070000",
                "1\n2");
        try (XSSFWorkbook book = written(
                100, texts.stream().map(text -> new Item(text, BigDecimal.ONE)).toList())) {
            for (int i = 0; i < texts.size(); i++) {
                Cell cell = book.getSheet("数据").getRow(i + 1).getCell(0);
                assertEquals(CellType.STRING, cell.getCellType(), texts.get(i));
                assertEquals(texts.get(i), cell.getStringCellValue());
            }
        }
    }

    @Test
    void keepsNumbersThatASpreadsheetWouldRoundAsTexts() throws IOException {
        try (XSSFWorkbook book = written(
                100,
                List.of(
                        new Item("a", new BigDecimal("96171.60")),
                        new Item("b", new BigDecimal("12345678901234567.89")),
                        new Item(null, null)))) {
            Row first = book.getSheet("数据").getRow(1);
            assertEquals(96171.6, first.getCell(1).getNumericCellValue());
            assertEquals(
                    "12345678901234567.89",
                    book.getSheet("数据").getRow(2).getCell(1).getStringCellValue());
            Row empty = book.getSheet("数据").getRow(3);
            assertNull(empty == null ? null : empty.getCell(0));
        }
    }

    /** XML has no place for these, and no spreadsheet more characters in a cell. */
    @Test
    void staysReadableWithWhatTheFormatCannotHold() throws IOException {
        try (XSSFWorkbook book =
                written(100, List.of(new Item("a\u0001b\uFFFEc\uD800d", null), new Item(LONG, null)))) {
            String text = book.getSheet("数据").getRow(1).getCell(0).getStringCellValue();
            assertEquals("abcd", text.replaceAll("[^a-d]", ""));
            assertEquals(
                    32_767,
                    book.getSheet("数据")
                            .getRow(2)
                            .getCell(0)
                            .getStringCellValue()
                            .length());
        }
    }

    @Test
    void goesOnOnAnotherSheetAndSaysWhatItIs() throws IOException {
        List<Item> items = java.util.stream.IntStream.range(0, 25)
                .mapToObj(i -> new Item("局" + i, BigDecimal.valueOf(i)))
                .toList();
        try (XSSFWorkbook book = written(11, items)) {
            assertEquals(4, book.getNumberOfSheets());
            assertEquals(10, book.getSheet("数据").getLastRowNum());
            assertEquals("organ", book.getSheet("数据3").getRow(0).getCell(0).getStringCellValue());
            assertEquals("局24", book.getSheet("数据3").getRow(5).getCell(0).getStringCellValue());
            List<String> notes = new java.util.ArrayList<>();
            book.getSheet("说明").forEach(row -> notes.add(row.getCell(0) + "|" + row.getCell(1)));
            assertEquals("列表 List|/v1/things.xlsx", notes.get(1));
            assertEquals("筛选 Filters|year = 2023", notes.get(2));
            assertEquals("导出时间 Exported at|2024-01-15T01:02:03Z", notes.get(3));
            assertEquals("规则库版本 Rule book|2024.1", notes.get(4));
            assertEquals("行数 Rows|25.0", notes.get(5));
            assertEquals("organ|机关名称", notes.get(7));
        }
    }

    private static XSSFWorkbook written(int sheetRows, List<Item> items) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxFile<Item> file = new XlsxFile<>(TABLE, bytes, sheetRows)) {
            file.add(items);
            file.finish(NOTE);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
