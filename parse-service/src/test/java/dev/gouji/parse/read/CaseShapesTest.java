package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.read.PrintedCases.As;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Table 4 in every shape in which it is met beside the form's own: what is read of it, and what is not. */
class CaseShapesTest {
    private static final String READ = "1 2 3 4 10 | 5 6 7 8 26 | 9 10 11 12 42";

    private static final String UNREAD = "x x x x x | x x x x x | x x x x x";

    private static final String OUTCOMES = "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计";

    private static final String A_ROW_A_KIND = """
            类别                             | %s
            行政复议                         | 1 | 2 | 3 | 4 | 10
            行政诉讼（未经复议直接起诉）     | 5 | 6 | 7 | 8 | 26
            行政诉讼·复议后起诉              | 9 | 10 | 11 | 12 | 42
            """.formatted(OUTCOMES);
    private static final String A_ROW_A_KIND_IN_TWO_COLUMNS = """
                     | <                | %s
            行政复议 | <                | 1 | 2 | 3 | 4 | 10
            行政诉讼 | 未经复议直接起诉 | 5 | 6 | 7 | 8 | 26
            ^        | 复议后起诉       | 9 | 10 | 11 | 12 | 42
            """.formatted(OUTCOMES);
    private static final String IN_ANOTHER_ORDER = """
            类别             | 总计 | 尚未审结 | 其他结果 | 结果纠正 | 结果维持
            复议后起诉       | 42 | 12 | 11 | 10 | 9
            未经复议直接起诉 | 26 | 8 | 7 | 6 | 5
            行政复议         | 10 | 4 | 3 | 2 | 1
            """;
    private static final String WITH_SUMS = """
            类别             | %s
            行政复议         | 1 | 2 | 3 | 4 | 10
            行政诉讼         | 14 | 16 | 18 | 20 | 68
            未经复议直接起诉 | 5 | 6 | 7 | 8 | 26
            复议后起诉       | 9 | 10 | 11 | 12 | 42
            合计             | 15 | 18 | 21 | 24 | 78
            """.formatted(OUTCOMES);
    private static final String A_ROW_AN_OUTCOME = """
            项目     | 行政复议 | 行政诉讼         | <
            ^        | ^        | 未经复议直接起诉 | 复议后起诉
            结果维持 | 1 | 5 | 9
            结果纠正 | 2 | 6 | 10
            其他结果 | 3 | 7 | 11
            尚未审结 | 4 | 8 | 12
            总计     | 10 | 26 | 42
            """;
    private static final String A_TABLE_A_KIND = """
            行政复议 | < | < | < | <
            %1$s
            1 | 2 | 3 | 4 | 10

            行政诉讼（未经复议直接起诉） | < | < | < | <
            %1$s
            5 | 6 | 7 | 8 | 26

            行政诉讼（复议后起诉） | < | < | < | <
            %1$s
            9 | 10 | 11 | 12 | 42
            """.formatted(OUTCOMES);
    private static final String TWO_TABLES = """
            （一）行政复议情况

            行政复议 | < | < | < | <
            %1$s
            1 | 2 | 3 | 4 | 10

            （二）行政诉讼情况

            行政诉讼 | < | < | < | < | < | < | < | < | <
            未经复议直接起诉 | < | < | < | < | 复议后起诉 | < | < | < | <
            %1$s | %1$s
            5 | 6 | 7 | 8 | 26 | 9 | 10 | 11 | 12 | 42
            """.formatted(OUTCOMES);
    private static final String STACKED = """
            行政复议 | < | < | < | < | < | < | < | < | <
            结果维持 | < | 结果纠正 | < | 其他结果 | < | 尚未审结 | < | 总计 | <
            1 | < | 2 | < | 3 | < | 4 | < | 10 | <
            行政诉讼 | < | < | < | < | < | < | < | < | <
            未经复议直接起诉 | < | < | < | < | 复议后起诉 | < | < | < | <
            %1$s | %1$s
            5 | 6 | 7 | 8 | 26 | 9 | 10 | 11 | 12 | 42
            """.formatted(OUTCOMES);
    private static final String AS_IN_THE_FORM = """
            行政复议 | < | < | < | < | 行政诉讼 | < | < | < | < | < | < | < | < | <
            结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | < | < | < | < | 复议后起诉 | < | < | < | <
            ^ | ^ | ^ | ^ | ^ | %1$s | %1$s
            1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 10 | 11 | 12 | 42
            """.formatted(OUTCOMES);

    private static final String LITIGATION_FIRST = """
            项目     | 行政诉讼         | <          | 行政复议
            ^        | 未经复议直接起诉 | 复议后起诉 | ^
            结果维持 | 5 | 9 | 1
            结果纠正 | 6 | 10 | 2
            其他结果 | 7 | 11 | 3
            尚未审结 | 8 | 12 | 4
            总计     | 26 | 42 | 10
            """;
    private static final String KINDS_OVER_OUTCOMES = """
            行政复议 | 行政诉讼
            未经复议直接起诉 | 复议后起诉
            %s
            """.formatted(OUTCOMES);

    private static Stream<Arguments> shapes() {
        return Stream.of(
                        Named.of("a row a kind", A_ROW_A_KIND),
                        Named.of("a row a kind in two columns", A_ROW_A_KIND_IN_TWO_COLUMNS),
                        Named.of("in another order", IN_ANOTHER_ORDER),
                        Named.of("with sums", WITH_SUMS),
                        Named.of("a row an outcome", A_ROW_AN_OUTCOME),
                        Named.of("a table a kind", A_TABLE_A_KIND),
                        Named.of("two tables", TWO_TABLES),
                        Named.of("stacked", STACKED),
                        Named.of("as in the form", AS_IN_THE_FORM))
                .flatMap(shape -> Stream.of(As.values())
                        .filter(as -> shape.getPayload() != STACKED || as.compareTo(As.MARKDOWN) <= 0)
                        .map(as -> Arguments.of(shape, as)));
    }

    private static Report read(String drawn, As as) {
        return Documents.report(PrintedCases.of(drawn).report(as));
    }

    /** All figures, kind by kind; an empty field a dot, what is not read an x, what is not there a question mark. */
    private static String cases(Report report) {
        List<String> read = report.cells().entrySet().stream()
                .filter(cell -> cell.getKey().table().equals("t4"))
                .map(cell -> switch (cell.getValue()) {
                    case Cell.Number number -> number.value().toPlainString();
                    case Cell.Blank blank -> ".";
                    case Cell.Placeholder placeholder -> placeholder.raw();
                    case Cell.Unreadable unreadable -> "x";
                    case Cell.Missing missing -> "?";
                })
                .toList();
        return Stream.of(read.subList(0, 5), read.subList(5, 10), read.subList(10, 15))
                .map(five -> String.join(" ", five))
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void readsEveryFigure(String drawn, As as) {
        Report report = read(drawn, as);
        assertEquals(READ, cases(report), () -> PrintedCases.of(drawn).report(as) + report.problems());
    }

    private static Stream<Arguments> doubts() {
        return Stream.of(
                        doubt(
                                "a figure is missing",
                                A_ROW_A_KIND.replace("5 | 6 | 7 | 8 | 26", "5 | 6 | 7 | 8"),
                                "1 2 3 4 10 | x x x x x | 9 10 11 12 42",
                                As.LINES,
                                As.BLANKS,
                                As.TABS,
                                As.HTML),
                        doubt(
                                "a figure is missing between others",
                                A_TABLE_A_KIND.replace("9 | 10 | 11", "9 |  | 11"),
                                "1 2 3 4 10 | 5 6 7 8 26 | x x x x x",
                                As.LINES,
                                As.BLANKS),
                        doubt(
                                "a blank keeps its place in a table",
                                A_TABLE_A_KIND.replace("9 | 10 | 11", "9 |  | 11"),
                                "1 2 3 4 10 | 5 6 7 8 26 | 9 . 11 12 42",
                                As.HTML),
                        doubt(
                                "a row of blanks is one",
                                A_ROW_A_KIND.replace("5 | 6 | 7 | 8 | 26", " |  |  |  | "),
                                "1 2 3 4 10 | . . . . . | 9 10 11 12 42",
                                As.HTML),
                        doubt(
                                "a blank among fields, where the sum says the same",
                                A_ROW_A_KIND.replace("5 | 6 | 7 | 8 | 26", "5 |  | 7 | 8 | 20"),
                                "1 2 3 4 10 | 5 . 7 8 20 | 9 10 11 12 42",
                                As.TABS,
                                As.MARKDOWN),
                        doubt(
                                "a blank among fields, where the sum says otherwise",
                                A_ROW_A_KIND.replace("5 | 6 | 7 | 8 | 26", "5 |  | 7 | 8 | 26"),
                                "1 2 3 4 10 | x x x x x | 9 10 11 12 42",
                                As.TABS,
                                As.MARKDOWN),
                        doubt(
                                "a wrong sum is the organ's own",
                                A_ROW_A_KIND.replace("8 | 26", "8 | 27"),
                                "1 2 3 4 10 | 5 6 7 8 27 | 9 10 11 12 42",
                                As.HTML,
                                As.TABS,
                                As.LINES),
                        doubt(
                                "a wrong sum where only blanks separate figures",
                                A_ROW_A_KIND.replace("8 | 26", "8 | 27"),
                                "1 2 3 4 10 | x x x x x | 9 10 11 12 42",
                                As.BLANKS),
                        doubt("an outcome has no heading", A_ROW_A_KIND.replace("其他结果 | ", ""), UNREAD, As.values()),
                        doubt(
                                "headings cut to their first line",
                                A_ROW_A_KIND.replace("结果维持 | 结果纠正", "结果 | 结果"),
                                UNREAD,
                                As.LINES,
                                As.TABS,
                                As.HTML),
                        doubt(
                                "litigation of either kind",
                                A_ROW_A_KIND.replace("（未经复议直接起诉）", "").replace("·复议后起诉", ""),
                                "1 2 3 4 10 | x x x x x | x x x x x",
                                As.values()),
                        doubt(
                                "one kind twice, with other figures",
                                A_ROW_A_KIND.replace("行政诉讼·复议后起诉", "行政复议"),
                                "x x x x x | 5 6 7 8 26 | ? ? ? ? ?",
                                As.values()),
                        doubt(
                                "two kinds over one line of five",
                                TWO_TABLES.replace(" | 9 | 10 | 11 | 12 | 42", ""),
                                "1 2 3 4 10 | x x x x x | x x x x x",
                                As.HTML,
                                As.TABS,
                                As.LINES,
                                As.BLANKS),
                        doubt(
                                "the heading over two kinds stands before the one that is alone",
                                LITIGATION_FIRST,
                                UNREAD,
                                As.LINES,
                                As.TABS,
                                As.BLANKS,
                                As.MARKDOWN),
                        doubt("in a table columns tell", LITIGATION_FIRST, READ, As.HTML),
                        doubt(
                                "a line of five for each kind, in the order of the headings",
                                KINDS_OVER_OUTCOMES + "1|2|3|4|10\n5|6|7|8|26\n9|10|11|12|42\n",
                                READ,
                                As.TABS,
                                As.BLANKS,
                                As.MARKDOWN),
                        doubt(
                                "a line of five for each kind that does not add up",
                                KINDS_OVER_OUTCOMES + "1|2|3|4|10\n5|6|7|8|27\n9|10|11|12|42\n",
                                UNREAD,
                                As.TABS,
                                As.BLANKS),
                        doubt(
                                "lines of three under five headings",
                                KINDS_OVER_OUTCOMES + "1|5|9\n2|6|10\n3|7|11\n4|8|12\n10|26|42\n",
                                UNREAD,
                                As.TABS,
                                As.BLANKS),
                        doubt(
                                "a figure in its heading",
                                A_ROW_A_KIND
                                        .replace("行政复议    ", "行政复议1    ")
                                        .replace("1 | 2 | 3 | 4 | 10", "2 | 3 | 4 | 10"),
                                "x x x x x | 5 6 7 8 26 | 9 10 11 12 42",
                                As.HTML),
                        doubt(
                                "merged cells repeated in figures of another width",
                                STACKED,
                                "x x x x x | 5 6 7 8 26 | 9 10 11 12 42",
                                As.EXPANDED_HTML,
                                As.EXPANDED_MARKDOWN))
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> doubt(String what, String drawn, String read, As... ways) {
        return Stream.of(ways).map(as -> Arguments.of(Named.of(what, drawn), as, read));
    }

    @ParameterizedTest
    @MethodSource("doubts")
    void readsNoMoreThanHeadingsTell(String drawn, As as, String read) {
        Report report = read(drawn, as);
        assertEquals(read, cases(report), () -> PrintedCases.of(drawn).report(as) + report.problems());
        report.cells().forEach((id, cell) -> {
            boolean told = report.problems().stream()
                    .anyMatch(problem -> problem.cells().contains(id));
            assertTrue(!(cell instanceof Cell.Unreadable) || told, () -> id + " is unread without a word");
        });
    }
}
