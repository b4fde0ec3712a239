package dev.gouji.validate.rule.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
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
