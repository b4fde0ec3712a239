package dev.gouji.validate.rule.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gouji.contract.report.Chapter;
import dev.gouji.validate.rule.Mask;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.Violation;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyRulesTest {
    private static Outcome check(Rule rule, String text) {
        return rule.check(ReportBuilder.g2021().text(Chapter.OTHER, text).file());
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, true",
        "11010519491231002x, true",
        "110105194912310021, false",
        "11010519490229002X, false",
        "11010519491331002X, false",
        "99010519491231002X, false",
        "110101190001010014, true",
        "820101209912310020, true",
        "100101199001010013, false",
        "830101199001010014, false",
        "410404189912310016, false",
        "410404210001010016, false",
        "41040419900001001X, false",
        "410404199013010019, false",
        "410404199001000016, false",
        "410404199002280013, true",
        "410404199002290019, false",
        "410404199202290013, true"
    })
    void knowsIdentityNumbers(String number, boolean expected) {
        assertEquals(expected, PersonalNumbers.isResidentId(number));
    }

    @ParameterizedTest
    @CsvSource({"6222021234567890128, true", "6222021234567890129, false", "0000000000000000, false"})
    void knowsBankCards(String number, boolean expected) {
        assertEquals(expected, PersonalNumbers.isLuhn(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            41040419900101002X                              | 41040419900101002X
            号码41040419900101002x，                        | 41040419900101002x
            号码41040419900101002                           | ""
            号码41040419900101002Y                          | ""
            号码410404199002280013和110101190001010014      | 410404199002280013 110101190001010014
            申请人手机13912345678                           | 13912345678
            13012345678是申请人的手机                       | 13012345678
            申请人手机12912345678                           | ""
            申请人手机23912345678                           | ""
            申请人手机1391234567                            | ""
            申请人手机139123456789                          | ""
            联系人手机13912345678                           | ""
            申请人可拨打13912345678                         | ""
            申请人来信。电话13912345678                     | ""
            申请人联系电话13912345678，我局已告知           | 13912345678
            申请人可向联系人咨询13912345678，我局受理       | ""
            银行卡6228480402045675                          | 6228480402045675
            银行卡6228480402045678909                       | 6228480402045678909
            银行卡622848040204562                           | ""
            银行卡62284804020456789016                      | ""
            财政账户6228480402045675                        | ""
            编号6228480402045675                            | ""
            """)
    void knowsNumbersOfPersons(String text, String expected) {
        Prose.Piece piece = new Prose.Piece(Chapter.OTHER, "六、其他", text, null);
        assertEquals(expected, words(PersonalNumbers.in(piece)));
    }

    private static String words(List<Quote> quotes) {
        return quotes.stream().map(Quote::words).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            申请人张三向我局提出申请。          | 张三
            申请人：张三丰，男。                | 张三丰
            原告（李四）起诉。                  | 李四
            当事人王五                          | 王五
            申请人张三丰                        | 张三丰
            申请人张                            | ""
            申请人张三丰富                      | ""
            申请人张三县人民政府。              | ""
            申请人张某，男。                    | ""
            申请人张×，男。                     | ""
            申请人陈述理由。                    | ""
            申请人甲乙，男。                    | ""
            张三诉我局政府信息公开案。          | 张三
            收到起诉。张三丰诉某镇政府一案。    | 张三丰
            另有张三诉我局案。                  | ""
            张三诉，一二三四五六七八九十一二三四五六七政府。 | 张三
            张三诉，一二三四五六七八九十一二三四五六七八政府。 | ""
            张三诉称不服。                      | ""
            张三丰申请公开补偿信息。            | 张三丰
            今年，张三申请公开补偿信息。        | 张三
            张某申请公开补偿信息。              | ""
            张三丰（电话13812345678）申请公开。 | 张三丰
            黄山市民申请公开信息。              | ""
            吴江区申请公开信息。                | ""
            林业局要求公开信息。                | ""
            """)
    void knowsNamesOfPersons(String text, String expected) {
        ReportBuilder report = ReportBuilder.g2021().text(Chapter.OTHER, text);
        assertEquals(expected, words(PersonalNames.in(Prose.of(report.build()))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            秘密★1年                              | true
            内部资料                              | true
            内部资料一二三四五六七八九十一二。    | true
            内部资料一二三四五六七八九十一二三。  | false
            对内部资料进行审查。                  | false
            """)
    void knowsMarksOfSecrecy(String text, boolean expected) {
        assertEquals(expected, !check(new SecretMarkRule(), text).violations().isEmpty());
    }

    @Test
    void cannotJudgeWordsThatAreNotThere() {
        ReportBuilder silent = ReportBuilder.g2021().preface("");
        for (Chapter chapter : Chapter.values()) {
            silent.without(chapter);
        }
        for (Rule rule : PrivacyRules.ALL) {
            assertEquals(
                    Outcome.NOT_ASSESSABLE,
                    rule.check(silent.file()),
                    rule.text().id());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "来信人号码11010519491231002X。, 0519491231",
        "申请人手机13912345678。, 2345",
        "退至银行卡6222021234567890128。, 12345678",
        "来信人家庭住址：青山县河东镇向阳村三组。, 向阳村"
    })
    void leaksNothingItself(String text, String secret) {
        showsNothingOf(check(new PersonalIdRule(), text), secret);
    }

    @Test
    void namesNobodyItself() {
        showsNothingOf(check(new ApplicantNamedRule(), "申请人王小明不服答复，已复议。"), "小明");
    }

    private static void showsNothingOf(Outcome outcome, String secret) {
        assertEquals(1, outcome.violations().size());
        Violation violation = outcome.violations().getFirst();
        assertFalse(violation.values().toString().contains(secret), violation.values()::toString);
        assertFalse(violation.message().toString().contains(secret), violation.message()::toString);
    }

    @Test
    void masksLongNumbersAlone() {
        assertEquals("1101**********002X", Mask.numbers("11010519491231002X"));
        assertEquals("1391***5678，共1234567件", Mask.numbers("13912345678，共1234567件"));
    }
}
