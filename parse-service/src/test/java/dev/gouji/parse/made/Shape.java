package dev.gouji.parse.made;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every way in which a made-up report is written down. */
public enum Shape {
    ROW_PER_LINE("text", 200, Cells.BLANKS_SHOWN, TextShapes::rowPerLine),
    CELL_PER_LINE("text", 200, Cells.BOUNDED, report -> TextShapes.cellPerLine(report, " |")),
    PARAGRAPHS("text", 200, Cells.BOUNDED, report -> TextShapes.cellPerLine(report, "")),
    TABS("text", 200, Cells.BLANKS_SHOWN, TextShapes::tabs),
    BLANKS("text", 100, Cells.UNBOUNDED, TextShapes::blanks),
    RUN_TOGETHER("text", 100, Cells.UNBOUNDED, TextShapes::runTogether),
    PIPES("Markdown", 150, Cells.BLANKS_SHOWN, TextShapes::pipes),
    MARKDOWN_WITH_HTML("Markdown", 100, Cells.BLANKS_SHOWN, TextShapes::markdownWithTables),
    PLAIN_HTML("HTML", 100, Cells.BLANKS_SHOWN, HtmlShapes::plain),
    SPANS_HTML("HTML", 80, Cells.BLANKS_SHOWN, HtmlShapes::spans),
    NESTED_HTML("HTML", 80, Cells.BLANKS_SHOWN, HtmlShapes::nested),
    WORD_HTML("HTML", 80, Cells.BLANKS_SHOWN, HtmlShapes::word),
    BLOCKS_HTML("HTML", 80, Cells.BOUNDED, HtmlShapes::blocks),
    JSON("JSON", 60, Cells.BLANKS_SHOWN, HtmlShapes::inJson);

    /** Shapes that the reader does not read yet; they are left out until it does. */
    private static final List<Shape> NOT_READ_YET = List.of();

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

    Shape(String format, int weight, Cells cells, Function<MadeReport, String> text) {
        this.format = format;
        this.weight = weight;
        this.cells = cells;
        this.text = text;
    }

    /** The shapes that the reader reads. */
    static List<Shape> read() {
        return Stream.of(values())
                .filter(shape -> !NOT_READ_YET.contains(shape))
                .toList();
    }

    public String format() {
        return format;
    }

    int weight() {
        return weight;
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
        return format.equals("HTML") && this != BLOCKS_HTML || this == MARKDOWN_WITH_HTML || this == JSON;
    }

    /** The report written down. */
    public String print(MadeReport report) {
        return text.apply(report);
    }
}
