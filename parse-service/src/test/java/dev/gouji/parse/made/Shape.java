package dev.gouji.parse.made;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Every way in which a made-up report is written down. */
public enum Shape {
    ROW_PER_LINE("text", 200, Cells.BLANKS_SHOWN, TextShapes::rowPerLine, null),
    CELL_PER_LINE("text", 200, Cells.BOUNDED, report -> TextShapes.cellPerLine(report, " |"), null),
    PARAGRAPHS("text", 200, Cells.BOUNDED, report -> TextShapes.cellPerLine(report, ""), null),
    TABS("text", 200, Cells.BLANKS_SHOWN, TextShapes::tabs, null),
    BLANKS("text, blanks between figures", 100, Cells.UNBOUNDED, TextShapes::blanks, null),
    RUN_TOGETHER("text, digits run together", 40, Cells.UNBOUNDED, TextShapes::runTogether, null),
    PIPES("Markdown", 150, Cells.BLANKS_SHOWN, TextShapes::pipes, null),
    MARKDOWN_WITH_HTML("Markdown", 100, Cells.BLANKS_SHOWN, TextShapes::markdownWithTables, null),
    PLAIN_HTML("HTML", 100, Cells.BLANKS_SHOWN, HtmlShapes::plain, null),
    SPANS_HTML("HTML", 80, Cells.BLANKS_SHOWN, HtmlShapes::spans, null),
    NESTED_HTML("HTML", 80, Cells.BLANKS_SHOWN, HtmlShapes::nested, null),
    WORD_HTML("HTML", 80, Cells.BLANKS_SHOWN, HtmlShapes::word, null),
    BLOCKS_HTML("HTML, tables of blocks", 80, Cells.BOUNDED, HtmlShapes::blocks, null),
    JSON("JSON around HTML", 60, Cells.BLANKS_SHOWN, HtmlShapes::inJson, null),
    DOCX("DOCX", 8, Cells.BLANKS_SHOWN, null, OfficeShapes::docx),
    XLSX("XLSX", 8, Cells.BLANKS_SHOWN, null, OfficeShapes::xlsx),
    XLS("XLS", 16, Cells.BLANKS_SHOWN, null, OfficeShapes::xls),
    PDF("PDF with text", 6, Cells.BLANKS_SHOWN, null, PdfFile::of);

    private enum Cells {
        /** Empty cells are seen. */
        BLANKS_SHOWN,
        /** Cells are apart, and nothing shows where one is empty. */
        BOUNDED,
        /** Where a cell ends has to be concluded. */
        UNBOUNDED
    }

    private final String format;
    private final int weight;
    private final Cells cells;
    private final Function<MadeReport, String> text;
    private final Function<MadeReport, byte[]> file;

    Shape(
            String format,
            int weight,
            Cells cells,
            Function<MadeReport, String> text,
            Function<MadeReport, byte[]> file) {
        this.format = format;
        this.weight = weight;
        this.cells = cells;
        this.text = text;
        this.file = file;
    }

    /** All that this machine can make. */
    static List<Shape> read() {
        return Arrays.stream(values())
                .filter(shape -> shape != PDF || PdfFile.isPossible())
                .toList();
    }

    public String format() {
        return format;
    }

    /** How often it is made. */
    int weight() {
        return weight;
    }

    /** Whether it is text, in one of several character sets. */
    boolean isText() {
        return text != null;
    }

    /** Whether one sees where a cell starts and ends. */
    boolean bounds() {
        return cells != Cells.UNBOUNDED;
    }

    /** Whether an empty cell can be told from none. */
    boolean showsBlanks() {
        return cells == Cells.BLANKS_SHOWN;
    }

    /** Whether a label can go on in another line of its cell. */
    boolean keepsLineBreaks() {
        return switch (this) {
            case PLAIN_HTML, SPANS_HTML, NESTED_HTML, WORD_HTML, MARKDOWN_WITH_HTML, JSON, DOCX, XLSX, XLS, PDF -> true;
            case ROW_PER_LINE, CELL_PER_LINE, PARAGRAPHS, TABS, BLANKS, RUN_TOGETHER, PIPES, BLOCKS_HTML -> false;
        };
    }

    /** The report written down as text. */
    public String print(MadeReport report) {
        return text.apply(report);
    }

    /** The report as a file. */
    byte[] file(MadeReport report, Encoding encoding) {
        return isText() ? encoding.encode(print(report)) : file.apply(report);
    }
}
