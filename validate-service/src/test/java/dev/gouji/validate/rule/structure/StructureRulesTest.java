package dev.gouji.validate.rule.structure;

import static dev.gouji.contract.form.FormGeneration.G2021;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleTable;
import java.util.List;
import java.util.Optional;
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

    @ParameterizedTest
    @CsvSource(textBlock = """
            G2014, 2013, pass
            G2014, 2014, pass
            G2014, 2018, pass
            G2014, 2019, fail
            G2008L, 2008, pass
            G2008L, 2018, pass
            G2008L, 2020, fail
            """)
    void knowsTheYearsOfLocalForms(FormGeneration form, Integer year, String expected) {
        ReportBuilder report = ReportBuilder.of(form).year(new ReportYear(year, null, null));
        assertEquals(expected, outcome(new WrongGenerationRule(), report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            联系电话：2345678。             | pass
            联系电话：23456789              | pass
            联系电话：234567。              | fail
            联系电话：1345678。             | fail
            联系电话：0512-1345678。        | pass
            联系电话：（0512）1345678。     | pass
            电话-1345678。                  | fail
            联系电话：051212345678。        | pass
            联系电话：0512123456789。       | fail
            联系电话：151212345678。        | fail
            联系电话：13912345678。         | pass
            联系电话：23912345678。         | fail
            联系电话：2391234567。          | fail
            办理事项2345678件。             | fail
            联系人见下表。全年2345678件。   | fail
            传真2345678。                   | pass
            邮编215000。                    | pass
            地址：示例路1号。               | pass
            邮箱：a@example.org。           | pass
            """)
    void wantsAWayToReachTheOrgan(String text, String expected) {
        ReportBuilder report = ReportBuilder.g2021().preface(text);
        for (Chapter chapter : Chapter.values()) {
            report.text(chapter, "本机关依法公开政府信息。");
        }
        assertEquals(expected, outcome(new ContactMissingRule(), report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            示例市示例局2023年政府信息公开工作年度报告           | pass
            某局2023年政府信息公开工作年度报告                   | pass
            局2023年政府信息公开工作年度报告                     | fail
            2023年政府信息公开工作年度报告                       | fail
            示例局1999年政府信息公开工作年度报告                 | pass
            示例局20x3年政府信息公开工作年度报告                 | fail
            示例局202x年政府信息公开工作年度报告                 | fail
            示例局2123年政府信息公开工作年度报告                 | fail
            示例局2023年政府信息公开工作年报                     | fail
            示例局二〇二三年政府信息公开工作年度报告             | pass
            关于示例局2023年度的政府信息公开工作年度报告         | pass
            示例局2023年政府信息公开工作年度报告_示例市政府网站  | pass
            示例局 2023 年政府信息公开工作 年度报告              | pass
            示例局2023年政务公开工作总结                         | fail
            """)
    void wantsTheTitleOfTheForm(String title, String expected) {
        assertEquals(
                expected,
                outcome(new TitleNonstandardRule(), ReportBuilder.g2021().title(title)));
    }

    @ParameterizedTest
    @CsvSource({"9, fail", "10, pass"})
    void wantsWordsInParts(int length, String expected) {
        for (Chapter chapter : new Chapter[] {Chapter.OVERALL, Chapter.PROBLEMS}) {
            ReportBuilder report = ReportBuilder.g2021().text(chapter, "字".repeat(length));
            assertEquals(expected, outcome(new SectionEmptyRule(), report));
            assertEquals(expected, outcome(new SectionEmptyRule(), report.text(chapter, " 字".repeat(length))));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OVERALL PROACTIVE REQUESTS            | pass
            OVERALL PROACTIVE                     | fail
            PROACTIVE OVERALL REQUESTS            | pass
            """)
    void takesHeadingsWithoutTextForATableOfContents(String listed, String expected) {
        ReportBuilder report = ReportBuilder.g2021();
        int at = 0;
        for (String chapter : listed.split(" ")) {
            report.text(Chapter.valueOf(chapter), "本部分写了不少内容。");
            report.insert(
                    at++, Chapter.valueOf(chapter), Chapter.valueOf(chapter).heading(), " ");
        }
        assertEquals(expected, outcome(new SectionDuplicateRule(), report));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            依法公开，办理申请，建设网站。           | false
            依法公开，办理申请。                     | true
            依法公开。                               | true
            做了许多工作。                           | true
            清理目录，网站改版，加强监督。           | false
            """)
    void warnsWhereHardlyAnAspectIsMentioned(String text, boolean warns) {
        ReportBuilder report = ReportBuilder.g2021().text(Chapter.OVERALL, text).aspects();
        assertEquals(
                warns ? Optional.of(Severity.WARNING) : Optional.empty(),
                new FiveAspectsRule()
                        .check(report.file())
                        .violations()
                        .getFirst()
                        .severity());
    }

    @Test
    void leavesOpenWhatNobodyLookedAt() {
        ReportBuilder report =
                ReportBuilder.g2021().title(null).preface("").published(null).year(new ReportYear(2023, null, null));
        for (Rule rule : List.of(
                new ContactMissingRule(),
                new CopyLinkMissingRule(),
                new PeriodMissingRule(),
                new TitleDuplicatedRule(),
                new ExtraRowRule())) {
            assertEquals("open", outcome(rule, report), rule.text().id());
        }
        for (Rule rule : List.of(new ContactMissingRule(), new CopyLinkMissingRule(), new PeriodMissingRule())) {
            assertEquals(
                    "fail", outcome(rule, report.preface("某局的报告。")), rule.text().id());
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PERIOD_START, 20230101, ORGAN,        pass, pass
            PERIOD_START, 20230102, ORGAN,        pass, fail
            PERIOD_END,   20231231, ORGAN,        pass, pass
            PERIOD_END,   20231230, ORGAN,        pass, fail
            PERIOD_END,   20221231, OTHER_PERIOD, pass, open
            RECEIVED,     20221231, ORGAN,        fail, open
            """)
    void wantsThePeriodToBeTheYear(Metric metric, long day, Claim.Scope scope, String stated, String right) {
        ReportBuilder report = ReportBuilder.g2021()
                .year(new ReportYear(2023, null, null))
                .claim(metric, day, day, "date", scope, 0, Claim.Role.ALONE);
        assertEquals(stated, outcome(new PeriodMissingRule(), report));
        assertEquals(right, outcome(new PeriodWrongRule(), report));
    }

    @Test
    void namesTheYearsThatDisagree() {
        ReportBuilder report = ReportBuilder.g2021().year(new ReportYear(2023, null, 2022));
        assertEquals(
                "{title=2023, period=—, body=2022}",
                new YearUndeterminedRule()
                        .check(report.file())
                        .violations()
                        .getFirst()
                        .values()
                        .toString());
    }

    @Test
    void leavesTheGovernmentsDutiesOpenWhereTheKindIsUnknown() {
        ReportBuilder report = ReportBuilder.g2021().name("青山", null, null).text(Chapter.OVERALL, "做了许多工作。");
        assertEquals("open", outcome(new GovernmentAssessmentRule(), report));
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

    @Test
    void saysOnceThatOtherHandlingIsUndivided() {
        ReportBuilder report = ReportBuilder.g2021().cells("t3.other.*=!").added("t3.other.undivided.total", "4");
        assertEquals(
                1,
                ((Outcome.Failed) new RowMissingRule().check(report.file()))
                        .violations()
                        .size());
    }
}
