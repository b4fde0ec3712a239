package dev.gouji.parse.digits;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The ways to cut a run into its figures. Of all ways only those are kept that break the fewest of the run's own
 * identities; an organ may well have published a sum that is wrong.
 */
final class Cuts {
    private static final int STEPS_MAX = 400_000;
    private static final int KEPT_MAX = 2_000;

    private final DigitRun run;
    private final long[] values;
    private final int[] pieces;
    private final int[] starts;
    private final int[] ends;
    private final Sum[][] sumsAt;
    /** The value that other rows leave for a figure; -1 where they leave it open. */
    private final long[] given;

    private final List<List<String>> best = new ArrayList<>();
    private int fewestBroken = Integer.MAX_VALUE;
    private int steps;
    private int all;
    private boolean tooMany;
    private boolean overflown;

    private Cuts(DigitRun run, List<Sum> sums, Map<CellId, Long> known) {
        this.run = run;
        this.values = new long[run.cells().size()];
        this.pieces = new int[values.length];
        this.starts = new int[values.length];
        this.ends = new int[values.length];
        this.sumsAt = new Sum[values.length][];
        this.given = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            given[i] = known.getOrDefault(run.cells().get(i), -1L);
            int figure = i;
            sumsAt[i] = sums.stream().filter(sum -> sum.last() == figure).toArray(Sum[]::new);
        }
    }

    static Cuts of(DigitRun run, List<Sum> sums) {
        return of(run, sums, Map.of());
    }

    /**
     * The ways that give some figures the values they must have.
     *
     * @param known by other rows
     */
    static Cuts of(DigitRun run, List<Sum> sums, Map<CellId, Long> known) {
        Cuts cuts = new Cuts(run, sums, known);
        if (!lacksOneFigure(run)) {
            cuts.cut(0, 0, 0, 0);
        }
        return cuts;
    }

    /** Blanks separate the figures, and one figure is not there: a cell was empty, and nobody can say which. */
    private static boolean lacksOneFigure(DigitRun run) {
        return run.pieces().size() > 1 && run.pieces().size() == run.cells().size() - 1 && !run.isJoinedForSure();
    }

    /** The figures as printed, one list for each way; empty when there is none, or too many to look at. */
    List<List<String>> best() {
        return tooMany || overflown ? List.of() : best;
    }

    /** Whether there are more ways than anybody can look at. */
    boolean areTooMany() {
        return tooMany || overflown;
    }

    /** Identities of the run that even the best ways break. */
    int broken() {
        return fewestBroken;
    }

    /** No other way exists, whatever the sums. */
    boolean isOnlyWay() {
        return !tooMany && all == 1;
    }

    private void cut(int figure, int piece, int from, int broken) {
        if (tooMany || all > 1 && broken > fewestBroken || ++steps > STEPS_MAX) {
            tooMany |= steps > STEPS_MAX;
            return;
        }
        if (figure == values.length) {
            if (piece == run.pieces().size()) {
                keep(broken);
            }
            return;
        }
        if (piece == run.pieces().size()) {
            return;
        }
        String text = run.pieces().get(piece);
        if (run.quantities().get(figure) == Quantity.COUNT) {
            cutCount(figure, piece, from, broken, text);
            return;
        }
        for (int to = from + 1; to <= text.length(); to++) {
            String candidate = text.substring(from, to);
            if (FigureForm.isFigure(candidate, run.quantities().get(figure))) {
                next(figure, piece, from, to, FigureForm.wholePart(candidate), broken);
            } else if (FigureForm.cannotGrow(candidate, run.quantities().get(figure))) {
                return;
            }
        }
    }

    /** Nearly every figure is a count, and there may be a hundred thousand ways to try. */
    private void cutCount(int figure, int piece, int from, int broken, String text) {
        long value = 0;
        int last = Math.min(text.length(), from + FigureForm.DIGITS_MAX);
        for (int to = from + 1; to <= last; to++) {
            char unit = text.charAt(to - 1);
            if (unit < '0' || unit > '9') {
                return;
            }
            value = value * 10 + (unit - '0');
            next(figure, piece, from, to, value, broken);
            if (value == 0) {
                return;
            }
        }
    }

    private void next(int figure, int piece, int from, int to, long value, int broken) {
        if (given[figure] >= 0 && given[figure] != value) {
            return;
        }
        starts[figure] = from;
        ends[figure] = to;
        pieces[figure] = piece;
        values[figure] = value;
        boolean whole = to == run.pieces().get(piece).length();
        cut(figure + 1, whole ? piece + 1 : piece, whole ? 0 : to, broken + brokenAt(figure));
    }

    private int brokenAt(int figure) {
        int broken = 0;
        for (Sum sum : sumsAt[figure]) {
            if (!sum.holds(values)) {
                broken++;
            }
        }
        return broken;
    }

    private void keep(int broken) {
        all++;
        if (broken > fewestBroken) {
            return;
        }
        if (broken < fewestBroken) {
            best.clear();
            fewestBroken = broken;
            overflown = false;
        }
        if (best.size() < KEPT_MAX) {
            best.add(texts());
        } else {
            overflown = true;
        }
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            texts.add(run.pieces().get(pieces[i]).substring(starts[i], ends[i]));
        }
        return List.copyOf(texts);
    }
}
