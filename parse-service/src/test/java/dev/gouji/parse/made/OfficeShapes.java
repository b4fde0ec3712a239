package dev.gouji.parse.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Reports as Word and Excel files. */
public final class OfficeShapes {
    private OfficeShapes() {}

    /** As Word writes it: merged cells by gridSpan and vMerge. */
    public static byte[] docx(MadeReport report) {
        try (XWPFDocument document = new XWPFDocument()) {
            for (Part part : report.parts()) {
                switch (part) {
                    case Part.Title title -> paragraph(document, title.text());
                    case Part.Heading heading -> paragraph(document, heading.text());
                    case Part.Paragraph paragraph -> paragraph(document, paragraph.text());
                    case Grid grid -> table(document, grid);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it on one sheet of Excel 2007. */
    public static byte[] xlsx(MadeReport report) {
        return workbook(new XSSFWorkbook(), Map.of("年报", report));
    }

    /** A sheet for each name, in the map's order. */
    static byte[] xlsx(Map<String, MadeReport> sheets) {
        return workbook(new XSSFWorkbook(), sheets);
    }

    /** The same in Excel 97. */
    static byte[] xls(Map<String, MadeReport> sheets) {
        return workbook(new HSSFWorkbook(), sheets);
    }

    /** All of it on one sheet of Excel 97. */
    public static byte[] xls(MadeReport report) {
        return workbook(new HSSFWorkbook(), Map.of("年报", report));
    }

    private static void paragraph(XWPFDocument document, String text) {
        write(document.createParagraph(), text);
    }

    /** Word splits texts into runs at any point. */
    private static void write(XWPFParagraph paragraph, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            XWPFRun run = paragraph.createRun();
            if (i > 0) {
                run.addBreak();
            }
            int half = lines[i].length() / 2;
            run.setText(lines[i].substring(0, half));
            paragraph.createRun().setText(lines[i].substring(half));
        }
    }

    private static void table(XWPFDocument document, Grid grid) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        for (int row = 0; row < grid.rows(); row++) {
            XWPFTableRow tableRow = table.createRow();
            while (!tableRow.getTableCells().isEmpty()) {
                tableRow.removeCell(0);
            }
            int column = 0;
            while (column < grid.columns()) {
                PrintedCell cell = cellAt(grid, row, column);
                XWPFTableCell tableCell = tableRow.createCell();
                if (cell == null) {
                    column++;
                    continue;
                }
                CTTcPr properties = tableCell.getCTTc().addNewTcPr();
                if (cell.width() > 1) {
                    properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.width()));
                }
                if (cell.height() > 1) {
                    properties.addNewVMerge().setVal(cell.row() == row ? STMerge.RESTART : STMerge.CONTINUE);
                }
                if (cell.row() == row) {
                    write(tableCell.getParagraphs().getFirst(), cell.text());
                }
                column += cell.width();
            }
        }
    }

    private static PrintedCell cellAt(Grid grid, int row, int column) {
        return grid.cells().stream()
                .filter(cell -> cell.coversRow(row) && cell.column() == column)
                .findFirst()
                .orElse(null);
    }

    private static byte[] workbook(Workbook workbook, Map<String, MadeReport> sheets) {
        try (workbook) {
            sheets.forEach((name, report) -> sheet(workbook.createSheet(name), report));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sheet(Sheet sheet, MadeReport report) {
        int row = 0;
        for (Part part : report.parts()) {
            row = switch (part) {
                case Part.Title title -> row(sheet, row, title.text());
                case Part.Heading heading -> row(sheet, row, heading.text());
                case Part.Paragraph paragraph -> row(sheet, row, paragraph.text());
                case Grid grid -> cells(sheet, row, grid);
            };
        }
    }

    private static int row(Sheet sheet, int row, String text) {
        sheet.createRow(row).createCell(0).setCellValue(text);
        return row + 1;
    }

    private static int cells(Sheet sheet, int start, Grid grid) {
        for (int row = 0; row < grid.rows(); row++) {
            sheet.createRow(start + row);
        }
        for (PrintedCell cell : grid.cells()) {
            Cell written = sheet.getRow(start + cell.row()).createCell(cell.column());
            // People type figures; what has more to it than digits is text.
            if (cell.text().matches("[1-9]\\d{0,8}|0")) {
                written.setCellValue(Integer.parseInt(cell.text()));
            } else {
                written.setCellValue(cell.text());
            }
            if (cell.width() * cell.height() > 1) {
                sheet.addMergedRegion(new CellRangeAddress(
                        start + cell.row(),
                        start + cell.row() + cell.height() - 1,
                        cell.column(),
                        cell.column() + cell.width() - 1));
            }
        }
        return start + grid.rows();
    }
}
