package dev.gouji.validate.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.report.Chapter;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The pairs of a text may say yes where it has not the word, but never no where it has. */
class PairsTest {
    private static final int TEXTS = 200;
    private static final int LENGTH = 300;
    private static final int LONGEST_WORD = 6;

    private final Random random = new Random(11);

    private static Pairs of(String... texts) {
        return new Pairs(Arrays.stream(texts)
                .map(text -> new Prose.Piece(Chapter.OVERALL, "", text, MadeUpCells.PLACE))
                .toList());
    }

    /** As both ways of asking answer; they have to agree. */
    private static boolean mayHold(Pairs pairs, String word) {
        boolean answer = pairs.mayHold(word);
        assertEquals(answer, pairs.mayHold(Pairs.slots(word)), word);
        return answer;
    }

    @Test
    void knowsWhatStandsNextToOneAnother() {
        Pairs pairs = of("全年新收申请", "依法答复");
        assertTrue(mayHold(pairs, "申请"));
        assertTrue(mayHold(pairs, "全年新收申请"));
        assertTrue(mayHold(pairs, "依法"));
        assertFalse(mayHold(pairs, "请依"), "the end of one piece and the start of the next");
        assertFalse(mayHold(pairs, "收全"), "the other way about");
        assertFalse(mayHold(pairs, "申请人"), "its last pair is missing");
        assertFalse(mayHold(pairs, "新申请"), "its first pair is missing");
    }

    @Test
    void cannotRuleOutWhatHasNoPair() {
        assertTrue(mayHold(of(), ""));
        assertTrue(mayHold(of(), "元"));
        assertFalse(mayHold(of(), "万元"));
        assertFalse(mayHold(of("元"), "万元"));
    }

    @Test
    void neverMissesAWordThatIsThere() {
        for (int i = 0; i < TEXTS; i++) {
            String text = characters(LENGTH);
            Pairs pairs = of(text);
            for (int start = 0; start + LONGEST_WORD <= LENGTH; start++) {
                String word = text.substring(start, start + random.nextInt(LONGEST_WORD + 1));
                assertTrue(mayHold(pairs, word), word);
            }
        }
    }

    /** Slots are shared, yet a text of usual length leaves nearly all of them empty. */
    @Test
    void rulesOutNearlyAllOtherWords() {
        Pairs pairs = of(characters(LENGTH * 10));
        List<String> words =
                IntStream.range(0, 1_000).mapToObj(i -> characters(3)).toList();
        long possible = words.stream().filter(word -> mayHold(pairs, word)).count();
        assertTrue(possible < 20, possible + " of 1,000");
    }

    private String characters(int count) {
        return random.ints(count, '一', '龥').mapToObj(Character::toString).collect(Collectors.joining());
    }
}
