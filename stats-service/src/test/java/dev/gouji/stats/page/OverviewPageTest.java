package dev.gouji.stats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverviewPageTest {
    @ParameterizedTest
    @CsvSource({"0, 0, ''", "12, 11, 92%", "3, 1, 33%", "1000, 999, 99%", "1000, 1000, 100%", "1000, 2, 0%"})
    void roundsTheShareAndNeverToAll(int due, int reports, String share) {
        assertEquals(share, new OverviewPage.Sums(due, reports, 0, 0, 0, 0, 0, 0, 0, 0).share());
    }
}
