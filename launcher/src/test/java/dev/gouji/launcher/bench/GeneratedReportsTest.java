package dev.gouji.launcher.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.report.Chapter;
import dev.gouji.launcher.bench.GeneratedReports.Generated;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GeneratedReportsTest {
    private static final GeneratedReports REPORTS = new GeneratedReports(20260101);

    @Test
    void givesTheSameBytesForTheSameSeedAndIndex() {
        assertArrayEquals(
                REPORTS.html(7).content(),
                new GeneratedReports(20260101).html(7).content());
        assertTrue(!new String(new GeneratedReports(1).text(7).content(), StandardCharsets.UTF_8)
                .equals(text(REPORTS.text(7))));
    }

    @Test
    void givesEveryIndexAnOrganOfItsOwn() {
        Set<String> organs = new HashSet<>();
        for (int index = 0; index < 300_000; index++) {
            assertTrue(organs.add(MadeUpOrgans.name(index)), MadeUpOrgans.name(index));
        }
    }

    @Test
    void printsAllChaptersInBothShapes() {
        for (Generated report : List.of(REPORTS.text(3), REPORTS.html(3))) {
            for (Chapter chapter : Chapter.values()) {
                assertTrue(text(report).contains(chapter.heading()), chapter.heading());
            }
        }
    }

    @Test
    void makesPagesOfTheSizeOfRealOnes() {
        int size = REPORTS.html(0).content().length;
        assertTrue(50_000 < size && size < 80_000, "a page has %d bytes".formatted(size));
    }

    @Test
    void keepsEveryIdentityOfTheForm() {
        for (int seed = 0; seed < 200; seed++) {
            GeneratedFigures figures = GeneratedFigures.random(new SplittableRandom(seed));
            for (Identity identity : GeneratedFigures.FORM.identities()) {
                int left = sum(figures, identity.left());
                int right = sum(figures, identity.right());
                boolean holds = switch (identity.relation()) {
                    case EQUAL -> left == right;
                    case AT_LEAST -> left >= right;
                };
                assertTrue(holds, "seed %d breaks %s".formatted(seed, identity));
            }
        }
    }

    @Test
    void makesMistakesThatAreAskedFor() {
        GeneratedReports some = new GeneratedReports(20260101, 10);
        for (int index = 0; index < 40; index++) {
            assertEquals(index % 10 == 9, some.hasMistake(index));
            assertEquals(
                    some.hasMistake(index),
                    !text(some.text(index)).equals(text(REPORTS.text(index))),
                    "index " + index);
        }
        GeneratedFigures figures = GeneratedFigures.random(new SplittableRandom(1));
        figures.miscountCases();
        List<Identity> broken = GeneratedFigures.FORM.identities().stream()
                .filter(identity -> sum(figures, identity.left()) != sum(figures, identity.right()))
                .filter(identity -> identity.relation() == Identity.Relation.EQUAL)
                .toList();
        assertEquals(1, broken.size(), broken::toString);
    }

    @Test
    void fillsTheGridOfEveryTable() {
        for (PrintedTable table : PrintedTable.of(GeneratedFigures.random(new SplittableRandom(5)))) {
            int cells = table.lines().stream()
                    .flatMap(List::stream)
                    .mapToInt(cell -> cell.colspan() * cell.rowspan())
                    .sum();
            assertEquals(table.columns() * table.lines().size(), cells);
        }
    }

    private static int sum(GeneratedFigures figures, List<CellId> cells) {
        return cells.stream().mapToInt(cell -> figures.count(cell.path())).sum();
    }

    private static String text(Generated report) {
        return new String(report.content(), StandardCharsets.UTF_8);
    }
}
