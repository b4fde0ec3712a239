package dev.gouji.validate.rule.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gouji.contract.report.Chapter;
import dev.gouji.validate.rule.Mask;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.Violation;
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
        "99010519491231002X, false"
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
