package dev.gouji.parse.recognise;

import dev.gouji.parse.document.Line;
import java.util.List;

/**
 * How a report speaks of its organ: 我局, 本委, 我镇. A publisher that cannot be called so published another organ's
 * report.
 */
record SelfReference(String word) {
    private static final List<String> WORDS =
            List.of("局", "委", "厅", "办", "街道", "街", "镇", "乡", "中心", "院", "校", "县", "区", "市", "旗");
    private static final List<String> DEPARTMENTS = List.of("局", "委", "厅", "办", "中心", "院", "校");
    private static final List<String> GOVERNMENTS = List.of("县", "区", "市", "旗", "镇", "乡");
    private static final List<String> SPEAKERS = List.of("我", "本");
    private static final int MENTIONS_MIN = 2;

    /** The word used most, of at least two uses; null when the report does not speak so. */
    static SelfReference of(List<Line> prose) {
        StringBuilder text = new StringBuilder();
        prose.forEach(line -> text.append(line.folded()).append('\n'));
        String most = null;
        int uses = MENTIONS_MIN - 1;
        for (String word : WORDS) {
            int count = 0;
            for (String speaker : SPEAKERS) {
                count += count(text, speaker + word);
            }
            if (count > uses) {
                most = word;
                uses = count;
            }
        }
        return new SelfReference(most);
    }

    private static int count(StringBuilder text, String words) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            count++;
        }
        return count;
    }

    /** Whether no government speaks so. */
    boolean isOfDepartment() {
        return word != null && DEPARTMENTS.contains(word);
    }

    /** Whether a government does. */
    boolean isOfGovernment() {
        return word != null && GOVERNMENTS.contains(word);
    }

    /** Whether an organ of this name may speak of itself so. */
    boolean mayBe(String name) {
        return word == null || name.contains(word);
    }
}
