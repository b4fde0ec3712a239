package dev.gouji.validate.rule.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Rule;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingRulesTest {
    private static Prose.Piece piece(String text) {
        return new Prose.Piece(Chapter.OVERALL, "一、总体情况", text, null);
    }

    private static Prose prose(String text) {
        return Prose.of(ReportBuilder.g2021().text(Chapter.OVERALL, text).build());
    }

    private static String words(List<Quote> quotes) {
        return quotes.stream().map(Quote::words).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "日常工作工作, 工作工作",
        "进一步进一步完善, 进一步进一步",
        "广大广大广大群众, 广大广大",
        "上级级部门, 级级",
        "县政府政府信息公开, ''",
        "一项一项落实, ''",
        "工作，工作, ''",
        "12341234, ''",
        "为了了解, ''",
        "天天向上天天向上, 天天向上天天向上",
        "逐条落实落实, 落实落实",
        "级级, 级级",
        "级级级, 级级",
        "上级级别, ''",
        "目的的确, ''",
        "目的的，, ''",
        "公开的的信息, 的的",
        "现在在编, ''",
        "政府政府政府网, 政府政府",
        "工作工作人员, ''",
        "工作工作，人员, 工作工作",
        "逐条逐条, ''",
        "逐步骤逐步骤, 逐步骤逐步骤",
        "哈哈哈哈, ''",
        "研究研究, ''",
        "甲乙丙丁戊己庚辛甲乙丙丁戊己庚辛, 甲乙丙丁戊己庚辛甲乙丙丁戊己庚辛",
        "甲乙丙丁戊己庚辛壬甲乙丙丁戊己庚辛壬, ''",
        "落实落，实, ''",
        "落实落实和检查检查, 落实落实 检查检查",
        "一二三一二三一二三, 一二三一二三"
    })
    void findsWhatIsDoubled(String text, String expected) {
        assertEquals(expected, words(DoubledWords.in(prose(text))));
    }

    @ParameterizedTest
    @CsvSource({
        "（一）甲（乙）, ''",
        "（甲《乙》, （",
        "1）甲；2)乙, ''",
        "国办函(2020)109号), )",
        "“甲”乙“, “",
        "甲（乙）丙（丁, （",
        "）甲, ）",
        "甲（, （",
        "（甲), ''",
        "一）甲, ''",
        "x）甲, ）",
        "龦）甲, ）",
        "1》甲, 》",
        "《甲》》, 》",
        "〔甲】, 】 〔",
        "【甲】乙〕, 〕",
        "“甲“乙”, “",
        "((甲, ( (",
        "甲）乙（, ） （",
        "甲。乙，丙、丁, ''"
    })
    void findsMarksWithoutCounterpart(String text, String expected) {
        assertEquals(expected, words(UnpairedMarks.in(piece(text))));
    }

    /** What the rule names of a text; nothing where it lets it pass. */
    private static String found(Rule rule, String text) {
        return found(rule, ReportBuilder.g2021().year(2023).text(Chapter.OVERALL, text));
    }

    private static String found(Rule rule, ReportBuilder report) {
        return rule.check(report.file()).violations().stream()
                .map(violation -> violation.values().get("found"))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            国办发〔2021〕30号。              | ""
            国办发(2021)30号。                | 国办发(2021)30号
            国办发[2021]30 号。               | 国办发[2021]30 号
            国办发【2021）30号。              | 国办发【2021）30号
            国办发〔2021〕30。                | 国办发〔2021〕30
            国办发〔2021〕3                   | 国办发〔2021〕3
            国办发〔2021〕                    | ""
            国办发〔2021〕号。                | ""
            国办发〔2021〕 30号。             | ""
            国办发〔2021〕30、31号。          | ""
            国办发〔2021〕30至32号。          | ""
            国办发(2021)30。                  | ""
            国办发(2021)30、31号。            | ""
            办〔2021〕30。                    | 办〔2021〕30
            〔2021〕30。                      | ""
            A〔2021〕30。                     | ""
            国办发 2021〕30号。               | ""
            国办发〔2021 30号。               | ""
            甲乙丙丁戊己庚辛壬癸〔2021)5号。   | 丙丁戊己庚辛壬癸〔2021)5号
            国办发(2020)7号、国办发(2021)8号。 | 国办发(2020)7号；国办发(2021)8号
            """)
    void knowsHowDocumentsAreNumbered(String text, String expected) {
        assertEquals(expected, found(new DocumentNumberRule(), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            召开会议***次。                          | ***
            网络申请____件，其他2件。                | ____
            组织培训○○次。                           | ○○
            组织培训X次，发布信息Ｘ条。              | X；Ｘ
            XX县高度重视公开工作。                   | XX县
            2023年，某某县水务局严格落实要求。       | 某某县水务局
            某某局明确分管领导。                     | 某某局
            二○○八年，第X条。                        | ""
            二〇〇件次。                             | ""
            申请人反映XX县某路段问题。               | ""
            某某公司申请公开信息。                   | ""
            **重点**事项。                           | ""
            5X件。A-X件。                            | ""
            回应“某某小区供水”问题，发布X光机信息。  | ""
            """)
    void knowsWhatStandsInForSomething(String text, String expected) {
        assertEquals(expected, found(new PlaceholderTextRule(), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2022年，我局主动公开信息90条。           | 2022
            2024年，我局主动公开信息90条。           | 2024
            2023年，我局主动公开信息90条。           | ""
            工作扎实。2022年我局公开信息90条。       | 2022
            工作扎实，2022年我局公开信息90条。       | ""
            2022年以来，我局公开信息90条。           | ""
            2022年，我局制定公开计划。               | 2022
            2024年，我局计划公开信息90条。           | ""
            工作扎实。2022年，我局举办活动90场。     | ""
            工作扎实。2022年，某局公开信息90条。     | ""
            2022年，示例市示例局公开信息90条。       | 2022
            工作扎实。2022年，全年公开成果有目共睹群众普遍满意大家一致认可，我局公开90条。 | ""
            2022年，我局公开信息比上年多90条。       | ""
            2022号文件，我局已经公开。               | ""
            工作扎实。2022年，示例局公开信息90条。   | 2022
            工作扎实。2022年，市示例局公开信息90条。 | 2022
            工作扎实。2022年，示例市公开信息90条。   | ""
            截至2022年12月31日，我局公开信息90条。   | 2022
            截至2022年底，我局公开信息90条，2023年新增9条。 | ""
            2022年全年受理公开申请39件。             | 2022
            2022年共收到公开申请39件，上年结转2件，结转下年度2件。 | 2022
            2022年度我局共受理公开申请39件，结转下年度2件。 | 2022
            工作扎实。2022年主动公开信息312条。      | 2022
            工作扎实。2022年共收到公开申请39件，同比增长8%。 | ""
            工作扎实。2022年共收到公开申请39件，本年40件。 | ""
            工作扎实。2022年度结转的2件公开申请已办结。 | ""
            工作扎实。2022年全年受理公开申请39件，2023年为40件。 | ""
            """)
    void knowsTheYearThatASentenceIsOn(String text, String expected) {
        assertEquals(expected, found(new YearSlipRule(), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2022年，举办活动90场。                       | 2022
            2022年度，在县委领导下，认真落实《条例》。   | 2022
            2021年，市示例局认真落实《条例》。           | 2021
            2019年，市示例局认真落实《条例》。           | ""
            2022年是“十四五”的第二年，全市认真落实。     | ""
            2022年，栏目开通。2023年，栏目增加。         | ""
            2022年，举办活动90场，比上年增长。           | ""
            2024年，将举办活动90场。                     | ""
            """)
    void knowsTheYearThatPartOneOpensWith(String text, String expected) {
        assertEquals(expected, found(new YearSlipRule(), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            国务院令第492号公布的条例。                     | 第492号
            国务院令第492号公布、第711号修订的条例。        | ""
            按国办公开办函〔2019〕60号编制。                | 〔2019〕60号
            """)
    void knowsWhatIsNoLongerInForce(String text, String expected) {
        assertEquals(expected, found(new ObsoleteBasisRule(), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018 | 国务院令第492号公布的条例。       | -
            2019 | 国务院令第492号公布的条例。       | 第492号
            2020 | 按国办公开办函〔2019〕60号编制。  | -
            2021 | 按国办公开办函〔2019〕60号编制。  | 〔2019〕60号
            """)
    void knowsSinceWhen(int year, String text, String expected) {
        ReportBuilder report = ReportBuilder.g2021().year(year).text(Chapter.OVERALL, text);
        assertEquals(expected.replace("-", ""), found(new ObsoleteBasisRule(), report));
    }

    @ParameterizedTest
    @CsvSource({"199, true", "200, false", "10, true", "9, false"})
    void countsTheCharactersOfPartOne(int length, boolean isShort) {
        ReportBuilder report = ReportBuilder.g2021().text(Chapter.OVERALL, "字".repeat(length));
        assertEquals(isShort, !found(new TooShortRule(), report).isEmpty());
        String spread = "字 ".repeat(length);
        assertEquals(
                isShort,
                !found(new TooShortRule(), report.text(Chapter.OVERALL, spread)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"TOWNSHIP", "SUB_DISTRICT", "VILLAGE_COMMITTEE"})
    void asksLessOfTheSmallest(OrganKind kind) {
        ReportBuilder report = ReportBuilder.g2021().name("河东镇人民政府", kind, OrganLevel.TOWNSHIP);
        assertEquals("99", found(new TooShortRule(), report.text(Chapter.OVERALL, "字".repeat(99))));
        assertEquals("", found(new TooShortRule(), report.text(Chapter.OVERALL, "字".repeat(100))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一是甲。二是乙。三是丙。四是丁。五是戊。改进：一是甲。二是乙。          | 5 2
            一是甲。二是乙。三是丙。四是丁。改进：一是甲。二是乙。                  | -
            一是甲。改进：一是甲。二是乙。三是丙。四是丁。                          | 1 4
            一是甲。三是丙。四是丁。改进：一是甲。二是乙。三是丙。四是丁。          | 1 4
            一是甲。二是乙。三是丙。四是丁。五是戊。                                | -
            """)
    void countsProblemsAndRemedies(String text, String expected) {
        ReportBuilder report = ReportBuilder.g2021().text(Chapter.PROBLEMS, text);
        String counts = new ProblemCountRule()
                .check(report.file()).violations().stream()
                        .map(violation -> violation.values().get("problems") + " "
                                + violation.values().get("remedies"))
                        .collect(Collectors.joining());
        assertEquals(expected.replace("-", ""), counts);
    }

    @Test
    void cannotJudgeWordsThatAreNotThere() {
        ReportBuilder silent = ReportBuilder.g2021().preface("");
        for (Chapter chapter : Chapter.values()) {
            silent.without(chapter);
        }
        for (Rule rule : WordingRules.ALL) {
            assertEquals(
                    Outcome.NOT_ASSESSABLE,
                    rule.check(silent.file()),
                    rule.text().id());
        }
    }

    @ParameterizedTest
    @CsvSource({"统一布署, 部署", "年末收到, ''", "我局末收到, 未收到", "获取信息的权力, 信息的权利"})
    void knowsTypos(String text, String expected) {
        Typos typos = Typos.standard();
        Prose prose = prose(text);
        assertEquals(
                expected,
                typos.in(prose).stream()
                        .map(quote -> typos.right(quote.words()))
                        .collect(Collectors.joining(" ")));
    }
}
