package dev.gouji.launcher.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.launcher.table.TextTable.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private final TextTable table =
            new TextTable(List.of(Column.words("机关 organ", 14), Column.figures("年度"), Column.paths("source", 12)));

    @Test
    void alignsChineseAndLatinText() {
        table.add(List.of("白沙县财政局", "2023", "a.txt"));
        table.add(List.of("Office", "19", "b.txt"));
        assertEquals("""
                机关 organ    年度  source
                ------------  ----  ------
                白沙县财政局  2023  a.txt
                Office          19  b.txt
                """, table.print());
    }

    @Test
    void cutsWordsAtTheEndAndPathsAtTheBeginning() {
        table.add(List.of("白沙县红星街道办事处", "2023", "samples/2023/红星.txt"));
        assertEquals("""
                机关 organ     年度  source
                -------------  ----  ------------
                白沙县红星街…  2023  …23/红星.txt
                """, table.print());
    }

    @Test
    void countsTheColumnsOfATerminal() {
        assertEquals(4, DisplayWidth.of("勾稽"));
        assertEquals(2, DisplayWidth.of("，"));
        assertEquals(2, DisplayWidth.of("１"));
        assertEquals(2, DisplayWidth.of("𫖯"));
        assertEquals(3, DisplayWidth.of("a—b"));
        assertEquals(1, DisplayWidth.of("é"), "a combining accent takes no column");
        assertEquals(1, DisplayWidth.of("ｱ"));
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThrows(IllegalArgumentException.class, () -> table.add(List.of("one")));
    }
}
