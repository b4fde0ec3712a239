package dev.gouji.parse.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.Source;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of pages that name other reports above, beside and below their own; / stands for a line break. */
class ListedReportsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            政府信息公开年报/青山县水利局2024年政府信息公开工作年度报告/青山县水利局2022年政府信息公开工作年度报告/青山县水利局2019年政府信息公开工作年度报告/按照条例有关规定，青山县水利局编制了2022年政府信息公开工作年度报告。/一、总体情况 | 青山县水利局 | 2022
            政府信息公开年报青山县水利局2024年政府信息公开工作年度报告2025-01-28青山县水利局2022年政府信息公开工作年度报告2023-01-28按照条例有关规定，青山县水利局编制了2022年政府信息公开工作年度报告。一、总体情况2022年，我局公开信息9条。 | 青山县水利局 | 2022
            首页政务公开网上办事青山县水利局2022年政府信息公开工作年度报告发布时间：2023-01-20根据条例规定，青山县水利局现公布2022年度政府信息公开工作年度报告。一、总体情况2022年，我局公开信息9条。 | 青山县水利局 | 2022
            青山县人民政府 政府信息公开年报 青山县水利局2022年政府信息公开工作年度报告 首页 走进青山 按照条例有关规定，青山县水利局编制了2022年政府信息公开工作年度报告。 | 青山县水利局 | 2022
            青山县水利局2022年政府信息公开工作年度报告/规章 0 0 0/上一篇：青山县水利局2021年政府信息公开工作年度报告/下一篇：青山县水利局2023年政府信息公开工作年度报告 | 青山县水利局 | 2022
            青山县水利局2022年政府信息公开工作年度报告/规章 0 0 0/上一条/青山县民政局2021年政府信息公开工作年度报告 | 青山县水利局 | 2022
            2022年政府信息公开工作年度报告_青山县人民政府/发布机构：青山县水利局/2022年政府信息公开工作年度报告/本报告根据条例编制。/一、总体情况/2022年，我局公开信息9条，我局开展培训。 | 青山县水利局 | 2022
            关于做好编制2021年政府信息公开工作年度报告的通知/青山县水利局2022年政府信息公开工作年度报告/一、总体情况 | 青山县水利局 | 2022
            """)
    void findsThePagesOwn(String text, String organ, Integer year) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("/")) {
            lines.add(new Line(
                    List.of(Field.of(line.strip(), 0, new Place.InText(lines.size() + 1, 0, line.length()))), 0));
        }
        Identity identity = IdentityReader.read(
                new Document(lines, List.of(), List.of()),
                lines,
                new Source("test", null, null, null, null, Instant.EPOCH));
        assertEquals(organ, identity.organ());
        assertEquals(year, identity.year().value());
    }
}
