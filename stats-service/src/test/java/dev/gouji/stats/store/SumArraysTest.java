package dev.gouji.stats.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.stats.statistics.Measures;
import dev.gouji.stats.statistics.Totals;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumArraysTest {
    private static final Measures MEASURES = Measures.of(FormGeneration.G2021);

    @Test
    void writesSumsAsPostgresqlDoesAndReadsThemAgain() {
        Totals totals = new Totals(MEASURES);
        totals.add(report("0", "12", "96171.60", "-3", "1E+3", "12345678901234567890", null));
        totals.add(report("0.00", "30", "0.40", "3", null, "0", null));
        String sums = SumArrays.sums(totals);
        String counts = SumArrays.counts(totals);
        assertTrue(sums.startsWith("{0,42,96172,0,1000,12345678901234567890,0,0,"), sums);
        assertTrue(counts.startsWith("{2,2,2,2,1,2,0,0,"), counts);

        Totals twice = new Totals(MEASURES);
        SumArrays.add(twice, totals.reports(), sums, counts);
        assertEquals(sums, SumArrays.sums(twice));
        assertEquals(counts, SumArrays.counts(twice));
        assertEquals(2, twice.reports());
    }

    @Test
    void leavesNothingBehindWhenAllIsTakenOut() {
        Totals totals = new Totals(MEASURES);
        totals.add(report("1.25", "7"));
        totals.takeOut(report("1.25", "7"));
        assertEquals(SumArrays.sums(new Totals(MEASURES)), SumArrays.sums(totals));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "1,2,3", "{1,2}"})
    void refusesWhatAreNoSumsOfTheForm(String sums) {
        Totals totals = new Totals(MEASURES);
        assertThrows(IllegalArgumentException.class, () -> SumArrays.add(totals, 1, sums, sums));
    }

    private static BigDecimal[] report(String... first) {
        BigDecimal[] values = new BigDecimal[MEASURES.size()];
        for (int i = 0; i < first.length; i++) {
            values[i] = first[i] == null ? null : new BigDecimal(first[i]);
        }
        return values;
    }
}
