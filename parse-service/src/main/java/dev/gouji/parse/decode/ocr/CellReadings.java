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
    static final double SURE = 70;
    private static final String NOTHING = "\uFFFD";
    private static final Pattern WORDS = Pattern.compile("\\p{Han}.*\\p{Han}|\\p{Han}{1}[^0-9]*$|[(（]");
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

        /** Letters that a digit looks like, where only a digit can be meant. */
        private String asFigure() {
            return text.replaceAll("[OoQD〇。°]", "0").replaceAll("[lI|]", "1").replaceAll("[一—–]", "-");
        }
    }

    /** Whether the reading with all characters shows words, and so no figure. */
    static boolean isWords(Reading chinese) {
        return WORDS.matcher(chinese.text()).find();
    }

    /** A label or heading. */
    static CellReadings words(Reading chinese) {
        return new CellReadings(chinese.text(), Uncertainty.recognised());
    }

    /** A figure, read with digits alone at two sizes, and with all characters. */
    static CellReadings figure(Reading chinese, Reading digits, Reading larger) {
        boolean agree = digits.text().equals(larger.text());
        boolean confirmed = chinese.asFigure().equals(digits.text());
        boolean sure = digits.confidence() >= SURE && larger.confidence() >= SURE;
        if (FIGURE.matcher(digits.text()).matches() && agree && (confirmed || sure)) {
            return new CellReadings(digits.text(), Uncertainty.recognised());
        }
        String first = digits.text().isEmpty() ? NOTHING : digits.text();
        String second = agree ? chinese.text() : larger.text();
        return new CellReadings(first, new Uncertainty(Uncertainty.Cause.RECOGNISED_IN_PICTURE, second));
    }
}
