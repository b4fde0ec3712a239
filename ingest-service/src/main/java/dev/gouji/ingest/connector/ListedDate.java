package dev.gouji.ingest.connector;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Days as lists print them. Portals mean China's time. */
final class ListedDate {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Pattern DAY =
            Pattern.compile("(?:^|\\D)((?:19|20)\\d\\d)\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("^((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)$");
    private static final Pattern EPOCH = Pattern.compile("^(\\d{10})(\\d{3})?$");
    private static final int CHARS_MAX = 2000;

    private ListedDate() {}

    /** The first day in a text. */
    static Optional<LocalDate> in(String text) {
        Matcher matcher = DAY.matcher(text.length() <= CHARS_MAX ? text : text.substring(0, CHARS_MAX));
        while (matcher.find()) {
            Optional<LocalDate> day = day(matcher);
            if (day.isPresent()) {
                return day;
            }
        }
        Matcher compact = COMPACT.matcher(text.strip());
        return compact.find() ? day(compact) : Optional.empty();
    }

    /** The day of a value that a program wrote: ISO, RFC 1123, seconds or milliseconds since 1970. */
    static Optional<LocalDate> ofData(String value) {
        String text = value.strip();
        Matcher epoch = EPOCH.matcher(text);
        if (epoch.find()) {
            return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))), CHINA));
        }
        for (DateTimeFormatter format :
                new DateTimeFormatter[] {DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME
                }) {
            try {
                return Optional.of(OffsetDateTime.parse(text, format)
                        .atZoneSameInstant(CHINA)
                        .toLocalDate());
            } catch (DateTimeException e) {
                // The next format, or the day as a person would write it.
            }
        }
        return in(text);
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
