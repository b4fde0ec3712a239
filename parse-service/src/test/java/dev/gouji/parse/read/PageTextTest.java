package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.made.MadeReport;
import dev.gouji.parse.made.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Table 3 as extractions of text take it from pages: narrow labels broken over lines, their figures beside any of them. */
class PageTextTest {
    private static final int SEEDS = 60;
    private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final int WIDTH = 9;

    /** What an extraction does to a row. */
    private enum Extraction {
        /** Blocks from top to bottom: the figures of a label of several lines come before it as often as behind it. */
        BLOCKS(0.9),
        /** The first figures on the last line of the label. */
        FIRST_ON_LABEL(0.5),
        /** All figures on the line below, nothing between them. */
        GLUED(0.6),
        /** Two figures on one line here and there. */
        TWO_ON_A_LINE(0.6),
        /** The figures of a row together on the line above its label. */
        ABOVE(0),
        /** Rows on one line each, and a row here and there once more without its label. */
        WHOLE_ROWS(0.8),
        /** As BLOCKS, the figures of a row together on one line. */
        ROWS_OF_FIGURES(0.9),
        /** As BLOCKS, and one figure in the whole table is lost. */
        BLOCKS_LACKING_ONE(0);

        private final double read;

        Extraction(double read) {
            this.read = read;
        }
    }

    @ParameterizedTest
    @EnumSource
    void putsNoFigureIntoAnotherRow(Extraction extraction) {
        int read = 0;
        int all = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            MadeReport made = MadeReport.of(FormGeneration.G2021, seed);
            String text = extracted(Shape.CELL_PER_LINE.print(made), extraction, new Random(seed));
            Report report = Documents.report(text);
            assertTrue(
                    report.sections().stream().anyMatch(section -> section.chapter() == Chapter.REVIEW_LITIGATION),
                    extraction + ", seed " + seed + ": the heading behind the table is gone");
            for (Map.Entry<CellId, String> printed : made.printed().entrySet()) {
                Optional<BigDecimal> figure =
                        report.cells().get(printed.getKey()).figure();
                if (printed.getKey().path().startsWith("t3.")) {
                    all++;
                    read += figure.isPresent() ? 1 : 0;
                    String where = extraction + ", seed " + seed + ": " + printed.getKey();
                    figure.ifPresent(value -> assertEquals(new BigDecimal(printed.getValue()), value, where));
                }
            }
        }
        int share = 100 * read / all;
        assertTrue(share >= 100 * extraction.read, () -> extraction + ": " + share + " % read");
    }

    private static String extracted(String text, Extraction extraction, Random random) {
        List<String> lines =
                text.lines().map(line -> line.replace("|", "").strip()).toList();
        int from = first(lines, "一、本年新收政府信息公开申请数量");
        int to = first(lines, "四、政府信息公开行政复议");
        List<String> extracted = new ArrayList<>(lines.subList(0, from));
        List<String> figures = new ArrayList<>();
        String label = "";
        for (String line : lines.subList(from, to)) {
            if (FIGURE.matcher(line).matches()) {
                figures.add(line);
                continue;
            }
            row(label, figures, extraction, random, extracted);
            label = line;
            figures.clear();
        }
        row(label, figures, extraction, random, extracted);
        if (extraction == Extraction.BLOCKS_LACKING_ONE) {
            List<Integer> places = new ArrayList<>();
            for (int i = from; i < extracted.size(); i++) {
                if (FIGURE.matcher(extracted.get(i)).matches()) {
                    places.add(i);
                }
            }
            extracted.remove((int) places.get(random.nextInt(places.size())));
        }
        extracted.addAll(lines.subList(to, lines.size()));
        return String.join("\n", extracted);
    }

    private static int first(List<String> lines, String start) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).strip().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + start + " in " + lines));
    }

    private static void row(
            String label, List<String> figures, Extraction extraction, Random random, List<String> out) {
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < label.length(); i += WIDTH) {
            broken.add(label.substring(i, Math.min(label.length(), i + WIDTH)));
        }
        boolean above = broken.size() > 1 && !figures.isEmpty() && random.nextBoolean();
        switch (extraction) {
            case BLOCKS, BLOCKS_LACKING_ONE -> {
                out.addAll(above ? figures : broken);
                out.addAll(above ? broken : figures);
            }
            case ABOVE -> {
                out.addAll(figures.isEmpty() ? List.of() : List.of(String.join(" ", figures)));
                out.addAll(broken);
            }
            case WHOLE_ROWS -> {
                out.add((label + " " + String.join(" ", figures)).strip());
                if (random.nextInt(10) == 0) {
                    out.add(String.join(" ", figures));
                }
            }
            case ROWS_OF_FIGURES -> {
                List<String> line = figures.isEmpty() ? List.of() : List.of(String.join(" ", figures));
                out.addAll(above ? line : broken);
                out.addAll(above ? broken : line);
            }
            case FIRST_ON_LABEL -> {
                out.addAll(broken);
                if (!figures.isEmpty() && random.nextBoolean()) {
                    out.add(out.removeLast() + " " + figures.getFirst());
                    out.addAll(figures.subList(1, figures.size()));
                } else {
                    out.addAll(figures);
                }
            }
            case GLUED -> {
                out.addAll(broken);
                if (!figures.isEmpty()) {
                    out.add(String.join("", figures));
                }
            }
            case TWO_ON_A_LINE -> {
                out.addAll(broken);
                boolean two = !figures.isEmpty() && random.nextBoolean();
                out.addAll(two ? List.of(figures.getFirst() + " " + figures.get(1)) : List.of());
                out.addAll(two ? figures.subList(2, figures.size()) : figures);
            }
        }
    }
}
