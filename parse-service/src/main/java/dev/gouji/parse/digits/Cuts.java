package dev.gouji.parse.digits;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways to cut a run into its figures. Of all ways only those are kept that break the fewest of the run's own
 * identities; an organ may well have published a sum that is wrong.
 */
final class Cuts {
    private static final int STEPS_MAX = 400_000;
    private static final int KEPT_MAX = 200;

    private final DigitRun run;
    private final List<Sum> sums;
    private final long[] values;
    private final String[] texts;
    private final List<List<String>> best = new ArrayList<>();
    private int fewestBroken = Integer.MAX_VALUE;
    private int steps;
    private int all;
    private boolean tooMany;
    private boolean overflown;

    private Cuts(DigitRun run, List<Sum> sums) {
        this.run = run;
        this.sums = sums;
        this.values = new long[run.cells().size()];
        this.texts = new String[run.cells().size()];
    }

    static Cuts of(DigitRun run, List<Sum> sums) {
        Cuts cuts = new Cuts(run, sums);
        cuts.cut(0, 0, 0, 0);
        return cuts;
    }

    /** The figures as printed, one list for each way; empty when there is none, or too many to look at. */
    List<List<String>> best() {
        return tooMany || overflown ? List.of() : best;
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
        for (int to = from + 1; to <= text.length(); to++) {
            String candidate = text.substring(from, to);
            if (Figures.isFigure(candidate, run.quantities().get(figure))) {
                texts[figure] = candidate;
                values[figure] = Figures.wholePart(candidate);
                int now = broken + brokenAt(figure);
                boolean whole = to == text.length();
                cut(figure + 1, whole ? piece + 1 : piece, whole ? 0 : to, now);
            } else if (Figures.cannotGrow(candidate, run.quantities().get(figure))) {
                return;
            }
        }
    }

    private int brokenAt(int figure) {
        int broken = 0;
        for (Sum sum : sums) {
            if (sum.last() == figure && !sum.holds(values)) {
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
            best.add(List.of(texts));
        } else {
            overflown = true;
        }
    }
}
