package dev.gouji.parse.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # line                                                    | organ              | year
            青山县水利局2023年政府信息公开工作年度报告                              | 青山县水利局            | 2023
            青山县水利局 2023 年度政府信息公开工作年度报告                           | 青山县水利局            | 2023
            青山县水利局2023年度政府信息公开年报                                 | 青山县水利局            | 2023
            2023年青山县水利局政府信息公开工作年度报告                             | 青山县水利局            | 2023
            2023年度政府信息公开工作年度报告（青山县水利局）                          | 青山县水利局            | 2023
            青山县水利局关于2023年政府信息公开工作的年度报告                          | 青山县水利局 | 2023
            青山县人民政府办公室二〇二三年政府信息公开工作年度报告                      | 青山县人民政府办公室       | 2023
            青山县水利局政府信息公开工作年度报告（2023年）                          | 青山县水利局            | 2023
            2023年政府信息公开工作年度报告                                    | -                  | 2023
            《青山县水利局2023年政府信息公开工作年度报告》                           | 青山县水利局            | 2023
            标题: 青山县水利局2023年政府信息公开工作年度报告                        | 青山县水利局            | 2023
            青山县水利局2019年信息公开年度报告                                 | 青山县水利局            | 2019
            请按时编制2023年政府信息公开工作年度报告。                             | -                  | -
            关于做好2023年政府信息公开工作年度报告编制和发布的通知                      | -                  | -
            政府信息公开年报                                             | -                  | -
            依申请公开青山县水利局2022年度政府信息公开工作报告                     | 青山县水利局            | 2022
            网上办事新青县水利局2022年政府信息公开工作年度报告                      | 新青县水利局            | 2022
            政务公开2022年政府信息公开工作年度报告                              | -                  | -
            2022年政府信息公开工作年度报告_青山县人民政府                         | -                  | 2022
            2022年政府信息公开工作年度报告——青山县水利局                         | 青山县水利局            | 2022
            体裁分类]政府信息公开年报[成文日期]2025-01-09                       | -                  | -
            """)
    void readsOrganAndYear(String line, String organ, Integer year) {
        Optional<Title> title = Title.in(line, null);
        assertEquals(organ, title.map(Title::organ).orElse(null));
        assertEquals(year, title.map(Title::year).orElse(null));
    }
}
