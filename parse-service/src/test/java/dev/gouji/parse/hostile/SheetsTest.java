package dev.gouji.parse.hostile;

import static dev.gouji.parse.hostile.HostileFiles.outcome;
import static dev.gouji.parse.hostile.HostileFiles.report;
import static dev.gouji.parse.hostile.HostileFiles.utf8;
import static dev.gouji.parse.hostile.HostileFiles.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.report.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sheet shows, what it holds, and what it hides. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class SheetsTest {
    private static final String CELLS = "t2.art20_1.normative_doc";

    private static byte[] workbook(boolean old, Consumer<Workbook> change) {
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("年报");
            row(sheet, 0, "青山县水利局2023年政府信息公开工作年度报告");
            row(sheet, 1, "一、总体情况");
            row(sheet, 2, "二、主动公开政府信息情况");
            row(sheet, 3, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
            row(sheet, 4, "行政规范性文件", 2, 0, 5);
            change.accept(workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(Sheet sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            Cell cell = (i == 0 ? sheet.createRow(row) : sheet.getRow(row)).createCell(i);
            if (values[i] instanceof Integer figure) {
                cell.setCellValue(figure);
            } else {
                cell.setCellValue(values[i].toString());
            }
        }
    }

    private static Cell last(Workbook workbook) {
        return workbook.getSheetAt(0).getRow(4).getCell(3);
    }

    @Test
    void readsOldAndNewAlike() {
        for (boolean old : new boolean[] {true, false}) {
            byte[] content = workbook(old, workbook -> {});
            assertEquals(List.of("2", "0", "5"), values(report(content), CELLS));
            assertTrue(report(content).cells().values().stream()
                    .anyMatch(cell -> new Place.InSheet("年报", "D5").equals(cell.place())));
        }
    }

    /** Digits that a format hides are read all the same, and it is said. */
    @ParameterizedTest
    @CsvSource({
        "5, 0, 5, ''",
        "1234, '#,##0', '1,234', ''",
        "12, '0\"件\"', 12件, ''",
        "5, '0.00', 5.00, ''",
        "5.4, 0, 5.4, GJ-225",
        "12345, '0,', 12345, GJ-225",
        "5, ';;;', 5, GJ-225",
        "123456789012, General, 123456789012, ''",
        "0.30000000000000004, General, 0.3, ''"
    })
    void showsFiguresAsTheyStandWithoutRounding(double held, String format, String read, String problem) {
        for (boolean old : new boolean[] {true, false}) {
            byte[] content = workbook(old, workbook -> {
                CellStyle style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(format));
                last(workbook).setCellStyle(style);
                last(workbook).setCellValue(held);
            });
            assertEquals(read, values(report(content), CELLS).getLast());
            assertEquals("report [" + problem + "]", outcome(old ? "a.xls" : "a.xlsx", content));
        }
    }

    /** Struck out, raised as the mark of a note, and how a character is read; shared texts and those in the cell alike. */
    @ParameterizedTest
    @CsvSource({
        "<r><rPr><strike/></rPr><t>4</t></r><r><t>5</t></r>, '4 / 5'",
        "<r><rPr><strike/></rPr><t>320</t></r><r><t>315</t></r>, '320 / 315'",
        "<r><rPr><strike val=\"0\"/></rPr><t>1</t></r><r><t>5</t></r>, 15",
        "<r><t>5</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r>, 5(注1)",
        "<t>5</t><rPh sb=\"0\" eb=\"1\"><t>9</t></rPh>, 5"
    })
    void runsOfATextAreNotJoinedBlindly(String runs, String read) throws IOException {
        byte[] shared = replaced(workbook(false, workbook -> last(workbook).setCellValue("五处")), "<t>五处</t>", runs);
        assertEquals(read, values(report(shared), CELLS).getLast());
        byte[] inCell = replaced(
                workbook(false, workbook -> last(workbook).setCellValue(98765)),
                "<v>98765.0</v>",
                "<is>" + runs + "</is>");
        byte[] inline = replaced(inCell, "r=\"D5\" t=\"n\"", "r=\"D5\" t=\"inlineStr\"");
        assertEquals(read, values(report(inline), CELLS).getLast());
    }

    @Test
    void input46FormulasHaveTheirStoredResultsAndAreNeverEvaluated() {
        byte[] stored = workbook(false, workbook -> {
            last(workbook).setCellFormula("WEBSERVICE(\"http://127.0.0.1:9/\")");
            last(workbook).setCellValue(7);
        });
        assertEquals(List.of("2", "0", "7"), values(report(stored), CELLS));
        byte[] never = workbook(
                false,
                workbook -> workbook.getSheetAt(0).getRow(4).createCell(3).setCellFormula("B5+C5"));
        assertEquals("=B5+C5", values(report(never), CELLS).getLast());
        assertEquals("report [GJ-223]", outcome("a.xlsx", never));
    }

    @Test
    void input47AMillionEmptyRows() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 6; i <= 1_048_576; i++) {
            rows.append("<row r=\"")
                    .append(i)
                    .append("\" s=\"1\"><c r=\"A")
                    .append(i)
                    .append("\" s=\"1\"/></row>");
        }
        byte[] content = replaced(workbook(false, workbook -> {}), "</sheetData>", rows + "</sheetData>");
        assertEquals(List.of("2", "0", "5"), values(report(content), CELLS));
    }

    private static byte[] replaced(byte[] file, String what, String by) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                members.put(entry.getName(), utf8(text.replace(what, by)));
            }
        }
        return HostileFiles.zip(members);
    }

    @Test
    void input48HiddenSheetsRowsAndColumnsAreLeftOutAndSaidSo() {
        for (boolean old : new boolean[] {true, false}) {
            byte[] sheet = workbook(old, workbook -> {
                row(workbook.createSheet("旧"), 0, "行政规范性文件", 9, 9, 9);
                workbook.setSheetHidden(1, true);
            });
            assertEquals(List.of("2", "0", "5"), values(report(sheet), CELLS));
            assertEquals("report [GJ-222]", outcome(old ? "a.xls" : "a.xlsx", sheet));
            byte[] row = workbook(old, workbook -> {
                row(workbook.getSheetAt(0), 5, "行政规范性文件", 9, 9, 9);
                workbook.getSheetAt(0).getRow(5).setZeroHeight(true);
            });
            assertEquals(List.of("2", "0", "5"), values(report(row), CELLS));
            assertEquals("report [GJ-222]", outcome(old ? "a.xls" : "a.xlsx", row));
        }
    }

    @Test
    void saysWhatIsBeyondTheLimits() {
        byte[] content = workbook(false, workbook -> {
            Sheet sheet = workbook.createSheet("明细");
            for (int i = 0; i < 2_500; i++) {
                row(sheet, i, "申请" + i);
            }
        });
        assertEquals(List.of("2", "0", "5"), values(report(content), CELLS));
        assertEquals("report [GJ-224]", outcome("a.xlsx", content));
    }
}
