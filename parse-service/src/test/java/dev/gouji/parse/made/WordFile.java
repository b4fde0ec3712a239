package dev.gouji.parse.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Reports as documents of Word: merged cells by gridSpan and vMerge, figures broken into runs. */
final class WordFile {
    private WordFile() {}

    static byte[] of(MadeReport report) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Part part : report.parts()) {
                switch (part) {
                    case Part.Title title -> paragraph(document, title.text());
                    case Part.Heading heading -> paragraph(document, heading.text());
                    case Part.Paragraph paragraph -> paragraph(document, paragraph.text());
                    case Grid grid -> table(document, grid);
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void paragraph(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    private static void table(XWPFDocument document, Grid grid) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        for (int row = 0; row < grid.rows(); row++) {
            XWPFTableRow printed = table.createRow();
            while (!printed.getTableCells().isEmpty()) {
                printed.removeCell(0);
            }
            int at = row;
            grid.cells().stream()
                    .filter(cell -> cell.coversRow(at))
                    .sorted(java.util.Comparator.comparing(PrintedCell::column))
                    .forEach(cell -> cell(printed, cell, cell.row() == at));
        }
    }

    private static void cell(XWPFTableRow row, PrintedCell cell, boolean first) {
        XWPFTableCell printed = row.createCell();
        CTTcPr properties = printed.getCTTc().addNewTcPr();
        if (cell.width() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.width()));
        }
        if (cell.height() > 1) {
            properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (first) {
            XWPFParagraph paragraph = printed.getParagraphs().getFirst();
            String[] lines = cell.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                int half = lines[i].length() / 2;
                run(paragraph, lines[i].substring(0, half));
                XWPFRun rest = run(paragraph, lines[i].substring(half));
                if (i < lines.length - 1) {
                    rest.addBreak();
                }
            }
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return run;
    }
}
