package dev.gouji.validate.rule.disclosure;

import static dev.gouji.contract.form.FormGeneration.G2019;
import static dev.gouji.contract.form.FormGeneration.G2021;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureRulesTest {
    @Test
    void opensTheYearWithNoLessThanNothing() {
        RuleTable.check(new OpeningBalanceRule(), G2021, """
                opened with none | t2.art20_1.regulation.issued=5 t2.art20_1.regulation.repealed=2 t2.art20_1.regulation.effective=3 | pass
                one short        | t2.art20_1.regulation.issued=5 t2.art20_1.regulation.repealed=1 t2.art20_1.regulation.effective=3 | fail t2.art20_1.regulation.effective
                opened with one  | t2.art20_1.regulation.issued=5 t2.art20_1.regulation.repealed=2 t2.art20_1.regulation.effective=4 | pass
                blank is not     | t2.art20_1.normative_document.issued=5 t2.art20_1.normative_document.effective=_                  | fail t2.art20_1.normative_document.effective
                unreadable       | t2.art20_1.regulation.issued=?x                                                                  | open
                """);
        assertEquals(
                "“规章”行：现行有效件数 3 + 本年废止件数 1 = 4，小于本年制发件数 5，少 1。",
                new OpeningBalanceRule()
                        .check(ReportBuilder.g2021()
                                .cells("t2.art20_1.regulation.issued=5 t2.art20_1.regulation.repealed=1"
                                        + " t2.art20_1.regulation.effective=3")
                                .file())
                        .violations()
                        .getFirst()
                        .message()
                        .zh());
    }

    @Test
    void wantsWholeNumbersFromZeroOnButForFees() {
        RuleTable.check(new DisclosureCountRule(), G2021, """
                zero      |                                          | pass
                decimal   | t2.art20_5.licensing.decisions=1.5       | fail t2.art20_5.licensing.decisions
                negative  | t2.art20_6.penalty.decisions=-1          | fail t2.art20_6.penalty.decisions
                fees      | t2.art20_8.fee.amount_wan_yuan=-1.5      | pass
                """);
        RuleTable.check(new FeeAmountRule(), G2021, """
                zero          |                                             | pass
                four decimals | t2.art20_8.fee.amount_wan_yuan=59237.2449   | pass
                six decimals  | t2.art20_8.fee.amount_wan_yuan=0.000001     | pass
                seven         | t2.art20_8.fee.amount_wan_yuan=0.0000001    | fail t2.art20_8.fee.amount_wan_yuan
                seven, a zero | t2.art20_8.fee.amount_wan_yuan=0.1000000    | pass
                negative      | t2.art20_8.fee.amount_wan_yuan=-0.01        | fail t2.art20_8.fee.amount_wan_yuan
                blank         | t2.art20_8.fee.amount_wan_yuan=_            | open
                """);
    }

    @Test
    void comparesWhatIsDisclosedInThe2019Form() {
        RuleTable.check(new DisclosedTotalRule(), G2019, """
                equal     | t2.art20_1.regulation.newly_disclosed=2 t2.art20_1.regulation.total_disclosed=2 | pass
                one short | t2.art20_1.regulation.newly_disclosed=3 t2.art20_1.regulation.total_disclosed=2 | fail t2.art20_1.regulation.total_disclosed
                """);
        RuleTable.check(new DisclosedBeyondMadeRule(), G2019, """
                equal    | t2.art20_1.regulation.newly_disclosed=2 t2.art20_1.regulation.newly_made=2 | pass
                one over | t2.art20_1.regulation.newly_disclosed=3 t2.art20_1.regulation.newly_made=2 | fail t2.art20_1.regulation.newly_disclosed
                blank    | t2.art20_1.regulation.newly_disclosed=3 t2.art20_1.regulation.newly_made=_ | open
                """);
    }

    @Test
    void countsTheItemsOfThe2019Form() {
        RuleTable.check(new ItemsBelowZeroRule(), G2019, """
                down to none | t2.art20_8.fee.items_prev_year=3 t2.art20_8.fee.items_change=-3 | pass
                below none   | t2.art20_8.fee.items_prev_year=3 t2.art20_8.fee.items_change=-4 | fail t2.art20_8.fee.items_prev_year
                blank        | t2.art20_8.fee.items_prev_year=_ t2.art20_8.fee.items_change=4  | pass
                """);
        RuleTable.check(new DecisionsWithoutItemsRule(), G2019, """
                none of both     |                                                                                    | pass
                decisions alone  | t2.art20_6.penalty.decisions=1                                                     | fail t2.art20_6.penalty.decisions
                items before     | t2.art20_6.penalty.decisions=1 t2.art20_6.penalty.items_prev_year=1 t2.art20_6.penalty.items_change=-1 | pass
                items new        | t2.art20_6.penalty.decisions=1 t2.art20_6.penalty.items_change=1                    | pass
                items blank      | t2.art20_6.penalty.decisions=1 t2.art20_6.penalty.items_prev_year=_                 | open
                """);
        RuleTable.check(new ProcurementMismatchRule(), G2019, """
                none of both | | pass
                both         | t2.art20_9.procurement.project_count=1 t2.art20_9.procurement.total_amount=8040  | pass
                no amount    | t2.art20_9.procurement.project_count=1                                          | fail t2.art20_9.procurement.project_count
                no project   | t2.art20_9.procurement.total_amount=0.1                                         | fail t2.art20_9.procurement.project_count
                blank        | t2.art20_9.procurement.total_amount=_                                           | open
                """);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TOWNSHIP, 5000,      pass
            TOWNSHIP, 5000.01,   fail
            VILLAGE,  5000.01,   fail
            COUNTY,   100000,    pass
            COUNTY,   100001,    fail
            CITY,     1000000,   pass
            CITY,     1000001,   fail
            PROVINCE, 10000000,  pass
            NATIONAL, 10000001,  fail
            ,         5000,      pass
            ,         5001,      open
            """)
    void wantsProcurementInTheUnitOfTheForm(OrganLevel level, String amount, String expected) {
        ReportBuilder report = ReportBuilder.g2019()
                .name("青山县水利局", OrganKind.DEPARTMENT_WATER, level)
                .cells("t2.art20_9.procurement.total_amount=" + amount);
        Outcome outcome = new ProcurementUnitRule().check(report.file());
        assertEquals(expected, RuleTable.text(outcome).split(" ")[0]);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CITY,     300, pass
            CITY,     301, fail
            PROVINCE, 600, pass
            PROVINCE, 601, fail
            ,         300, pass
            ,         301, open
            CITY,     _,   open
            """)
    void wantsNoMoreRegulationsThanALevelHas(OrganLevel level, String effective, String expected) {
        ReportBuilder report = ReportBuilder.g2021()
                .name("青山市人民政府", OrganKind.GOVERNMENT, level)
                .cells("t2.art20_1.regulation.effective=" + effective);
        Outcome outcome = new RegulationsManyRule().check(report.file());
        assertEquals(expected, RuleTable.text(outcome).split(" ")[0]);
    }

    @Test
    void looksAtWhatWasRepealedAndOpened() {
        RuleTable.check(new MassRepealRule(), G2021, """
                49, none new     | t2.art20_1.regulation.repealed=49                                   | pass
                50, none new     | t2.art20_1.regulation.repealed=50                                   | fail t2.art20_1.regulation.repealed
                five times       | t2.art20_1.regulation.repealed=55 t2.art20_1.regulation.issued=11   | pass
                more than five   | t2.art20_1.regulation.repealed=56 t2.art20_1.regulation.issued=11   | fail t2.art20_1.regulation.repealed
                blank            | t2.art20_1.regulation.issued=_                                      | open
                documents        | t2.art20_1.normative_document.repealed=50                           | fail t2.art20_1.normative_document.repealed
                """);
        RuleTable.check(new OpeningZeroRule(), G2021, """
                none           |                                                                             | pass
                all new        | t2.art20_1.regulation.issued=1 t2.art20_1.regulation.effective=1            | fail t2.art20_1.regulation.issued
                one from before | t2.art20_1.regulation.issued=1 t2.art20_1.regulation.effective=2           | pass
                one repealed   | t2.art20_1.regulation.issued=1 t2.art20_1.regulation.effective=1 t2.art20_1.regulation.repealed=1 | pass
                blank          | t2.art20_1.regulation.issued=1 t2.art20_1.regulation.effective=1 t2.art20_1.regulation.repealed=_ | open
                """);
        RuleTable.check(new TotalIsNewRule(), G2019, """
                none           |                                                                                      | pass
                all new        | t2.art20_1.regulation.newly_disclosed=1 t2.art20_1.regulation.total_disclosed=1      | fail t2.art20_1.regulation.newly_disclosed
                one from before | t2.art20_1.regulation.newly_disclosed=1 t2.art20_1.regulation.total_disclosed=2     | pass
                """);
        RuleTable.check(new FeeAmountRule(), G2021, """
                a very small zero | t2.art20_8.fee.amount_wan_yuan=0.00000000 | pass
                """);
        RuleTable.check(new DecisionsWithoutItemsRule(), G2019, """
                negative decisions | t2.art20_6.penalty.decisions=-1                                       | pass
                items gone         | t2.art20_6.penalty.decisions=1 t2.art20_6.penalty.items_prev_year=1 t2.art20_6.penalty.items_change=-2 | pass
                fewer than none    | t2.art20_6.penalty.decisions=1 t2.art20_6.penalty.items_change=-1     | fail t2.art20_6.penalty.decisions
                """);
    }
}
