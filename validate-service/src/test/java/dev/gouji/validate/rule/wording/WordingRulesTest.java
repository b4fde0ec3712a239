package dev.gouji.validate.rule.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Chapter;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import dev.gouji.validate.rule.ReportBuilder;
import java.util.List;
import java.util.stream.Collectors;
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
        "天天向上天天向上, 天天向上天天向上"
    })
    void findsWhatIsDoubled(String text, String expected) {
        assertEquals(expected, words(DoubledWords.in(prose(text))));
    }

    @ParameterizedTest
    @CsvSource({"（一）甲（乙）, ''", "（甲《乙》, （", "1）甲；2)乙, ''", "国办函(2020)109号), )", "“甲”乙“, “", "甲（乙）丙（丁, （"})
    void findsMarksWithoutCounterpart(String text, String expected) {
        assertEquals(expected, words(UnpairedMarks.in(piece(text))));
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
