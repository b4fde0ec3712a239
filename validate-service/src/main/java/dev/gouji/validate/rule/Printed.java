package dev.gouji.validate.rule;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The figures that a rule of thumb needs, every one of them printed. Unlike an identity, such a rule takes no blank for
 * zero: what is not printed it does not judge.
 */
public final class Printed {
    private final Map<CellId, BigDecimal> figures;

    private Printed(Map<CellId, BigDecimal> figures) {
        this.figures = figures;
    }

    /** The figures of some cells; nothing when one of them is not printed. */
    public static Optional<Printed> of(Report report, String... cells) {
        List<CellId> ids = new ArrayList<>(cells.length);
        for (String cell : cells) {
            ids.add(new CellId(cell));
        }
        return of(report, ids);
    }

    /** The figures of some cells; nothing when one of them is not printed. */
    public static Optional<Printed> of(Report report, List<CellId> cells) {
        Map<CellId, BigDecimal> figures = LinkedHashMap.newLinkedHashMap(cells.size());
        for (CellId cell : cells) {
            if (!(report.cell(cell) instanceof Cell.Number number) || !Figures.isSummable(number.value())) {
                return Optional.empty();
            }
            figures.put(cell, number.value());
        }
        return Optional.of(new Printed(figures));
    }

    /** One of them. */
    public BigDecimal get(String cell) {
        return figures.get(new CellId(cell));
    }

    /** One of them as text. */
    public String text(String cell) {
        return Figures.text(get(cell));
    }

    /** All of them added up. */
    public BigDecimal sum() {
        return figures.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether one of them is above zero. */
    public boolean isPositive(String cell) {
        return get(cell).signum() > 0;
    }

    /** Whether one of them is zero. */
    public boolean isZero(String cell) {
        return get(cell).signum() == 0;
    }

    /** A violation that names all of them. */
    public Violation violation(String chinese, String english) {
        return Violation.of(List.copyOf(figures.keySet()), values(), new Bilingual(chinese, english));
    }

    /** Under the part of their names that tells them apart: the column, the row, or all of it. */
    private Map<String, String> values() {
        Function<CellId, String> key = Stream.<Function<CellId, String>>of(CellId::column, CellId::row)
                .filter(name -> figures.keySet().stream().map(name).distinct().count() == figures.size())
                .findFirst()
                .orElse(CellId::path);
        Map<String, String> values = new LinkedHashMap<>();
        figures.forEach((cell, figure) -> values.put(key.apply(cell), Figures.text(figure)));
        return values;
    }
}
