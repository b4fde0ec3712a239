package dev.gouji.stats.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @Test
    void makesPairsWithTheirPlacesAndNoneAcrossPunctuation() {
        assertEquals("公开:3,6 务公:2 政务:1", Bigrams.vector(List.of("政务公开，\n公开")));
        assertEquals("局长:5 甲局:1", Bigrams.vector(List.of("甲局", "（局长")));
        assertEquals("", Bigrams.vector(List.of("局", "，", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "政務公開|政务公开",
                "政 务　公\t开|政务公开",
                "２０２３年ＡＢｃ|2023年abc",
                "其它|其他",
                "①②|12",
            })
    void foldsWhatIsOneWordToAReader(String printed, String plain) {
        assertEquals(Bigrams.vector(List.of(plain)), Bigrams.vector(List.of(printed)));
    }

    @Test
    void asksForEachWordAsAPhrase() {
        assertEquals("(民政 <-> 政局) & (白沙)", Words.of("民政局　白沙").orElseThrow().query());
        assertEquals("(公开) & (指南)", Words.of("“公开”、指南").orElseThrow().query());
    }

    @ParameterizedTest
    @ValueSource(strings = {"局", "，，", "公开 a", "甲乙 甲乙 甲乙 甲乙 甲乙 甲乙 甲乙 甲乙 甲乙"})
    void refusesWhatNoIndexCanFind(String text) {
        assertTrue(Words.of(text).isEmpty());
    }

    @Test
    void showsTheWordAsItIsPrinted() {
        String printed = "一".repeat(50) + "政 務公開" + "二".repeat(90);
        Snippet snippet = Words.of("政务公开").orElseThrow().in(printed).orElseThrow();
        assertEquals("政 務公開", snippet.text().substring(snippet.from(), snippet.to()));
        assertEquals(20, snippet.from());
        assertEquals(20 + 5 + 40, snippet.text().length());
        assertTrue(Words.of("没有").orElseThrow().in(printed).isEmpty());
    }

    /** A vector of PostgreSQL has room for a megabyte; what has none would come among the dead letters. */
    @Test
    void staysWithinWhatAVectorHolds() {
        String text = new java.util.Random(7)
                .ints(5_000_000, 0x20000, 0x2A6D0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String vector = Bigrams.vector(List.of(text));
        assertTrue(vector.split(" ").length <= Bigrams.CHARACTERS_MAX);
    }
}
