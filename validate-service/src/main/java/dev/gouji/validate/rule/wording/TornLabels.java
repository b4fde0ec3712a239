package dev.gouji.validate.rule.wording;

import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Labels of the form's tables that text extraction broke over lines: a line of one is no sentence of the organ's. */
final class TornLabels {
    private static final int LENGTH_MIN = 4;
    private static final String NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    private static final Map<FormGeneration, List<String>> LABELS = new EnumMap<>(FormGeneration.class);

    static {
        for (FormGeneration generation : FormGeneration.values()) {
            LABELS.put(generation, labels(generation));
        }
    }

    private TornLabels() {}

    private static List<String> labels(FormGeneration generation) {
        if (!generation.hasThreeTables()) {
            return List.of();
        }
        List<String> labels = new ArrayList<>(List.of(NOTE));
        Form.of(generation).tables().stream()
                .flatMap(table -> table.blocks().stream())
                .forEach(block -> {
                    labels.add(block.heading());
                    block.columns().forEach(column -> labels.add(column.label()));
                    block.rows().forEach(row -> {
                        labels.add(row.group());
                        labels.add(row.label());
                    });
                });
        return labels.stream().map(TornLabels::plain).distinct().toList();
    }

    /** Whether words stand in a label of the form as they are. */
    static boolean isPieceOf(FormGeneration form, String words) {
        String plain = plain(words);
        return plain.length() >= LENGTH_MIN && LABELS.get(form).stream().anyMatch(label -> label.contains(plain));
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00a0\\u3000]+", "")
                .replace('(', '（')
                .replace(')', '）')
                .replace(',', '，');
    }
}
