package dev.gouji.validate.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Chapter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSetTest {
    private static Prose prose(String overall, String other) {
        ReportBuilder report = ReportBuilder.g2021().preface("");
        for (Chapter chapter : Chapter.values()) {
            report.text(chapter, "");
        }
        return Prose.of(
                report.text(Chapter.OVERALL, overall).text(Chapter.OTHER, other).build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲乙 丙丁     | 甲乙丙丁     | 丙丁甲乙 | 0甲乙 2丙丁 0丙丁 2甲乙
            甲乙 丙丁     | 丙甲乙丁     | 丁丙乙甲 | 1甲乙
            甲乙 甲乙丙   | 甲乙丙       | 甲乙     | 0甲乙 0甲乙
            甲乙丙 甲乙   | 甲乙丙       | 甲乙     | 0甲乙丙 0甲乙
            甲乙 乙丙     | 甲乙丙乙丙   |          | 0甲乙 3乙丙
            乙丙 甲乙     | 甲乙丙       |          | 0甲乙
            甲甲          | 甲甲甲甲甲   |          | 0甲甲 2甲甲
            甲乙          | 乙甲         | 甲       |
            """)
    void findsWordsInReadingOrder(String words, String overall, String other, String expected) {
        WordSet set = new WordSet(List.of(words.split(" ")));
        String found = set.in(prose(overall, other == null ? "" : other)).stream()
                .map(quote -> quote.start() + quote.words())
                .collect(Collectors.joining(" "));
        assertEquals(expected == null ? "" : expected, found);
    }
}
