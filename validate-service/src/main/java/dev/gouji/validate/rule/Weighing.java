package dev.gouji.validate.rule;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The two sides of an identity against one another. An identity that holds strictly holds with blanks as zero too, and
 * one whose blanks are the only obstacle is weighed with them as zero; so one weighing serves for both runs.
 */
public record Weighing(Identity identity, Sum left, Sum right, boolean settledTheReading) {
    /** Digits that ran together were cut where the identities of their own row say. */
    private static final String SETTLED_BY_ROW = "GJ-234";
    /**
     * They were cut where identities over several rows or the words of the report say, or a row that lacks a figure was
     * aligned by identities.
     */
    private static final Set<String> SETTLED_ACROSS_ROWS = Set.of("GJ-238", "GJ-249", "GJ-252");

    /**
     * Cells whose figures identities told.
     *
     * @param byOwnRow whether those of one row did, whose cells are then all among them
     */
    record Settled(boolean byOwnRow, Set<CellId> cells) {
        private boolean isAny(List<CellId> of) {
            for (CellId cell : of) {
                if (cells.contains(cell)) {
                    return true;
                }
            }
            return false;
        }

        private boolean by(Identity identity) {
            return byOwnRow
                    ? cells.containsAll(identity.left()) && cells.containsAll(identity.right())
                    : isAny(identity.left()) || isAny(identity.right());
        }
    }

    /** Weighs one identity of a report's form. */
    public static Weighing of(Report report, Identity identity) {
        return of(report, identity, settled(report));
    }

    /** The same, the problems that matter to it picked out beforehand. */
    static Weighing of(Report report, Identity identity, List<Settled> settled) {
        return new Weighing(
                identity,
                Sum.of(report, identity.left()),
                Sum.of(report, identity.right()),
                settledTheReading(settled, identity));
    }

    /** What the problems tell of figures read by identities; most reports have none. */
    static List<Settled> settled(Report report) {
        List<Settled> settled = new ArrayList<>();
        for (ReadingProblem problem : report.problems()) {
            if (problem.code().equals(SETTLED_BY_ROW) || SETTLED_ACROSS_ROWS.contains(problem.code())) {
                settled.add(new Settled(problem.code().equals(SETTLED_BY_ROW), new HashSet<>(problem.cells())));
            }
        }
        return settled;
    }

    /** An identity by which a figure was read proves nothing of the organ's arithmetic. */
    private static boolean settledTheReading(List<Settled> settled, Identity identity) {
        for (Settled figures : settled) {
            if (figures.by(identity)) {
                return true;
            }
        }
        return false;
    }

    /** Whether both sides are known, and not by this very identity. */
    public boolean isKnown() {
        return !settledTheReading && left.isKnown() && right.isKnown();
    }

    /** Whether both sides are known and do not stand to one another as they must. */
    public boolean fails() {
        return isKnown()
                && switch (identity.relation()) {
                    case EQUAL -> left.value().compareTo(right.value()) != 0;
                    case AT_LEAST -> left.value().compareTo(right.value()) < 0;
                };
    }

    /** Left less right. */
    public BigDecimal difference() {
        return left.value().subtract(right.value());
    }

    /** Whether blanks were taken for zero. */
    public boolean assumesZero() {
        return left.assumesZero() || right.assumesZero();
    }

    /** The cells that print something other than zero: a wrong one is among them, or a zero that should be none. */
    List<CellId> counted(Report report) {
        List<CellId> cells = identity.cells();
        List<CellId> counted = new ArrayList<>();
        for (CellId id : cells) {
            if (Figures.isCounted(report.cell(id))) {
                counted.add(id);
            }
        }
        return counted.isEmpty() ? cells : counted;
    }
}
