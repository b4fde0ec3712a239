package dev.gouji.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    private static final class Hand extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private final Hand clock = new Hand();
    private final Progress progress = new Progress(clock, Duration.ofMinutes(3));

    /** Each step: minute, committed and end of partition a; {@code -} where it is not assigned, {@code ?} where all is forgotten. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it moves                       | 0 1/9, 2 2/9, 4 3/9, 6 4/9         | no
            nothing to do                  | 0 9/9, 5 9/9, 50 9/9               | no
            it stands                      | 0 1/9, 2 1/9, 4 1/9                | PT4M
            exactly the limit              | 0 1/9, 3 1/9                       | no
            it stood and moved             | 0 1/9, 4 1/9, 5 2/9                | no
            something comes after long     | 0 9/9, 50 9/9, 51 9/12             | no
            something came and stays       | 0 9/9, 50 9/9, 51 9/12, 54 9/12    | PT4M
            it went away and came back     | 0 1/9, 2 -, 4 1/9                  | no
            nobody could do anything       | 0 1/9, 2 ?, 4 1/9                  | no
            nothing was ever committed     | 0 0/9, 4 0/9                       | PT4M
            """)
    void tellsWhoStands(String what, String steps, String expected) {
        Map<String, Duration> stuck = Map.of();
        for (String step : steps.split(", ")) {
            String[] words = step.split(" ");
            clock.now = Instant.EPOCH.plus(Duration.ofMinutes(Long.parseLong(words[0])));
            if (words[1].equals("?")) {
                progress.forget();
                continue;
            }
            Map<String, Offsets> seen = new HashMap<>(Map.of("b", new Offsets(4, 4)));
            if (!words[1].equals("-")) {
                String[] offsets = words[1].split("/");
                seen.put("a", new Offsets(Long.parseLong(offsets[0]), Long.parseLong(offsets[1])));
            }
            stuck = progress.observe(seen);
        }
        assertEquals(expected.equals("no") ? Map.of() : Map.of("a", Duration.parse(expected)), stuck, what);
    }
}
