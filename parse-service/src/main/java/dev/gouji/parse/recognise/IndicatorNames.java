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
    private final Map<String, List<Indicator>> byWholeWords = new HashMap<>();

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
                    String folded = Folding.fold(label);
                    add(byWholeWords, wholeWords(folded), indicator);
                    add(byWords, words(folded), indicator);
                }
            }
        }
    }

    private static void add(Map<String, List<Indicator>> names, String words, Indicator indicator) {
        List<Indicator> same = names.computeIfAbsent(words, unknown -> new ArrayList<>());
        if (!same.contains(indicator)) {
            same.add(indicator);
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
        List<Indicator> same = all(folded);
        return same.stream()
                .filter(indicator -> indicator.position() > after)
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    /** Every indicator that a label can name; with its note where the note tells them apart: 复制费（光盘）. */
    public List<Indicator> all(String folded) {
        List<Indicator> exact = byWholeWords.getOrDefault(wholeWords(folded), List.of());
        return exact.isEmpty() ? byWords.getOrDefault(words(folded), List.of()) : exact;
    }

    /**
     * Whether nothing tells which of several indicators a label names: they follow one another in the form, and the
     * table has fewer of them.
     *
     * @param printed how often the table has this label
     */
    public boolean isUnclear(String folded, int printed) {
        List<Indicator> same = all(folded);
        boolean neighbours = false;
        for (int i = 1; i < same.size(); i++) {
            neighbours |= same.get(i).position() == same.get(i - 1).position() + 1;
        }
        return neighbours && printed < same.size();
    }

    /** Whether any indicator has these words. */
    public boolean knows(String folded) {
        return byWords.containsKey(words(folded));
    }

    /** What remains of a label without 其中, numbers and notes. */
    public static String words(String folded) {
        return Labels.withoutNote(wholeWords(folded)).replaceFirst("[:：、,]+$", "");
    }

    private static String wholeWords(String folded) {
        String words = folded;
        for (int i = 0; i < 2; i++) {
            if (words.startsWith("其中")) {
                words = words.substring(2);
                words = words.startsWith(":") || words.startsWith(",") ? words.substring(1) : words;
            }
            words = Labels.withoutNumber(words);
        }
        return words.replaceFirst("[:：、,]+$", "");
    }
}
