package dev.gouji.stats.notice;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A notice as a sheet of a workbook; all texts are typed as texts. */
public final class NoticeXlsx {
    private static final List<Integer> WIDTHS = List.of(24, 10, 6, 16, 44, 32, 20, 30, 36, 30);
    private static final List<String> BEFORE = List.of("机关", "区划代码");

    private NoticeXlsx() {}

    /** Writes the workbook. */
    public static void write(Notice notice, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Gouji", null)) {
            Worksheet sheet = book.newWorksheet("整改通知");
            for (int i = 0; i < WIDTHS.size(); i++) {
                sheet.width(i, WIDTHS.get(i));
            }
            int row = 0;
            for (String line : List.of(Notice.TITLE, notice.opening(), notice.deadline(), notice.signature())) {
                sheet.inlineString(row++, 0, line);
            }
            sheet.style(0, 0).bold().fontSize(16).set();
            row(sheet, row, BEFORE, Notice.COLUMNS);
            sheet.range(row, 0, row, WIDTHS.size() - 1).style().bold().set();
            sheet.freezePane(0, row + 1);
            for (Notice.OfOrgan organ : notice.organs()) {
                for (NoticeLine line : organ.lines()) {
                    row(
                            sheet,
                            ++row,
                            List.of(organ.name(), organ.division() == null ? "" : organ.division()),
                            line.cells());
                    sheet.range(row, 0, row, WIDTHS.size() - 1)
                            .style()
                            .wrapText(true)
                            .verticalAlignment("top")
                            .set();
                }
            }
        }
    }

    private static void row(Worksheet sheet, int row, List<String> first, List<String> rest) {
        for (int i = 0; i < first.size(); i++) {
            sheet.inlineString(row, i, first.get(i));
        }
        for (int i = 0; i < rest.size(); i++) {
            sheet.inlineString(row, first.size() + i, rest.get(i));
        }
    }
}
