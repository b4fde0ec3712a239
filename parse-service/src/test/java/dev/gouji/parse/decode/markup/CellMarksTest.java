package dev.gouji.parse.decode.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellMarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **总计**                   | 总计
            **（一）****予以公开**     | （一）予以公开
            ***全年***公开30条。       | 全年公开30条。
            ***全年***条               | 全年条
            召开新闻发布会***次。      | 召开新闻发布会***次。
            公开信息***条，培训***次。 | 公开信息条，培训次。
            """)
    void takesMarksOffTheWordsAndLeavesWhatStandsForANumber(String printed, String words) {
        assertEquals(words, CellMarks.bare(printed));
    }
}
