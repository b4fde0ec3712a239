package dev.gouji.validate.office;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A condition that does not hold on a report: the figures it rests on.
 *
 * @param cells of this report
 * @param values what was named, as printed; and both sides of the first comparison that fails
 */
record BrokenCondition(List<CellId> cells, Map<String, String> values) {
    static final String FOUND = "found";
    static final String EXPECTED = "expected";
    static final String DIFFERENCE = "difference";

    static BrokenCondition of(Condition condition, CaseFile file) {
        List<Condition.Part> failing = condition.failing(file);
        List<Name> names = failing.isEmpty()
                ? List.copyOf(condition.names().values())
                : failing.stream()
                        .flatMap(part -> part.names().stream())
                        .distinct()
                        .toList();
        Map<String, String> values = new LinkedHashMap<>();
        failing.stream()
                .flatMap(part -> part.comparison().stream())
                .findFirst()
                .ifPresent(comparison -> sides(condition, comparison, file, values));
        Set<CellId> cells = new LinkedHashSet<>();
        boolean assumed = false;
        for (Name name : names) {
            if (name.cell().isPresent() && !name.ofYearBefore()) {
                cells.add(name.cell().get());
            }
            assumed |= assumesZero(name, file);
            put(name, file, values);
        }
        if (assumed) {
            values.put("assumption", "null=0");
        }
        return new BrokenCondition(new ArrayList<>(cells), values);
    }

    private static void sides(
            Condition condition, Condition.Comparison comparison, CaseFile file, Map<String, String> values) {
        Object left = condition.value(comparison.left(), file);
        Object right = condition.value(comparison.right(), file);
        values.put(FOUND, CellValue.text(left));
        String expected = CellValue.text(right);
        values.put(EXPECTED, comparison.sign().equals("=") ? expected : comparison.sign() + " " + expected);
        if (left instanceof Boolean || left instanceof String) {
            return;
        }
        values.put(DIFFERENCE, Figures.text(exact(left).subtract(exact(right)).abs()));
    }

    private static BigDecimal exact(Object number) {
        return number instanceof Decimal decimal ? decimal.value() : BigDecimal.valueOf((Long) number);
    }

    private static boolean assumesZero(Name name, CaseFile file) {
        if (!name.text().startsWith(CellQuestion.OR_ZERO.function() + "(")) {
            return false;
        }
        Cell cell = CellValue.cell(file, name.cell().orElseThrow(), name.ofYearBefore());
        return cell != null && Figures.isNull(cell);
    }

    /** Under the id of the cell; a number of the expression itself says nothing of the report. */
    private static void put(Name name, CaseFile file, Map<String, String> values) {
        if (name.cell().isPresent()) {
            String id = (name.ofYearBefore() ? Vocabulary.YEAR_BEFORE : "")
                    + name.cell().get().path();
            values.put(id, printed(CellValue.cell(file, name.cell().get(), name.ofYearBefore())));
        } else if (!Character.isDigit(name.text().charAt(0)) && name.text().charAt(0) != '-') {
            Object value = name.value().apply(file);
            values.put(name.text(), value == null ? "?" : CellValue.text(value));
        }
    }

    private static String printed(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return Figures.text(number.value());
        }
        return cell == null || cell.raw() == null ? "?" : cell.raw();
    }

    Violation violation(MessageTemplate message, CaseFile file) {
        return Violation.of(cells, values, message.filled(this, file));
    }
}
