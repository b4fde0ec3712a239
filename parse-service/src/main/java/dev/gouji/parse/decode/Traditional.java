package dev.gouji.parse.decode;

import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.document.SimplifiedCharacters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Documents in traditional characters: mirrors of portals print them, and the labels of the form with them. Compared is
 * the simplified form, by the tables of Unicode's CLDR in ICU; printed text stays as it is. A few words are other words.
 */
final class Traditional {
    private static final String ONLY_TRADITIONAL = "報開條處業總辦關請";
    private static final String ONLY_SIMPLIFIED = "报开条处业总办关请";
    private static final int CERTAIN = 3;
    /** As Taiwan says it, folded. */
    private static final Map<String, String> WORDS = Map.of("规范性档案", "规范性文件", "主动公开档案", "主动公开文件");

    private Traditional() {}

    /** Whether a text is written in traditional characters: more of the commonest in that form than in the other. */
    static boolean isIn(String text) {
        int traditional = 0;
        for (int i = 0; i < ONLY_TRADITIONAL.length(); i++) {
            traditional += occurrences(text, ONLY_TRADITIONAL.charAt(i));
        }
        if (traditional < CERTAIN) {
            return false;
        }
        int simplified = 0;
        for (int i = 0; i < ONLY_SIMPLIFIED.length(); i++) {
            simplified += occurrences(text, ONLY_SIMPLIFIED.charAt(i));
        }
        return traditional > simplified;
    }

    private static int occurrences(String text, char unit) {
        int count = 0;
        for (int at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) {
            count++;
        }
        return count;
    }

    /** The same lines, compared by their simplified form. */
    static List<Line> simplified(List<Line> lines) {
        Map<String, String> known = new HashMap<>();
        return lines.stream()
                .map(line -> new Line(
                        line.fields().stream()
                                .map(field -> simplified(field, known))
                                .toList(),
                        line.grid()))
                .toList();
    }

    private static Field simplified(Field field, Map<String, String> known) {
        String folded = known.computeIfAbsent(field.folded(), text -> {
            String simple = SimplifiedCharacters.of(text);
            for (Map.Entry<String, String> word : WORDS.entrySet()) {
                simple = simple.replace(word.getKey(), word.getValue());
            }
            return simple;
        });
        return new Field(
                field.text(), folded, field.column(), field.width(), field.carried(), field.place(), field.doubt());
    }
}
