package dev.gouji.parse.recognise;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import dev.gouji.parse.document.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indicators of a statistics table of before 2019, found by their words. */
public final class IndicatorNames {
    private final Table table;
    private final Map<String, List<Indicator>> byWords = new HashMap<>();

    /**
     * An indicator of the form.
     *
     * @param position in the form's order
     */
    public record Indicator(int position, Row row, Column column) {}

    private IndicatorNames(Table table) {
        this.table = table;
        int position = 0;
        for (Block block : table.blocks()) {
            for (Row row : block.rows()) {
                Indicator indicator =
                        new Indicator(position++, row, block.columns().getFirst());
                for (String label : row.labels()) {
                    List<Indicator> same =
                            byWords.computeIfAbsent(words(Folding.fold(label)), unknown -> new ArrayList<>());
                    if (!same.contains(indicator)) {
                        same.add(indicator);
                    }
                }
            }
        }
    }

    /** The names of a generation's only table. */
    public static IndicatorNames of(FormGeneration generation) {
        return new IndicatorNames(Form.of(generation).tables().getFirst());
    }

    public Table table() {
        return table;
    }

    /**
     * The indicator that a label names. Where several share their words (被依法纠错数 of reviews and of lawsuits) it is the
     * next one in the form's order.
     *
     * @param after position of the indicator met before, -1 at the start
     */
    public Optional<Indicator> find(String folded, int after) {
        List<Indicator> same = byWords.getOrDefault(words(folded), List.of());
        return same.stream()
                .filter(indicator -> indicator.position() > after)
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    /** Whether any indicator has these words. */
    public boolean knows(String folded) {
        return byWords.containsKey(words(folded));
    }

    /** What remains of a label without 其中, numbers and notes. */
    public static String words(String folded) {
        String words = folded;
        for (int i = 0; i < 2; i++) {
            if (words.startsWith("其中")) {
                words = words.substring(2);
                words = words.startsWith(":") || words.startsWith(",") ? words.substring(1) : words;
            }
            words = Labels.withoutNumber(words);
        }
        return Labels.withoutNote(words).replace("其它", "其他").replaceFirst("[:：、,]+$", "");
    }
}
