package dev.gouji.validate.rule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTest {
    private static long[] pieces(String text) {
        return Resemblance.pieces(Resemblance.masked(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2023年，公开信息120条，其中图解3篇。                  | 年公开信息条其中图解篇
            我县水利局办理三十二件申请，我局全部答复。            | 我水利局办理件申请我全部答复
            青山县水利局按时公布。                                | 按时公布
            一、总体情况                                          | ``
            本报告的统计期限自1月1日起。逐件登记。                | 逐件登记
            """)
    void masksWhatDiffersBetweenCopies(String text, String masked) {
        assertEquals(masked, Resemblance.masked(text, "青山县水利局", null));
    }

    @Test
    void knowsTheSameTextWithOtherNamesAndNumbers() {
        long[] one = pieces("2022年，我局共收到申请12件，全部按期答复申请人。");
        long[] other = pieces("2023年，我局共收到申请7件，全部按期答复申请人。");
        assertArrayEquals(one, other);
        assertEquals(1, Resemblance.share(one, other));
    }

    @Test
    void measuresWhatIsCommonAndWhatIsContained() {
        long[] part = Resemblance.pieces("甲乙丙丁戊己");
        long[] whole = Resemblance.pieces("甲乙丙丁戊己庚辛");
        assertEquals(0.5, Resemblance.share(part, whole));
        assertEquals(1, Resemblance.contained(part, whole));
        assertEquals(0.5, Resemblance.contained(whole, part));
    }

    @Test
    void findsNothingInShortOrEmptyTexts() {
        assertEquals(0, Resemblance.pieces("甲乙丙丁").length);
        assertEquals(0, Resemblance.share(new long[0], new long[0]));
        assertEquals(0, Resemblance.contained(new long[0], Resemblance.pieces("甲乙丙丁戊")));
    }

    @Test
    void isBounded() {
        String long1 = "水利工程建设进展公开".repeat(100_000);
        assertTrue(Resemblance.masked(long1).length() <= 50_000);
    }
}
