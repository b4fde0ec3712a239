package dev.gouji.parse.decode.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * The labels that Word prints in front of paragraphs by itself, in a DOC.
 *
 * <p>Source of the number formats: [MS-OSHARED] 2.2.1.3 (MSONFC).
 */
final class DocNumbering {
    private static final int LEVELS = 9;
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(10, "ideographDigital"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(22, "decimalZero"),
            Map.entry(23, "bullet"),
            Map.entry(26, "decimalEnclosedFullstop"),
            Map.entry(27, "decimalEnclosedParen"),
            Map.entry(28, "decimalEnclosedCircleChinese"),
            Map.entry(30, "ideographTraditional"),
            Map.entry(31, "ideographZodiac"),
            Map.entry(33, "taiwaneseCounting"),
            Map.entry(35, "taiwaneseCountingThousand"),
            Map.entry(37, "chineseCounting"),
            Map.entry(39, "chineseCountingThousand"),
            Map.entry(255, "none"));

    private final Map<Integer, int[]> counters = new HashMap<>();

    /** The label of the next paragraph; empty for one without. */
    String label(Paragraph paragraph, boolean printed) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        int level = Math.clamp(paragraph.getIlvl(), 0, LEVELS - 1);
        if (list == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(list.getLsid(), key -> new int[LEVELS]);
        for (int above = 0; above < level; above++) {
            counts[above] = counts[above] == 0 ? list.getStartAt((char) above) : counts[above];
        }
        counts[level] = counts[level] == 0 ? list.getStartAt((char) level) : counts[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            counts[below] = 0;
        }
        boolean bullet = list.getNumberFormat((char) level) == 23;
        return bullet || !printed ? "" : filled(list, level, counts);
    }

    private static String filled(HWPFList list, int level, int[] counts) {
        String pattern = list.getNumberText((char) level);
        StringBuilder label = new StringBuilder();
        for (int i = 0; pattern != null && i < pattern.length(); i++) {
            char unit = pattern.charAt(i);
            if (unit < LEVELS) {
                String format = FORMATS.getOrDefault(list.getNumberFormat(unit), "decimal");
                label.append(NumberLabel.of(counts[unit], format));
            } else {
                label.append(unit);
            }
        }
        return label.toString();
    }
}
