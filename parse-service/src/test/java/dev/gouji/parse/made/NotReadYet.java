package dev.gouji.parse.made;

import dev.gouji.contract.form.FormGeneration;

/**
 * What the reader does not read yet and a reader should: left out of the made-up documents until it does. The shorter
 * this list, the better; each line is a known fault.
 */
final class NotReadYet {
    private NotReadYet() {}

    static boolean holds(FormGeneration generation, Shape shape, Deviation deviation) {
        boolean statistics = !generation.hasThreeTables();
        if (shape == Shape.BLANKS) {
            // A row that starts or ends with a sign for none, or lacks a figure, is not always seen to be one.
            return deviation == ValueVariant.BLANK
                    || deviation == ValueVariant.PLACEHOLDER
                    || statistics && deviation == ValueVariant.UNREADABLE;
        }
        return false;
    }
}
