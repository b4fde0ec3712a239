package dev.gouji.validate.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Claim.Role;
import dev.gouji.contract.report.Claim.Scope;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Report;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
    private static Claim claim(long low, long high) {
        return ReportBuilder.g2021()
                .claim(Metric.RECEIVED, low, high, "件", Scope.ORGAN, 0, Role.ALONE)
                .build()
                .claims()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, 5, true, 0",
        "5, 5, 4, false, 1",
        "5, 5, 6, false, 1",
        "20, 29, 19, false, 1",
        "20, 29, 20, true, 0",
        "20, 29, 25, true, 0",
        "20, 29, 29, true, 0",
        "20, 29, 31, false, 2"
    })
    void knowsWhatTheWordsCanMean(long low, long high, BigDecimal value, boolean admits, BigDecimal gap) {
        assertEquals(admits, Claims.admits(claim(low, high), value));
        assertEquals(gap, Claims.gap(claim(low, high), value));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, 5, 5, true",
        "5, 5, 6, 6, false",
        "5, 9, 9, 12, true",
        "5, 9, 10, 12, false",
        "9, 12, 5, 9, true",
        "10, 12, 5, 9, false"
    })
    void knowsWhetherTwoCanMeanTheSame(long low, long high, long otherLow, long otherHigh, boolean agree) {
        assertEquals(agree, Claims.agree(claim(low, high), claim(otherLow, otherHigh)));
    }

    @Test
    void tellsAnExactNumberFromARange() {
        assertEquals("5", Claims.text(claim(5, 5)));
        assertEquals("20~29", Claims.text(claim(20, 29)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ORGAN,  ALONE, 0, RECEIVED, 1
            REGION, ALONE, 0, RECEIVED, 0
            ORGAN,  PART,  1, RECEIVED, 0
            ORGAN,  PART,  1, COUNTED,  1
            ORGAN,  PART,  0, RECEIVED, 1
            ORGAN,  PART,  2, RECEIVED, 1
            ORGAN,  REST,  1, RECEIVED, 1
            """)
    void leavesOutThePartsOfTheSame(Scope scope, Role role, int list, Metric whole, int own) {
        Report report = ReportBuilder.g2021()
                .claim(whole, 9, 9, "件", Scope.REGION, 1, Role.WHOLE)
                .claim(Metric.RECEIVED, 5, 5, "件", scope, list, role)
                .claim(Metric.CLOSED, 5)
                .build();
        assertEquals(own, Claims.own(report, Metric.RECEIVED).size());
        assertEquals(
                list == 1 ? Optional.of(report.claims().getFirst()) : Optional.empty(),
                Claims.whole(report, report.claims().get(1)));
    }

    @Test
    void cutsWhatAFindingQuotes() {
        String rare = "𬭚";
        assertEquals("字".repeat(200), Claims.evidence(" " + "字".repeat(200) + "\n"));
        assertEquals("字".repeat(199) + "…", Claims.evidence("字".repeat(201)));
        assertEquals("字".repeat(198) + "…", Claims.evidence("字".repeat(198) + rare + "字"));
        assertEquals("字".repeat(197) + rare + "…", Claims.evidence("字".repeat(197) + rare + "字字"));
    }
}
