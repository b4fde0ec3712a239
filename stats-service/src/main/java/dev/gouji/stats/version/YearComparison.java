package dev.gouji.stats.version;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Section;
import dev.gouji.stats.statistics.Concept;
import dev.gouji.stats.statistics.Measures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An organ's reports on two years beside each other. Cells are compared where both are on one generation of the form;
 * else what the generations have in common, with the caution that goes with it.
 *
 * @param from the report on the earlier year, {@code to} that on the later one; without their findings
 * @param cells whose figures differ, in the form's order; none where the forms differ
 * @param common what both forms have, all of it; none where they are of one form
 * @param text of the parts whose words differ
 * @param sameText the parts whose words are the same in both
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record YearComparison(
        int fromYear,
        int toYear,
        VersionItem from,
        VersionItem to,
        List<CellDifference> cells,
        List<CommonFigure> common,
        List<TextChange> text,
        List<Chapter> sameText) {
    private static final int PERCENT_DIGITS = 1;

    /** A cell of both years; what is not a figure has no difference. */
    public record CellDifference(CellId cell, Cell before, Cell after, Difference difference) {}

    /** A figure that both forms have under names of their own; null where the report does not say it. */
    public record CommonFigure(
            String concept,
            Bilingual title,
            String caution,
            BigDecimal before,
            BigDecimal after,
            Difference difference) {}

    /**
     * By how much a figure differs.
     *
     * @param percent of the earlier one, with one decimal; null where that is 0
     */
    public record Difference(BigDecimal absolute, BigDecimal percent) {
        static Difference of(BigDecimal before, BigDecimal after) {
            if (before == null || after == null) {
                return null;
            }
            BigDecimal absolute = after.subtract(before);
            BigDecimal percent = before.signum() == 0
                    ? null
                    : absolute.movePointRight(2).divide(before.abs(), PERCENT_DIGITS, RoundingMode.HALF_UP);
            return new Difference(absolute, percent);
        }
    }

    public YearComparison {
        cells = List.copyOf(cells);
        common = List.copyOf(common);
        text = List.copyOf(text);
        sameText = List.copyOf(sameText);
    }

    /** Whether both are on one generation of the form. */
    public boolean isOfOneForm() {
        return from.form().equals(to.form());
    }

    /** Of the reports that count for two years. */
    public static YearComparison between(int fromYear, ReportVersion from, int toYear, ReportVersion to) {
        boolean oneForm = from.head().form().equals(to.head().form());
        List<Chapter> same = same(from.sections(), to.sections());
        return new YearComparison(
                fromYear,
                toYear,
                from.head().withoutFindings(),
                to.head().withoutFindings(),
                oneForm ? cells(from.cells(), to.cells()) : List.of(),
                oneForm ? List.of() : common(from, to),
                TextChange.between(from.sections(), to.sections()).stream()
                        .filter(change -> !same.contains(change.chapter()))
                        .toList(),
                same);
    }

    private static List<CellDifference> cells(Map<CellId, Cell> from, Map<CellId, Cell> to) {
        List<CellDifference> differences = new ArrayList<>();
        to.forEach((id, after) -> {
            Cell before = from.getOrDefault(id, Cell.MISSING);
            BigDecimal one = counted(before);
            BigDecimal other = counted(after);
            boolean differs = one == null || other == null
                    ? !before.raw().strip().equals(after.raw().strip())
                    : one.compareTo(other) != 0;
            if (differs) {
                differences.add(new CellDifference(id, before, after, Difference.of(one, other)));
            }
        });
        return differences;
    }

    /** Who writes 0 one year and leaves the cell blank the next says the same; null where nobody can tell a figure. */
    private static BigDecimal counted(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> number.value();
            case Cell.Blank blank -> BigDecimal.ZERO;
            case Cell.Placeholder placeholder -> BigDecimal.ZERO;
            case Cell.Unreadable unreadable -> null;
            case Cell.Missing missing -> null;
        };
    }

    private static List<CommonFigure> common(ReportVersion from, ReportVersion to) {
        Map<Concept, BigDecimal> before = concepts(from);
        Map<Concept, BigDecimal> after = concepts(to);
        List<CommonFigure> common = new ArrayList<>();
        for (Concept concept : Concept.values()) {
            if (before.containsKey(concept) && after.containsKey(concept)) {
                BigDecimal one = before.get(concept);
                BigDecimal other = after.get(concept);
                common.add(new CommonFigure(
                        concept.wire(), concept.title(), concept.caution(), one, other, Difference.of(one, other)));
            }
        }
        return common;
    }

    private static Map<Concept, BigDecimal> concepts(ReportVersion version) {
        Map<CellId, BigDecimal> figures = new HashMap<>();
        version.cells().forEach((id, cell) -> {
            if (cell instanceof Cell.Number number) {
                figures.put(id, number.value());
            }
        });
        return Measures.of(FormGeneration.valueOf(version.head().form())).concepts(figures);
    }

    private static List<Chapter> same(List<Section> from, List<Section> to) {
        Map<Chapter, String> before = words(from);
        Map<Chapter, String> after = words(to);
        return after.keySet().stream()
                .filter(chapter ->
                        !after.get(chapter).isEmpty() && after.get(chapter).equals(before.get(chapter)))
                .toList();
    }

    private static Map<Chapter, String> words(List<Section> sections) {
        return sections.stream()
                .collect(Collectors.toMap(
                        Section::chapter,
                        section -> section.text().replaceAll("\\s", ""),
                        (first, second) -> first + second,
                        () -> new EnumMap<>(Chapter.class)));
    }
}
