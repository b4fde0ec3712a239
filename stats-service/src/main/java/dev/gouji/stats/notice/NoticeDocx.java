package dev.gouji.stats.notice;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A notice as a document for a text processor, on A4 across. */
public final class NoticeDocx {
    /** A4, in twentieths of a point. */
    private static final BigInteger LONG_SIDE = BigInteger.valueOf(16838);

    private static final BigInteger SHORT_SIDE = BigInteger.valueOf(11906);

    /** Of the columns, in the same unit. */
    private static final List<Integer> WIDTHS = List.of(600, 1300, 3200, 2600, 1500, 1800, 2200, 1600);

    private static final int TITLE_POINTS = 18;
    private static final int TEXT_POINTS = 12;
    private static final int TABLE_POINTS = 9;

    private NoticeDocx() {}

    /** Writes the document. */
    public static void write(Notice notice, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            CTPageSz page = document.getDocument().getBody().addNewSectPr().addNewPgSz();
            page.setOrient(STPageOrientation.LANDSCAPE);
            page.setW(LONG_SIDE);
            page.setH(SHORT_SIDE);
            paragraph(document, Notice.TITLE, TITLE_POINTS, true, ParagraphAlignment.CENTER);
            paragraph(document, notice.opening(), TEXT_POINTS, false, ParagraphAlignment.LEFT);
            paragraph(document, notice.deadline(), TEXT_POINTS, false, ParagraphAlignment.LEFT);
            for (Notice.OfOrgan organ : notice.organs()) {
                paragraph(document, organ.heading(notice.year()), TEXT_POINTS, true, ParagraphAlignment.LEFT);
                table(document, organ);
            }
            paragraph(document, "", TEXT_POINTS, false, ParagraphAlignment.LEFT);
            paragraph(document, notice.signature(), TEXT_POINTS, false, ParagraphAlignment.RIGHT);
            document.write(out);
        }
    }

    private static void table(XWPFDocument document, Notice.OfOrgan organ) {
        XWPFTable table = document.createTable(organ.lines().size() + 1, Notice.COLUMNS.size());
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), Notice.COLUMNS, true);
        for (int i = 0; i < organ.lines().size(); i++) {
            table.getRow(i + 1).setCantSplitRow(true);
            fill(table.getRow(i + 1), organ.lines().get(i).cells(), false);
        }
    }

    private static void fill(XWPFTableRow row, List<String> texts, boolean bold) {
        for (int i = 0; i < texts.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(String.valueOf(WIDTHS.get(i)));
            write(cell.getParagraphs().getFirst(), texts.get(i), TABLE_POINTS, bold);
        }
    }

    private static void paragraph(
            XWPFDocument document, String text, int points, boolean bold, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setKeepNext(bold);
        write(paragraph, text, points, bold);
    }

    private static void write(XWPFParagraph paragraph, String text, int points, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(points);
        run.setBold(bold);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }
}
