package dev.gouji.validate.rule.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.Section;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.RuleTable;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How headings of parts are compared: STR-006, STR-008, STR-009. */
class PartHeadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            二、主动公开政府信息情况           | 1  | 主动公开政府信息情况         | true  | true
            （二） 主动公开 政府信息情况：     | 1  | 主动公开政府信息情况         | true  | true
            第二部分 行政机关主动公开政府信息情况 | 1 | 行政机关主动公开政府信息情况 | true  | true
            第二 主动公开情况                  | 1  | 主动公开情况                 | false | true
            三、主动公开政府信息情况           | 2  | 主动公开政府信息情况         | true  | false
            一、主动公开政府信息情况           | 0  | 主动公开政府信息情况         | true  | false
            十、主动公开                       | 9  | 主动公开                     | false | false
            主动公开政府信息情况               | -1 | 主动公开政府信息情况         | true  | true
            第                                 | -1 | 第                           | false | true
            2.                                 | -1 | ''                           | false | true
            """)
    void tellsTheNumberFromTheWords(String printed, int number, String words, boolean asWorded, boolean asNumbered) {
        PartHeading heading =
                PartHeading.of(new Section(Chapter.PROACTIVE, printed, "", List.of(), new Place.InText(1, 0, 1)));
        assertEquals(new PartHeading(Chapter.PROACTIVE, number, words), heading);
        assertEquals(asWorded, heading.isWordedAsTheForm());
        assertEquals(asNumbered, heading.isNumberedAsTheForm());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            三、主动公开工作情况           | pass | pass
            二、行政机关主动公开政府信息情况 | fail | pass
            三、主动公开政府信息情况       | fail | fail
            二、                           | pass | pass
            """)
    void takesTheHeadingInTheWordsOfTheFormForTheParts(String more, String duplicate, String variant) {
        ReportBuilder report = ReportBuilder.g2021().insert(1, Chapter.PROACTIVE, more, "公布了公报。");
        assertEquals(duplicate, RuleTable.text(new SectionDuplicateRule().check(report.file())));
        assertEquals(variant, RuleTable.text(new HeadingVariantRule().check(report.file())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            二、主动公开政府信息情况 | pass
            二、                     | pass
            ''                       | pass
            三、                     | fail
            二、主动公开情况         | fail
            三、主动公开政府信息情况 | fail
            """)
    void letsAHeadingBeItsNumberAlone(String heading, String expected) {
        ReportBuilder report = ReportBuilder.g2021().section(Chapter.PROACTIVE, heading, "公布了公报。");
        assertEquals(expected, RuleTable.text(new HeadingVariantRule().check(report.file())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （一）主要问题             | （二）改进情况             | true
            (一)存在的不足             | (二)下一步打算             | true
            （一）主要问题             | 无                         | false
            （一）改进情况             | （二）主要问题             | false
            主要问题                   | （二）改进情况             | false
            （一）公开内容存在的主要问题一二三四五六 | （二）整改措施 | true
            （一）公开内容存在的主要问题一二三四五六七 | （二）整改措施 | false
            """)
    void findsProblemsWithoutTheHeadingOfTheirPart(String first, String second, boolean told) {
        String text = "没有复议和诉讼。\n%s\n解读偏少。\n%s\n已增加。".formatted(first, second);
        ReportBuilder report = ReportBuilder.g2021().without(Chapter.PROBLEMS).text(Chapter.REVIEW_LITIGATION, text);
        assertEquals(told, isToldBelow(report));
        assertEquals(false, isToldBelow(report.without(Chapter.OTHER)));
        assertEquals(
                false,
                isToldBelow(ReportBuilder.g2021().without(Chapter.PROBLEMS).text(Chapter.REQUESTS, text)));
    }

    private static boolean isToldBelow(ReportBuilder report) {
        return new SectionMissingRule()
                .check(report.file())
                .violations()
                .getFirst()
                .values()
                .containsKey("evidence");
    }
}
