package dev.gouji.validate.rule.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Place;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.RuleTable;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that are left out and numbers that are too large: NAR-018, NAR-019. */
class NumbersInProseTest {
    private static Claim claim(Metric metric, String value, String unit, String sentence) {
        return new Claim(
                metric,
                null,
                new BigDecimal(value),
                new BigDecimal(value),
                unit,
                Claim.Scope.ORGAN,
                Chapter.OVERALL,
                0,
                Claim.Role.ALONE,
                sentence,
                new Place.InText(1, 0, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            公开信息260余，比上年多。   | 公开信息260余，比上年多。
            公开信息0余。               | 公开信息0余。
            公开信息9余；               | 公开信息9余；
            公开信息０余、              | 公开信息０余、
            公开信息９余）              | 公开信息９余）
            公开信息260余条。           |
            公开信息／余。              |
            公开信息：余。              |
            公开信息/余。               |
            公开信息:余。               |
            余。公开信息。              |
            公开信息260余               |
            公开信息约条。              | 公开信息约条。
            公开信息约次，不少。        | 公开信息约次，不少。
            公开信息约3条。             |
            依照公约条。                |
            合约条、节约件。            |
            约条。                      |
            公开信息约                  |
            公开信息约条                |
            一二三。公开260余。四五六。 | 公开260余。
            """)
    void findsWhereANumberOrItsNounIsLeftOut(String text, String evidence) {
        Outcome outcome = new NumberBlankRule()
                .check(ReportBuilder.g2021().text(Chapter.OVERALL, text).file());
        assertEquals(
                evidence,
                outcome.violations().stream()
                        .map(violation -> violation.values().get("evidence"))
                        .findFirst()
                        .orElse(null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SITE_VIEWS | COUNTY   | 1000000000 | 访问1000000000次。 | pass
            SITE_VIEWS | COUNTY   | 1000000001 | 访问1000000001次。 | 1000000001 1000000001
            SITE_VIEWS |          | 1000000001 | 访问1000000001次。 | 1000000001 1000000001
            SITE_VIEWS | NATIONAL | 1000000001 | 访问1000000001次。 | pass
            SITE_VIEWS | COUNTY   | 100000000  | 访问10000万次。    | 10000万次 100000000
            SITE_VIEWS | COUNTY   | 100000000  | 访问1万万次。      | pass
            SITE_VIEWS | COUNTY   | 100000000  | 访问1亿次。        | pass
            SITE_VIEWS | COUNTY   | 99990000   | 访问9999万次。     | pass
            SITE_VIEWS | COUNTY   | 100005000  | 访问10000.5万次。  | 10000.5万次 100005000
            SITE_VIEWS | COUNTY   | 3474510000 | 347451万次访问。   | 347451万次 3474510000
            SITE_VIEWS | COUNTY   | 900000000  | 90000万次，5万人。 | 90000万次 900000000
            SITE_VIEWS | COUNTY   | 900000000  | 5万人，90000万次。 | 90000万次 900000000
            SITE_VIEWS | COUNTY   | 900000000  | 90000.万次。       | pass
            SITE_VIEWS | COUNTY   | 900000000  | .90000万次。       | pass
            SITE_VIEWS | COUNTY   | 900000000  | 9.0.0万次。        | pass
            SITE_VIEWS | COUNTY   | 900000000  | 00000000000000090000万次。  | 00000000000000090000万次 900000000
            SITE_VIEWS | COUNTY   | 900000000  | 000000000000000090000万次。 | pass
            SITE_VIEWS | COUNTY   | 2000000000 | 1万次和2000000000次。       | 2000000000 2000000000
            DISCLOSED  | COUNTY   | 10000000   | 公开1000万条。     | pass
            DISCLOSED  | COUNTY   | 10000001   | 公开10000001条。   | 10000001 10000001
            DISCLOSED  | TOWNSHIP | 20000000   | 公开2000万条。     | 2000万次 20000000
            DISCLOSED  | CITY     | 10000001   | 公开10000001条。   | pass
            DISCLOSED  |          | 10000001   | 公开10000001条。   | pass
            RECEIVED   | COUNTY   | 10000001   | 收到10000001件。   | pass
            """)
    void findsNumbersBeyondAllLikelihood(
            Metric metric, OrganLevel level, String value, String sentence, String expected) {
        Outcome outcome = new MagnitudeRule()
                .check(ReportBuilder.g2021()
                        .name("青山县水利局", OrganKind.DEPARTMENT_WATER, level)
                        .claim(claim(metric, value, "次", sentence))
                        .file());
        String found = outcome.violations().stream()
                .map(violation -> violation.values().get("value") + " "
                        + violation.values().get("parsed"))
                .findFirst()
                .orElse(RuleTable.text(outcome));
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SITE_VIEWS 100000000~109999999 次 | 10000万次   | 10000万次 100000000
            SITE_VIEWS 99990000~109999999 次  | 9999万余次  |
            SITE_VIEWS 100000000 -            | 10000万     | 10000万 100000000
            """)
    void looksAtTheNumberThatIsPrinted(String claim, String sentence, String expected) {
        Outcome outcome = new MagnitudeRule()
                .check(Said.in(ReportBuilder.g2021(), claim, sentence).file());
        assertEquals(
                expected,
                outcome.violations().stream()
                        .map(violation -> violation.values().get("value") + " "
                                + violation.values().get("parsed"))
                        .findFirst()
                        .orElse(null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 | 6 |   | 收到 | 共收 | 合计 | fail
            5 | 5 |   | 收到 | 共收 | 合计 | pass
            5 | 6 | 11 | 收到 | 共收 | 合计 | pass
            5 | 6 | 12 | 收到 | 共收 | 合计 | fail
            """)
    void comparesWhatIsSaidTwice(
            String one, String two, String three, String first, String second, String third, String expected) {
        ReportBuilder report = ReportBuilder.g2021().claim(at(1, one, first)).claim(at(2, two, second));
        if (three != null) {
            report.claim(at(3, three, third));
        }
        assertEquals(expected, RuleTable.text(new SelfContradictionRule().check(report.file())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t3.new_received.total=5 t3.carried_in.total=1 | pass
            t3.new_received.total=5 t3.carried_in.total=2 | fail
            t3.new_received.total=4 t3.carried_in.total=2 | fail
            t3.new_received.total=? t3.carried_in.total=1 | fail
            """)
    void letsTwoReadingsOfTheTableStand(String cells, String expected) {
        ReportBuilder report =
                ReportBuilder.g2021().cells(cells).claim(at(1, "5", "收到5件。")).claim(at(2, "6", "共6件。"));
        assertEquals(expected, RuleTable.text(new SelfContradictionRule().check(report.file())));
    }

    private static Claim at(int line, String value, String sentence) {
        Claim claim = claim(Metric.RECEIVED, value, "件", sentence);
        return new Claim(
                claim.metric(),
                null,
                claim.low(),
                claim.high(),
                claim.unit(),
                claim.scope(),
                claim.chapter(),
                0,
                claim.role(),
                sentence,
                new Place.InText(line, line * 10, line * 10 + 5));
    }
}
