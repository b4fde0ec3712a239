package dev.gouji.stats.export;

import dev.gouji.stats.csv.CsvTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as a workbook: the rows on a sheet 数据, going on on further ones where a sheet is full, and what they are on a
 * sheet 说明. Texts are typed as texts and stand in their cells, not in a table of the workbook: no text is ever a
 * formula, and none is kept in memory.
 *
 * @param <T> the item
 */
public final class XlsxFile<T> implements ListFile<T> {
    /** What a sheet of the format holds, its header among them. */
    static final int SHEET_ROWS = 1_048_576;

    private static final int ROWS_BETWEEN_FLUSHES = 200;

    private final CsvTable<T> table;
    private final OutputStream out;
    private final UnaryOperator<String> titles;
    private final int sheetRows;
    private final Workbook book;
    private SheetRows sheet;
    private int sheets;
    private long rows;

    /** Into that stream, which it closes in the end. */
    public XlsxFile(CsvTable<T> table, OutputStream out) throws IOException {
        this(table, out, SHEET_ROWS);
    }

    XlsxFile(CsvTable<T> table, OutputStream out, int sheetRows) throws IOException {
        this(table, out, sheetRows, ColumnTitles::of);
    }

    /** With these words for the columns. */
    public XlsxFile(CsvTable<T> table, OutputStream out, UnaryOperator<String> titles) throws IOException {
        this(table, out, SHEET_ROWS, titles);
    }

    private XlsxFile(CsvTable<T> table, OutputStream out, int sheetRows, UnaryOperator<String> titles)
            throws IOException {
        this.table = table;
        this.titles = titles;
        this.out = out;
        this.sheetRows = sheetRows;
        this.book = new Workbook(out, "Gouji", null);
        begin();
    }

    private void begin() throws IOException {
        sheets++;
        Worksheet worksheet = book.newWorksheet(sheets == 1 ? "数据" : "数据" + sheets);
        worksheet.freezePane(0, 1);
        sheet = new SheetRows(worksheet);
        sheet.addHeader(table.names());
    }

    @Override
    public void add(List<T> items) throws IOException {
        for (T item : items) {
            if (sheet.count() == sheetRows) {
                sheet.finish();
                begin();
            }
            sheet.add(table.values(item).toList());
            rows++;
            if (sheet.count() % ROWS_BETWEEN_FLUSHES == 0) {
                sheet.flush();
            }
        }
    }

    @Override
    public void finish(ExportNote note) throws IOException {
        sheet.finish();
        SheetRows notes = new SheetRows(book.newWorksheet("说明"));
        notes.addHeader(List.of("项目", "内容"));
        notes.add(List.of("列表 List", note.list()));
        notes.add(List.of("筛选 Filters", note.filters().isEmpty() ? "无 none" : words(note.filters())));
        notes.add(List.of("导出时间 Exported at", note.madeAt().toString()));
        notes.add(List.of("规则库版本 Rule book", String.join(", ", note.ruleBooks())));
        notes.add(List.of("行数 Rows", rows));
        notes.add(List.of("数据来源 Source", "各机关公布的年度报告，数字照原文，未作改动 as published, no figure altered"));
        for (String name : table.names()) {
            notes.add(List.of(name, titles.apply(name)));
        }
        notes.finish();
        book.finish();
    }

    private static String words(Map<String, String> filters) {
        return filters.entrySet().stream()
                .map(filter -> filter.getKey() + " = " + filter.getValue())
                .collect(Collectors.joining("; "));
    }

    @Override
    public void close() throws IOException {
        // The workbook leaves the stream open.
        try (out) {
            book.close();
        }
    }
}
