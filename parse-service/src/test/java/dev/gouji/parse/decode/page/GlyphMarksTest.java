package dev.gouji.parse.decode.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphMarksTest {
    private static final double FOOT = 100;
    private static final double SIZE = 10;

    private final List<Glyph> glyphs = new ArrayList<>();
    private double x = 50;

    /** As Word, LibreOffice and browsers draw it: sizes and how far up, in parts of the figure's size. */
    @ParameterizedTest
    @CsvSource({"0.65, 0.33", "0.58, 0.33", "0.83, 0.36"})
    void putsTheMarkOfANoteInBrackets(double size, double up) {
        print("447", SIZE, FOOT);
        print("12", size * SIZE, FOOT - up * SIZE);
        assertEquals("447(注12)", told());
    }

    @ParameterizedTest
    @CsvSource({"0.65, 0", "1, 0.33", "0.95, 0.05", "0.65, -0.2"})
    void leavesFiguresThatAreNotRaisedOrNotSmaller(double size, double up) {
        print("44", SIZE, FOOT);
        print("7", size * SIZE, FOOT - up * SIZE);
        assertEquals("447", told());
    }

    @Test
    void leavesTheFigureOfTheNextColumn() {
        print("447", SIZE, FOOT);
        x += SIZE;
        print("1", 0.65 * SIZE, FOOT - 3);
        assertEquals("4471", told());
    }

    @Test
    void setsApartWhatALineStrikesOut() {
        print("303", SIZE, FOOT);
        double end = x;
        print("298", SIZE, FOOT);
        assertEquals(" / 303 / 298", told(new Ruling(false, FOOT - 3.5, 50, end)));
        assertEquals(0, rulings(new Ruling(false, FOOT - 3.5, 50, end)));
    }

    /** A table's line is longer, one below is no more than an underline, one across is none. */
    @Test
    void leavesOtherLinesAlone() {
        print("303298", SIZE, FOOT);
        Ruling[] others = {
            new Ruling(false, FOOT - 3.5, 30, 200), new Ruling(false, FOOT + 1, 50, x), new Ruling(true, 65, 80, 120)
        };
        assertEquals("303298", told(others));
        assertEquals(3, rulings(others));
    }

    private void print(String text, double size, double foot) {
        for (String character : text.split("")) {
            Box box = new Box(x, foot - 0.88 * size, x + size / 2, foot + 0.12 * size);
            glyphs.add(new Glyph(character, box, size, null));
            x += size / 2;
        }
    }

    private String told(Ruling... rulings) {
        return page(rulings).glyphs().stream().map(Glyph::text).collect(Collectors.joining());
    }

    private int rulings(Ruling... rulings) {
        return page(rulings).rulings().size();
    }

    private Page page(Ruling... rulings) {
        return GlyphMarks.told(new Page(1, 0, 600, 800, glyphs, Arrays.asList(rulings)));
    }
}
