package dev.gouji.parse.flat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GluedHeadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            四、政府信息公开行政复议、行政诉讼情况行政复议 = 四、政府信息公开行政复议、行政诉讼情况 / 行政复议
            六、其他需要报告的事项本年度未收取信息处理费。 = 六、其他需要报告的事项 / 本年度未收取信息处理费。
            五、存在的主要问题及改进情况一是个别栏目更新慢。六、其他需要报告的事项没有其他事项。 = 五、存在的主要问题及改进情况 / 一是个别栏目更新慢。 / 六、其他需要报告的事项 / 没有其他事项。
            五、存在的主要问题及改进情况一是个别栏目更新慢。六、其他需要报告的事项 = 五、存在的主要问题及改进情况 / 一是个别栏目更新慢。 / 六、其他需要报告的事项
            五、存在的主要问题及改进情况 = 五、存在的主要问题及改进情况
            五、存在的主要问题及改进情况3 = 五、存在的主要问题及改进情况3
            一、总体情况二、主动公开政府信息情况三、收到和处理 = 一、总体情况二、主动公开政府信息情况三、收到和处理
            五、存在的问题是更新慢，下一年度改进。 = 五、存在的问题是更新慢，下一年度改进。
            """)
    void standsOnALineOfItsOwn(String printed, String expected) {
        Line line = new Line(List.of(Field.of(printed, 0, new Place.InText(1, 0, printed.length()))), 0);
        assertEquals(
                expected,
                GluedHeading.apart(line).stream()
                        .map(part -> part.fields().getFirst().text())
                        .collect(Collectors.joining(" / ")));
    }
}
