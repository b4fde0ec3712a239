package dev.gouji.validate.rule.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the prose says of figures that the tables have too: NAR-008, NAR-013, NAR-021, NAR-022 and what all share. */
class ProseAgainstTablesTest {
    private static Outcome check(Rule rule, ReportBuilder report, String claims) {
        return rule.check(Said.in(report, claims, "某句话。").file());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t3.carried_out.total=1                                 | ALL_CLOSED 1         | fail t3.carried_out.total
            t3.carried_out.total=0                                 | ALL_CLOSED 1         | pass
            t3.carried_out.total=-1                                | ALL_CLOSED 1         | pass
            t3.carried_out.total=_                                 | ALL_CLOSED 1         | pass
            t3.carried_out.total=_ t3.carried_out.natural_person=1 | ALL_CLOSED 1         | open
            t3.carried_out.total=?x                                | ALL_CLOSED 1         | open
            t3.carried_out.total=!                                 | ALL_CLOSED 1         | open
            t3.carried_out.total=1                                 | ALL_CLOSED 1 REGION  | pass
            t3.carried_out.total=1                                 | CLOSED 1             | pass
            """)
    void leavesNothingOverWhenAllIsClosed(String cells, String claims, String expected) {
        assertEquals(
                expected,
                RuleTable.text(check(new AllClosedRule(), ReportBuilder.g2021().cells(cells), claims)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t2.art20_5.licensing.decisions=0  | DISCLOSED_APPROVALS 1        | 0
            t2.art20_5.licensing.decisions=_  | DISCLOSED_APPROVALS 1        | 0 null=0
            t2.art20_5.licensing.decisions=1  | DISCLOSED_APPROVALS 1        | pass
            t2.art20_5.licensing.decisions=?x | DISCLOSED_APPROVALS 1        | open
            t2.art20_5.licensing.decisions=!  | DISCLOSED_APPROVALS 1        | open
            t2.*=_                            | DISCLOSED_APPROVALS 1        | open
            t2.art20_5.licensing.decisions=0  | DISCLOSED_APPROVALS 0        | pass
            t2.art20_5.licensing.decisions=0  | DISCLOSED_APPROVALS 1 REGION | pass
            t2.art20_5.licensing.decisions=?x |                              | pass
            """)
    void wantsLicencesWhereApprovalsAreDisclosed(String cells, String claims, String expected) {
        Outcome outcome = check(
                new ApprovalsWithoutLicensingRule(), ReportBuilder.g2021().cells(cells), claims == null ? "" : claims);
        String found = outcome.violations().stream()
                .map(violation -> violation.values().get("decisions") + " "
                        + violation.values().getOrDefault("assumption", ""))
                .findFirst()
                .orElse(RuleTable.text(outcome));
        assertEquals(expected, found.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            G2021  | t4.review.total=1  | REVIEW 44 REGION                   | fail
            G2021  | t4.review.total=44 | REVIEW 44 REGION                   | pass
            G2021  | t4.review.total=?x | REVIEW 44 REGION                   | pass
            G2021  | t4.review.total=1  | REVIEW 44 REGION; REVIEW 1         | pass
            G2021  | t4.review.total=1  | REVIEW 44 REGION; REVIEW 1 CHANNEL | fail
            G2021  | t4.review.total=50 | REVIEW 44 REGION; REVIEW 50 REGION | pass
            G2021  | t4.review.total=1  | REVIEW 44; CLOSED 1                | pass
            G2021  | t4.review.total=1  | GRANTED 44 REGION                  | pass
            G2021  | t3.carried_in.total=44 | RECEIVED 44 REGION             | pass
            G2021  | t3.new_received.total=1 | RECEIVED 44 REGION            | fail
            G2008L | s08.c12=1          | CLOSED 44 REGION                   | pass
            """)
    void tellsTheRegionFromTheOrgan(FormGeneration form, String cells, String claims, String expected) {
        Outcome outcome = check(new ScopeMixRule(), ReportBuilder.of(form).cells(cells), claims);
        assertEquals(expected, RuleTable.text(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t4.litigation_direct.total=3                                   | LITIGATION 3             | pass
            t4.litigation_direct.total=2.5                                 | LITIGATION 3             | fail t4.litigation_direct.total
            t4.litigation_direct.total=2 t4.litigation_after_review.total=1 | LITIGATION 3            | pass
            t4.litigation_direct.total=2 t4.litigation_after_review.total=? | LITIGATION 3            | open
            t4.litigation_direct.total=5                                   | LITIGATION 2; LITIGATION 3 | pass
            t4.litigation_direct.total=4                                   | LITIGATION 2; LITIGATION 3 | fail t4.litigation_direct.total t4.litigation_direct.total
            t4.litigation_direct.total=4                                   | LITIGATION 2; LITIGATION 2 @2 | pass
            t4.litigation_direct.total=5                                   | LITIGATION 2; LITIGATION 2 @2 | fail t4.litigation_direct.total
            t4.litigation_direct.total=4                                   | LITIGATION 2; LITIGATION_DIRECT 3 | fail t4.litigation_direct.total t4.litigation_direct.total
            t4.*=!                                                         | LITIGATION 2             | open
            """)
    void holdsLawsuitsAgainstTheTable(String cells, String claims, String expected) {
        Outcome outcome = check(new LitigationRule(), ReportBuilder.g2021().cells(cells), claims);
        assertEquals(expected, RuleTable.text(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECEIVED 5; RECEIVED 6 @2                                      | fail
            RECEIVED 5; RECEIVED 6                                         | pass
            RECEIVED 5; RECEIVED 6 REST#1 @2                               | pass
            COUNTED 9 WHOLE#1 @2; RECEIVED 5; RECEIVED 6 PART#1 @2         | pass
            RECEIVED 5; RECEIVED 6 条 @2                                   | pass
            RECEIVED 5; RECEIVED 6 REGION @2                               | pass
            RECEIVED 5; RECEIVED 5~6 @2                                    | pass
            RECEIVED 5; RECEIVED 5 @2; RECEIVED 10 @3                      | fail
            RECEIVED 5; RECEIVED 6 @2; RECEIVED 11 @3                      | pass
            RECEIVED 0; RECEIVED 6 @2                                      | fail
            GRANTED 5; GRANTED 6 @2                                        | pass
            """)
    void findsTwoNumbersOfOneThing(String claims, String expected) {
        Outcome outcome = check(new SelfContradictionRule(), ReportBuilder.g2021(), claims);
        assertEquals(expected, RuleTable.text(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            等3条。               | fail
            其他文件54条等。      | pass
            其他文件54条等信息。  | pass
            其他文件54条等各信息。 | fail
            其他文件54张等。      | fail
            其他文件54条。        | fail
            """)
    void takesAListForOpenThatEndsInSuchAs(String sentence, String expected) {
        String claims = "COUNTED 100 WHOLE#1; COUNTED 50 PART#1; COUNTED 45 PART#1";
        Outcome outcome = new PartsNearRule()
                .check(Said.in(ReportBuilder.g2021(), claims, sentence).file());
        assertEquals(expected, RuleTable.text(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COUNTED 0 WHOLE#1; COUNTED 3 PART#1                         | 3 null
            COUNTED 2 WHOLE#1; COUNTED 3 PART#1                         | 1 50
            COUNTED 2 WHOLE#1; COUNTED 3~4 PART#1                       | 1 50
            COUNTED 2~3 WHOLE#1; COUNTED 4 PART#1                       | 1 50
            COUNTED 2 WHOLE#1; COUNTED 3 PART#2                         | pass
            COUNTED 2 WHOLE#1; SHARE:COUNTED 3 PART#1; COUNTED 1 PART#1 | pass
            COUNTED 2 WHOLE#1                                           | pass
            """)
    void saysByHowMuchPartsExceedTheWhole(String claims, String expected) {
        Outcome outcome = check(new PartsOverRule(), ReportBuilder.g2021(), claims);
        String found = outcome.violations().stream()
                .map(violation ->
                        violation.values().get("gap") + " " + violation.values().get("gap_percent"))
                .findFirst()
                .orElse(RuleTable.text(outcome));
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GOVERNMENT,        PROVINCE, pass
            GOVERNMENT,        CITY,     pass
            GOVERNMENT_OFFICE, CITY,     pass
            GOVERNMENT,        COUNTY,   fail
            GOVERNMENT,        TOWNSHIP, fail
            GOVERNMENT,        ,         pass
            DEPARTMENT_WATER,  NATIONAL, pass
            DEPARTMENT_WATER,  PROVINCE, fail
            DEPARTMENT_WATER,  CITY,     fail
            DEPARTMENT_WATER,  ,         pass
            DEVELOPMENT_ZONE,  CITY,     fail
            DEVELOPMENT_ZONE,  ,         fail
            SCENIC_AREA,       ,         fail
            ,                  COUNTY,   fail
            ,                  CITY,     pass
            """)
    void doubtsRegulationsOfThoseWhoMayMakeNone(OrganKind kind, OrganLevel level, String expected) {
        ReportBuilder report = ReportBuilder.g2021().name("青山", kind, level);
        Rule rule = new ListedDocumentsRule();
        assertEquals("pass", RuleTable.text(check(rule, report, "LISTED_DOCUMENTS 0")));
        report.cells("t2.art20_1.regulation.issued=4");
        assertEquals("pass", RuleTable.text(check(rule, report, "LISTED_DOCUMENTS 3; COUNTED 4")));
        Outcome outcome = check(rule, report, "LISTED_DOCUMENTS 4");
        assertEquals(expected, RuleTable.text(outcome).split(" ")[0]);
    }
}
