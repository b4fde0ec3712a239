package dev.gouji.parse.recognise;

import dev.gouji.contract.report.Source;
import java.util.Optional;
import java.util.stream.Stream;

/** The year in which a report was published: as its source says, or else its page. */
final class PublicationYear {
    private static final int DIGITS = 4;

    private PublicationYear() {}

    static Optional<Integer> of(PageFacts facts, Source source) {
        if (source.publishedOn() != null) {
            return Optional.of(source.publishedOn().getYear());
        }
        return Stream.of(PageFacts.About.PUBLISHED, PageFacts.About.MADE)
                .flatMap(about -> facts.all(about).stream())
                .flatMap(text -> leadingYear(text).stream())
                .findFirst();
    }

    private static Optional<Integer> leadingYear(String text) {
        if (text.length() <= DIGITS || !text.startsWith("20")) {
            return Optional.empty();
        }
        boolean digits = Character.isDigit(text.charAt(2)) && Character.isDigit(text.charAt(3));
        boolean ends = "-/.年".indexOf(text.charAt(DIGITS)) >= 0;
        return digits && ends ? Optional.of(Integer.valueOf(text.substring(0, DIGITS))) : Optional.empty();
    }
}
