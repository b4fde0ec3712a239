package dev.gouji.parse.decode.ocr;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.document.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that the statutory forms print. A label recognised with a stroke wrong here and there is taken for the
 * printed one that it is nearest to, when no other is nearly as near.
 */
final class FormVocabulary {
    private static final List<String> HEADINGS = List.of(
            "信息内容",
            "申请人情况",
            "法人或其他组织",
            "三、本年度办理结果",
            "行政复议",
            "行政诉讼",
            "未经复议直接起诉",
            "复议后起诉",
            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");
    private static final double WRONG_SHARE_MAX = 0.28;
    private static final int MARGIN = 2;
    private static final int SHORT = 2;
    /** Words as printed, by their letters without punctuation. */
    private static final Map<String, String> WORDS = words();

    private FormVocabulary() {}

    /** The form's own words for a label as recognised; the label itself where none is near. */
    static String nearest(String label) {
        String letters = letters(label);
        if (WORDS.containsKey(letters)) {
            return WORDS.get(letters);
        }
        String nearest = label;
        int least = Integer.MAX_VALUE;
        int second = Integer.MAX_VALUE;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            int wrong = EditDistance.between(letters, word.getKey());
            if (wrong < least) {
                second = least;
                least = wrong;
                nearest = word.getValue();
            } else {
                second = Math.min(second, wrong);
            }
        }
        boolean shortOne = letters.length() == SHORT && letters(nearest).length() == SHORT && least == 1 && second > 1;
        boolean near = least <= Math.max(letters.length(), letters(nearest).length()) * WRONG_SHARE_MAX;
        return shortOne || near && second - least >= MARGIN ? nearest : label;
    }

    /** Whether a text is one of the form's own. */
    static boolean has(String label) {
        return WORDS.containsKey(letters(label));
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        HEADINGS.forEach(word -> words.putIfAbsent(letters(word), word));
        for (FormGeneration generation : List.of(FormGeneration.G2021, FormGeneration.G2019)) {
            for (Table table : Form.of(generation).tables()) {
                for (Block block : table.blocks()) {
                    of(block).forEach(word -> words.putIfAbsent(letters(word), word));
                }
            }
        }
        words.remove("");
        return words;
    }

    private static List<String> of(Block block) {
        List<String> words = new ArrayList<>(List.of(block.heading()));
        for (Column column : block.columns()) {
            words.add(column.label());
            words.add(column.group());
        }
        for (Row row : block.rows()) {
            words.add(row.label());
            words.add(row.group());
        }
        return words;
    }

    /** Chinese characters and digits alone: marks are what is recognised worst. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Folding.fold(text).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
