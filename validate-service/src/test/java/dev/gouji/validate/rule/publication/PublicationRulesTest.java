package dev.gouji.validate.rule.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleTable;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            department | G2021 | 2024-01-31 | pass
            department | G2021 | 2024-02-01 | fail
            department | G2014 | 2018-03-31 | pass
            department | G2014 | 2018-04-01 | fail
            government | G2021 | 2024-03-31 | pass
            government | G2021 | 2024-04-01 | fail
            """)
    void knowsTheLastDay(String kind, FormGeneration form, LocalDate published, String expected) {
        boolean department = kind.equals("department");
        Rule rule = department ? new LateDepartmentRule() : new LateGovernmentRule();
        ReportBuilder report = ReportBuilder.of(form)
                .name("某县某机关", department ? OrganKind.DEPARTMENT_WATER : OrganKind.GOVERNMENT, OrganLevel.COUNTY)
                .published(published);
        assertEquals(expected, RuleTable.text(rule.check(report.file())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            示例局#2023年11月20日            |            | fail
            示例局#2024年1月20日             |            | pass
            示例局#2023年11月20日            | 2024-01-20 | fail
            会议于#2023年11月20日#召开。示例局#2024年1月20日 | | pass
            截至2023年11月20日                |            | open
            示例局#2023年13月20日            |            | open
                                              | 2023-12-30 | fail
            """)
    void readsTheDayUnderTheSignature(String last, LocalDate published, String expected) {
        ReportBuilder report = ReportBuilder.g2021().published(published);
        if (last != null) {
            report.text(Chapter.OTHER, last.replace('#', '\n'));
        }
        assertEquals(expected, RuleTable.text(new TooEarlyRule().check(report.file())));
    }

    @Test
    void doesNotJudgeAYearThatContradictsItself() {
        ReportBuilder report = ReportBuilder.g2021().published(LocalDate.of(2023, 6, 1));
        assertEquals("fail", RuleTable.text(new TooEarlyRule().check(report.file())));
        report.year(new ReportYear(2023, 2022, null));
        assertEquals("open", RuleTable.text(new TooEarlyRule().check(report.file())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            发布日期：2024-01-32      | 所标发布日期“2024-01-32”不是日历上的日期。
            成文日期：2024年13月2日   | 所标发布日期“2024年13月2日”不是日历上的日期。
            发布日期：2024-01-31      | 未标注发布日期。
            """)
    void tellsAnImpossibleDayFromNone(String preface, String expected) {
        ReportBuilder report = ReportBuilder.g2021().published(null).preface(preface);
        assertEquals(
                expected,
                new NoDateRule()
                        .check(report.file())
                        .violations()
                        .getFirst()
                        .message()
                        .zh());
    }

    @Test
    void concernsDepartmentsAndGovernmentsOfACountyOrAbove() {
        Rule rule = new LateDepartmentRule();
        ReportBuilder town = ReportBuilder.g2021().name("某镇人民政府", OrganKind.TOWNSHIP, OrganLevel.TOWNSHIP);
        assertEquals(false, rule.concerns(town.build().organ()));
        ReportBuilder office = ReportBuilder.g2021().name("某县人民政府办公室", OrganKind.GOVERNMENT_OFFICE, OrganLevel.COUNTY);
        assertEquals(true, rule.concerns(office.build().organ()));
        ReportBuilder unknown = ReportBuilder.g2021().organ("某机关");
        assertEquals(true, rule.concerns(unknown.build().organ()));
        assertEquals("open", RuleTable.text(rule.check(unknown.file())));
    }
}
