package dev.gouji.validate.rule;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import java.util.List;
import org.junit.jupiter.api.function.Executable;

/**
 * Cases of one rule, a line each: what the case is | the cells it overrides | the outcome. The outcome is {@code pass},
 * {@code open} for not assessable, or {@code fail} and the first cell of each violation.
 */
public final class RuleTable {
    private RuleTable() {}

    /** Checks every line on a form. */
    public static void check(Rule rule, FormGeneration form, String table) {
        assertAll(table.lines().filter(line -> !line.isBlank()).map(line -> test(rule, form, line)));
    }

    private static Executable test(Rule rule, FormGeneration form, String line) {
        String[] columns = line.split("\\|", -1);
        if (columns.length != 3) {
            throw new IllegalArgumentException("expected three columns: " + line);
        }
        CaseFile file = ReportBuilder.of(form).cells(columns[1]).file();
        return () -> assertEquals(columns[2].strip(), text(rule.check(file)), columns[0].strip());
    }

    /** An outcome as the tables write it. */
    public static String text(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Passed passed -> "pass";
            case Outcome.NotAssessable lacking -> "open";
            case Outcome.Failed failed -> ("fail " + String.join(" ", firstCells(failed))).strip();
        };
    }

    private static List<String> firstCells(Outcome.Failed failed) {
        return failed.violations().stream()
                .flatMap(violation -> violation.cells().stream().limit(1))
                .map(CellId::path)
                .toList();
    }
}
