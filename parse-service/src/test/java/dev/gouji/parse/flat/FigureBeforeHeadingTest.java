package dev.gouji.parse.flat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureBeforeHeadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            四、结转下年度继续办理|1|0|2四、政府信息公开行政复议、行政诉讼情况行政复议|行政诉讼 = 四、结转下年度继续办理|1|0|2 / 四、政府信息公开行政复议、行政诉讼情况行政复议|行政诉讼
            行政事业性收费|1,204.16三、收到和处理政府信息公开申请情况 = 行政事业性收费|1,204.16 / 三、收到和处理政府信息公开申请情况
            0|1|0五、存在的主要问题及改进情况一是更新不及时。 = 0|1|0 / 五、存在的主要问题及改进情况一是更新不及时。
            规章|0|0|0 = 规章|0|0|0
            行政许可|12三、本年度办理 = 行政许可|12三、本年度办理
            行政许可|约12三、收到和处理政府信息公开申请情况 = 行政许可|约12三、收到和处理政府信息公开申请情况
            行政许可|三、收到和处理政府信息公开申请情况 = 行政许可|三、收到和处理政府信息公开申请情况
            """)
    void endsTheLineBehindTheFigure(String printed, String expected) {
        assertEquals(
                expected,
                FigureBeforeHeading.apart(line(printed)).stream()
                        .map(FigureBeforeHeadingTest::told)
                        .collect(Collectors.joining(" / ")));
    }

    private static Line line(String printed) {
        List<Field> fields = new ArrayList<>();
        int start = 0;
        for (String text : printed.split("\\|")) {
            fields.add(Field.of(text, fields.size(), new Place.InText(1, start, start + text.length())));
            start += text.length() + 1;
        }
        return new Line(fields, 0);
    }

    private static String told(Line line) {
        return line.fields().stream().map(Field::text).collect(Collectors.joining("|"));
    }
}
