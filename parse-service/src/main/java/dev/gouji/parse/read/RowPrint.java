package dev.gouji.parse.read;

import dev.gouji.contract.form.Block;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the rows of a table are printed, as far as its labels and figures show it. */
final class RowPrint {
    /** Blanks leave one row in so many complete. */
    private static final int APART_MIN = 6;
    /** A label in so many may stand without. */
    private static final int ONE_EACH_MIN = 4;
    /** Rows of noughts that show how many columns there are. */
    private static final int NOUGHTS_MIN = 2;

    private final Document document;
    private final List<RowHit> rows;

    RowPrint(Document document, List<RowHit> rows) {
        this.document = document;
        this.rows = rows;
    }

    /** The figures on the label's line, and those that follow below. */
    List<Field> all(RowHit hit) {
        List<Field> all = new ArrayList<>(hit.filled());
        all.addAll(below(hit));
        return all;
    }

    /** The figures on the label's line where there is one for each column, else those below as well. */
    List<Field> complete(RowHit hit) {
        return hit.filled().size() == hit.cells().size() ? hit.filled() : all(hit);
    }

    /** The figures on the lines that follow, up to anything that is none. */
    List<Field> below(RowHit hit) {
        List<Field> figures = new ArrayList<>();
        int label = hit.labelField().folded().length();
        String whole = hit.label().folded();
        boolean mayGoOn =
                whole.length() > label && whole.startsWith(hit.labelField().folded());
        for (int index = hit.index() + 1; index < document.lines().size(); index++) {
            for (Field field : document.lines().get(index).fields()) {
                if (field.isEmpty()) {
                    continue;
                }
                if (CellReader.isFigureLike(field)) {
                    figures.add(field);
                } else if (mayGoOn && figures.isEmpty() && whole.startsWith(field.folded(), label)) {
                    // The label itself goes on, broken over lines.
                    label += field.folded().length();
                } else {
                    return figures;
                }
            }
        }
        return figures;
    }

    /**
     * Whether rows of running text print their figures apart: one that prints fewer lacks some. Most do, or a few do and
     * no row shows figures that touch.
     */
    boolean isSeparated() {
        int flattened = 0;
        int apart = 0;
        boolean touching = false;
        for (RowHit hit : rows) {
            if (hit.line().flattened() && hit.cells().size() > 1) {
                flattened++;
                apart += hit.filled().size() == hit.cells().size() ? 1 : 0;
                touching |= hit.after().stream().anyMatch(CellReader::isTouching);
            }
        }
        return 2 * apart > flattened || apart > 0 && !touching && APART_MIN * apart >= flattened;
    }

    /** Whether all rows go on below their line, as far as they lack figures there. */
    boolean isBroken() {
        boolean lacking = false;
        for (RowHit hit : rows) {
            lacking |= hit.filled().size() < hit.cells().size();
        }
        // Nearly no table lacks any: nothing is looked for below its rows then.
        for (RowHit hit : lacking ? rows : List.<RowHit>of()) {
            if (all(hit).size() != hit.cells().size()) {
                return false;
            }
        }
        return lacking;
    }

    /**
     * Whether figures stand between a header and the first label under it: those below labels are then the next rows'. In
     * the text of pages the figures beside a label may be a little higher than its words.
     */
    boolean startsWithFigures() {
        Set<Block> begun = new HashSet<>();
        for (RowHit hit : rows) {
            int from = begun.add(hit.label().block()) ? hit.index() : 0;
            while (from > 0 && isFigures(document.lines().get(from - 1))) {
                from--;
            }
            boolean above = hit.filled().isEmpty() && from > 0 && from < hit.index();
            if (above
                    && BlockHeaders.isOfHeader(
                            document.lines().get(from - 1), hit.label().columns())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigures(Line line) {
        return line.fields().stream()
                .allMatch(field -> CellReader.isFigureLike(field) && !StackedRows.isPageNumber(field));
    }

    /** Whether rows of noughts, which can be cut in one way only, have a figure for each column, and none has not. */
    boolean showsAllColumns() {
        int complete = 0;
        for (RowHit hit : rows) {
            List<Field> printed = all(hit);
            String digits = printed.size() == 1 ? printed.getFirst().folded() : "";
            if (!digits.isEmpty() && digits.chars().allMatch(digit -> digit == '0')) {
                if (digits.length() != hit.cells().size()) {
                    return false;
                }
                complete++;
            }
        }
        return complete >= NOUGHTS_MIN;
    }

    /** The digits of a row on the line below its label, in a table that has one run of digits for nearly every label. */
    List<Field> run(RowHit hit) {
        int one = 0;
        for (RowHit row : rows) {
            int runs = all(row).size();
            if (runs > 1) {
                return List.of();
            }
            one += runs;
        }
        return ONE_EACH_MIN * (rows.size() - one) <= one ? below(hit) : List.of();
    }
}
