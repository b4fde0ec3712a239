package dev.gouji.parse.decode;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Headings and labels of the form, by which a character that was lost in one of them is known. Never figures. */
final class TornWords {
    /** Characters that share their first two bytes in UTF-8. */
    private static final int ALIKE = 64;
    /** A shorter beginning of a word has to stand at the beginning of its line. */
    private static final int CERTAIN = 3;

    private static final List<String> HEADINGS =
            List.of("总体情况", "存在的主要问题及改进情况", "其他需要报告的事项", "政府信息公开工作年度报告", "信息内容", "申请人情况", "本年度办理结果", "单位:件", "单位：件");
    private static final Map<Character, List<Beginning>> BY_LAST = byLast();

    private TornWords() {}

    /** A word up to its character that comes next. */
    private record Beginning(String words, char next) {}

    /**
     * The character that comes next in the form's words, if they leave no choice; else U+FFFD.
     *
     * @param first of the 64 characters that it can be
     */
    static char next(CharSequence before, int first) {
        char found = DecodedText.REPLACEMENT;
        if (before.isEmpty()) {
            return found;
        }
        for (Beginning beginning : BY_LAST.getOrDefault(before.charAt(before.length() - 1), List.of())) {
            char next = beginning.next();
            if (next >= first && next < first + ALIKE && ends(before, beginning.words())) {
                if (found != DecodedText.REPLACEMENT && found != next) {
                    return DecodedText.REPLACEMENT;
                }
                found = next;
            }
        }
        return found;
    }

    private static boolean ends(CharSequence text, String words) {
        int start = text.length() - words.length();
        if (start < 0) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (text.charAt(start + i) != words.charAt(i)) {
                return false;
            }
        }
        return words.length() >= CERTAIN || start == 0 || !Character.isIdeographic(text.charAt(start - 1));
    }

    private static Map<Character, List<Beginning>> byLast() {
        Map<Character, List<Beginning>> byLast = new HashMap<>();
        for (String word : words()) {
            for (int at = 1; at < word.length(); at++) {
                byLast.computeIfAbsent(word.charAt(at - 1), key -> new ArrayList<>())
                        .add(new Beginning(word.substring(0, at), word.charAt(at)));
            }
        }
        return byLast;
    }

    private static Set<String> words() {
        Set<String> words = new LinkedHashSet<>(HEADINGS);
        for (FormGeneration generation : FormGeneration.values()) {
            for (Table table : Form.of(generation).tables()) {
                words.add(table.title());
                for (Block block : table.blocks()) {
                    words.add(block.heading());
                    for (Column column : block.columns()) {
                        words.add(column.group());
                        words.add(column.label());
                        words.addAll(column.aliases());
                    }
                    for (Row row : block.rows()) {
                        words.add(row.group());
                        words.addAll(row.labels());
                    }
                }
            }
        }
        return words;
    }
}
