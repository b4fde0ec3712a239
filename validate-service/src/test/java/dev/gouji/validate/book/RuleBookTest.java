package dev.gouji.validate.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.finding.Attribution;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Correction;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.structure.TitleMissingRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private static final Bilingual TEXT = new Bilingual("测试", "test");

    /** One request of a natural person, granted: nothing wrong anywhere. */
    private static final String ONE_REQUEST =
            "t3.new_received.natural_person=1 t3.new_received.total=1 t3.granted.natural_person=1 t3.granted.total=1"
                    + " t3.result_total.natural_person=1 t3.result_total.total=1 ";

    private static final class BrokenRule implements Rule {
        @Override
        public RuleText text() {
            return new RuleText("TST-001", "broken", TEXT, TEXT, "test", TEXT, TEXT);
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Outcome check(CaseFile file) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    private static List<Finding> findings(ReportBuilder report) {
        return RuleBook.standard().check(report.file()).findings();
    }

    private static List<String> rules(String cells) {
        return findings(ReportBuilder.g2021().cells(cells)).stream()
                .map(Finding::rule)
                .toList();
    }

    private static Correction correction(String cells) {
        return findings(ReportBuilder.g2021().cells(ONE_REQUEST + cells))
                .getFirst()
                .correction();
    }

    @Test
    void goesOnWhenARuleBreaksDown() {
        RuleBook book = new RuleBook("test", List.of(new BrokenRule(), new TitleMissingRule()));
        Verdict verdict = book.check(ReportBuilder.g2021().title(null).file());
        assertEquals("STR-001", verdict.findings().getFirst().rule());
        assertEquals("TST-001", verdict.faults().getFirst().rule());
        assertTrue(verdict.faults().getFirst().cause().contains("broken on purpose"));
    }

    @Test
    void refusesTwoRulesOfOneName() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new RuleBook("test", List.of(new TitleMissingRule(), new TitleMissingRule())));
    }

    @Test
    void hasNothingToSayOnASoundReport() {
        assertEquals(List.of(), rules(ONE_REQUEST));
        List<String> open =
                RuleBook.standard()
                        .check(ReportBuilder.g2021().cells(ONE_REQUEST).file())
                        .notAssessable()
                        .stream()
                        .filter(rule -> !rule.matches("(XY|XO|PUB)-.*|IMP-008"))
                        .toList();
        assertEquals(
                List.of("STR-023", "TXT-013"),
                open,
                "beside other years, other organs and a portal: no period, no list");
    }

    @Test
    void letsTheSpecialRuleSpeakInPlaceOfTheGeneralOne() {
        assertEquals(
                List.of("T3-004"),
                rules(ONE_REQUEST + "t3.granted.natural_person=0").stream()
                        .filter(rule -> rule.equals("T3-001") || rule.equals("T3-004"))
                        .distinct()
                        .toList());
        assertEquals(
                List.of("T3-005"),
                rules(ONE_REQUEST + "t3.carried_out.research=1 t3.carried_out.total=0").stream()
                        .filter(rule -> rule.equals("T3-001") || rule.equals("T3-005"))
                        .toList());
        assertEquals(
                List.of("T3-006"),
                rules(
                                ONE_REQUEST
                                        + "t3.new_received.natural_person=0 t3.carried_in.natural_person=0 t3.new_received.commercial=1")
                        .stream()
                        .filter(rule -> rule.equals("T3-006"))
                        .toList());
        assertEquals(List.of("T4-002"), rules(ONE_REQUEST + "t4.review.total=1"));
        assertEquals(List.of("T4-001"), rules(ONE_REQUEST + "t4.review.total=2 t4.review.upheld=1"));
    }

    @Test
    void keepsTheGeneralFindingOnOtherIdentities() {
        List<String> rules =
                rules(ONE_REQUEST + "t4.review.total=1 t4.litigation_direct.total=2 t4.litigation_direct.upheld=1");
        assertEquals(List.of("T4-001", "T4-002"), rules);
    }

    @Test
    void saysNothingButThatATableIsBlank() {
        assertEquals(List.of("PRS-001", "T3-008"), rules("t3.*=_"));
    }

    @Test
    void takesBlanksForZerosOnlyToBeSilent() {
        List<String> blanksForZeros = rules("t3.*=_ t4.*=_ t3.new_received.natural_person=3 t3.new_received.total=3"
                + " t3.granted.natural_person=3 t3.result_total.natural_person=3 t3.result_total.total=3");
        assertEquals(List.of("PRS-001", "T3-010"), blanksForZeros);
    }

    @Test
    void proposesTheOneFigureThatRepairsEverything() {
        assertEquals(
                new Correction(new CellId("t3.carried_out.natural_person"), new BigDecimal(1), new BigDecimal(0)),
                correction("t3.carried_out.natural_person=1"));
        assertEquals(
                new Correction(new CellId("t3.granted.natural_person"), new BigDecimal(3), new BigDecimal(1)),
                correction("t3.granted.natural_person=3"));
    }

    @Test
    void proposesNothingWhereSeveralFiguresWouldDoOrNone() {
        assertNull(correction("t4.review.total=3 t4.review.upheld=1"));
        assertNull(correction("t3.granted.natural_person=3 t4.review.total=3 t4.review.upheld=1"));
        assertNull(correction("t3.granted.natural_person=3 t3.granted.research=?x"));
    }

    @Test
    void blamesTheReadingOnlyForFiguresInDoubt() {
        ReportBuilder report = ReportBuilder.g2021().cells(ONE_REQUEST + "t3.granted.natural_person=3");
        assertEquals(Attribution.AGENCY, findings(report).getFirst().attribution());
        report.problem("GJ-220", "t3.granted.natural_person");
        assertEquals(Attribution.READING, findings(report).getFirst().attribution());
        ReportBuilder words = ReportBuilder.g2021().cells("t4.review.other=?words");
        assertEquals(Attribution.READING, findings(words).getFirst().attribution());
    }

    @Test
    void knowsAFindingAgainUntilItsFiguresChange() {
        Finding finding =
                findings(ReportBuilder.g2021().cells("t4.review.total=1")).getLast();
        assertEquals(32, finding.id().length());
        assertEquals(
                finding.id(),
                findings(ReportBuilder.g2021().cells("t4.review.total=1").title(null))
                        .getLast()
                        .id());
        assertNotEquals(
                finding.id(),
                findings(ReportBuilder.g2021().cells("t4.review.total=2"))
                        .getLast()
                        .id());
        assertNotEquals(
                finding.id(),
                findings(ReportBuilder.g2021().cells("t4.review.total=1").year(2022))
                        .getLast()
                        .id());
    }

    @Test
    void pointsToTheFirstCellThatIsThere() {
        Finding finding = findings(ReportBuilder.g2021()
                        .cells("t3.granted.total=-1 t3.granted.natural_person=-1"
                                + " t3.result_total.total=-1 t3.result_total.natural_person=-1"))
                .getFirst();
        assertEquals("PRS-008", finding.rule());
        assertEquals("第25行 (line 25)", finding.place().describe());
    }

    @Test
    void isRevisedByAnOffice() {
        RuleBook book = new RuleBook("1.0", List.of(new BrokenRule(), new TitleMissingRule()));
        assertSame(book, book.revised(Map.of(), List.of(), 0));
        RuleBook off = book.revised(Map.of("TST-001", new RuleSetting(false, null)), List.of(), 3);
        assertEquals("1.0+office.3", off.version());
        assertEquals(List.of("STR-001"), ids(off.rules()));
        RuleBook milder =
                book.revised(Map.of("STR-001", new RuleSetting(true, Severity.INFO)), List.of(new OwnRule()), 4);
        assertEquals(List.of("TST-001", "STR-001", "OWN-001"), ids(milder.rules()));
        assertEquals(Severity.ERROR, milder.rules().getFirst().severity());
        assertEquals(Severity.INFO, milder.rules().get(1).severity());
    }

    @Test
    void findsItsRules() {
        RuleBook book = RuleBook.standard();
        assertEquals("STR-001", book.rule("STR-001").orElseThrow().text().id());
        assertTrue(book.rule("STR-999").isEmpty());
        assertEquals(
                List.of("STR-002", "STR-001"),
                ids(book.only(Set.of("STR-001", "STR-002")).rules()).reversed());
        List<String> water = ids(book.rulesFor(ReportBuilder.g2021().build()));
        List<String> government = ids(book.rulesFor(ReportBuilder.g2021()
                .name("青山县人民政府", OrganKind.GOVERNMENT, OrganLevel.COUNTY)
                .build()));
        assertFalse(water.contains("STR-012"));
        assertTrue(government.contains("STR-012"));
        assertTrue(government.contains("T3-001"));
        assertFalse(ids(book.rulesFor(ReportBuilder.of(FormGeneration.G2014).build()))
                .contains("T3-001"));
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(rule -> rule.text().id()).toList();
    }

    private static final class OwnRule implements Rule {
        @Override
        public RuleText text() {
            return new RuleText("OWN-001", "own", TEXT, TEXT, "test", TEXT, TEXT);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Outcome check(CaseFile file) {
            return Outcome.PASSED;
        }
    }
}
