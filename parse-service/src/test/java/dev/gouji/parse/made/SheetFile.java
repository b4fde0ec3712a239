package dev.gouji.parse.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reports as workbooks: one sheet, prose in its first column, figures as numbers where they are printed plainly. */
final class SheetFile {
    private static final String PLAIN = "-?(0|[1-9]\\d{0,8})(\\.\\d{0,3}[1-9])?";

    private SheetFile() {}

    static byte[] xlsx(MadeReport report) {
        return of(report, XSSFWorkbook::new);
    }

    static byte[] xls(MadeReport report) {
        return of(report, HSSFWorkbook::new);
    }

    private static byte[] of(MadeReport report, Supplier<Workbook> kind) {
        try (Workbook workbook = kind.get();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("年度报告");
            int row = 0;
            for (Part part : report.parts()) {
                switch (part) {
                    case Part.Title title -> line(sheet, row++, title.text());
                    case Part.Heading heading -> line(sheet, row++, heading.text());
                    case Part.Paragraph paragraph -> line(sheet, row++, paragraph.text());
                    case Grid grid -> {
                        table(sheet, row, grid);
                        row += grid.rows();
                    }
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(Sheet sheet, int row, String text) {
        sheet.createRow(row).createCell(0).setCellValue(text);
    }

    private static void table(Sheet sheet, int top, Grid grid) {
        for (int row = 0; row < grid.rows(); row++) {
            sheet.createRow(top + row);
        }
        for (PrintedCell cell : grid.cells()) {
            Row row = sheet.getRow(top + cell.row());
            Cell printed = row.createCell(cell.column());
            if (cell.figure() != null && cell.text().matches(PLAIN)) {
                printed.setCellValue(Double.parseDouble(cell.text()));
            } else if (!cell.text().isEmpty()) {
                printed.setCellValue(cell.text());
            }
            if (cell.height() > 1 || cell.width() > 1) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(
                        top + cell.row(),
                        top + cell.row() + cell.height() - 1,
                        cell.column(),
                        cell.column() + cell.width() - 1));
            }
        }
    }
}
