package dev.gouji.parse.flat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedLabelsTest {
    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (String line : text.split("/")) {
            lines.add(new Line(
                    List.of(Field.of(line, 0, new Place.InText(lines.size() + 1, at, at + line.length()))), 0));
            at += line.length() + 1;
        }
        return lines;
    }

    private static String printed(List<Line> lines) {
        return lines.stream()
                .map(line -> line.fields().stream().map(Field::text).collect(Collectors.joining("|")))
                .collect(Collectors.joining("/"));
    }

    /** {@code /} ends a line, {@code |} a field. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            行政规范/性文件/7/3/58 = 行政规范性文件/7/3/58
            行政规范性文/件 7 3 58 = 行政规范性文件|7|3|58
            行政规范/7 3 58/性文件 = 行政规范性文件|7|3|58
            行政规范/7/3/58/性文件 = 行政规范性文件/7/3/58
            行政事业性/收费 12 = 行政事业性收费|12
            （二）部分公/开（区分处理/的，只计这一/情形，不计其/他情形）/1 = （二）部分公开（区分处理的，只计这一情形，不计其他情形）/1
            一、本年新收政府信息公开申/请数量/5 = 一、本年新收政府信息公开申请数量/5
            0/三/、/本/年/度/办/理/结/果/（一）予以公开 = 0/三、本年度办理结果/（一）予以公开
            3.危及“三安全/一稳定”/0 = 3.危及“三安全一稳定”/0
            """)
    void joinsWhatIsALabelToTheLetter(String text, String joined) {
        assertEquals(joined, printed(WrappedLabels.joined(lines(text))));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            行政规范/的文件/7/3/58
            行政规范/7 3 58/性文/其他
            行政许可/673/行政处罚/556
            三/、/本/年
            行政规范
            我局制定行政规范/性文件管理办法
            """)
    void leavesEverythingElseAlone(String text) {
        List<Line> lines = lines(text);
        assertSame(lines, WrappedLabels.joined(lines));
    }

    @Test
    void leadsBackToWhatIsPrinted() {
        List<Field> row =
                WrappedLabels.joined(lines("行政规范性文/件 7 3 58")).getFirst().fields();
        assertEquals(new Place.InText(1, 0, 8), row.getFirst().place());
        assertEquals(new Place.InText(2, 9, 10), row.get(1).place());
        assertEquals(new Place.InText(2, 13, 15), row.get(3).place());
    }
}
