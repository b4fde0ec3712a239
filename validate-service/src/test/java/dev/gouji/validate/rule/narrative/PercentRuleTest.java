package dev.gouji.validate.rule.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.RuleTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Percentages beside the figures that they are of: NAR-016. */
class PercentRuleTest {
    private static String check(String claims, String sentence) {
        Outcome outcome = new PercentRule()
                .check(Said.in(ReportBuilder.g2021(), claims, sentence).file());
        return outcome.violations().stream()
                .map(violation -> "%s, not %s"
                        .formatted(
                                violation.values().get("expected"),
                                violation.values().get("found")))
                .findFirst()
                .orElse(RuleTable.text(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECEIVED 100 OTHER_PERIOD; RECEIVED 125; CHANGE:RECEIVED 25 %         | pass
            RECEIVED 100 OTHER_PERIOD; RECEIVED 125; CHANGE:RECEIVED 25.5 %       | pass
            RECEIVED 100 OTHER_PERIOD; RECEIVED 125; CHANGE:RECEIVED 25.6 %       | 25%, not 25.6%
            RECEIVED 100 OTHER_PERIOD; RECEIVED 125; CHANGE:RECEIVED 24.5 %       | pass
            RECEIVED 100 OTHER_PERIOD; RECEIVED 125; CHANGE:RECEIVED 24.4 %       | 25%, not 24.4%
            RECEIVED 100 OTHER_PERIOD; RECEIVED 125; CHANGE:RECEIVED 20~25 %      | pass
            RECEIVED 100 OTHER_PERIOD; RECEIVED 125; CHANGE:RECEIVED 20~24 %      | 25%, not 20~24%
            RECEIVED 100 OTHER_PERIOD; RECEIVED 80; CHANGE:RECEIVED -20 %         | pass
            RECEIVED 100 OTHER_PERIOD; RECEIVED 80; CHANGE:RECEIVED 20 %          | -20%, not 20%
            RECEIVED 3 OTHER_PERIOD; RECEIVED 4; CHANGE:RECEIVED 50 %             | 33.33%, not 50%
            RECEIVED 0 OTHER_PERIOD; RECEIVED 80; CHANGE:RECEIVED 20 %            | pass
            RECEIVED 100 OTHER_PERIOD @2; RECEIVED 125; CHANGE:RECEIVED 50 %      | pass
            RECEIVED 100 OTHER_PERIOD; RECEIVED 125; CHANGE:RECEIVED 50 % @2      | pass
            CLOSED 100 OTHER_PERIOD; RECEIVED 125; CHANGE:RECEIVED 50 %           | pass
            RECEIVED 100 OTHER_PERIOD; RECEIVED 125; CHANGE:CLOSED 50 %           | pass
            RECEIVED 100 REGION; RECEIVED 125; CHANGE:RECEIVED 50 %               | pass
            RECEIVED 100~109 OTHER_PERIOD; RECEIVED 125; CHANGE:RECEIVED 50 %     | pass
            RECEIVED 100 OTHER_PERIOD; RECEIVED 120~129; CHANGE:RECEIVED 50 %     | pass
            RECEIVED 90 OTHER_PERIOD; RECEIVED 100 OTHER_PERIOD; RECEIVED 125; CHANGE:RECEIVED 50 % | pass
            CHANGE:RECEIVED 50 %                                                  | pass
            RECEIVED 100 OTHER_PERIOD; RECEIVED 125; CHANGE:RECEIVED 25 件        | pass
            RECEIVED 100 OTHER_PERIOD; RECEIVED 125; CHANGE:RECEIVED -25 件       | 25件, not -25件
            RECEIVED 100 OTHER_PERIOD; RECEIVED 125; CHANGE:RECEIVED 20~30 件     | pass
            RECEIVED 125; CHANGE:RECEIVED 25 件; CHANGE:RECEIVED 25 %             | pass
            RECEIVED 125; CHANGE:RECEIVED 25 件; CHANGE:RECEIVED 20 %             | 25%, not 20%
            RECEIVED 125; CHANGE:RECEIVED 50 %                                    | pass
            """)
    void computesTheChangeFromTheYearBefore(String claims, String expected) {
        assertEquals(expected, check(claims, "收到125件，比上年的100件增长。"));
        assertEquals("pass", check(claims, "收到125件，比2019年的100件增长。"));
    }

    @ParameterizedTest
    @CsvSource({"上年", "去年", "上一年", "同期"})
    void knowsTheYearBeforeByItsNames(String name) {
        String claims = "RECEIVED 100 OTHER_PERIOD; RECEIVED 125; CHANGE:RECEIVED 50 %";
        assertEquals("25%, not 50%", check(claims, "收到125件，%s100件。".formatted(name)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COUNTED 200 WHOLE#1; RECEIVED 100 PART#1; SHARE:RECEIVED 50 %         | pass
            COUNTED 200 WHOLE#1; RECEIVED 100 PART#1; SHARE:RECEIVED 50.5 %       | pass
            COUNTED 200 WHOLE#1; RECEIVED 100 PART#1; SHARE:RECEIVED 50.6 %       | 50%, not 50.6%
            COUNTED 200 WHOLE#1; RECEIVED 100 PART#1; SHARE:RECEIVED 49.5 %       | pass
            COUNTED 200 WHOLE#1; RECEIVED 100 PART#1; SHARE:RECEIVED 49.4 %       | 50%, not 49.4%
            COUNTED 300 WHOLE#1; RECEIVED 100 PART#1; SHARE:RECEIVED 34 %         | 33.33%, not 34%
            COUNTED 0 WHOLE#1; RECEIVED 100 PART#1; SHARE:RECEIVED 34 %           | pass
            COUNTED 200~250 WHOLE#1; RECEIVED 100 PART#1; SHARE:RECEIVED 39.5 %   | pass
            COUNTED 200~250 WHOLE#1; RECEIVED 100 PART#1; SHARE:RECEIVED 39.4 %   | 50%, not 39.4%
            COUNTED 200~250 WHOLE#1; RECEIVED 100 PART#1; SHARE:RECEIVED 50.6 %   | 50%, not 50.6%
            COUNTED 200 WHOLE#1; RECEIVED 100~110 PART#1; SHARE:RECEIVED 55.5 %   | pass
            COUNTED 200 WHOLE#1; RECEIVED 100~110 PART#1; SHARE:RECEIVED 55.6 %   | 50%, not 55.6%
            COUNTED 200 WHOLE#2; RECEIVED 100 PART#1; SHARE:RECEIVED 60 %         | pass
            COUNTED 200 WHOLE#1; RECEIVED 100; SHARE:RECEIVED 60 %                | pass
            """)
    void computesTheShareOfTheWhole(String claims, String expected) {
        assertEquals(expected, check(claims, "共200件，其中收到100件，占一半。"));
    }
}
