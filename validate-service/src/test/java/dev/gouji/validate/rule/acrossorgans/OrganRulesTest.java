package dev.gouji.validate.rule.acrossorgans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.RuleTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            青山县水利局           | DEPARTMENT_WATER | COUNTY   | 我区公开。我区落实。             | fail
            青山县水利局           | DEPARTMENT_WATER | COUNTY   | 我区公开。我局落实。             | pass
            青山县水利局           | DEPARTMENT_WATER | COUNTY   | 我区公开。我区落实。我局负责。   | pass
            青山县水利局           | DEPARTMENT_WATER | COUNTY   | 我委公开。我委落实。             | fail
            青山县人民政府         | GOVERNMENT       | COUNTY   | 我局公开。我局落实。             | fail
            青山县人民政府         | GOVERNMENT       | COUNTY   | 我市公开。我市落实。我省。我省。 | pass
            青山区人民政府         | GOVERNMENT       | COUNTY   | 我县公开。我县落实。             | fail
            海岛综合实验区管委会   | DEVELOPMENT_ZONE | COUNTY   | 我县公开。我县落实。             | pass
            河东镇人民政府         | TOWNSHIP         | TOWNSHIP | 我街道公开。我街道落实。         | fail
            河东镇人民政府         | TOWNSHIP         | TOWNSHIP | 我区公开。我区落实。             | pass
            青山市商务局           | DEPARTMENT_COMMERCE | CITY  | 我县公开。我县落实。             | pass
            """)
    void tellsOthersNamesFromItsOwn(String name, OrganKind kind, OrganLevel level, String text, String expected) {
        ReportBuilder report = ReportBuilder.g2021().name(name, kind, level).text(Chapter.OVERALL, text);
        assertEquals(expected, RuleTable.text(new ForeignNameRule().check(report.file())));
    }
}
