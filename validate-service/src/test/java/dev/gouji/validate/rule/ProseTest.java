package dev.gouji.validate.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.report.Chapter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    private static ReportBuilder empty() {
        ReportBuilder report = ReportBuilder.g2021().preface("");
        for (Chapter chapter : Chapter.values()) {
            report.text(chapter, " ");
        }
        return report;
    }

    private static List<String> texts(ReportBuilder report) {
        return Prose.of(report.build()).pieces().stream().map(Prose.Piece::text).toList();
    }

    @Test
    void holdsWhatIsPrintedAndNothingElse() {
        assertTrue(Prose.of(empty().build()).isEmpty());
        Prose prose = Prose.of(empty().preface("引子。")
                .text(Chapter.OVERALL, "总述。")
                .text(Chapter.OTHER, "其他。")
                .build());
        assertFalse(prose.isEmpty());
        assertEquals(
                List.of("引言", Chapter.OVERALL.heading(), Chapter.OTHER.heading()),
                prose.pieces().stream().map(Prose.Piece::heading).toList());
        assertEquals(1, prose.pieces(Chapter.OTHER).size());
        assertEquals(0, prose.pieces(Chapter.PROBLEMS).size());
        assertTrue(prose.says("没有", "总述"));
        assertFalse(prose.says("没有", "述总"));
        assertFalse(prose.says("述。其"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            当前位置：首页 > 甲局年报\\n正文。          | 甲局年报\\n正文。
            欢迎。当前位置：首页 > 甲局年报\\n正文。    | 欢迎。甲局年报\\n正文。
            当前位置：首页 > 年报\\n甲局年报\\n正文。   | 当前位置：首页 > 年报\\n甲局年报\\n正文。
            当前位置：首页 > 甲局年报                   | 甲局年报
            当前位置：首页 > 乙局年报 甲局年报\\n正文。 | 乙局年报 甲局年报\\n正文。
            甲局年报\\n正文。                           | 甲局年报\\n正文。
            当前位置：首页\\n正文。                     | 当前位置：首页\\n正文。
            """)
    void leavesOutWhereOneIsOnTheSite(String preface, String expected) {
        ReportBuilder report = empty().titles("甲局年报", "乙局年报").preface(preface.replace("\\n", "\n"));
        assertEquals(List.of(expected.replace("\\n", "\n")), texts(report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            其他。\\n主办单位：某县政府\\n后文 | 其他。\\n
            其他。\\n扫一扫\\n版权所有         | 其他。\\n
            其他。\\n版权所有\\n扫一扫         | 其他。\\n
            其他。                             | 其他。
            """)
    void leavesOutTheFootOfTheSite(String text, String expected) {
        ReportBuilder report = empty().text(Chapter.OTHER, text.replace("\\n", "\n"));
        assertEquals(List.of(expected.replace("\\n", "\n")), texts(report));
        assertEquals(
                List.of(text.replace("\\n", "\n")), texts(empty().text(Chapter.OVERALL, text.replace("\\n", "\n"))));
        assertEquals(List.of(), texts(empty().text(Chapter.OTHER, "版权所有\n后文")));
    }

    @Test
    void countsWhatIsPrinted() {
        assertEquals(0, Prose.printedLength(" \n\t　\u00a0"));
        assertEquals(3, Prose.printedLength(" 一 二　三"));
    }
}
