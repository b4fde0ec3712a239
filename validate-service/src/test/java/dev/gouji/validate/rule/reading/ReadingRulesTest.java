package dev.gouji.validate.rule.reading;

import static dev.gouji.contract.form.FormGeneration.G2019;
import static dev.gouji.contract.form.FormGeneration.G2021;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.finding.Severity;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleTable;
import dev.gouji.validate.rule.Violation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingRulesTest {
    private static Violation blanks(String cells) {
        return new BlankCellRule()
                .check(ReportBuilder.g2021().cells(cells).file())
                .violations()
                .getFirst();
    }

    @Test
    void tellsBlanksFromPlaceholders() {
        RuleTable.check(new BlankCellRule(), G2021, """
                none        |                                            | pass
                one         | t3.granted.total=_                         | fail t3.granted.total
                two, once   | t3.granted.total=_ t3.partial.total=_      | fail t3.granted.total
                placeholder | t3.granted.total=/                         | pass
                missing     | t3.granted.total=!                         | pass
                """);
        RuleTable.check(new PlaceholderRule(), G2021, """
                none        |                                            | pass
                blank       | t3.granted.total=_                         | pass
                two, once   | t3.granted.total=/ t3.partial.total=/      | fail t3.granted.total
                """);
    }

    @Test
    void raisesBlanksToAWarningAboveTen() {
        assertEquals(
                Optional.empty(),
                blanks("t3.granted.*=_ t3.partial.natural_person=_ t4.review.upheld=_ t4.review.other=_")
                        .severity());
        assertEquals(
                Optional.of(Severity.WARNING),
                blanks(
                                "t3.granted.*=_ t3.partial.natural_person=_ t4.review.upheld=_ t4.review.other=_ t4.review.total=_")
                        .severity());
    }

    @Test
    void namesAWhollyBlankTableInAWord() {
        assertEquals("有 175 格空白：表三（依申请公开）全部空白。", blanks("t3.*=_").message().zh());
    }

    @Test
    void findsWordsInPlaceOfFigures() {
        RuleTable.check(new NonNumericRule(), G2021, """
                figure              |                            | pass
                words               | t3.granted.total=?约五件      | fail t3.granted.total
                two cells           | t3.granted.total=?x t3.partial.total=?y | fail t3.granted.total t3.partial.total
                digits run together | t3.granted.total=?396442278 | pass
                a sign              | t3.granted.total=/         | pass
                """);
    }

    @Test
    void leavesRowsWithTheWrongNumberOfValuesToTheirOwnRule() {
        ReportBuilder report = ReportBuilder.g2021()
                .cells("t2.art20_1.regulation.*=?5件x")
                .problem(
                        "GJ-230",
                        "t2.art20_1.regulation.issued",
                        "t2.art20_1.regulation.repealed",
                        "t2.art20_1.regulation.effective");
        assertEquals("pass", RuleTable.text(new NonNumericRule().check(report.file())));
        Outcome outcome = new ValueCountRule().check(report.file());
        assertEquals("fail t2.art20_1.regulation.issued", RuleTable.text(outcome));
        assertTrue(outcome.violations().getFirst().misread());
        assertEquals(
                "“规章”行应有 3 个数值，读到的个数不符，整行未取值。",
                outcome.violations().getFirst().message().zh());
    }

    @Test
    void saysThatIdentitiesToldWhichValueIsWhich() {
        ReportBuilder report = ReportBuilder.g2021()
                .cells("t2.art20_1.regulation.effective=?1x")
                .problem(
                        "GJ-249",
                        "t2.art20_1.regulation.issued",
                        "t2.art20_1.regulation.repealed",
                        "t2.art20_1.regulation.effective");
        assertEquals("pass", RuleTable.text(new NonNumericRule().check(report.file())));
        assertEquals(
                "“规章”行应有 3 个数值，读到的个数不符，按勾稽关系取值。",
                new ValueCountRule()
                        .check(report.file())
                        .violations()
                        .getFirst()
                        .message()
                        .zh());
    }

    @Test
    void ignoresOtherReadingProblems() {
        ReportBuilder report = ReportBuilder.g2021().problem("GJ-220", "t3.granted.total");
        assertEquals("pass", RuleTable.text(new ValueCountRule().check(report.file())));
    }

    @Test
    void findsDecimalsWhereThingsAreCounted() {
        RuleTable.check(new DecimalCountRule(), G2021, """
                whole  | t3.granted.total=1.0                      | pass
                half   | t3.granted.total=0.5                      | fail t3.granted.total
                fees   | t2.art20_8.fee.amount_wan_yuan=0.5        | pass
                """);
        RuleTable.check(new DecimalCountRule(), G2019, """
                change | t2.art20_8.fee.items_change=0.5           | fail t2.art20_8.fee.items_change
                amount | t2.art20_9.procurement.total_amount=0.5   | pass
                """);
    }

    @Test
    void findsNegativeFiguresButForChanges() {
        RuleTable.check(new NegativeRule(), G2019, """
                zero   |                                           | pass
                0.0    | t3.granted.total=0.0                      | pass
                below  | t3.granted.total=-1                       | fail t3.granted.total
                change | t2.art20_8.fee.items_change=-8            | pass
                amount | t2.art20_9.procurement.total_amount=-0.1  | fail t2.art20_9.procurement.total_amount
                """);
    }

    private static String printed(Rule rule, String raw, String unit) {
        Outcome outcome = rule.check(ReportBuilder.g2021()
                .printed("t3.granted.total", raw, "5", unit)
                .file());
        return outcome.violations().stream()
                .map(violation -> violation.values().get("printed"))
                .findFirst()
                .orElse(RuleTable.text(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5         |    | pass
            ' 5 '     |    | pass
            ５        |    | ５
            5.50      |    | pass
            .5        |    | pass
            5.        |    | 5.
            +5        |    | pass
            -5        |    | pass
            1,234     |    | 1,234
            5件       | 件 | pass
            5 件      | 件 | pass
            5件       |    | 5件
            五        |    | 五
            5/6       |    | 5/6
            5:        |    | 5:
            12345,678901234567890 | | 12345,67890123456789…
            12345,67890123456789  | | 12345,67890123456789
            """)
    void findsFiguresThatAreNoPlainDigits(String raw, String unit, String expected) {
        assertEquals(expected, printed(new NumberNormalisedRule(), raw, unit));
    }

    @ParameterizedTest
    @CsvSource({"GJ-220, ５", "GJ-234, pass"})
    void leavesFiguresThatWereCutToTheReader(String problem, String expected) {
        ReportBuilder report = ReportBuilder.g2021()
                .printed("t3.granted.total", "５", "5", null)
                .problem(problem, "t3.granted.total");
        Outcome outcome = new NumberNormalisedRule().check(report.file());
        assertEquals(
                expected,
                outcome.violations().stream()
                        .map(violation -> violation.values().get("printed"))
                        .findFirst()
                        .orElse(RuleTable.text(outcome)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            约5,     约5
            约 5,    约 5
            约五,    pass
            5余,     5余
            5 多,    5 多
            五百余,  五百余
            余5,     pass
            5左右,   5左右
            5件左右, 5件左右
            左右,    pass
            5,       pass
            约,      pass
            """)
    void findsFiguresThatAreAbout(String raw, String expected) {
        assertEquals(expected, printed(new ApproximateCellRule(), raw, null));
    }

    @Test
    void looksForAboutInWhatNobodyCanReadToo() {
        RuleTable.check(new ApproximateCellRule(), G2021, """
                about      | t3.granted.total=?约5    | fail t3.granted.total
                other      | t3.granted.total=?x      | pass
                long       | t3.granted.total=?约5%s  | fail t3.granted.total
                too long   | t3.granted.total=?约5x%s | pass
                """.formatted("x".repeat(18), "x".repeat(18)));
    }

    @Test
    void quotesNoMoreOfACellThanOneCanTakeIn() {
        String exact = "x".repeat(40);
        for (String raw : new String[] {exact, exact + "x"}) {
            Violation violation = new NonNumericRule()
                    .check(ReportBuilder.g2021()
                            .cells("t3.granted.total=?" + raw)
                            .file())
                    .violations()
                    .getFirst();
            assertEquals(
                    raw.equals(exact) ? exact : exact + "…", violation.values().get("found"));
        }
    }
}
