package dev.gouji.stats.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextChangeTest {
    private static Section section(Chapter chapter, String text) {
        return new Section(chapter, chapter.heading(), text, List.of(), new Place.InText(1, 0, 1));
    }

    private static String changes(String before, String after) {
        return TextChange.between(List.of(section(Chapter.OVERALL, before)), List.of(section(Chapter.OVERALL, after)))
                .stream()
                .flatMap(change -> change.pieces().stream())
                .map(piece -> piece.fate() + " " + piece.text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void saysNothingOfTextThatStayed() {
        assertEquals("", changes("收到申请3件。\n办结3件。", "收到申请3件。 办结3件。"));
    }

    @Test
    void showsTheSentencesBesideAChange() {
        assertEquals("""
                KEPT 一。
                CUT …… 2 句未变 (2 sentences unchanged) ……
                KEPT 四。
                REMOVED 收到申请3件。
                ADDED 收到申请5件。
                KEPT 五；六。""", changes("一。二。三。四。收到申请3件。五；六。", "一。二。三。四。收到申请5件。五；六。"));
    }

    @Test
    void showsPartsThatAreNewOrGone() {
        List<TextChange> changes =
                TextChange.between(List.of(section(Chapter.OTHER, "无。")), List.of(section(Chapter.PROBLEMS, "人手不足。")));
        assertEquals(
                List.of(Chapter.PROBLEMS, Chapter.OTHER),
                changes.stream().map(TextChange::chapter).toList());
        assertEquals(
                List.of(TextChange.Fate.ADDED, TextChange.Fate.REMOVED),
                changes.stream()
                        .map(change -> change.pieces().getFirst().fate())
                        .toList());
    }
}
