package dev.gouji.validate.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.ReportBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions that are meant to do harm, or would without meaning to. */
class HostileExpressionTest {
    private static void refused(String expression, String said) {
        RejectedRuleException rejected = assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThrows(
                        RejectedRuleException.class, () -> WrittenRule.compile("LOC-001", Drafts.of(expression))));
        assertTrue(rejected.getMessage().contains(said), rejected.getMessage());
    }

    @Test
    void refusesWhatIsTooLong() {
        refused("true" + " && true".repeat(300), "至多 2048");
        refused("organ.name == '" + "甲".repeat(700) + "'", "至多 2048");
        refused("1" + " + 1".repeat(20_000) + " > 0", "至多 2048");
        refused("(".repeat(1_000_000), "至多 2048");
    }

    @Test
    void refusesWhatIsTooDeep() {
        refused("(".repeat(900) + "true" + ")".repeat(900), "嵌套太深");
        refused("[".repeat(900) + "]".repeat(900) + " == []", "嵌套太深");
        refused("1" + "+1".repeat(900) + " > 0", "嵌套太深");
        refused("a" + ".b".repeat(900) + " > 0", "嵌套太深");
        refused("true" + "?true:true".repeat(190), "嵌套太深");
    }

    @Test
    void refusesWhatRepeats() {
        String ten = "[0,1,2,3,4,5,6,7,8,9]";
        String nested = ten + ".all(a, ".repeat(1) + ten + ".all(b, " + ten + ".all(c, a + b + c >= 0)))";
        refused(nested, "不能循环");
    }

    @Test
    void refusesControlCharacters() {
        refused("year == 2023\0", "U+0000");
        refused("year == 2023 \u202e", "U+202E");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775807 + t3.granted.total > 0",
                "t3.granted.total * 9223372036854775807 > 0",
                "-9223372036854775807 - t3.granted.total - 5 < 0",
                "abs(-9223372036854775807 - t3.granted.total) > 0",
                "t3.granted.total % (t4.review.total - t4.review.total) == 0"
            })
    void anOverflowIsAFaultAndNoResult(String expression) throws RejectedRuleException {
        WrittenRule rule = WrittenRule.compile("LOC-001", Drafts.of(expression));
        CaseFile file =
                CaseFile.of(ReportBuilder.g2021().cells("t3.granted.total=9").build());
        assertThrows(ArithmeticException.class, () -> rule.check(file));
    }

    @Test
    void longSumsAndProductsEnd() throws RejectedRuleException {
        String amount = "t2.art20_8.fee.amount_wan_yuan";
        String product = amount + (" * " + amount).repeat(50) + " >= 0";
        String amounts = "123456789012345678901234.123456";
        WrittenRule rule = WrittenRule.compile("LOC-001", Drafts.of(product));
        CaseFile file =
                CaseFile.of(ReportBuilder.g2021().cells(amount + "=" + amounts).build());
        assertTimeout(Duration.ofSeconds(2), () -> rule.check(file));
        String nots = "!".repeat(1_000) + "(year > 0)";
        assertEquals(
                0,
                WrittenRule.compile("LOC-001", Drafts.of(nots))
                        .check(file)
                        .violations()
                        .size());
    }
}
