package dev.gouji.validate.rule.structure;

import static dev.gouji.contract.form.FormGeneration.G2021;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureRulesTest {
    private static String outcome(Rule rule, ReportBuilder report) {
        return RuleTable.text(rule.check(report.file()));
    }

    @Test
    void wantsATitle() {
        assertEquals("pass", outcome(new TitleMissingRule(), ReportBuilder.g2021()));
        assertEquals(
                "fail", outcome(new TitleMissingRule(), ReportBuilder.g2021().title(null)));
        assertEquals(
                "fail", outcome(new TitleMissingRule(), ReportBuilder.g2021().title(" ")));
    }

    @Test
    void wantsTheNameOfTheOrgan() {
        Organ unnamed = new Organ("unnamed:1", null, null, null, null, null);
        assertEquals("pass", outcome(new OrganUnnamedRule(), ReportBuilder.g2021()));
        assertEquals(
                "fail", outcome(new OrganUnnamedRule(), ReportBuilder.g2021().organ(unnamed)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023, 2023, 2023, pass
            2023, ,     ,     pass
            ,     ,     2023, pass
            ,     ,     ,     fail
            2023, 2022, ,     fail
            2023, ,     2022, fail
            ,     2023, 2022, fail
            """)
    void wantsOneYear(Integer title, Integer period, Integer body, String expected) {
        ReportBuilder report = ReportBuilder.g2021().year(new ReportYear(title, period, body));
        assertEquals(expected, outcome(new YearUndeterminedRule(), report));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            G2021, 2021, pass
            G2021, 2020, fail
            G2021, 2024, pass
            G2019, 2018, fail
            G2019, 2019, pass
            G2019, 2020, pass
            G2019, 2021, fail
            G2021, ,     open
            """)
    void wantsTheFormOfTheYear(FormGeneration form, Integer year, String expected) {
        ReportBuilder report = ReportBuilder.of(form).year(new ReportYear(year, null, null));
        assertEquals(expected, outcome(new WrongGenerationRule(), report));
    }

    @Test
    void wantsSixParts() {
        assertEquals("pass", outcome(new SectionMissingRule(), ReportBuilder.g2021()));
        for (Chapter chapter : Chapter.values()) {
            assertEquals(
                    "fail",
                    outcome(new SectionMissingRule(), ReportBuilder.g2021().without(chapter)));
        }
    }

    @Test
    void wantsThreeTablesWithAllTheirRows() {
        RuleTable.check(new TableMissingRule(), G2021, """
                all there |                               | pass
                one cell  | t3.*=! t3.granted.total=0     | pass
                gone      | t3.*=!                        | fail
                """);
        RuleTable.check(new RowMissingRule(), G2021, """
                all there      |                                              | pass
                row gone       | t3.granted.*=!                               | fail t3.granted.natural_person
                two rows       | t3.granted.*=! t2.art20_6.penalty.*=!        | fail t2.art20_6.penalty.decisions t3.granted.natural_person
                one cell left  | t3.granted.*=! t3.granted.total=0            | pass
                table gone     | t3.*=!                                       | pass
                group gone     | t4.review.*=!                                | pass
                """);
    }
}
