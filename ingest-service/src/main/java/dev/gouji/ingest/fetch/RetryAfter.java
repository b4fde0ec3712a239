package dev.gouji.ingest.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.hc.client5.http.utils.DateUtils;

/** The Retry-After header: seconds, or a date (RFC 9110, section 10.2.3). */
final class RetryAfter {
    private static final Duration MAX = Duration.ofHours(24);
    private static final int DIGITS_MAX = 9;

    private RetryAfter() {}

    /** At most a day; null when nothing is asked for, or nothing that can be read. */
    static Duration parse(String value, Clock clock) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text.length() > DIGITS_MAX ? MAX : bounded(Duration.ofSeconds(Long.parseLong(text)));
        }
        Instant date = DateUtils.parseStandardDate(text);
        return date == null ? null : bounded(Duration.between(clock.instant(), date));
    }

    private static Duration bounded(Duration asked) {
        if (asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(MAX) > 0 ? MAX : asked;
    }
}
