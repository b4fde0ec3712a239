package dev.gouji.parse.made;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.parse.made.PrintedCell.Figure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a made-up document comes about. The same plan makes the same bytes for ever.
 *
 * @param seed of the report and of every choice that its deviations leave open
 */
record Plan(long seed, FormGeneration generation, Shape shape, Encoding encoding, List<Deviation> deviations) {
    private static final int DEVIATIONS_MAX = 4;
    private static final List<Deviation> ALL = Stream.<Deviation[]>of(
                    LabelVariant.values(), ValueVariant.values(), StructureVariant.values())
            .flatMap(Stream::of)
            .toList();

    /** Deviations after which a row with a blank can be read in two ways. */
    private static final Set<Deviation> MOVING_FIELDS = Set.of(
            StructureVariant.SHIFTED_ROWS,
            StructureVariant.LOST_SPANS,
            StructureVariant.EMPTY_COLUMN,
            StructureVariant.TRIMMED_ROWS);

    Plan {
        // Labels first, then figures, then rows and columns: what is built last knows what is printed.
        deviations = Stream.concat(Stream.of(CaseVariant.values()), ALL.stream())
                .filter(deviations::contains)
                .toList();
    }

    /** A plan drawn from a seed. */
    static Plan of(long seed) {
        Random random = random(seed);
        FormGeneration generation = FormGeneration.values()[random.nextInt(FormGeneration.values().length)];
        Shape shape = drawn(Shape.read(), Shape::weight, random);
        Encoding encoding = drawn(List.of(Encoding.values()), Encoding::weight, random);
        MadeReport report = MadeReport.of(generation, seed);
        List<Deviation> possible =
                ALL.stream().filter(deviation -> deviation.suits(shape, report)).collect(Collectors.toList());
        List<Deviation> chosen = new ArrayList<>();
        int count = random.nextInt(DEVIATIONS_MAX + 1);
        while (chosen.size() < count) {
            chosen.add(possible.remove(random.nextInt(possible.size())));
        }
        return new Plan(seed, generation, shape, encoding, chosen);
    }

    /** Neighbouring seeds of {@link Random} begin alike; spread out, they do not. */
    private static Random random(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }

    private static <T> T drawn(List<T> from, ToIntFunction<T> weight, Random random) {
        int left = random.nextInt(from.stream().mapToInt(weight).sum());
        for (T one : from) {
            left -= weight.applyAsInt(one);
            if (left < 0) {
                return one;
            }
        }
        throw new IllegalStateException("weights do not add up");
    }

    Plan without(Deviation deviation) {
        List<Deviation> left = new ArrayList<>(deviations);
        left.remove(deviation);
        return new Plan(seed, generation, shape, encoding, left);
    }

    /** The same plan with table 4 in another shape, where the form has one and nothing else has changed its headings. */
    Plan withCases(CaseVariant variant) {
        if (!generation.hasThreeTables()) {
            return this;
        }
        List<Deviation> more = new ArrayList<>(deviations);
        more.removeAll(List.of(StructureVariant.COLUMNS_SWAPPED, LabelVariant.HEADERS_CUT));
        more.add(variant);
        return new Plan(seed, generation, shape, encoding, more);
    }

    Plan in(Shape otherShape, Encoding otherEncoding) {
        return new Plan(seed, generation, otherShape, otherEncoding, deviations);
    }

    MadeReport report() {
        MadeReport report = MadeReport.of(generation, seed);
        for (Deviation deviation : deviations) {
            report = deviation.apply(report, random(seed ^ deviation.name().hashCode()));
        }
        boolean clear = shape.showsBlanks() && deviations.stream().noneMatch(MOVING_FIELDS::contains);
        if (shape == Shape.RUN_TOGETHER) {
            return report.excusing(report.truth().keySet());
        }
        if (clear) {
            return shape == Shape.ROW_PER_LINE ? report.excusing(rows(report, this::isLostAmongBars)) : report;
        }
        return report.excusing(rows(report, row -> hasGap(row) || mayRunIntoNumbers()));
    }

    MadeDocument document() {
        MadeReport report = report();
        return new MadeDocument(this, shape.file(report, encoding), report.truth(), report.excused());
    }

    /** Where blanks are not printed, or fields have moved, nothing shows which figure of a row is missing. */
    private static boolean hasGap(List<Figure> row) {
        return row.stream()
                .anyMatch(
                        figure -> figure.truth() instanceof Truth.Blank || figure.truth() instanceof Truth.Unreadable);
    }

    /** Behind a row stand bars for merged cells, and a row that starts and ends with nothing may be one of Markdown. */
    private boolean isLostAmongBars(List<Figure> row) {
        boolean bothEnds = row.getFirst().truth() instanceof Truth.Blank
                && row.getLast().truth() instanceof Truth.Blank
                && row.getFirst().id().table().equals("t4");
        return bothEnds || !generation.hasThreeTables() && hasGap(row);
    }

    /** Where cells stand below one another, a figure of a numbered statistics table may be the number of a row. */
    private boolean mayRunIntoNumbers() {
        return !generation.hasThreeTables() && !shape.showsBlanks();
    }

    private static Set<CellId> rows(MadeReport report, Predicate<List<Figure>> which) {
        Set<CellId> cells = new HashSet<>();
        for (Grid grid : report.grids()) {
            Map<Integer, List<Figure>> rows = grid.cells().stream()
                    .filter(cell -> cell.figure() != null)
                    .collect(Collectors.groupingBy(
                            PrintedCell::row, Collectors.mapping(PrintedCell::figure, Collectors.toList())));
            rows.values().stream().filter(which).forEach(row -> row.forEach(figure -> cells.add(figure.id())));
        }
        return cells;
    }

    @Override
    public String toString() {
        return "seed %d: %s, %s, %s, %s".formatted(seed, generation, shape, encoding, deviations);
    }
}
