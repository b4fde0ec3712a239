package dev.gouji.validate.rule.acrossorgans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Chapter;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.RuleTable;
import dev.gouji.validate.rule.Surroundings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two documents are one report, and in what they may differ: XO-005, XO-008. */
class VersionsTest {
    private static ReportBuilder other() {
        return ReportBuilder.g2021().document("document-2", Instant.parse("2024-03-01T08:00:00Z"));
    }

    private static Outcome check(ReportBuilder one, ReportBuilder other) {
        return new TwoVersionsRule()
                .check(new CaseFile(
                        one.build(), Optional.empty(), Surroundings.UNKNOWN.withOtherVersions(List.of(other.build()))));
    }

    private static ReportBuilder without(ReportBuilder report) {
        for (Chapter chapter : Chapter.values()) {
            report.without(chapter);
        }
        return report;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t3.granted.total=1 | fail t3.granted.total
            t3.granted.total=_ | pass
            t3.granted.total=/ | pass
            t3.granted.total=? | pass
            t3.granted.total=! | pass
            """)
    void comparesWhatIsPrinted(String cells, String expected) {
        assertEquals(expected, RuleTable.text(check(ReportBuilder.g2021(), other().cells(cells))));
        assertEquals(expected, RuleTable.text(check(ReportBuilder.g2021().cells(cells), other())));
    }

    @Test
    void comparesAnUnreadableFigureWithNothing() {
        assertEquals(
                "pass",
                RuleTable.text(check(
                        ReportBuilder.g2021().cells("t3.granted.total=5"), other().cells("t3.granted.total=?5x"))));
    }

    @Test
    void takesTwoWithoutProseForOne() {
        assertEquals(
                "fail t3.granted.total",
                RuleTable.text(
                        check(without(ReportBuilder.g2021()), without(other()).cells("t3.granted.total=1"))));
    }

    @Test
    void comparesNoTwoForms() {
        ReportBuilder older = ReportBuilder.g2019()
                .year(2023)
                .document("document-2", Instant.EPOCH)
                .cells("t3.granted.total=1");
        assertEquals("pass", RuleTable.text(check(ReportBuilder.g2021(), older)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://a.gov.cn/1 | http://a.gov.cn/2 | pass
            http://a.gov.cn/1 | http://b.gov.cn/1 | fail
            http://a.gov.cn/1 |                   | fail
                              | http://a.gov.cn/1 | fail
                              |                   | fail
            http://a b/       | http://a.gov.cn/1 | fail
            """)
    void lets1SiteSayItInOtherWords(String here, String there, String expected) {
        ReportBuilder one = ReportBuilder.g2021();
        ReportBuilder two = other().text(Chapter.OTHER, "还办了一次讲座，讲了条例修订的要点，干部职工都来听，当场回答了问题，并且发了材料。");
        if (here != null) {
            one.at(here);
        }
        if (there != null) {
            two.at(there);
        }
        Outcome outcome = check(one, two);
        assertEquals(expected, RuleTable.text(outcome));
        if (expected.equals("fail")) {
            assertEquals(
                    Optional.of(Severity.WARNING),
                    outcome.violations().getFirst().severity());
        }
    }
}
