package dev.gouji.parse.read;

import dev.gouji.contract.form.Row;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.recognise.Labels;
import java.util.List;

/**
 * A full row of figures without a label that could be read.
 *
 * @param index of its line
 * @param label what stands in the label's place on its line, folded; empty when nothing does
 * @param around all that is printed from the row above to the row below, folded
 * @param figures one for each column
 */
record TornRow(int index, String label, String around, List<Field> figures) {
    private static final int SHARED_OF_LABEL = 4;
    /** Of five characters of the label, so many are found around it. */
    private static final int FOUND_OF_FIVE = 3;

    private static final int FIVE = 5;
    /** A label is not longer, whatever stands between its pieces. */
    private static final int NEAR = 400;

    TornRow {
        figures = List.copyOf(figures);
    }

    TornRow with(String below) {
        String above = around.substring(Math.max(0, around.length() - NEAR));
        return new TornRow(index, label, above + below.substring(0, Math.min(NEAR, below.length())), figures);
    }

    /** Whether the row's label is there in one piece, if broken over lines. */
    boolean isWhole(Row row) {
        return around.contains(words(row.label()));
    }

    private static String words(String label) {
        return Labels.withoutNumber(Labels.withoutNote(Folding.fold(label)));
    }

    /** A garbled label still has most of its characters, and a broken one its other pieces near; an invented row has others. */
    boolean mayBe(Row row) {
        if (label.isEmpty()) {
            return true;
        }
        String whole = Folding.fold(row.label());
        if (isMostly(label, whole)) {
            return 2 * shared(label, whole) >= whole.length() || isNear(row);
        }
        return isMostly(label, Folding.fold(row.group()) + whole) && isNear(row);
    }

    private static boolean isMostly(String label, String expected) {
        return SHARED_OF_LABEL * shared(label, expected) >= (SHARED_OF_LABEL - 1L) * label.length();
    }

    private static long shared(String label, String expected) {
        return label.chars().filter(unit -> expected.indexOf(unit) >= 0).count();
    }

    /** Whether the words of the row's label stand around it, most of them and in their order. */
    boolean isNear(Row row) {
        for (String label : row.labels()) {
            String words = words(label);
            if (FIVE * inOrder(words) >= FOUND_OF_FIVE * words.length()) {
                return true;
            }
        }
        return false;
    }

    /** The longest common subsequence: labels are cut anywhere, and other words stand between the pieces. */
    private int inOrder(String words) {
        int[] longest = new int[words.length() + 1];
        for (int at = 0; at < around.length(); at++) {
            int diagonal = 0;
            for (int word = 1; word <= words.length(); word++) {
                int above = longest[word];
                longest[word] = around.charAt(at) == words.charAt(word - 1)
                        ? diagonal + 1
                        : Math.max(longest[word], longest[word - 1]);
                diagonal = above;
            }
        }
        return longest[words.length()];
    }
}
