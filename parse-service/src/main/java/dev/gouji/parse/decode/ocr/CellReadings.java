package dev.gouji.parse.decode.ocr;

import com.google.re2j.Pattern;
import dev.gouji.parse.document.Uncertainty;
import java.util.List;

/**
 * What a cell says, from several readings of its picture. A figure is taken where readings that were made differently
 * agree and are sure; else both stand side by side and none is taken.
 *
 * @param text never empty: a cell with ink in it is not blank
 */
record CellReadings(String text, Uncertainty doubt) {
    private static final double SURE = 75;
    private static final String NOTHING = "\uFFFD";
    private static final Pattern WORDS =
            Pattern.compile("\\p{Han}.*[^\\P{Han}零〇一二两三四五六七八九十百千万亿元件条]|[^\\P{Han}零〇一二两三四五六七八九十百千万亿元件条].*\\p{Han}");
    private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)?|[-/]|—+");

    /** A reading of one picture: its words as one text, and how sure the least sure of them is. */
    record Reading(String text, double confidence) {
        static Reading of(List<Word> words) {
            StringBuilder text = new StringBuilder();
            double confidence = words.isEmpty() ? 0 : 100;
            for (Word word : words) {
                text.append(word.text());
                confidence = Math.min(confidence, word.confidence());
            }
            return new Reading(text.toString(), confidence);
        }

        /** This line and the next. */
        Reading then(Reading next) {
            return new Reading(text + next.text, Math.min(confidence, next.confidence));
        }
    }

    /** A label or heading; what could pass for a figure was not read as one and so is none. */
    static CellReadings words(Reading chinese) {
        String text = chinese.text().isEmpty() ? NOTHING : chinese.text();
        return new CellReadings(
                FormVocabulary.nearest(text),
                WORDS.matcher(text).find()
                        ? Uncertainty.recognised()
                        : new Uncertainty(Uncertainty.Cause.RECOGNISED_IN_PICTURE, NOTHING));
    }

    boolean isUndecided() {
        return doubt.isUndecided();
    }

    /** What two readings with digits alone, made at two sizes, surely agree on; empty when they do not. */
    static String surely(Reading digits, Reading smaller) {
        boolean sure = digits.confidence() >= SURE && smaller.confidence() >= SURE;
        boolean agree = digits.text().equals(smaller.text());
        return sure && agree && FIGURE.matcher(digits.text()).matches() ? digits.text() : "";
    }

    /** A figure by two readings and its shapes, which are empty when they say nothing. */
    static CellReadings figure(Reading digits, Reading smaller, CellPicture cell, String shapes) {
        return figure(digits, smaller, cell, shapes, new Reading("", 0));
    }

    /**
     * A figure.
     *
     * @param shapes what the shapes of its digits say, empty when they say nothing
     * @param larger a third reading
     */
    static CellReadings figure(Reading digits, Reading smaller, CellPicture cell, String shapes, Reading larger) {
        String surely = surely(digits, smaller);
        boolean bySight = shapes.isEmpty()
                && !surely.isEmpty()
                && surely.length() == cell.pieces().size();
        if (bySight || surely.equals(shapes) && !surely.isEmpty()) {
            return new CellReadings(surely, Uncertainty.recognised());
        }
        List<String> readings = List.of(digits.text(), smaller.text(), larger.text());
        if (surely.isEmpty() && FIGURE.matcher(shapes).matches() && readings.contains(shapes)) {
            return new CellReadings(shapes, Uncertainty.recognised());
        }
        String first = digits.text().isEmpty() ? smaller.text() : digits.text();
        String second = shapes.isEmpty() ? smaller.text() : shapes;
        return new CellReadings(
                first.isEmpty() ? NOTHING : first,
                new Uncertainty(Uncertainty.Cause.RECOGNISED_IN_PICTURE, second.equals(first) ? NOTHING : second));
    }
}
