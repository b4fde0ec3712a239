package dev.gouji.validate.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.re2j.Pattern;
import dev.gouji.contract.report.Chapter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in the prose and what findings quote of them. */
class QuoteTest {
    /** Two halves in UTF-16. */
    private static final String RARE = "𬭚";

    private static Prose prose(String text) {
        return Prose.of(ReportBuilder.g2021().text(Chapter.OVERALL, text).build());
    }

    private static List<String> words(List<Quote> quotes) {
        return quotes.stream().map(Quote::words).toList();
    }

    private static Quote first(String text, String words) {
        return prose(text).quotes(words).getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            目标一。      | 目标一
            前。目标。后。 | 目标
            前！目标？后。 | 目标
            前；目标；后。 | 目标
            前，目标，后。 | 前，目标，后
            前、目标       | 前、目标
            """)
    void knowsTheSentence(String text, String sentence) {
        assertEquals(sentence, first(text, "目标").sentence().words());
        assertEquals(sentence, first("前一行\n" + text, "目标").sentence().words());
    }

    @Test
    void cutsLongSentencesAroundTheWords() {
        String before = "前".repeat(150);
        String after = "后".repeat(150);
        assertEquals("前".repeat(198) + "目标", first("前".repeat(198) + "目标", "目标").evidence());
        assertEquals(
                "前".repeat(100) + "目标" + "后".repeat(98),
                first(before + "目标" + after, "目标").evidence());
        assertEquals(
                "前".repeat(50) + "目标" + "后".repeat(148),
                first("前".repeat(50) + "目标" + after, "目标").evidence());
        assertEquals(
                "前".repeat(148) + "目标" + "后".repeat(50),
                first(before + "目标" + "后".repeat(50), "目标").evidence());
        assertEquals("前".repeat(198) + "目标", first("前".repeat(199) + "目标。", "目").evidence());
    }

    @Test
    void cutsNoCharacterInHalves() {
        String behind = "目标" + "后".repeat(197) + RARE + "后".repeat(9);
        assertEquals("目标" + "后".repeat(197), first(behind, "目标").evidence());
        String ahead = RARE + "前".repeat(99) + "目标" + "后".repeat(150);
        assertEquals(
                "前".repeat(99) + "目标" + "后".repeat(98), first("前" + ahead, "目标").evidence());
        assertEquals("后".repeat(198) + RARE, Quote.shortened("后".repeat(198) + RARE));
        assertEquals("后".repeat(199) + RARE, Quote.shortened("后".repeat(199) + RARE + "后"));
        assertEquals("后".repeat(200), Quote.shortened("后".repeat(200)));
        assertEquals("后".repeat(200), Quote.shortened("后".repeat(201)));
    }

    @Test
    void reachesNoFurtherThanThePiece() {
        Quote quote = first("一二目标三四", "目标");
        assertEquals("二", quote.before(1));
        assertEquals("一二", quote.before(9));
        assertEquals("三", quote.after(1));
        assertEquals("三四", quote.after(9));
        assertThrows(IllegalArgumentException.class, () -> new Quote(quote.piece(), -1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Quote(quote.piece(), 2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Quote(quote.piece(), 2, 7));
        assertEquals("", new Quote(quote.piece(), 6, 6).words());
    }

    @Test
    void findsWordsAndPatternsInReadingOrder() {
        Prose prose = prose("甲乙甲乙。丙3件，丙4件。丁5件。丙6件");
        assertEquals(List.of("甲乙", "甲乙"), words(prose.quotes("甲乙")));
        assertEquals(List.of(), words(prose.quotes("乙丙")));
        assertEquals(List.of("3件", "4件", "6件"), words(prose.quotes("丙", Pattern.compile("[0-9]件"))));
        assertEquals(
                "甲乙；丁5",
                Quote.list(List.of(
                        prose.quotes("甲乙").getFirst(),
                        prose.quotes("甲乙").getLast(),
                        prose.quotes("丁5").getFirst())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13812345678        | 1381***5678
            1381234567         | 1381234567
            电话13812345678。  | 电话1381***5678。
            11010119900307123X | 1101**********123X
            13812345678,13812345679 | 1381***5678,1381***5679
            138-1234-5678      | 138-1234-5678
            """)
    void masksNumbersOfPersons(String text, String masked) {
        assertEquals(masked, Mask.numbers(text));
    }

    @Test
    void masksNames() {
        assertEquals("申请人王某某，王某某", Mask.name("申请人王小明，王小明", "王小明"));
    }
}
