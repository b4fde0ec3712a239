package dev.gouji.parse.decode.office;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.document.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** A workbook of Excel 97 to 2003. */
final class XlsFile {
    private final OfficeProblems problems = new OfficeProblems();
    private final List<SheetChoice.Shown> sheets = new ArrayList<>();
    private final FigureText figures;

    private XlsFile(HSSFWorkbook workbook) {
        this.figures = new FigureText(problems, workbook.getInternalWorkbook().isUsing1904DateWindowing());
    }

    static Document read(byte[] content) throws UnreadableDocumentException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content));
                HSSFWorkbook workbook = new HSSFWorkbook(file, false)) {
            XlsFile reader = new XlsFile(workbook);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                String name = workbook.getSheetName(i);
                if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
                    reader.problems.hidden(
                            "隐藏工作表“%s”".formatted(name), "a hidden sheet", new Place.InSheet(name, "A1"));
                } else {
                    reader.sheet(workbook.getSheetAt(i));
                }
            }
            if (file.getRoot().hasEntry("_VBA_PROJECT_CUR")) {
                reader.problems.macros();
            }
            List<Line> lines = SheetChoice.of(reader.sheets, reader.problems);
            return new Document(lines, OleProperties.titles(workbook.getSummaryInformation()), reader.problems.all());
        } catch (EncryptedDocumentException e) {
            throw OfficeRefusals.locked(e);
        } catch (OldFileFormatException e) {
            throw OfficeRefusals.tooOld(e);
        } catch (IOException e) {
            throw OfficeRefusals.damaged("工作簿 (workbook)", e);
        }
    }

    private void sheet(Sheet sheet) {
        SheetGrid grid = new SheetGrid(sheet.getSheetName(), problems);
        for (int column = 0; column < SheetGrid.COLUMNS_MAX; column++) {
            if (sheet.isColumnHidden(column)) {
                grid.hideColumn(column);
            }
        }
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                grid.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                Place place = grid.place(row.getRowNum(), cell.getColumnIndex());
                grid.put(row.getRowNum(), cell.getColumnIndex(), text(cell, place));
            }
        }
        sheet.getMergedRegions().forEach(grid::merge);
        SheetLines.add(grid, sheets);
    }

    private String text(Cell cell, Place place) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                figures.of(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString(),
                        place);
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> error(cell.getErrorCellValue());
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }
}
