package dev.gouji.stats.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        1,    200, 0
        0.5,  200, 200
        0.25, 200, 600
        0.1,  0,   0
        """)
    void restsInProportionToWhatAStepTook(double share, long worked, long rest) {
        assertEquals(Duration.ofMillis(rest), new Pace(share).restAfter(Duration.ofMillis(worked)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, 1.01, Double.NaN})
    void refusesWhatIsNoShare(double share) {
        assertThrows(IllegalArgumentException.class, () -> new Pace(share));
    }

    @Test
    void namesTheSetting() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> new Pace(2));
        assertEquals("gouji.stats.datasets-share has to be above 0 and at most 1, found 2.0", refused.getMessage());
    }
}
