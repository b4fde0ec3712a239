package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.made.MadeReport;
import dev.gouji.parse.made.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables that a tool drew with strokes in text, and markup that it left in their cells. Seeds 1 to 5. */
class DrawnTablesTest {
    private static final int NARROW = 8;

    /** How a tool writes the rows of a table. */
    enum Drawing {
        BOXES(rows -> drawn(rows, '│', '─', true, NARROW)),
        WIDE_BOXES(rows -> drawn(rows, '│', '─', true, 200)),
        GRID(rows -> drawn(rows, '|', '-', true, NARROW)),
        DASHES(rows -> dashes(rows, '-')),
        DOUBLE_DASHES(rows -> dashes(rows, '=')),
        SPANS(rows -> pipes(rows, "<span style=\"font-size:10.0pt;\nfont-family:宋体|黑体\">%s</span>")),
        BRACKETED(rows -> pipes(rows, "[%s]{style=\"font-family:宋体;\nfont-size:14px\"}")),
        UPPER_CASE(DrawnTablesTest::html);

        private final Function<List<List<String>>, String> draw;

        Drawing(Function<List<List<String>>, String> draw) {
            this.draw = draw;
        }

        String of(String markdown) {
            StringBuilder text = new StringBuilder();
            List<List<String>> rows = new ArrayList<>();
            for (String line : markdown.split("\n", -1)) {
                boolean row = line.startsWith("| ") && !line.startsWith("| ---");
                if (row) {
                    rows.add(Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                            .map(String::strip)
                            .toList());
                } else if (!line.startsWith("| ---")) {
                    text.append(rows.isEmpty() ? "" : draw.apply(rows) + "\n\n");
                    rows.clear();
                    text.append(line).append('\n');
                }
            }
            return text.toString();
        }
    }

    private static int width(String text) {
        return text.chars()
                .map(unit -> unit >= 0x2E80 && unit <= 0xFF60 ? 2 : 1)
                .sum();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - width(text));
    }

    private static int[] widths(List<List<String>> rows, int most) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int at = 0; at < row.size(); at++) {
                widths[at] = Math.max(widths[at], Math.min(most, Math.max(1, width(row.get(at)))));
            }
        }
        return widths;
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (char unit : text.toCharArray()) {
            if (width(lines.getLast() + unit) > width) {
                lines.add("");
            }
            lines.set(lines.size() - 1, lines.getLast() + unit);
        }
        return lines;
    }

    private static String drawn(List<List<String>> rows, char upright, char stroke, boolean ruled, int most) {
        int[] widths = widths(rows, most);
        StringBuilder rule = new StringBuilder();
        for (int width : widths) {
            rule.append(upright == '|' ? '+' : '┼')
                    .append(String.valueOf(stroke).repeat(width + 2));
        }
        rule.append(upright == '|' ? '+' : '┼').append('\n');
        StringBuilder table = new StringBuilder(rule);
        for (List<String> row : rows) {
            List<List<String>> cells = new ArrayList<>();
            for (int at = 0; at < row.size(); at++) {
                cells.add(wrapped(row.get(at), widths[at]));
            }
            int height = cells.stream().mapToInt(List::size).max().orElse(1);
            for (int line = 0; line < height; line++) {
                for (int at = 0; at < row.size(); at++) {
                    String words = line < cells.get(at).size() ? cells.get(at).get(line) : "";
                    table.append(upright)
                            .append(' ')
                            .append(pad(words, widths[at]))
                            .append(' ');
                }
                table.append(upright).append('\n');
            }
            table.append(ruled ? rule : "");
        }
        return table.toString();
    }

    private static String dashes(List<List<String>> rows, char stroke) {
        int[] widths = widths(rows, 200);
        StringBuilder rule = new StringBuilder("  ");
        Arrays.stream(widths)
                .forEach(width ->
                        rule.append(String.valueOf(stroke).repeat(width + 4)).append(' '));
        StringBuilder table = new StringBuilder("\n" + rule + "\n");
        for (List<String> row : rows) {
            table.append("  ");
            for (int at = 0; at < row.size(); at++) {
                table.append(pad(row.get(at), widths[at] + 5));
            }
            table.append('\n');
        }
        return table.append(rule).append('\n').toString();
    }

    private static String pipes(List<List<String>> rows, String cell) {
        StringBuilder table = new StringBuilder("\n");
        for (List<String> row : rows) {
            row.forEach(words -> table.append("| ")
                    .append(words.isEmpty() ? "" : cell.formatted(words))
                    .append(' '));
            table.append("|\n");
            table.append(row == rows.getFirst() ? "|---".repeat(row.size()) + "|\n" : "");
        }
        return table.toString();
    }

    private static String html(List<List<String>> rows) {
        StringBuilder table = new StringBuilder("<TABLE BORDER=1>\n");
        rows.forEach(row ->
                table.append("<TR><TD>").append(String.join("</TD><TD>", row)).append("</TD></TR>\n"));
        return table.append("</TABLE>\n").toString();
    }

    @ParameterizedTest
    @EnumSource(Drawing.class)
    void readsEveryFigure(Drawing drawing) {
        for (long seed = 1; seed <= 5; seed++) {
            MadeReport form = MadeReport.of(FormGeneration.G2021, seed);
            String text = drawing.of(Shape.PIPES.print(form));
            Map<String, String> read = new TreeMap<>();
            Report report = Documents.report(text);
            report.cells()
                    .forEach((cell, value) -> read.put(
                            cell.path(),
                            value.figure().map(figure -> figure.toPlainString()).orElse("none")));
            Map<String, String> printed = new TreeMap<>();
            form.printed().forEach((cell, figure) -> printed.put(cell.path(), figure));
            assertEquals(printed, read, drawing + ", seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BOXES", "WIDE_BOXES", "GRID", "DASHES", "SPANS", "BRACKETED"})
    void keepsABlankABlank(Drawing drawing) {
        MadeReport form = MadeReport.ofZeros(FormGeneration.G2021).with("t3.granted.commercial", "");
        Report report = Documents.report(drawing.of(Shape.PIPES.print(form)));
        assertInstanceOf(Cell.Blank.class, report.cell(new CellId("t3.granted.commercial")));
        assertInstanceOf(Cell.Number.class, report.cell(new CellId("t3.granted.research")));
    }

    @Test
    void leavesAFigureThatIsBrokenOverLinesUnread() {
        MadeReport form = MadeReport.ofZeros(FormGeneration.G2021).with("t3.granted.commercial", "1234567890123");
        Report report = Documents.report(Drawing.GRID.of(Shape.PIPES.print(form)));
        CellId cell = new CellId("t3.granted.commercial");
        assertInstanceOf(Cell.Unreadable.class, report.cell(cell));
        assertTrue(
                report.problems().stream().anyMatch(problem -> problem.cells().contains(cell)));
    }

    @Test
    void takesMarkdownBehindATagForText() {
        String text = Drawing.SPANS.of(Shape.PIPES.print(MadeReport.ofZeros(FormGeneration.G2021)));
        Report report = Documents.report("<div class=\"info\">\n\n首页\n\n</div>\n\n" + text);
        assertEquals(
                200,
                report.cells().values().stream()
                        .filter(Cell.Number.class::isInstance)
                        .count());
    }

    @Test
    void takesNothingThatAPageHides() {
        String text = Shape.PIPES.print(MadeReport.ofZeros(FormGeneration.G2021).with("t3.granted.total", "7"));
        Report report = Documents.report(text.replace("| 7 |", "| <span style=\"display:none\">1</span>7 |")
                .replace("~", ""));
        assertInstanceOf(Cell.Unreadable.class, report.cell(new CellId("t3.granted.total")));
    }

    @Test
    void doesNotTakeATotalInFrontForTheFirstColumn() {
        StringBuilder text = new StringBuilder("# 青山县教育局2023年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n");
        text.append("| □ | 自□ | 法人□织 |\n");
        String[] rows = {
            "一、本年新收政府信息公开申请数量 | 9 | 7 | 2 | 0 | 0 | 0 | 0",
            "二、上年结转政府信息公开申请数量 | 3 | 2 | 1 | 0 | 0 | 0 | 0",
            "（一）予以公开 | 5 | 4 | 1 | 0 | 0 | 0 | 0",
            "1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0",
            "2.重复申请 | 4 | 4 | 0 | 0 | 0 | 0 | 0"
        };
        Arrays.stream(rows).forEach(row -> text.append("| ").append(row).append(" |\n"));
        Report report = Documents.report(text.toString());
        CellId cell = new CellId("t3.new_received.natural_person");
        assertInstanceOf(Cell.Unreadable.class, report.cell(cell));
        assertTrue(
                report.problems().stream().anyMatch(problem -> problem.cells().contains(cell)));
    }

    @Test
    void readsCellsThatAreFilledUpWithUnderscores() {
        String text = Shape.PIPES.print(MadeReport.ofZeros(FormGeneration.G2021).with("t3.granted.total", "7"));
        Report report = Documents.report(text.replace("| 7 |", "|7__|").replace("| 0 |", "|0___|"));
        assertEquals(
                "7", report.figure(new CellId("t3.granted.total")).orElseThrow().toPlainString());
    }
}
