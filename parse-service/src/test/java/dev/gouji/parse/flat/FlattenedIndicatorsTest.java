package dev.gouji.parse.flat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of rows that stand between two figures and touch both. */
class FlattenedIndicatorsTest {
    private static final String WORDS = "全年工作平稳有序，没有需要说明的其他情况，各项任务按时完成，统计表如下。";

    /** The rows behind the header; of an undecided figure both readings. */
    private static String rows(String text) {
        Field field = Field.of(text, 0, new Place.InText(1, 0, text.length()));
        Document document = new Document(List.of(new Line(List.of(field), 0)), List.of(), List.of());
        return FlattenedTables.unfold(document).lines().stream()
                .skip(2)
                .map(line -> line.fields().stream()
                        .map(FlattenedIndicatorsTest::shown)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" ¦ "));
    }

    private static String shown(Field field) {
        return field.isUndecided() ? field.text() + "~" + field.doubt().otherwise() : field.text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # codes, and one of them behind a heading that follows on a figure which ends like a code
            序号统计指标单位统计数01甲项数条502乙项数件003丙项数次704丁类情况05戊项数件9; 甲项数 条 5 ¦ 乙项数 件 0 ¦ 丙项数 次 704 ¦ 戊项数 件 9
            # a row is missing, and its code with it: 4 follows on 2
            序号统计指标单位统计数01甲项数条502乙项数件5504丁项数次706戊项数件9; 甲项数 条 5 ¦ 乙项数 件 55 ¦ 丁项数 次 7 ¦ 戊项数 件 9
            # codes and numbers of a list
            序号统计指标单位统计数01甲项数条0021.乙项数件5032.丙项数次7043.丁项数件9; 甲项数 条 0 ¦ 1.乙项数 件 5 ¦ 2.丙项数 次 7 ¦ 3.丁项数 件 9
            # codes without a zero in front
            序号统计指标单位统计数1甲项数条52乙项数件103丙项数次74丁项数件9; 甲项数 条 5 ¦ 乙项数 件 10 ¦ 丙项数 次 7 ¦ 丁项数 件 9
            # a list; 2 is missing
            统计指标单位统计数甲项数条51.乙项数件503.丙项数次7（二）丁项数件9; 甲项数 条 5 ¦ 1.乙项数 件 50 ¦ 3.丙项数 次 7 ¦ （二）丁项数 件 9
            # 7 cannot follow on 1
            统计指标单位统计数甲项数条51.乙项数件507.丙项数次7（二）丁项数件9; 甲项数 条 5 ¦ 1.乙项数 件 507~50 ¦ 丙项数 次 7 ¦ （二）丁项数 件 9
            # a sign in the place of a figure
            统计指标单位统计数甲项数条—1.乙项数件502.丙项数次7（二）丁项数件9; 甲项数 条 — ¦ 1.乙项数 件 50 ¦ 2.丙项数 次 7 ¦ （二）丁项数 件 9
            """)
    void tellsFiguresFromNumbersOfRows(String table, String expected) {
        assertEquals(expected, rows(WORDS + table));
    }
}
