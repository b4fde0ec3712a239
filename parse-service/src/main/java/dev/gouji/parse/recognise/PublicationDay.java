package dev.gouji.parse.recognise;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The day of publication that a page gives of itself. */
final class PublicationDay {
    private static final Pattern DAY = Pattern.compile("^(20\\d\\d)[-/.年](\\d{1,2})[-/.月](\\d{1,2})");

    private PublicationDay() {}

    static Optional<LocalDate> of(PageFacts facts) {
        return facts.all(PageFacts.About.PUBLISHED).stream()
                .flatMap(text -> day(text).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
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
