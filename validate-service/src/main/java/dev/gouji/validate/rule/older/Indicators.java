package dev.gouji.validate.rule.older;

import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.IdentitySentence;
import dev.gouji.validate.rule.IdentitySentence.Runs;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Violation;
import dev.gouji.validate.rule.Weighing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the rules on the statistics tables of before 2019 share. These tables were filled in by hand and nothing told
 * people to write zeros: a side of an identity without a single figure proves nothing, other blanks count as zero.
 */
final class Indicators {
    private static final String ADDED = ".x.";

    private Indicators() {}

    /** The outcome of the identities that a rule checks. */
    static Outcome check(CaseFile file, String rule) {
        return check(file, rule, weighing -> Optional.empty());
    }

    /** The same, some violations with a severity of their own. */
    static Outcome check(CaseFile file, String rule, Function<Weighing, Optional<Severity>> severity) {
        return check(file, file.weighings().of(rule), severity);
    }

    /** The outcome of identities of which other readings agree just as well: where one holds, the rule passes. */
    static Outcome checkNested(CaseFile file, String rule, List<Identity> nested) {
        boolean holds = nested.stream()
                .map(reading -> Weighing.of(file.report(), reading))
                .anyMatch(reading -> reading.isKnown() && !reading.fails());
        return holds ? Outcome.PASSED : check(file, rule);
    }

    /** A total of the table of 2008 as older tables add it up: with 22 to 25, some 26 too, among the refusals. */
    static List<Identity> withNested(String rule, String total, String... parts) {
        return Stream.of(parts)
                .map(rows ->
                        new Identity(rule, Identity.Relation.EQUAL, cells("s08", total), cells("s08", rows.split(" "))))
                .toList();
    }

    /** More cases than outcomes: some may be pending, for which the table has no row. */
    static Optional<Severity> pendingIsNoError(Weighing cases) {
        return cases.difference().signum() > 0 ? Optional.of(Severity.WARNING) : Optional.empty();
    }

    /** The outcome of some identities. */
    static Outcome check(CaseFile file, List<Weighing> weighings, Function<Weighing, Optional<Severity>> severity) {
        Report report = file.report();
        IdentitySentence sentence = new IdentitySentence(report, Runs.AMONG_INDICATORS);
        List<Violation> violations = new ArrayList<>();
        boolean everythingSeen = true;
        for (Weighing weighing : weighings) {
            boolean known = weighing.isKnown() && isFilledIn(report, weighing.identity());
            everythingSeen &= known;
            if (known && weighing.fails()) {
                Violation violation = sentence.violation(weighing);
                violations.add(severity.apply(weighing).map(violation::as).orElse(violation));
            }
        }
        return Outcome.of(violations, everythingSeen);
    }

    /** Whether both sides print a figure; or nothing is to be said, as neither does. */
    private static boolean isFilledIn(Report report, Identity identity) {
        return hasFigure(report, identity.left()) && hasFigure(report, identity.right());
    }

    private static boolean hasFigure(Report report, List<CellId> cells) {
        return Figures.isAnyPrinted(report, cells);
    }

    /** Cells of a table by the last parts of their names. */
    static List<CellId> cells(String table, String... rows) {
        return Stream.of(rows).map(row -> new CellId(table + "." + row)).toList();
    }

    /** Whether the organ added an indicator of its own whose label holds a word. */
    static boolean hasAdded(Report report, String word) {
        return report.cells().keySet().stream()
                .anyMatch(cell -> cell.path().contains(ADDED) && cell.path().contains(word));
    }
}
